import type { QuantityClaim } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import type { Told } from './earlier.js';

/** Sentences between a figure given before and the one that stands. */
const PASSAGE = 1;

const isSame = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.base.best !== null && a.base.best === b.base.best && a.dimension === b.dimension;

/** True where one passage tells the first figure as given before, and the second as the one that stands, no sooner than the first was told. */
function corrects(old: QuantityClaim, fresh: QuantityClaim, { claims, earlier }: Told, { articles }: Bench): boolean {
  const day = (c: QuantityClaim): string => articles.get(c.article)?.published.value ?? '';
  return [...earlier].some(
    (e) =>
      isSame(e, old) &&
      (day(old) === '' || day(e) === '' || day(old) <= day(e)) &&
      claims.some((c) => c.article === e.article && Math.abs(c.sentence - e.sentence) <= PASSAGE && isSame(c, fresh)),
  );
}

/** "was first reported to be four, but police later said three": who still tells four does not contradict who tells three. */
export const isCorrected = (a: QuantityClaim, b: QuantityClaim, told: Told, bench: Bench): boolean =>
  corrects(a, b, told, bench) || corrects(b, a, told, bench);
