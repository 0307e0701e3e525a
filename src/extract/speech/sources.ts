import type { Sentence, Token } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { isCalendarWord, type Phrase, phraseStartingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import type { Act } from './acts.js';
import { ownerOf, SURE_RELATIVES } from './reach.js';
import { canSpeak, headOf, isSomebody } from './speakers.js';

/** First token of the source that "according to", "as per" or "citing" names at `i`, or -1. */
function sourceAt(tokens: readonly Token[], i: number): number {
  const { lower } = tokens[i]!;
  if (lower === 'according' && tokens[i + 1]?.lower === 'to') return tokens[i + 2]?.lower === 'by' ? i + 3 : i + 2;
  // "under its control as per the deal" has no speaker: only where it is set off.
  const setOff = i === 0 || tokens[i - 1]?.text === ',';
  if (lower === 'as' && tokens[i + 1]?.lower === 'per') return setOff ? i + 2 : -1;
  // "without citing sources"
  return (lower === 'citing' || lower === 'quoting') && tokens[i - 1]?.lower !== 'without' ? i + 1 : -1;
}

/** "police and local officials": with those whom "and" joins, where both are somebody. */
function withOthers(tokens: readonly Token[], phrase: Phrase): Phrase {
  const other = tokens[phrase.to]?.lower === 'and' ? phraseStartingAt(tokens, phrase.to + 1) : null;
  const both = other !== null && [phrase, other].every((p) => isSomebody(headOf(tokens, p)));
  return both && !isVerb(tokens[other.to]) ? { from: phrase.from, to: other.to } : phrase;
}

/** "According to the Red Cross 600 people are missing": a figure behind a name opens what is said. */
function beforeFigure(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  const figure = tokens.findIndex((t, i) => i > from && i < to && t.pos === 'NUM' && tokens[i - 1]!.pos === 'PROPN');
  return figure > 0 && isVerb(tokens[to]) ? { from, to: figure } : { from, to };
}

/** "According to a site that tracks trains, …", "… a report, seen by the Post, …": the comma behind what hangs on the source. */
function pastRelative(tokens: readonly Token[], to: number): number {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  const { lower, pos } = tokens[at] ?? { lower: '', pos: '' };
  const seen = at > to && pos === 'VERB' && tokens[at + 1]?.lower === 'by';
  if (lower !== 'that' && !SURE_RELATIVES.has(lower) && !seen) return to;
  const comma = tokens.findIndex((t, i) => i > at && t.text === ',');
  return comma < 0 ? to : comma;
}

/** "according to X", "as per X" and "citing X" in a sentence, outside its quotations, as acts of X. */
export function sourcesOf(sentence: Sentence): Act[] {
  const { tokens, quotations } = sentence;
  const acts: Act[] = [];
  tokens.forEach((t, i) => {
    const at = sourceAt(tokens, i);
    if (at < 0 || quotations.some((q) => contains(q, t))) return;
    const opening = phraseStartingAt(tokens, at);
    const named = opening && beforeFigure(tokens, opening);
    const speaker = named === null ? null : (ownerOf(tokens, named) ?? withOthers(tokens, named));
    if (speaker === null || isCalendarWord(tokens[speaker.from])) return;
    // "as per the Norland-brokered deal"
    if (t.lower === 'as' && tokens[speaker.to]?.text === '-') return;
    const accords = t.lower === 'according' || t.lower === 'as';
    if (t.lower !== 'according' && !canSpeak(tokens, speaker)) return;
    acts.push({
      verb: i,
      lemma: accords ? 'accord' : 'cite',
      speaker,
      from: i,
      after: pastRelative(tokens, speaker.to),
      inverted: true,
    });
  });
  return acts;
}
