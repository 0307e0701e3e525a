import type { QuantityClaim } from '../../model/index.js';

/** The fate of those lightly hurt, of all who are hurt, and those of others, whom an article counts apart from them. */
const [SLIGHT, INJURED, GRAVE] = ['slight', 'injured', new Set(['critical', 'serious'])] as const;

/**
 * The claims of one article, in which those lightly hurt are all of the injured unless it counts the badly hurt as well: "20 had minor injuries"
 * tells how badly the injured are, "18 were seriously hurt, 90 had light injuries" two parts of them.
 */
export function withLightlyHurt(claims: readonly QuantityClaim[]): QuantityClaim[] {
  const grave = claims.some(({ property, base }) => GRAVE.has(property) && (base.best ?? base.low ?? 1) > 0);
  return claims.map((c) => (c.property === SLIGHT && !grave ? { ...c, property: INJURED } : c));
}
