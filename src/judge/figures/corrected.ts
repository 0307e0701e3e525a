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
 * True where one passage tells the first figure as given before, and the second as the one that stands, or where an article does that nobody
 * who tells the first came after; and its article nowhere tells the first itself.
 */
function corrects(old: QuantityClaim, fresh: QuantityClaim, told: Told, bench: Bench): boolean {
  const { claims, earlier } = told;
  return [...earlier].some(
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

/** "was first reported to be four, but police later said three": who still tells four does not contradict who tells three. */
export const isCorrected = (a: QuantityClaim, b: QuantityClaim, told: Told, bench: Bench): boolean =>
  corrects(a, b, told, bench) || corrects(b, a, told, bench);

/** `corrected: 3 | 4` of two figures of which one article tells the one as given before, and the other as well; else null. */
export function correctedIn([x, y]: readonly [QuantityClaim, QuantityClaim], { claims, earlier }: Told): string | null {
  const tells = (old: QuantityClaim, fresh: QuantityClaim): boolean =>
    [...earlier].some((e) => isSame(e, old) && claims.some((c) => c.article === e.article && isSame(c, fresh)));
  return tells(x, y) || tells(y, x) ? `corrected: ${[x.value.text, y.value.text].sort().join(' | ')}` : null;
}
