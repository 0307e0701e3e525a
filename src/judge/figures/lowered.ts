import type { QuantityClaim } from '../../model/index.js';
import type { Told } from './earlier.js';

/** Reasons by which the higher of two figures is the later: not of a count that went down. */
const HIGHER_IS_LATER: readonly string[] = ['later:', 'undated:'];

/** A count that was brought down is still most of what it was: two attackers are no correction of 27 bodies. */
const MOST = 0.5;

/** The figure that its article tells as given before, and the lower one that it tells to stand. */
function loweredIn({ claims, earlier }: Told): readonly [QuantityClaim, QuantityClaim] | null {
  for (const old of earlier) {
    const now = claims.find(
      ({ article, property, base }) =>
        article === old.article &&
        property === old.property &&
        base.best !== null &&
        old.base.best !== null &&
        base.best < old.base.best &&
        base.best > old.base.best * MOST,
    );
    if (now !== undefined) return [old, now];
  }
  return null;
}

/** The reasons of a topic, of which one article tells that the count was brought down ("revised from 174 to 125"): `lowered: 174 | 125`. */
export function withLowered(reasons: readonly string[], told: Told): readonly string[] {
  const higher = (reason: string): boolean => HIGHER_IS_LATER.some((code) => reason.startsWith(code));
  const lowered = reasons.some(higher) ? loweredIn(told) : null;
  if (lowered === null) return reasons;
  const [old, now] = lowered.map((c) => c.value.text);
  return [...reasons.filter((r) => !higher(r)), `lowered: ${old} | ${now}`];
}
