import { fateNamed } from '../../../lexicon/fates.js';
import type { Claim, QuantityClaim } from '../../../model/index.js';

/** The highest count of each toll that rises, as an article has it, by the fate. */
export type Tolls = ReadonlyMap<string, number>;

/** True for a figure of a fate whose toll rises while it is counted: the killed, the injured. */
export const rises = (claim: Claim): claim is QuantityClaim =>
  claim.kind === 'quantity' && fateNamed(claim.property)?.rising === true;

/** The tolls of the event that some claims tell. */
export function tollsOf(claims: readonly Claim[]): Tolls {
  const tolls = new Map<string, number>();
  for (const c of claims) {
    if (c.kind !== 'quantity' || c.dimension !== 'count' || c.part || c.event.background || !rises(c)) continue;
    const count = c.base.best;
    if (count !== null) tolls.set(c.property, Math.max(count, tolls.get(c.property) ?? 0));
  }
  return tolls;
}
