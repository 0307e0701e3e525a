import { TURNS } from '../../lexicon/earlier.js';
import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import type { QuantityClaim } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';
import type { Told } from './earlier.js';

/** Sentences between a figure given before and the one that stands. */
const PASSAGE = 1;

/** One figure in two units lies this near, as a share of itself. */
const CONVERTED = 0.03;

function isSame(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a.base.best, b.base.best];
  if (x === null || y === null || a.dimension !== b.dimension) return false;
  return x === y || (a.unit !== b.unit && Math.abs(x - y) <= CONVERTED * Math.max(x, y));
}

/** True where nobody tells the old figure after the article that has a new one: it was brought up to date. */
function isLast(e: QuantityClaim, old: QuantityClaim, { claims }: Told, { articles }: Bench): boolean {
  const day = articles.get(e.article)?.published.value;
  if (!day) return false;
  return claims
    .filter((c) => isSame(c, old))
    .every((c) => {
      const other = articles.get(c.article)?.published.value;
      return other != null && other <= day;
    });
}

/** "reported to be four, but police later said he is 3": the figure that the sentence turns to, whatever topic it was put into. */
function turnsTo(old: QuantityClaim, { value: { best } }: QuantityClaim, bench: Bench): boolean {
  const { behind } = passageOf(old, bench);
  const turn = behind.findIndex(({ lower }) => TURNS.has(lower));
  return turn >= 0 && behind.slice(turn).some(({ lower }) => (SMALL_NUMBERS.get(lower) ?? Number(lower)) === best);
}

/**
 * The first figure as an article tells it that it was given before, where one passage tells the second as the one that stands, or where nobody who
 * tells the first came after that article; undefined where none does, or where it tells the first itself.
 */
function givenBefore(old: QuantityClaim, fresh: QuantityClaim, told: Told, bench: Bench): QuantityClaim | undefined {
  const { claims, earlier } = told;
  return [...earlier].find(
    (e) =>
      isSame(e, old) &&
      !claims.some((c) => c.article === e.article && isSame(c, old)) &&
      claims.some(
        (c) =>
          c.article === e.article &&
          isSame(c, fresh) &&
          (Math.abs(c.sentence - e.sentence) <= PASSAGE || turnsTo(e, fresh, bench) || isLast(e, old, told, bench)),
      ),
  );
}

const saying = (e: QuantityClaim | undefined): string | null => (e === undefined ? null : `corrected: ${e.value.text}`);

/** "was first reported to be four, but police later said three": who still tells four does not contradict who tells three. `corrected: four`, or null. */
export const correctionOf = (a: QuantityClaim, b: QuantityClaim, told: Told, bench: Bench): string | null =>
  saying(givenBefore(a, b, told, bench) ?? givenBefore(b, a, told, bench));

/** `corrected: four` of two figures of which one article tells the one as given before, and the other as well; else null. */
export function correctedIn([x, y]: readonly [QuantityClaim, QuantityClaim], { claims, earlier }: Told): string | null {
  const tells = (old: QuantityClaim, fresh: QuantityClaim): QuantityClaim | undefined =>
    [...earlier].find((e) => isSame(e, old) && claims.some((c) => c.article === e.article && isSame(c, fresh)));
  return saying(tells(x, y) ?? tells(y, x));
}
