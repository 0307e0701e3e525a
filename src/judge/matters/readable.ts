import { POSSESSIVES } from '../../lexicon/function-words.js';
import { PERSON_NOUNS, ROLE_NOUNS } from '../../lexicon/names.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import { contains, type Sentence, type Span, type Token } from '../../model/index.js';
import { isLetter, isUpper } from '../../text/letters.js';

/*
 * Whether a sentence can be read alone, as an editor would quote it: whole, and with nobody in it who was named before it.
 */

/** Words of the shortest sentence that tells a matter, and of the longest that is quoted whole. */
const SHORTEST = 6;
const LONGEST = 34;
/** Words of its own that a sentence with a quotation needs: who says it. */
const OWN_WORDS = 2;
/** Tokens of the opening in which "this" and "those" point back. */
const OPENING = 3;

/** Openings that go on from the sentence before. */
const LINKS: ReadonlySet<string> = new Set(
  'also and another both but either here however instead later meanwhile moreover neither nor or other others she so such then there therefore thus yet'.split(
    ' ',
  ),
);
const POINTERS: ReadonlySet<string> = new Set(['latter', 'that', 'these', 'this', 'those']);
/** Words that add to the sentence before, "also" anywhere, the others at the end: "was there too." */
const ADDING: ReadonlySet<string> = new Set(['also', 'either', 'too', 'well']);
/** Pronouns for a person, who must have been named. */
const PERSONS: ReadonlySet<string> = new Set(['he', 'her', 'hers', 'herself', 'him', 'himself', 'his', 'i', 'me', 'my', 'our', 'she', 'us', 'we']);
/** Pronouns for what any noun may name. */
const THINGS: ReadonlySet<string> = new Set(['it', 'its', 'their', 'them', 'they']);

const isWord = ({ text }: Token): boolean => isLetter(text[0] ?? '') || /^[0-9]/.test(text);

/** A word for a person, or one of a person's name. */
const isPerson = (t: Token, names: readonly Span[]): boolean =>
  PERSON_NOUNS.has(t.lemma) || ROLE_NOUNS.has(t.lemma) || names.some((name) => contains(name, t));

/** "he said", of somebody whom the sentence does not name. */
const isSaying = (tokens: readonly Token[], at: number, names: readonly Span[]): boolean =>
  CLAUSE_VERBS.has(tokens[at + 1]?.lemma ?? '') && !tokens.slice(0, at).some((t) => names.some((n) => contains(n, t)));

/** True where a pronoun stands before the first word that it may stand for. */
function pointsBack(tokens: readonly Token[], names: readonly Span[]): boolean {
  const named = tokens.findIndex((t) => isPerson(t, names));
  const noun = tokens.findIndex((t) => t.pos === 'PROPN' || t.pos === 'NOUN');
  return tokens.some(
    ({ lower }, i) =>
      (PERSONS.has(lower) && (named < 0 || i < named || isSaying(tokens, i, names))) ||
      ((THINGS.has(lower) || POSSESSIVES.has(lower)) && (noun < 0 || i < noun)) ||
      (POINTERS.has(lower) && i < OPENING),
  );
}

const opens = (text: string): boolean => /^["“‘']?[\p{Lu}0-9]/u.test(text);
const ends = (text: string): boolean => /[.!?]["”’')]*$/.test(text);
const count = (text: string, mark: string): number => text.split(mark).length - 1;
/** A quotation that runs over several sentences is cut in each. */
const isPaired = (text: string): boolean => count(text, '"') % 2 === 0 && count(text, '“') === count(text, '”');
/** Capitals throughout: a heading or a banner. */
const isShouted = (text: string): boolean => [...text].filter(isLetter).every(isUpper);

/** A sentence, or the opening of one up to the end of a clause, with its tokens. */
export interface Passage extends Span {
  readonly tokens: readonly Token[];
  /** The sentence goes on. */
  readonly isCut: boolean;
}

/** True where the tokens say what they say without those before them. */
function canStandAlone(tokens: readonly Token[], text: string, { quotations }: Sentence, names: readonly Span[]): boolean {
  const words = tokens.filter(isWord);
  if (words.length < SHORTEST || words.length > LONGEST || !opens(text) || !isPaired(text)) return false;
  const own = words.filter((t) => !quotations.some((q) => contains(q, t)));
  if (own.length < OWN_WORDS || pointsBack(own, names)) return false;
  return !LINKS.has(own[0]!.lower) && !ADDING.has(own.at(-1)!.lower) && !own.some(({ lower }) => lower === 'also' || lower === 'too') && !isShouted(text);
}

/** The openings of a sentence that end where a clause hangs on them: "Six were hurt", of "Six were hurt when the ferry struck a pier". */
function openingsOf({ tokens, clauses }: Sentence): Token[][] {
  const main = clauses[0];
  if (main === undefined || isDependent(tokens[0]) || !tokens.slice(0, main.to).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    return [];
  return clauses.slice(1).flatMap(({ from }) => {
    let to = from;
    while (to > 0 && tokens[to - 1]!.pos === 'PUNCT') to--;
    return hangsOn(tokens, from) && isEnd(tokens[to - 1]) ? [tokens.slice(0, to)] : [];
  });
}

/** Words that a clause opens with which the one before it can do without. */
const HANGING: ReadonlySet<string> = new Set(
  'after although and as because before but though unless until when while'.split(' '),
);
const isDependent = (t: Token | undefined): boolean => t !== undefined && HANGING.has(t.lower);
const hangsOn = (tokens: readonly Token[], at: number): boolean => isDependent(tokens[at]);
/** A word that a clause can end with: no verb that waits for what is said, no preposition. */
const isEnd = (t: Token | undefined): boolean =>
  t !== undefined && (['NOUN', 'PROPN', 'NUM'].includes(t.pos) || (t.pos === 'VERB' && !CLAUSE_VERBS.has(t.lemma)));

/** What of a sentence of running text can be read alone: the whole, and its openings. `names`: the names of persons in it. */
export function passagesOf(sentence: Sentence, text: string, names: readonly Span[]): Passage[] {
  const { block, start, end, tokens } = sentence;
  if (block === 'paragraph' ? !ends(text.slice(start, end).trim()) : block !== 'headline') return [];
  const whole = { start, end, tokens, isCut: false };
  const cut = openingsOf(sentence).map((own) => ({ start, end: own.at(-1)!.end, tokens: own, isCut: true }));
  return [whole, ...cut].filter((p) => canStandAlone(p.tokens, text.slice(p.start, p.end).trim(), sentence, names));
}
