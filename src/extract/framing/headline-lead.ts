import { COUNT_NOUNS } from '../../lexicon/framing.js';
import { EMPTY_HEADS } from '../../lexicon/generic-nouns.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import { contains, type Sentence, type Token } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { rulingVerb, sayingVerb } from './headline-source.js';

/** Words that open a headline and name nothing yet: "More than 70", "2", "Scores". */
const isCount = (t: Token | undefined): boolean =>
  t?.pos === 'NUM' ||
  t?.lower === 'than' ||
  t?.lower === 'more' ||
  COUNT_NOUNS.has(t?.lemma ?? '') ||
  COUNT_NOUNS.has(t?.lower ?? '');

/** Most words of a headline's first noun phrase. */
const LEAD_WORDS = 8;
const TIES = new Set(['at', 'by', 'from', 'in', 'of', 'on', 'over']);
/** Most words of a kicker: "Ellery ferry crash: …". */
const KICKER_WORDS = 8;
/** Words within which a count that opens has its number: "at least 40". */
const COUNT_OPENS = 3;
/** Most words of a source at the end: ", officials say". */
const SOURCE_WORDS = 5;

/** A hyphen inside a word, not a dash with spaces. */
const isHyphenAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' && tokens[i - 1]?.end === tokens[i]?.start;

/** "the stolen dogs", "Lind's stolen dogs". */
const isBeforeNoun = (tokens: readonly Token[], i: number): boolean =>
  isNoun(tokens[i + 1]) && (tokens[i - 1]?.pos === 'DET' || tokens[i - 1]?.text === "'s");

function inLead(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (isNoun(t) || t?.pos === 'ADJ' || t?.text === "'s" || isCount(t)) return true;
  // "Stone-throwing youth"; "Bomb suspect arrested": of two verbs in a row the first is a noun.
  if (isHyphenAt(tokens, i)) return true;
  if (isHyphenAt(tokens, i - 1)) return t !== undefined && t.pos !== 'PUNCT';
  if (t?.pos !== 'VERB') return false;
  const after = tokens[i + 1];
  if (isBeforeNoun(tokens, i)) return true;
  // "Ellery ferry sinking from above": an act in "-ing" at the end of its phrase.
  if (t.lower.endsWith('ing'))
    return isNoun(tokens[i - 1]) && (after === undefined || ['ADP', 'PUNCT'].includes(after.pos));
  return t.lower === t.lemma && (after?.pos === 'VERB' || after?.pos === 'AUX');
}

/** Where the noun phrase that begins at `first` ends. */
function phraseEnd(tokens: readonly Token[], first: number): number {
  let to = first + 1;
  while (to < first + LEAD_WORDS && inLead(tokens, to)) to++;
  while (to > first + 1 && (isHyphenAt(tokens, to - 1) || tokens[to - 1]?.text === "'s")) to--;
  return to;
}

/** Where it ends with one phrase that is tied to it: "Sinking of ferry", "Toll from quake". */
function tiedEnd(tokens: readonly Token[], to: number): number {
  if (!TIES.has(tokens[to]?.lower ?? '')) return to;
  const from = tokens[to + 1]?.pos === 'DET' ? to + 2 : to + 1;
  const next = tokens[from];
  return isNoun(next) || next?.pos === 'ADJ' || isBeforeNoun(tokens, from) ? phraseEnd(tokens, from) : to;
}

/**
 * What a headline puts first, whole: the quotation that opens it, a kicker before a colon, its first noun phrase where a verb tells the
 * phrase's end, else its first clause.
 */
export function leadOf({ tokens, quotations, start }: Sentence): readonly Token[] {
  const opening = quotations[0];
  if (opening !== undefined && opening.start <= start + 1) {
    const said = tokens.filter((t) => contains(opening, t));
    if (said.length > 0) return said;
  }
  const colon = tokens.findIndex((t) => t.text === ':');
  const before = tokens.slice(0, Math.max(0, colon));
  // "EXCLUSIVE: …" and "WATCH: …" say what kind of piece it is.
  if (colon === 1 && tokens[0]?.text === tokens[0]?.text.toUpperCase()) return phraseOf(tokens.slice(2));
  return before.length > 0 && before.filter((t) => t.pos !== 'PUNCT').length <= KICKER_WORDS
    ? before
    : phraseOf(tokens);
}

const RELATIVES = new Set(['that', 'what', 'which', 'who', 'whom', 'whose']);

/** "Three women hand themselves in", "Ministry delays its plan": a pronoun follows a verb, whatever the tagger takes it for. */
const isVerbBefore = (next: Token | undefined): boolean => next?.pos === 'PRON' && !RELATIVES.has(next.lower);

/** True where a phrase is told to end before `at`: a verb that is no "-ing", "to do", or "who" follows. */
function endsBefore(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokens[i]?.pos === 'ADV') i++;
  const t = tokens[i];
  if (t === undefined) return false;
  if (t.lower === 'to') return tokens[i + 1]?.pos === 'VERB';
  if (t.pos === 'AUX' || RELATIVES.has(t.lower) || isVerbBefore(tokens[i + 1])) return true;
  return t.pos === 'VERB' && !t.lower.endsWith('ing');
}

const SPARED = new Set(['ADP', 'ADV', 'AUX', 'PRON', 'PUNCT', 'SCONJ']);

/** Where the first noun phrase begins: behind its article, at the number of "over 40", "at least 40"; -1 where something else opens. */
function phraseStart(tokens: readonly Token[]): number {
  const number = tokens.slice(0, COUNT_OPENS).findIndex((t) => t.pos === 'NUM');
  if (number >= 0 && tokens.slice(0, number).every((t) => SPARED.has(t.pos) || t.pos === 'ADJ')) return number;
  if (tokens[0]?.pos === 'DET') return 1;
  return SPARED.has(tokens[0]?.pos ?? 'PUNCT') ? -1 : 0;
}

/** The first noun phrase of some words with what is tied to it, where a verb tells its end; else their first clause. */
function phraseOf(tokens: readonly Token[]): readonly Token[] {
  const first = phraseStart(tokens);
  // "Norland claims two jets downed": who says so does not stand without what is said.
  if (first < 0 || sayingVerb(tokens) > 0 || rulingVerb(tokens) > 0) return tokens.slice(0, clauseEnd(tokens));
  let to = phraseEnd(tokens, first);
  if (to > first + 1 && isVerbBefore(tokens[to])) to--;
  to = tiedEnd(tokens, to);
  const isThing = tokens.slice(first, to).some((t) => isNoun(t) && !isCount(t));
  return isThing && endsBefore(tokens, to) ? tokens.slice(0, to) : tokens.slice(0, clauseEnd(tokens));
}

/** Words that open what happened beside what a headline puts first. */
const OPENERS = new Set(['after', 'amid', 'as', 'despite', 'when', 'while']);
const ENDS = new Set([';', ':', '—', '–', '-', '...', '…']);

const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX';

/** ", officials say" at the end. */
function isSource(tokens: readonly Token[], comma: number): boolean {
  const last = tokens.at(-1);
  return tokens.length - comma <= SOURCE_WORDS + 1 && CLAUSE_VERBS.has(last?.lemma ?? '');
}

const CLOSERS = new Set([...ENDS, ',', '.', '?', '!']);
const OPENS_NEXT = new Set(['CCONJ', 'NUM', 'VERB']);

/** A comma ends a clause that has its verb ("Four die, 29 missing") or only tells where it was ("In Ellery, …"), and what goes on with "and", a verb or a number; else it parts a list. */
function endsAtComma(tokens: readonly Token[], i: number): boolean {
  const opener = tokens[0]?.pos ?? '';
  const isTold = opener === 'NUM' || opener === 'ADP' || tokens.slice(0, i).some(isVerb);
  return isTold || OPENS_NEXT.has(tokens[i + 1]?.pos ?? '') || isSource(tokens, i);
}

/** "days after the storm" tells when; "hailed as a hero" tells as what. */
const isTied = (tokens: readonly Token[], i: number): boolean =>
  EMPTY_HEADS.has(tokens[i - 1]?.lemma ?? '') ||
  (tokens[i]?.lower === 'as' && (tokens[i + 1]?.lower === 'a' || tokens[i + 1]?.lower === 'an'));

function endsClause(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (t.text === ',') return endsAtComma(tokens, i);
  if (ENDS.has(t.text)) return !isHyphenAt(tokens, i);
  return OPENERS.has(t.lower) && !isTied(tokens, i);
}

/** Where the first clause of a headline ends. */
function clauseEnd(tokens: readonly Token[]): number {
  const end = tokens.findIndex((_, i) => i > 0 && endsClause(tokens, i));
  const to = end < 0 ? tokens.length : end;
  return to > 1 && CLOSERS.has(tokens[to - 1]?.text ?? '') ? to - 1 : to;
}
