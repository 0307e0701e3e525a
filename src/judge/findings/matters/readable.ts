import {
  ADDITIVES,
  HANGING,
  LINKS,
  PERSON_PRONOUNS,
  POINTERS,
  THING_PRONOUNS,
  TIES,
} from '../../../lexicon/back-references.js';
import { RELATIVES } from '../../../lexicon/function-words.js';
import { DENIALS } from '../../../lexicon/modality.js';
import { PERSON_NOUNS, ROLE_NOUNS } from '../../../lexicon/names.js';
import { ORDINALS } from '../../../lexicon/numbers.js';
import { ADDRESSED_VERBS, CLAUSE_VERBS, DENIAL_VERBS } from '../../../lexicon/reporting-verbs.js';
import { type Clause, contains, type Sentence, type Span, type Token } from '../../../model/index.js';
import { hasFiniteVerb } from '../../../text/finite.js';
import { isDigit, isLetter } from '../../../text/letters.js';
import { isVerb } from '../../../text/parts-of-speech.js';

/*
 * What of an article can be read alone, as an editor would quote it: whole, and with nobody in it who was named before it.
 */

/** Words of the shortest passage that tells a matter, and of the longest that is quoted. */
const SHORTEST = 5;
const LONGEST = 34;
/** Words of its own that a passage with a quotation needs: who says it. */
const OWN_WORDS = 2;
/** Tokens of the opening in which "this" points back, and a colon tells who speaks in a transcript. */
const OPENING = 3;

/** A sentence, or the opening of one up to the end of a clause, with its tokens. */
export interface Passage extends Span {
  readonly tokens: readonly Token[];
  /** It is a part of its sentence. */
  readonly isCut: boolean;
}

/** Words that join clauses, and words. */
const JOINING: ReadonlySet<string> = new Set(['and', 'but']);

/** Words whose clause belongs to what is told before it: without its cause or its term that is another thing. */
const BINDING: ReadonlySet<string> = new Set(['because', 'unless', 'until']);

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';
const isWord = ({ text }: Token): boolean => isLetter(text[0] ?? '') || isDigit(text[0] ?? '');

/** A word for a person, or one of a person's name. */
const isPerson = (t: Token, names: readonly Span[]): boolean =>
  PERSON_NOUNS.has(t.lemma) || ROLE_NOUNS.has(t.lemma) || names.some((name) => contains(name, t));

/** "he said", "they said", of somebody whom the passage does not name before. */
const isSaying = (tokens: readonly Token[], at: number, names: readonly Span[]): boolean =>
  CLAUSE_VERBS.has(tokens[at + 1]?.lemma ?? '') && !tokens.slice(0, at).some((t) => names.some((n) => contains(n, t)));

const COUNTED: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);

/** "38 of the 47": a number for those who were told of before. */
const isOfThose = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'the' && tokens[i + 1]?.pos === 'NUM' && !COUNTED.has(tokens[i + 2]?.pos ?? 'X');

/** "Ada and Bo are his parents", of "his": whose they are is told before. */
const isWhose = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.lemma === 'be';

/** "A third, in Arden", "the other was a diver": one of those who were named before. */
const isNumbered = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'DET' &&
  (ORDINALS.has(tokens[i]!.lower) || LINKS.has(tokens[i]!.lower)) &&
  !COUNTED.has(tokens[i + 1]?.pos ?? 'X');

/** True where a pronoun stands without a word for whom it may stand for, or before the first word for what it may. */
function pointsBack(tokens: readonly Token[], names: readonly Span[]): boolean {
  const named = tokens.findIndex((t) => isPerson(t, names));
  // "Three minutes with it": no span or sum is what "it" stands for.
  const noun = tokens.findIndex((t, i) => t.pos === 'PROPN' || (t.pos === 'NOUN' && tokens[i - 1]?.pos !== 'NUM'));
  return tokens.some(({ lower }, i) => {
    const isPersonal = PERSON_PRONOUNS.has(lower);
    const isThing = THING_PRONOUNS.has(lower);
    return (
      (isPersonal && (named < 0 || isWhose(tokens, i))) ||
      (isThing && (noun < 0 || i < noun)) ||
      ((isPersonal || isThing) && isSaying(tokens, i, names)) ||
      (i < OPENING && POINTERS.has(lower)) ||
      (lower === 'then' && tokens[i - 1]?.pos === 'ADP') ||
      isOfThose(tokens, i) ||
      isNumbered(tokens, i)
    );
  });
}

const opens = (text: string): boolean => /^["“‘']?[\p{Lu}0-9]/u.test(text);
const ends = (text: string): boolean => /[.!?]["”’')]*$/.test(text);
function count(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times++;
  return times;
}
/** A quotation that runs over several sentences is cut in each. */
export const isPaired = (text: string): boolean =>
  count(text, '"') % 2 === 0 && count(text, '“') === count(text, '”') && count(text, '(') === count(text, ')');
/** Capitals throughout: a banner. */
const isShouted = (text: string): boolean => text === text.toUpperCase();

/** "The pilot told a crowded meeting": what was said is cut away. */
const tellsOnlyThat = ({ tokens, isCut }: Passage): boolean => {
  const verbs = tokens.filter(({ pos }) => pos === 'VERB');
  return isCut && verbs.length > 0 && verbs.every(({ lemma }) => CLAUSE_VERBS.has(lemma) || ADDRESSED_VERBS.has(lemma));
};

/** True where the tokens say what they say without those before them. */
function canStandAlone(passage: Passage, text: string, { quotations }: Sentence, names: readonly Span[]): boolean {
  const { tokens, isCut } = passage;
  const words = tokens.filter(isWord);
  if (words.length < SHORTEST || words.length > LONGEST || !isPaired(text)) return false;
  if (!(isCut || opens(text)) || isShouted(text) || tellsOnlyThat(passage)) return false;
  const own = words.filter((t) => !quotations.some((q) => contains(q, t)));
  if (own.length < OWN_WORDS || pointsBack(own, names)) return false;
  if (tokens.slice(0, OPENING).some((t) => t.text === ':')) return false;
  return !LINKS.has(own[0]!.lower) && !own.some((t) => ADDITIVES.has(t.lower));
}

/** A word that a clause can end with: no verb that waits for what is said, no preposition, and no number before more words. */
const isEnd = ({ pos, lemma }: Token, isMarked: boolean): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || (pos === 'NUM' && isMarked) || (pos === 'VERB' && !CLAUSE_VERBS.has(lemma));

/** What a clause that tells who does what begins with. */
const SUBJECTS: ReadonlySet<Token['pos']> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);

const isMark = (t: Token | undefined): boolean => t?.pos === 'PUNCT';

/** "…, said a diver", behind a mark; in "…, a diver, said" the diver is no part of what he said. */
const isSaid = (tokens: readonly Token[], to: number): boolean =>
  CLAUSE_VERBS.has(tokens[to]!.lemma) && !tokens.slice(Math.max(tokens.findIndex(isVerb), 0), to - 1).some(isMark);

/** True where a clause ends that lacks nothing: with its sentence, at a mark, or where another hangs on it; and no verb behind it has its end for a subject. */
function isClosed(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined) return true;
  if (BINDING.has(next.lower)) return false;
  if (isVerb(next)) return isMark(tokens[to - 1]) && isSaid(tokens, to);
  // "As short-lived as this one": the rest belongs to it.
  return isMark(tokens[to - 1]) || (HANGING.has(next.lower) && next.lower !== 'as');
}

/** Words without the marks at their end; none where they do not tell who does what, or end in a word that waits for more. */
function wholeClause(tokens: readonly Token[], subject: ReadonlySet<Token['pos']> | null): Token[] {
  const own = [...tokens];
  while (isMark(own.at(-1))) own.pop();
  const before = own.slice(0, Math.max(own.findIndex(isVerb), 0));
  const isTold = subject === null || (subject.has(own[0]?.pos ?? 'X') && before.some(isNoun));
  const isWhole = isTold && hasFiniteVerb(own) && !before.some(({ lower }) => RELATIVES.has(lower));
  return isWhole && isEnd(own.at(-1)!, own.length < tokens.length) ? own : [];
}

/** The openings of a sentence that end where a clause hangs on them: "Six were hurt", of "Six were hurt when the ferry struck a pier". */
function openingsOf({ tokens, clauses }: Sentence): Token[][] {
  if (tokens[0] === undefined || HANGING.has(tokens[0].lower)) return [];
  return clauses
    .slice(1)
    .filter(({ from }) => HANGING.has(tokens[from]!.lower) && isClosed(tokens, from))
    .map(({ from }) => wholeClause(tokens.slice(0, from), null));
}

/** True for a clause that is whole, and that nobody denies: on "that" it hangs only where somebody said it. */
function isTold({ tokens, clauses }: Sentence, { from, parent }: Clause): boolean {
  const first = tokens[from]!.lower;
  // "When the tide turned the crane was lifted": where the first clause ends is not known.
  if (from === 0) return !TIES.has(first);
  // "By net and crane, and put on a barge": without a mark "and" may join words.
  if (JOINING.has(first) || !TIES.has(first)) return isMark(tokens[from - 1]);
  const before = tokens.slice(clauses[parent]?.from ?? 0, from);
  const verb = before.at(-1)?.lemma ?? '';
  if (first !== 'that') return !DENIAL_VERBS.has(verb);
  return CLAUSE_VERBS.has(verb) && !DENIAL_VERBS.has(verb) && !before.some(({ lower }) => DENIALS.has(lower));
}

/**
 * True for a clause that begins within a list ("where packed halls, loud bells and smoke have caused…": its first part stands behind another), or behind
 * a word that ties it to a place or thing: what comes before is a part of it.
 */
function isTorn({ tokens }: Sentence, { from }: Clause): boolean {
  if (from === 0 || TIES.has(tokens[from]!.lower)) return false;
  let start = from - 1;
  while (start > 0 && !isMark(tokens[start - 1])) start--;
  const before = tokens.slice(start, from - 1);
  return isMark(tokens[from - 1]) && (!hasFiniteVerb(before) || before.some(({ lower }) => RELATIVES.has(lower)));
}

/** The clauses of a sentence that tell who does what, without what ties them to it: "the crane was ordered", of "when the crane was ordered". */
function clausesOf(sentence: Sentence): Token[][] {
  const { clauses, tokens } = sentence;
  if (clauses.length < 2) return [];
  return clauses
    .filter((clause) => isClosed(tokens, clause.to) && isTold(sentence, clause) && !isTorn(sentence, clause))
    .map(({ from, to }) => wholeClause(tokens.slice(TIES.has(tokens[from]!.lower) ? from + 1 : from, to), SUBJECTS));
}

/** What of a sentence or a headline can be read alone: the whole, and its openings. `names`: the names of persons in it. */
export function passagesOf(sentence: Sentence, text: string, names: readonly Span[]): Passage[] {
  const { block, start, end, tokens } = sentence;
  if (block === 'paragraph' ? !ends(text.slice(start, end).trim()) : block !== 'headline') return [];
  const whole: Passage = { start, end, tokens, isCut: false };
  const parts = [...openingsOf(sentence), ...clausesOf(sentence)].filter((own) => own.length > 0);
  const cut = parts.map((own): Passage => ({ start: own[0]!.start, end: own.at(-1)!.end, tokens: own, isCut: true }));
  return [whole, ...cut].filter((p) => canStandAlone(p, text.slice(p.start, p.end).trim(), sentence, names));
}
