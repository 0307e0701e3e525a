import type { Comparison, QuantityClaim } from '../model/index.js';
import { compareNumbers } from './compare-numbers.js';
import type { Bench } from './judgement.js';

/** What a story has several of: of one quake or one well two measures of one article are two sources' words. */
const SEVERAL = new Set<QuantityClaim['dimension']>(['count', 'duration', 'money', 'share']);

/** True where the article of `a` gives, in the same voice, the figure of `b` as well; "dozens" is no figure. */
const givesToo = (a: QuantityClaim, b: QuantityClaim, all: readonly QuantityClaim[], bench: Bench): boolean =>
  all.some(
    (c) =>
      c !== a &&
      c.article === a.article &&
      c.speaker === a.speaker &&
      c.bound !== 'open-plural' &&
      compareNumbers(c, b, bench).relation === 'agree',
  );

/**
 * Why a contradiction of two readings is none: in each pair of claims one source itself gives both figures, so that it means two things by them,
 * or an earlier and a later count. Null where one pair is left.
 */
export function toldBoth(
  pairs: readonly (readonly [QuantityClaim, QuantityClaim])[],
  all: readonly QuantityClaim[],
  bench: Bench,
): Pick<Comparison, 'relation' | 'because'> | null {
  if (!SEVERAL.has(pairs[0]![0].dimension)) return null;
  if (!pairs.every(([a, b]) => givesToo(a, b, all, bench) || givesToo(b, a, all, bench))) return null;
  const [a, b] = pairs[0]!;
  return { relation: 'other-scope', because: `both: ${[a.value.text, b.value.text].sort().join(' | ')}` };
}
