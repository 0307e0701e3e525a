import {
  ADDITIVES,
  HANGING,
  LINKS,
  PERSON_PRONOUNS,
  POINTERS,
  THING_PRONOUNS,
  TIES,
} from '../../lexicon/back-references.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { DENIALS } from '../../lexicon/modality.js';
import { PERSON_NOUNS, ROLE_NOUNS } from '../../lexicon/names.js';
import { CLAUSE_VERBS, DENIAL_VERBS } from '../../lexicon/reporting-verbs.js';
import { type Clause, contains, type Sentence, type Span, type Token } from '../../model/index.js';
import { isDigit, isLetter } from '../../text/letters.js';

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

const isWord = ({ text }: Token): boolean => isLetter(text[0] ?? '') || isDigit(text[0] ?? '');

/** A word for a person, or one of a person's name. */
const isPerson = (t: Token, names: readonly Span[]): boolean =>
  PERSON_NOUNS.has(t.lemma) || ROLE_NOUNS.has(t.lemma) || names.some((name) => contains(name, t));

/** "he said", "they said", of somebody whom the passage does not name before. */
const isSaying = (tokens: readonly Token[], at: number, names: readonly Span[]): boolean =>
  CLAUSE_VERBS.has(tokens[at + 1]?.lemma ?? '') && !tokens.slice(0, at).some((t) => names.some((n) => contains(n, t)));

/** True where a pronoun stands without a word for whom it may stand for, or before the first word for what it may. */
function pointsBack(tokens: readonly Token[], names: readonly Span[]): boolean {
  const named = tokens.findIndex((t) => isPerson(t, names));
  const noun = tokens.findIndex((t) => t.pos === 'PROPN' || t.pos === 'NOUN');
  return tokens.some(
    ({ lower }, i) =>
      (PERSON_PRONOUNS.has(lower) && named < 0) ||
      (THING_PRONOUNS.has(lower) && (noun < 0 || i < noun)) ||
      ((PERSON_PRONOUNS.has(lower) || THING_PRONOUNS.has(lower)) && isSaying(tokens, i, names)) ||
      (POINTERS.has(lower) && i < OPENING),
  );
}

const opens = (text: string): boolean => /^["“‘']?[\p{Lu}0-9]/u.test(text);
const ends = (text: string): boolean => /[.!?]["”’')]*$/.test(text);
const count = (text: string, mark: string): number => text.split(mark).length - 1;
/** A quotation that runs over several sentences is cut in each. */
const isPaired = (text: string): boolean =>
  count(text, '"') % 2 === 0 && count(text, '“') === count(text, '”') && count(text, '(') === count(text, ')');
/** Capitals throughout: a banner. */
const isShouted = (text: string): boolean => text === text.toUpperCase();

/** True where the tokens say what they say without those before them. */
function canStandAlone(passage: Passage, text: string, { quotations }: Sentence, names: readonly Span[]): boolean {
  const { tokens, isCut } = passage;
  const words = tokens.filter(isWord);
  if (words.length < SHORTEST || words.length > LONGEST || !isPaired(text)) return false;
  if (!(isCut || opens(text)) || isShouted(text)) return false;
  const own = words.filter((t) => !quotations.some((q) => contains(q, t)));
  if (own.length < OWN_WORDS || pointsBack(own, names)) return false;
  if (tokens.slice(0, OPENING).some((t) => t.text === ':')) return false;
  return !LINKS.has(own[0]!.lower) && !own.some((t) => ADDITIVES.has(t.lower));
}

/** A word that a clause can end with: no verb that waits for what is said, no preposition. */
const isEnd = ({ pos, lemma }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || (pos === 'VERB' && !CLAUSE_VERBS.has(lemma));

/** The openings of a sentence that end where a clause hangs on them: "Six were hurt", of "Six were hurt when the ferry struck a pier". */
function openingsOf({ tokens, clauses }: Sentence): Token[][] {
  const isMain = tokens[0] !== undefined && !HANGING.has(tokens[0].lower);
  const acts = tokens.slice(0, clauses[0]?.to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (!isMain || !acts) return [];
  return clauses.slice(1).flatMap(({ from }) => {
    if (!HANGING.has(tokens[from]!.lower)) return [];
    const before = tokens.slice(0, from);
    while (before.at(-1)?.pos === 'PUNCT') before.pop();
    const last = before.at(-1);
    return last !== undefined && isEnd(last) ? [before] : [];
  });
}

/** What a clause that tells who does what begins with. */
const SUBJECTS: ReadonlySet<Token['pos']> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);

/** True for a clause that is whole, and that nobody denies: on "that" it hangs only where somebody said it. */
function isTold({ tokens, clauses }: Sentence, { from, parent }: Clause): boolean {
  const first = tokens[from]!.lower;
  // "When the tide turned the crane was lifted": where the first clause ends is not known.
  if (from === 0 && TIES.has(first)) return false;
  const before = tokens.slice(clauses[parent]?.from ?? 0, from);
  const verb = before.at(-1)?.lemma ?? '';
  if (first !== 'that') return !DENIAL_VERBS.has(verb);
  return CLAUSE_VERBS.has(verb) && !DENIAL_VERBS.has(verb) && !before.some(({ lower }) => DENIALS.has(lower));
}

/** The clauses of a sentence that tell who does what, without what ties them to it: "the crane was ordered", of "when the crane was ordered". */
function clausesOf(sentence: Sentence): Token[][] {
  const { clauses } = sentence;
  return clauses.length < 2
    ? []
    : clauses.flatMap((clause) => {
        const { from, to } = clause;
        const own = sentence.tokens.slice(TIES.has(sentence.tokens[from]!.lower) ? from + 1 : from, to);
        while (own.at(-1)?.pos === 'PUNCT') own.pop();
        const verb = own.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
        const subject = own.slice(0, Math.max(verb, 0));
        const isWhole =
          SUBJECTS.has(own[0]?.pos ?? 'X') && subject.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
        const isAlone = isWhole && !subject.some(({ lower }) => RELATIVES.has(lower)) && isEnd(own.at(-1)!);
        return isAlone && isTold(sentence, clause) ? [own] : [];
      });
}

/** What of a sentence or a headline can be read alone: the whole, and its openings. `names`: the names of persons in it. */
export function passagesOf(sentence: Sentence, text: string, names: readonly Span[]): Passage[] {
  const { block, start, end, tokens } = sentence;
  if (block === 'paragraph' ? !ends(text.slice(start, end).trim()) : block !== 'headline') return [];
  const whole: Passage = { start, end, tokens, isCut: false };
  const cut = [...openingsOf(sentence), ...clausesOf(sentence)].map(
    (own): Passage => ({ start: own[0]!.start, end: own.at(-1)!.end, tokens: own, isCut: true }),
  );
  return [whole, ...cut].filter((p) => canStandAlone(p, text.slice(p.start, p.end).trim(), sentence, names));
}
