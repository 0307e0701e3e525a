import { slantOf } from '../../lexicon/framing.js';
import type { FramingClaim } from '../../model/index.js';

/** Words for what may be one part of an event: the blast of an attack, the shooting or the raid that ended a siege. */
const PARTS = new Set(['blast', 'collision', 'explosion', 'raid', 'shooting', 'violence']);
const WHOLE = 'incident';
/** What words for a deed of somebody's suggest: such a deed has parts, as an accident has not. */
const DEEDS = new Set(['assault', 'bloodshed', 'operation', 'terror', 'two-sided', 'vengeance']);
/** Sentences of an article that name its event: the headline and the first. */
const NAMING = 2;

/**
 * Without the words that may be of a part only: where an article calls its event an attack or a standoff, and neither its headline nor its first
 * sentence calls it by such a word, "the explosion" is something that happened in it.
 */
export function withoutParts(claims: readonly FramingClaim[]): FramingClaim[] {
  const words = claims.filter((c) => c.concept === WHOLE);
  const otherwise = new Set(
    words.filter((c) => !PARTS.has(c.label) && DEEDS.has(slantOf(WHOLE, c.label) ?? '')).map((c) => c.article),
  );
  const named = new Set(words.filter((c) => c.sentence < NAMING).map((c) => `${c.article} ${c.label}`));
  return claims.filter(
    (c) =>
      c.concept !== WHOLE ||
      !PARTS.has(c.label) ||
      !otherwise.has(c.article) ||
      (c.voice !== 'quoted' && named.has(`${c.article} ${c.label}`)),
  );
}
