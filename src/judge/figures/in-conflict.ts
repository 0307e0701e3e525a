import type { QuantityClaim } from '../../model/index.js';
import type { Compared } from './compared.js';
import type { Told } from './earlier.js';

/** Relations by which a figure can hold with another. */
const HOLDING: ReadonlySet<Compared['relation']> = new Set(['agree', 'compatible']);

const isContradiction = ({ relation, apart, twoOrigins }: Compared): boolean =>
  relation === 'contradict' && !apart && twoOrigins;

/** The figures that contradict one of another origin. */
const sidesOf = (compared: readonly Compared[]): ReadonlySet<QuantityClaim> =>
  new Set(compared.filter(isContradiction).flatMap(({ readings }) => readings.flat()));

/**
 * Of a conflict, the figures of which another verb is told than of those that contradict each other (captured, missing), and that can hold with none
 * of these: they stand on neither side.
 */
export function bystanders(compared: readonly Compared[]): ReadonlySet<QuantityClaim> {
  const sides = sidesOf(compared);
  const holding = new Set(
    compared.flatMap(({ readings: [a, b], relation, apart }) =>
      HOLDING.has(relation) && !apart && [...a, ...b].some((c) => sides.has(c)) ? [...a, ...b] : [],
    ),
  );
  const told = new Set([...sides].map((c) => c.property));
  const all = compared.flatMap(({ readings }) => readings.flat());
  return new Set(all.filter((c) => !sides.has(c) && !holding.has(c) && !told.has(c.property)));
}

const sameFigure = (a: QuantityClaim, b: QuantityClaim): boolean => a.base.best !== null && a.base.best === b.base.best;

/** `corrected: 3 | 4` of a contradiction of which one article tells the one figure as given before, and the other as the one that stands; else null. */
export function correctedIn([x, y]: Compared['claims'], { claims, earlier }: Told): string | null {
  const tells = (old: QuantityClaim, fresh: QuantityClaim): boolean =>
    [...earlier].some((e) => sameFigure(e, old) && claims.some((c) => c.article === e.article && sameFigure(c, fresh)));
  return tells(x, y) || tells(y, x) ? `corrected: ${[x.value.text, y.value.text].sort().join(' | ')}` : null;
}
