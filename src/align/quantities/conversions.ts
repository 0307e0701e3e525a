import type { QuantityClaim } from '../../model/index.js';

/** What may stand between a figure and the same in another unit or currency: "3 million francs ($3.2 million)", "8 km/5 miles". */
const BETWEEN = /^ ?(?:\(|\/|, or|, about|, or about) ?$/;
const LONGEST = 12;

/** Dimensions whose units differ from country to country. */
export const CONVERTED: ReadonlySet<QuantityClaim['dimension']> = new Set<QuantityClaim['dimension']>([
  'area',
  'length',
  'mass',
  'money',
  'speed',
  'temperature',
  'volume',
]);

/** For each sum or measure that converts the one before it, that one. `claims` in the order of the text, of one article. */
export function conversionsIn(
  claims: readonly QuantityClaim[],
  text: string,
): ReadonlyMap<QuantityClaim, QuantityClaim> {
  const originals = new Map<QuantityClaim, QuantityClaim>();
  claims.forEach((claim, i) => {
    const before = claims[i - 1];
    if (before === undefined || claim.dimension !== before.dimension || !CONVERTED.has(claim.dimension)) return;
    const gap = claim.evidence.start - before.evidence.end;
    if (before.unit === claim.unit || gap < 1 || gap > LONGEST) return;
    if (BETWEEN.test(text.slice(before.evidence.end, claim.evidence.start))) originals.set(claim, before);
  });
  return originals;
}

/** "crown" and "Kestrian crown": a currency told in short. */
export function sameCurrency(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const [x, y] = [a, b].map((unit) => unit.toLowerCase().replace(/ per year$/, '')) as [string, string];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}
