import type { Sentence, Token } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { isCalendarWord, phraseStartingAt } from '../../text/noun-phrase.js';
import type { Act } from './acts.js';
import { canSpeak } from './speakers.js';

/** First token of the source that "according to", "as per" or "citing" names at `i`, or -1. */
function sourceAt(tokens: readonly Token[], i: number): number {
  const { lower } = tokens[i]!;
  if (lower === 'according' && tokens[i + 1]?.lower === 'to') return tokens[i + 2]?.lower === 'by' ? i + 3 : i + 2;
  // "under its control as per the deal" has no speaker: only where it is set off.
  const setOff = i === 0 || tokens[i - 1]?.text === ',';
  if (lower === 'as' && tokens[i + 1]?.lower === 'per') return setOff ? i + 2 : -1;
  return lower === 'citing' || lower === 'quoting' ? i + 1 : -1;
}

/** "according to X", "as per X" and "citing X" in a sentence, outside its quotations, as acts of X. */
export function sourcesOf(sentence: Sentence): Act[] {
  const { tokens, quotations } = sentence;
  const acts: Act[] = [];
  tokens.forEach((t, i) => {
    const at = sourceAt(tokens, i);
    if (at < 0 || quotations.some((q) => contains(q, t))) return;
    const speaker = phraseStartingAt(tokens, at);
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
      after: speaker.to,
      inverted: true,
    });
  });
  return acts;
}
