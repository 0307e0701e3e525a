import type { Bound } from '../model/index.js';
import data from './data/quantity-hedges.json' with { type: 'json' };

const index = (groups: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Bound> =>
  new Map(Object.entries(groups).flatMap(([bound, phrases]) => phrases.map((p) => [p, bound as Bound] as const)));

/** Words before a figure that bound it, lower case, one space between words: "at least", "just under". */
export const HEDGES_BEFORE = index(data.before);
/** Words after a figure that bound it: "or more", "and older", "+". */
export const HEDGES_AFTER = index(data.after);
/** Words that may stand between a hedge and its figure: "nearly another 40". */
export const HEDGE_FILLERS: ReadonlySet<string> = new Set(data.fillers);

/** Verbs (lemma) behind which "under" tells what weighs on somebody: "struggling under 900 million of debt". */
export const BEARING_VERBS: ReadonlySet<string> = new Set(data.bearingVerbs);
/** Verbs (lemma) by which a tally goes beyond a figure, and anything else only by it: "the toll passed 130". */
export const PASSING_VERBS: ReadonlySet<string> = new Set(data.passingVerbs);
/** Verbs after which "over" belongs to the verb: "ran over 10 people". */
export const PARTICLE_VERBS: ReadonlySet<string> = new Set(data.particleVerbs);

const words = (phrases: Iterable<string>): number => Math.max(...[...phrases].map((p) => p.split(' ').length));
/** The longest phrase of each, in words. */
export const LONGEST_BEFORE = words(HEDGES_BEFORE.keys());
export const LONGEST_AFTER = words(HEDGES_AFTER.keys());
