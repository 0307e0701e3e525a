import type { QuantityClaim } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { compareNumbers } from './compare-numbers.js';

/** What a story has several of: of one quake or one well two measures of one article are two sources' words. */
const SEVERAL = new Set<QuantityClaim['dimension']>(['count', 'duration', 'money', 'share']);

/** "USD 16 billion", "$16B". */
const isOneUnit = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

const isOf = (c: QuantityClaim, { base, unit }: QuantityClaim): boolean =>
  c.base.best === base.best && isOneUnit(c.unit ?? '', unit ?? '');

/** Figures below this recur in a story by chance. */
const SMALL = 13;

/** A figure of the same act and unit that alignment put elsewhere: the second sentence beside the first. */
const isAlike = (c: QuantityClaim, { property, unit, dimension, base }: QuantityClaim): boolean =>
  c.property !== '' &&
  c.property === property &&
  c.dimension === dimension &&
  c.unit === unit &&
  c.base.best === base.best &&
  (c.value.best ?? 0) >= SMALL;

/** True where the article of `a` gives, in the same voice, the figure of `b` as well; "dozens" is no figure. */
const givesToo = (a: QuantityClaim, b: QuantityClaim, all: readonly QuantityClaim[], bench: Bench): boolean =>
  [...all, ...(bench.figures.get(a.article) ?? []).filter((c) => isAlike(c, b))].some(
    (c) =>
      c.id !== a.id &&
      c.article === a.article &&
      c.speaker === a.speaker &&
      c.bound !== 'open-plural' &&
      compareNumbers(c, b, bench).relation === 'agree',
  );

/**
 * True where a contradiction of two readings (claims of one figure each) is none: of each two claims of two origins, one's source itself gives both
 * figures, so that it means two things by them, or an earlier and a later count; of sums, which are told with their parts and without, one source is enough. `all`: the claims of the topic.
 */
export function toldBoth(
  a: readonly QuantityClaim[],
  b: readonly QuantityClaim[],
  all: readonly QuantityClaim[],
  bench: Bench,
): boolean {
  const [x, y] = [a[0]!, b[0]!];
  if (!SEVERAL.has(x.dimension)) return false;
  if (x.dimension === 'money') {
    const others = new Set(all.filter((d) => isOf(d, y)).map((d) => d.article));
    if (all.some((c) => isOf(c, x) && others.has(c.article))) return true;
  }
  const origin = (c: QuantityClaim): string => bench.originOf.get(c.article) ?? c.article;
  const left = a.filter((c) => !givesToo(c, y, all, bench));
  const right = left.length === 0 ? [] : b.filter((c) => !givesToo(c, x, all, bench));
  return !left.some((c) => right.some((d) => origin(c) !== origin(d)));
}
