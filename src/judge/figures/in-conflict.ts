import type { QuantityClaim } from '../../model/index.js';
import type { Compared } from './compared.js';

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
