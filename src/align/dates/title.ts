import { datedClassOf } from '../../lexicon/date-events.js';
import type { DateClaim, Sentence, Token } from '../../model/index.js';

export type SentenceOf = (claim: DateClaim) => Sentence;

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
/** Parts of speech with which a phrase can open. */
const OPENERS = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ']);

/**
 * "When: the war came to an end": what is dated, in the words of one of the sources. The best phrase is whole, opens with
 * its subject and names the event; ties by the order of `claims`.
 */
export function titleOf(claims: readonly DateClaim[], sentenceOf: SentenceOf): string {
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
function phrasesOf(claim: DateClaim, { tokens }: Sentence): Phrase[] {
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  let after = first;
  while (after < tokens.length && tokens[after]!.start < claim.evidence.end) after++;
  const skip = tokens[after]?.text === ',' || tokens[after]?.lower === "'s" ? 1 : 0;
  const before = run(tokens, first - 1, -1);
  const behind = run(tokens, after + skip, 1);
  return [trimmed(before.words.reverse()), trimmed(behind.words)].flatMap((words, i) => {
    // What stands beside another year tells that year's event.
    if (words.length < ENOUGH || words.some((w) => /^\d{4}$/.test(w.text))) return [];
    const whole = (i === 0 ? before : behind).whole ? 2 : 0;
    const opens = OPENERS.has(words[0]!.pos) ? 1 : 0;
    const tells = words.some((w) => (datedClassOf(w.lemma) ?? w.lemma) === claim.property) ? 2 : 0;
    return { words: spaced(words), quality: whole + opens + tells + (i === 0 ? 0.5 : 0) };
  });
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
