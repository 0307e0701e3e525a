import type { QuantityClaim } from '../../model/index.js';

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

/** "crown" and "Kestrian crown": a currency told in short. */
export function sameCurrency(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const [x, y] = [a, b].map((unit) => unit.toLowerCase().replace(/ per year$/, '')) as [string, string];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}
