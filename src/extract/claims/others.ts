import { DEGREE_ADVERBS } from '../../lexicon/degrees.js';
import { CONDITIONS, fateNamed, fateOf, HARMS } from '../../lexicon/fates.js';
import { SINGLE_PERSONS } from '../../lexicon/people.js';
import type { Document, QuantityMention, Sentence, Token } from '../../model/index.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';

/** A count of a fate that stands before in the article. */
export interface Toll {
  readonly property: string;
  readonly best: number | null;
  readonly sentence: number;
  /** It was read as a part itself. */
  readonly part: boolean;
}

/** Words for those who are left of people told before. */
const REST = new Set(['other', 'others', 'remaining']);

/** Ordinals by which a story goes from one victim to the next; from the fourth on, somebody counts. */
const NEXT = new Set(['second', 'third']);
/** Words between "have" and the figure it governs, or the other way round: "has arrested a third man", "a third man has died". */
const PERFECT = 4;

const isHarm = (fate: string | null): fate is string => fate !== null && HARMS.has(fate);

const stretchOf = (tokens: readonly Token[], m: QuantityMention): { first: number; end: number } => {
  const first = firstTokenOf(tokens, m.figure);
  const end = tokenFrom(tokens, m.end);
  return { first, end: end < 0 ? tokens.length : end };
};

/** "the other three men", "two other men", "14 others", "the remaining six". */
function tellsRest(m: QuantityMention, { tokens }: Sentence): boolean {
  const { first, end } = stretchOf(tokens, m);
  return REST.has(tokens[first - 1]?.lower ?? '') || tokens.slice(first, end).some((t) => REST.has(t.lower));
}

const harmIn = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.map((t) => fateOf(t.lemma) ?? fateOf(t.lower)).filter(isHarm));

/** "five were seriously hurt, another 12 slightly": those in a condition are injured, too. */
const isOfInjured = (condition: string, property: string): boolean =>
  CONDITIONS.has(condition) && (property === 'injured' || property === 'hospitalised');

/**
 * True where "others" are added to people of the same fate: "three died in the street and two others in hospital". Others than those of another
 * fate are all of theirs: "three were killed and two others wounded".
 */
function isRest(m: QuantityMention, document: Document, property: string, told: readonly Toll[]): boolean {
  const { tokens } = document.sentences[m.sentence]!;
  const { first } = stretchOf(tokens, m);
  // "the other three fatalities"
  if (fateOf(m.counted?.head ?? '') === property) return true;
  const isSame = (fate: string): boolean => fate === property || isOfInjured(fate, property);
  const alike = told.filter((t) => isSame(t.property));
  if (alike.some((t) => t.sentence === m.sentence)) return true;
  if (alike.some((t) => !t.part && t.best === m.value.best)) return false;
  const before = harmIn(tokens.slice(0, first));
  if ([...before].some((fate) => !isSame(fate))) return false;
  const last = harmIn(document.sentences[m.sentence - 1]?.tokens ?? []);
  if ([...last].some(isSame)) return true;
  return last.size === 0 && (alike.length > 0 || before.has(property));
}

/** "A second man was killed": one more of a story. "A second man has been arrested", "a sixth person died" count all so far. */
function isNext(m: QuantityMention, { tokens }: Sentence, property: string): boolean {
  const { first, end } = stretchOf(tokens, m);
  if (!NEXT.has(tokens[first]?.lower ?? '')) return false;
  if (!SINGLE_PERSONS.has(m.counted?.head ?? '') || property === 'arrested') return false;
  return ![...tokens.slice(Math.max(0, first - PERFECT), first), ...tokens.slice(end, end + PERFECT)].some(
    (t) => t.lemma === 'have',
  );
}

/** "ten people were hurt, two seriously": a degree, with no noun, of those told before in the sentence. */
function isDegree(m: QuantityMention, { tokens }: Sentence, property: string, told: readonly Toll[]): boolean {
  if (m.counted !== null || !told.some((t) => t.sentence === m.sentence && t.property === property)) return false;
  const { end } = stretchOf(tokens, m);
  return DEGREE_ADVERBS.has(tokens[end]?.lower ?? '') || DEGREE_ADVERBS.has(tokens[end - 1]?.lower ?? '');
}

/** True for people who come after others of their fate in the same story, and are a part of them. `told`: the counts of fates before it. */
export function isAfterOthers(
  m: QuantityMention,
  document: Document,
  property: string,
  told: readonly Toll[],
): boolean {
  if (m.dimension !== 'count' || fateNamed(property) === undefined) return false;
  const sentence = document.sentences[m.sentence]!;
  return (
    isNext(m, sentence, property) ||
    isDegree(m, sentence, property, told) ||
    (tellsRest(m, sentence) && isRest(m, document, property, told))
  );
}
