import { BELIEF_VERBS, OBJECT_VERBS, QUOTE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { isCalendarWord, type Phrase } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import type { Act } from './acts.js';
import { namedAs } from './naming.js';
import { asideEnd } from './own-clause.js';
import { SURE_RELATIVES } from './reach.js';

/** How far "that" may stand behind the reporting words ("said in a statement on Monday that"), in tokens. */
const THAT_WITHIN = 14;
/** How far the verb of a clause without "that" may stand from its start, in tokens. */
const VERB_WITHIN = 24;

/** Words that make a clause of what stands before ", X said" though no verb was seen in it. */
const LONG_CLAUSE = 6;
/** The same where the sentence ends with the reporting words. */
const SHORT_CLAUSE = 2;

/** Verbs by which somebody holds that something is so: "which police said was", but "what the letters reveal could". */
const HOLDING = new Set(['admit', 'allege', 'claim', 'concede', 'insist', 'say']);
const NOMINAL = new Set(['DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);
const CLAUSE_OPENERS = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ']);
const SUBORDINATORS = new Set([
  'while',
  'when',
  'as',
  'after',
  'before',
  'if',
  'although',
  'though',
  'because',
  'since',
  'once',
  'asked',
  'speaking',
]);

const PERIODS = new Set(['day', 'week', 'month', 'year', 'weekend', 'morning', 'afternoon', 'evening', 'night']);

const isStop = (t: Token | undefined): boolean => t === undefined || ['.', ';', ':', '?', '!'].includes(t.text);

/** Start of the content after "that" behind the reporting words, or -1. `softly`: only where no comma ends those. */
function afterThat(tokens: readonly Token[], at: number, softly: boolean): number {
  const first = tokens[at];
  // "…, the agency said, amid reports that": what was said stands before.
  if (softly && first?.text === ',') return -1;
  if (first !== undefined && first.lower !== 'that' && CLAUSE_OPENERS.has(first.pos) && !isCalendarWord(first))
    return -1;
  for (let i = at; i < tokens.length && i - at <= THAT_WITHIN; i++) {
    const t = tokens[i]!;
    // "said on Monday that" against "said in that case".
    if (t.lower === 'that' && tokens[i - 1]?.pos !== 'ADP' && !PERIODS.has(tokens[i + 1]?.lower ?? '')) return i + 1;
    // "confirmed to the United Press that": a name, be it a verb to the tagger.
    if (isStop(t) || (isVerb(t) && t.text === t.lower) || isQuote(t)) return -1;
  }
  return -1;
}

/** "13 of the coaches", "12 people": a figure that counts, and no day. */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'NUM' &&
  tokens[at + 1] !== undefined &&
  !isCalendarWord(tokens[at + 1]) &&
  (tokens[at + 1]!.lower === 'of' || tokens[at + 1]!.pos === 'NOUN' || tokens[at + 1]!.pos === 'ADJ');

/** How far behind "at least", "as many as" the figure stands, in tokens. */
const HEDGE = 3;

/** "at least 30 people", "more than 90": a figure with the words that bound it. */
const opensFigure = (tokens: readonly Token[], at: number): boolean => {
  const figure = tokens.findIndex((t, i) => i > at && i <= at + HEDGE && t.pos === 'NUM');
  return figure > 0 && BOUNDING.has(tokens[at]!.lower) && isCount(tokens, figure);
};
const BOUNDING = new Set([
  'about',
  'almost',
  'approximately',
  'around',
  'as',
  'at',
  'more',
  'nearly',
  'only',
  'over',
  'up',
]);

/** "said joining the club would help": a doing that the clause is about, an auxiliary behind it. */
const opensDoing = (tokens: readonly Token[], at: number): boolean => {
  const end = tokens.findIndex((t, i) => i > at && (t.pos === 'AUX' || t.pos === 'PUNCT'));
  return tokens[at]!.pos === 'VERB' && tokens[at]!.lower.endsWith('ing') && tokens[end]?.pos === 'AUX';
};

/** True when a clause begins at `at`: a nominal word with a verb before the sentence or a comma ends. */
function clauseAt(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (
    first === undefined ||
    (isCalendarWord(first) && !isCount(tokens, at)) ||
    (first.pos === 'DET' && PERIODS.has(tokens[at + 1]?.lower ?? '')) ||
    !(CLAUSE_OPENERS.has(first.pos) || first.lower === 'there' || opensFigure(tokens, at) || opensDoing(tokens, at))
  )
    return false;
  for (let i = at + 1; i < tokens.length && i - at <= VERB_WITHIN; i++) {
    if (isVerb(tokens[i])) return true;
    if (isStop(tokens[i])) return false;
  }
  return false;
}

/** "denied firing on the crowd", "denies having been told": what somebody says they did not do. */
const deniesAct = (tokens: readonly Token[], { lemma, after }: Act): boolean =>
  lemma === 'deny' && isVerb(tokens[after]) && tokens[after]!.lower.endsWith('ing');

/** "survivors told how the boat turned over", not "told how long it took". */
const tellsHow = (tokens: readonly Token[], { lemma, after }: Act): boolean =>
  lemma === 'tell' && tokens[after]?.lower === 'how' && NOMINAL.has(tokens[after + 1]?.pos ?? '');

/** Start of what is told by an act or by "how", or -1. */
function toldAt(tokens: readonly Token[], act: Act): number {
  if (deniesAct(tokens, act)) return act.after;
  return tellsHow(tokens, act) ? act.after + 1 : -1;
}

/** Where "a reprisal for two raids" begins in "called it a reprisal …"; null for none. */
const namedFrom = (tokens: readonly Token[], { verb }: Act): number | null => namedAs(tokens, verb)?.from ?? null;

/** What follows the reporting words of `act` and is the speaker's, from which token; null when nothing does. */
export function contentAfter(tokens: readonly Token[], act: Act, softly: boolean): number | null {
  const { after } = act;
  if (QUOTE_VERBS.has(act.lemma)) return namedFrom(tokens, act);
  // "the wall, which police said had cracks"
  if (act.relative && isVerb(tokens[after]) && (HOLDING.has(act.lemma) || BELIEF_VERBS.has(act.lemma))) return after;
  if (isQuote(tokens[after])) return after + 1;
  if (tokens[after]?.text === ':') return isQuote(tokens[after + 1]) ? after + 2 : after + 1;
  if (tokens[after]?.text === ',' && isQuote(tokens[after + 1])) return after + 2;
  if (act.inverted && tokens[after]?.lower !== 'that') return null;
  const that = afterThat(tokens, after, softly);
  if (that >= 0) return that;
  const told = toldAt(tokens, act);
  if (told >= 0) return told;
  if (['if', 'whether', 'why', 'how'].includes(tokens[after]?.lower ?? '')) return null;
  if (clauseAt(tokens, after)) return after;
  if (softly || isStop(tokens[after]) || tokens[after]?.text === ',') return null;
  const object =
    (OBJECT_VERBS.has(act.lemma) || act.lemma === 'put') &&
    CLAUSE_OPENERS.has(tokens[after]!.pos) &&
    !isCalendarWord(tokens[after]);
  // "said on Monday 12 people had died", "told there were": a clause behind an adverbial.
  const adverbial = tokens[after]!.pos === 'ADP' || tokens[after]!.pos === 'ADV' || isCalendarWord(tokens[after]);
  return object || (adverbial && tokens.slice(after, after + VERB_WITHIN).some((t) => t.pos === 'AUX')) ? after : null;
}

/** True for a clause that another follows: "When the fire began", "Had he known". */
const opensBefore = (tokens: readonly Token[], from: number): boolean =>
  SUBORDINATORS.has(tokens[from]?.lower ?? '') ||
  (tokens[from]?.lower === 'had' && ['DET', 'NOUN', 'PRON', 'PROPN'].includes(tokens[from + 1]?.pos ?? ''));

/** "on Monday", "in a statement" and nothing more before the stop. */
const isWhen = (behind: readonly Token[]): boolean =>
  (behind[0]?.pos === 'ADP' || isCalendarWord(behind[0])) &&
  !behind.some((t) => isVerb(t) || t.text === ',' || isQuote(t));

/** The tokens before ", X said" that are the speaker's: from the sentence's start, or null when they are only an adverbial. */
export function contentBefore(tokens: readonly Token[], act: Act): Phrase | null {
  if (act.joined || act.relative || namedAs(tokens, act.verb) !== null) return null;
  const last = act.from - 1;
  const mark = tokens[last];
  if (mark === undefined || !(mark.text === ',' || isQuote(mark) || mark.text === '—' || mark.text === '–'))
    return null;
  let to = last;
  while (to > 0 && (tokens[to - 1]!.text === ',' || isQuote(tokens[to - 1]))) to--;
  let from = 0;
  while (from < to && isQuote(tokens[from])) from++;
  if (isQuote(mark) || (last > 0 && isQuote(tokens[last - 1]))) return from < to ? { from, to } : null;
  // "…, police said on Monday."; "Asked why, she replied: …" goes on.
  const behind = tokens.slice(act.after);
  const closes = isStop(behind[0]) ? behind[0]?.text !== ':' : isWhen(behind);
  // "When the fire began, police said, …" goes on; "Before the fire he had left, police said." has all of it before.
  if (!closes && opensBefore(tokens, from)) return null;
  // The tagger misses verbs: a long stretch that is no adverbial is a clause, too.
  const long =
    to - from >= (closes ? SHORT_CLAUSE : LONG_CLAUSE) && tokens[from]!.pos !== 'ADP' && tokens[from]!.pos !== 'ADV';
  return long || tokens.slice(from, to).some(isVerb) ? { from, to } : null;
}

/**
 * True where the words from `from` on tell something on their own: they have a verb, and a subject before it. "…, who had been there", "…, adding
 * that" and "…, without giving details" hang on what stands before.
 */
export function isClause(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to);
  if (SURE_RELATIVES.has(words[0]?.lower ?? '')) return false;
  const verb = words.findIndex(isVerb);
  const isHanging = words[verb]?.pos === 'VERB' && words[verb].lower.endsWith('ing') && words[0]?.pos === 'ADP';
  return verb > 0 && !isHanging && words.slice(0, verb).some((t) => NOMINAL.has(t.pos));
}

/** True for an act inside a subordinate clause that opens the sentence: "While officials say X, Y". */
const isSubordinate = (tokens: readonly Token[], act: Act): boolean =>
  tokens.slice(0, act.from).some((t, i) => SUBORDINATORS.has(t.lower) && (i < 3 || i === act.from - 1)) &&
  !tokens.slice(0, act.from).some((t) => t.text === ',');

/** The end of such a clause: the first comma, or the end of the quotation that it opens with. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const quoted = isQuote(tokens[from]) || isQuote(tokens[from - 1]);
  const start = isQuote(tokens[from]) ? from + 1 : from;
  const end = tokens.findIndex((t, i) => i >= start && (quoted ? isQuote(t) : t.text === ','));
  return end < 0 ? tokens.length : end;
}

/** The end of a content that begins at `from`: where the next act of another speaker begins, else the sentence's end. */
export function contentEnd(tokens: readonly Token[], from: number, said: Act, later: readonly Act[]): number {
  const named = namedAs(tokens, said.verb);
  if (named?.from === from) return named.to;
  const aside = asideEnd(tokens, said, from);
  if (aside >= 0) return aside;
  let to = isSubordinate(tokens, said) ? clauseEnd(tokens, from) : tokens.length;
  for (const act of later) {
    const joint = tokens[act.from - 1];
    // "X said that A, Y reported": the comma begins the other's words.
    const parts =
      joint?.pos === 'CCONJ' ||
      joint?.lower === 'while' ||
      joint?.text === ';' ||
      joint?.text === ',' ||
      isQuote(joint);
    if (act.speaker !== null && parts && act.from > from && act.from <= to) {
      to = act.from - 1;
      break;
    }
  }
  while (to > from + 1 && (tokens[to - 1]!.pos === 'PUNCT' || tokens[to - 1]!.pos === 'CCONJ')) to--;
  return to;
}
