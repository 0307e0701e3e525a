import { WEEKDAYS } from '../../lexicon/calendar.js';
import { datedClassOf } from '../../lexicon/date-events.js';
import type { DateClaim, Sentence, Token } from '../../model/index.js';

/** What a title is made from: where something is told, and of what. */
type Told = Pick<DateClaim, 'article' | 'sentence' | 'evidence' | 'property'> & {
  readonly value: { readonly text: string };
};

export type SentenceOf = (claim: Told) => Sentence;

/** The longest title, in words after "When:". */
const WORDS = 9;
/** Fewer words than this do not tell an event. */
const ENOUGH = 3;
const STOPS = new Set([',', ';', ':', '(', ')', '"', '–', '—', '--']);
const LINKS = new Set([
  'on',
  'in',
  'at',
  'since',
  'by',
  'from',
  'the',
  'of',
  'during',
  'around',
  'to',
  'a',
  'an',
  'and',
  'that',
  'which',
  'who',
  'until',
  'after',
  'before',
  'about',
]);
/** Words that open a clause of their own. */
const CLAUSES = new Set([
  'after',
  'because',
  'before',
  'since',
  'that',
  'until',
  'when',
  'where',
  'which',
  'while',
  'who',
]);
/** Parts of speech with which a phrase can open. */
const OPENERS = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ']);

/**
 * "When: the war came to an end": what is dated, in the words of one of the sources. The best phrase is whole, opens with
 * its subject and names the event; ties by the order of `claims`.
 */
export function titleOf(claims: readonly Told[], sentenceOf: SentenceOf): string {
  let best = { words: '', quality: -1 };
  for (const claim of claims) {
    for (const phrase of phrasesOf(claim, sentenceOf(claim))) if (phrase.quality > best.quality) best = phrase;
  }
  return `When: ${best.words || claims[0]?.property || claims[0]?.value.text}`;
}

interface Phrase {
  readonly words: string;
  readonly quality: number;
}

/** The words before the date in its clause, and those after it, where they are enough to tell an event. */
function phrasesOf(claim: Told, { tokens }: Sentence): Phrase[] {
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  let after = first;
  while (after < tokens.length && tokens[after]!.start < claim.evidence.end) after++;
  const skip = tokens[after]?.text === ',' || tokens[after]?.lower === "'s" ? 1 : 0;
  const before = run(tokens, first - 1, -1);
  const behind = run(tokens, after + skip, 1);
  const runs = [
    { ...before, words: trimmed(lastClause(before.words.reverse())), bonus: 0.5 },
    { ...behind, words: trimmed(firstClause(behind.words)), bonus: 0 },
  ];
  return runs.flatMap(({ words, whole, bonus }) => {
    // What stands beside another year tells that year's event.
    if (words.length < ENOUGH || words.some((w) => /^\d{4}$/.test(w.text))) return [];
    const tells = words.some((w) => (datedClassOf(w.lemma) ?? w.lemma) === claim.property) ? 2 : 0;
    return [
      {
        words: small(worded(words, tokens), words[0]!),
        quality: (whole ? 2 : 0) + tells + form(words, tokens) + bonus,
      },
    ];
  });
}

/** A word that opens a sentence has its capital from there; a name keeps its own. */
const small = (text: string, first: Token): string =>
  first.pos === 'PROPN' ||
  first.text.length > 1 === (first.text === first.text.toUpperCase()) ||
  !text.startsWith(first.text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

/** How well the words read as a title: with a subject first, a verb, and no end that hangs in the air. */
function form(words: readonly Token[], tokens: readonly Token[]): number {
  const [first, last] = [words[0]!, words.at(-1)!];
  const split = tokens[tokens.indexOf(first) - 1]?.text === '-' ? -3 : 0;
  const opens = OPENERS.has(first.pos) && !WEEKDAYS.has(first.lower) ? 1 : isVerb(first) ? -2 : 0;
  const ends = last.pos === 'AUX' ? -3 : 0;
  return opens + ends + split + (words.some(isVerb) ? 1 : 0);
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** Where a clause of its own begins among the words after the first: "… forces since a war there ended". */
const opensClause = (words: readonly Token[], i: number): boolean =>
  i > 0 && CLAUSES.has(words[i]!.lower) && words[i]!.pos !== 'DET' && words.slice(i + 1).some(isVerb);

/** The clause that stands next to the date behind it. */
function lastClause(words: readonly Token[]): readonly Token[] {
  const at = words.findLastIndex((_, i) => opensClause(words, i) && words.length - i > ENOUGH);
  return at < 0 ? words : words.slice(at + 1);
}

/** The clause that the date opens. */
function firstClause(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex((_, i) => i >= ENOUGH && opensClause(words, i));
  return at < 0 ? words : words.slice(0, at);
}

const PHRASE = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);
/** Words of a subject at most. */
const SUBJECT = 6;

/** The noun phrase that ends at `to`; empty where none does. */
function nounPhrase(tokens: readonly Token[], to: number): readonly Token[] {
  let from = to + 1;
  while (from > Math.max(0, to + 1 - SUBJECT) && (PHRASE.has(tokens[from - 1]!.pos) || tokens[from - 1]!.text === '-'))
    from--;
  const words = tokens.slice(from, to + 1);
  return words.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ? words : [];
}

/** The subject of a verb that opens a phrase: "the ferry" of "the ferry, which was full, sank" and of "the ferry that sank". */
function subjectBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  let at = verb - 1;
  if (['that', 'which', 'who'].includes(tokens[at]?.lower ?? '')) {
    at -= tokens[at - 1]?.text === ',' ? 2 : 1;
    return nounPhrase(tokens, at);
  }
  if (tokens[at]?.text !== ',') return nounPhrase(tokens, at);
  do at--;
  while (at > Math.max(0, verb - 14) && tokens[at]?.text !== ',');
  return tokens[at]?.text === ',' ? nounPhrase(tokens, at - 1) : [];
}

/** The phrase as a title has it; a verb without its subject gets it back, or "…" in its place. */
function worded(words: readonly Token[], tokens: readonly Token[]): string {
  const [noun, comma, verb] = words.slice(-3);
  // "The pit, opened in …"
  if (comma?.text === ',' && verb?.pos === 'VERB' && noun !== undefined)
    return `${spaced(words.slice(0, -2))} ${noun.lower === noun.lemma ? 'was' : 'were'} ${verb.text}`;
  if (!isVerb(words[0]!)) return spaced(words);
  const subject = words[0]!.lower.endsWith('ing') ? [] : subjectBefore(tokens, tokens.indexOf(words[0]!));
  return subject.length > 0 ? `${spaced(subject)} ${spaced(words)}` : `… ${spaced(words)}`;
}

function run(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): { readonly words: Token[]; readonly whole: boolean } {
  const words: Token[] = [];
  let i = from;
  // "The mill, built in …": the comma before a participle right at the date does not part it from the noun that opens the sentence.
  const participle = tokens[from]?.pos === 'ADP' ? from - 1 : from;
  const passes = (at: number): boolean =>
    step < 0 &&
    at === participle - 1 &&
    tokens[participle]?.pos === 'VERB' &&
    tokens[at]!.text === ',' &&
    !tokens.slice(0, at).some((t) => STOPS.has(t.text));
  for (; i >= 0 && i < tokens.length && words.length < WORDS && (passes(i) || !STOPS.has(tokens[i]!.text)); i += step)
    words.push(tokens[i]!);
  return { words, whole: tokens[i] === undefined || STOPS.has(tokens[i]!.text) };
}

/** Without links at the end, and without pronouns, conjunctions and prepositions at the head. */
function trimmed(words: readonly Token[]): Token[] {
  let end = words.length;
  while (end > 0 && (LINKS.has(words[end - 1]!.lower) || words[end - 1]!.pos === 'PUNCT')) end--;
  let start = 0;
  while (start < end && isLoose(words[start]!)) start++;
  return words.slice(start, end);
}

const isLoose = ({ pos, lower }: Token): boolean =>
  pos === 'CCONJ' ||
  pos === 'SCONJ' ||
  pos === 'ADP' ||
  pos === 'PUNCT' ||
  pos === 'PART' ||
  pos === 'PRON' ||
  lower === 'when' ||
  lower === 'which';

/** Words with the spaces that the text has between them. */
const spaced = (words: readonly Token[]): string =>
  words.map((w, i) => (i > 0 && words[i - 1]!.end < w.start ? ` ${w.text}` : w.text)).join('');
