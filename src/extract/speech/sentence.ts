import { BELIEF_VERBS } from '../../lexicon/reporting-verbs.js';
import { contains, type Sentence, type Span, type Token } from '../../model/index.js';
import { isCalendarWord, type Phrase } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { type Act, actsOf } from './acts.js';
import { contentAfter, contentBefore, contentEnd, isClause } from './content.js';
import { SURE_RELATIVES } from './reach.js';
import { sourcesOf } from './sources.js';
import type { Voice, Voices } from './voices.js';

/** A reporting act with its speaker named and the words that are the speaker's. */
export interface Attribution {
  readonly act: Act;
  readonly voice: Voice;
  /** Where the reporting verb stands. */
  readonly at: Span;
  /** All words of the act: the speaker's and the verb's. */
  readonly words: Span;
  readonly contents: readonly Span[];
  /** Ends its sentence with a colon, or brings in a quotation: what follows is the speaker's. */
  readonly opens: boolean;
}

/** What "according to" and "citing" are kept as. */
export const PASSING_ON: ReadonlySet<string> = new Set(['accord', 'cite']);

const RELATIVES = new Set([...SURE_RELATIVES, 'that', 'whom']);

/** Words behind a comma that open what the source itself tells of the speaker, or the next one's words. */
const NO_CONTENT = new Set([...SURE_RELATIVES, 'according', 'citing', 'quoting']);

/** "It was, residents said, the worst flood in years": what stands before the reporting words is no clause yet. */
const isOpen = (tokens: readonly Token[], { to }: Phrase): boolean =>
  ['ADP', 'AUX', 'VERB'].includes(tokens[to - 1]?.pos ?? '');

const isDay = (t: Token | undefined): boolean => isCalendarWord(t) && t?.pos !== 'NUM';

/** The parts on both sides of a reporting act that is set between commas, or the one side that it has. */
function around(sentence: Sentence, act: Act): Phrase[] {
  const { tokens } = sentence;
  const before = { from: 0, to: act.from };
  while (before.to > 0 && tokens[before.to - 1]!.pos === 'PUNCT') before.to--;
  const after = { from: act.after, to: tokens.length };
  while (after.from < after.to && ['PUNCT', 'CCONJ'].includes(tokens[after.from]!.pos)) after.from++;
  while (after.to > after.from && tokens[after.to - 1]!.pos === 'PUNCT') after.to--;
  const comma = tokens[act.after]?.text === ',';
  // "a man who, police say, fled": only what stands behind is theirs.
  if (comma && RELATIVES.has(tokens[before.to - 1]?.lower ?? '')) return [after].filter((p) => p.to > p.from);
  const relative = NO_CONTENT.has(tokens[after.from]?.lower ?? '');
  // "The boy, she said, had been found": the verb stands behind.
  const split = isVerb(tokens[after.from]) && !tokens.slice(before.from, before.to).some(isVerb);
  // "According to the Rescue Service 600 people are missing."
  const opens = act.from === 0 && act.lemma === 'accord' && !isDay(tokens[act.after]);
  const rest = (comma || opens) && !relative && (split || isOpen(tokens, before) || isClause(tokens, after));
  return [before, ...(rest ? [after] : [])].filter((p) => p.to > p.from);
}

function contentsOf(sentence: Sentence, act: Act, later: readonly Act[]): Phrase[] {
  const { tokens } = sentence;
  if (PASSING_ON.has(act.lemma)) return around(sentence, act);
  const before = contentBefore(tokens, act);
  const start = contentAfter(tokens, act, before !== null);
  const end = start === null ? -1 : contentEnd(tokens, start, act, later);
  // "police said at first, but …": a time, and no words.
  const isTime = start !== null && end - start <= 2 && tokens[start]?.pos === 'ADP';
  if (start !== null && end > start && !isTime) {
    // "Two were aboard, it said: the pilot and a child."
    const list = before !== null && tokens[act.after]?.text === ':' && !isQuote(tokens[start - 1]);
    return [...(list ? [before] : []), { from: start, to: end }];
  }
  const comma = tokens[act.after]?.text === ',';
  const joint = tokens[act.after + 1];
  if (before !== null)
    return comma && (joint?.lower === 'and' || joint?.lower === 'but' || isOpen(tokens, before))
      ? around(sentence, act)
      : [before];
  return comma && tokens[act.from - 1]?.text === ',' ? around(sentence, act) : [];
}

const spanOf = (sentence: Sentence, { from, to }: Phrase): Span => ({
  start: sentence.tokens[from]!.start,
  end: sentence.tokens[to - 1]!.end,
});

/** The words of a sentence that are said by whom `act` tells. */
const saidBy = (sentence: Sentence, act: Act, later: readonly Act[], isFirst: boolean): Span[] =>
  // "Poe said she expected more": what stands before tells who "she" is.
  contentsOf(sentence, act, later).flatMap((p) => (isFirst || p.from > act.verb ? spanOf(sentence, p) : []));

/** "Poe said that police believe …": what is believed is known from her. */
function isToldBelief({ tokens }: Sentence, { lemma, verb }: Act, before: readonly Attribution[]): boolean {
  const told = before.filter(({ act }) => !PASSING_ON.has(act.lemma) && !BELIEF_VERBS.has(act.lemma));
  return BELIEF_VERBS.has(lemma) && told.some(({ contents }) => contents.some((c) => contains(c, tokens[verb]!)));
}

/** The attributions of one sentence, in order; each speaker is named and remembered. */
export function attributionsOf(sentence: Sentence, voices: Voices): Attribution[] {
  const acts = [...actsOf(sentence), ...sourcesOf(sentence)].sort((a, b) => a.verb - b.verb);
  const found: Attribution[] = [];
  voices.meet(sentence);
  acts.forEach((act, i) => {
    const before = found[found.length - 1];
    if (act.speaker === null && before === undefined) return;
    if (isToldBelief(sentence, act, found)) return;
    const later = acts.slice(i + 1);
    const voice =
      act.speaker === null ? before!.voice : voices.of(sentence, act.speaker, saidBy(sentence, act, later, i === 0));
    if (voice === null) return;
    // "According to the mayor, Ann Poe, …": what is said begins behind the name.
    const behind = sentence.tokens.findIndex((t) => t.start >= voice.until);
    const named = { ...act, after: act.inverted && behind >= 0 ? Math.max(act.after, behind) : act.after };
    const contents = contentsOf(sentence, named, later)
      .map((p) => spanOf(sentence, p))
      .filter((s) => !sentence.quotations.some((q) => contains(q, s)));
    const verb = sentence.tokens[act.verb]!;
    const last = sentence.tokens[sentence.tokens.length - 1]!;
    const words = spanOf(sentence, { from: Math.min(act.from, act.verb), to: Math.max(act.after, act.verb + 1) });
    found.push({ act, voice, at: { start: verb.start, end: verb.end }, words, contents, opens: last.text === ':' });
  });
  return found;
}
