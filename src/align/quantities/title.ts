import { groupOf } from '../../lexicon/counted-groups.js';
import { fateNamed, fateOf } from '../../lexicon/fates.js';
import { SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import type { QuantityClaim } from '../../model/index.js';
import { pluralOf } from '../../text/plural.js';

/** Words by how often they stand in the list, the most frequent first, ties by the alphabet; "" left out. */
export function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const w of words) if (w !== '') counts.set(w, (counts.get(w) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}

export const commonest = (words: readonly string[]): string => byFrequency(words)[0] ?? '';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isWord = (text: string): boolean =>
  /^\p{L}{3,}$/u.test(text) && !SMALL_NUMBERS.has(text) && !TENS.has(text) && !SCALES.has(text);

/** Words that most of the claims share, beside those in `not`. */
function sharedWords(claims: readonly QuantityClaim[], not: readonly string[]): string[] {
  const half = claims.length / 2;
  const all = claims.flatMap((c) => c.context.filter((w) => isWord(w) && !not.includes(w) && fateOf(w) === null));
  return byFrequency(all).filter((w) => all.filter((x) => x === w).length > half);
}

/** "Soldiers captured or missing". */
function fateTitle(claims: readonly QuantityClaim[]): string {
  const fates = byFrequency(claims.map((c) => c.property))
    .map((p) => fateNamed(p)?.label)
    .filter((l) => l !== undefined);
  const nouns = claims.map((c) => c.counted).filter((n) => groupOf(n) !== null && groupOf(n) !== 'anyone');
  const noun = nouns.length * 2 >= claims.length ? commonest(nouns) : 'person';
  return `${pluralOf(noun)} ${fates.slice(0, 2).join(' or ')}`;
}

/** Property names that stand for themselves in a title; any other property is a verb ("fell 15 feet"). */
const NAMED = new Set([
  'age',
  'depth',
  'height',
  'length',
  'magnitude',
  'population',
  'speed',
  'temperature',
  'weight',
  'width',
]);

const DIMENSION_WORDS: Partial<Record<QuantityClaim['dimension'], string>> = { mass: 'weight', money: 'sum of money' };

/** "Age of the boy", "Depth of the well", "Number of excavators", "Sum of money: tax". */
function measureTitle(claims: readonly QuantityClaim[]): string {
  const { dimension } = claims[0]!;
  const property = commonest(claims.map((c) => c.property));
  const noun = commonest(claims.map((c) => c.counted));
  if (dimension === 'count' && property !== 'population') return `Number of ${pluralOf(noun || 'person')}`;
  const measure = NAMED.has(property) ? property : (DIMENSION_WORDS[dimension] ?? dimension);
  if (noun !== '' && noun !== measure) return `${measure} of the ${noun}`;
  const bearer = commonest(claims.map((c) => c.bearer ?? ''));
  if (bearer !== '') return `${measure} of ${bearer}`;
  return property !== '' && !NAMED.has(property) ? `${measure}, “${property}”` : measure;
}

/** What a topic compares, in words of the sources; `when` ("December 2020") where the event is not the one all articles report. */
export function titleOf(claims: readonly QuantityClaim[], when: string | null): string {
  const fate = fateNamed(commonest(claims.map((c) => c.property))) !== undefined && claims[0]!.dimension === 'count';
  const title = fate ? fateTitle(claims) : measureTitle(claims);
  const named = title.toLowerCase().split(/[^\p{L}]+/u);
  const about = sharedWords(claims, [...named, ...claims.map((c) => c.property)]).slice(0, 2);
  return capital([title, ...about, when].filter((w) => w !== null && w !== '').join(', '));
}
