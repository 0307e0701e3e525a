import data from './data/measured.json' with { type: 'json' };
import { groupByWord } from './tables.js';

const BY_LEMMA: ReadonlyMap<string, string> = groupByWord(data.words);

/** The property that a lemma says is measured: "deep" → "depth"; null for other words. */
export const measuredBy = (lemma: string): string | null => BY_LEMMA.get(lemma) ?? null;

/** Nouns of which "a … of 40,000" gives the population. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(data.settlements);

/** Lemmas that make a count what something may hold, not what it held: "licensed to carry 180". */
export const CAPACITY: ReadonlySet<string> = new Set(data.capacity);

/** Nouns of what people fill: "the hall holds 400". */
export const HOLDERS: ReadonlySet<string> = new Set(data.holders);

/** Nouns for a shaking of the ground: "earthquake", "tremor". */
export const QUAKES: ReadonlySet<string> = new Set(data.quakes);

/** Nouns for what stands or goes on for many years and is told by its age: "a bank of 167 years". */
export const AGEING: ReadonlySet<string> = new Set(data.ageing);

/** Words by which a distance is told: "12 miles off the coast", "three kilometres into the park". */
export const DISTANCE_LINKS: ReadonlyMap<string, string> = new Map(Object.entries(data.distances));

/** Nouns of what lies over a thing: a length "under the ground" is a depth. */
export const COVERS: ReadonlySet<string> = new Set(data.covers);

/** Lemmas of moving along a way that may be long: "flew 4,600 km". */
export const TRAVEL: ReadonlySet<string> = new Set(data.travel);

/** The property of how long a way somebody or something went. */
export const WAY = 'travelled';

/** Verbs of going through the air, or up and down in it. */
export const FLYING: ReadonlySet<string> = new Set(data.flying);

/** Verbs of going up or down: "fell from 37,000 feet to 15,000". */
export const FALLING: ReadonlySet<string> = new Set([...(data.words.fall ?? []), ...data.moving]);

/** The property of how many live in a place. */
export const POPULATION = 'population';

/** The property of the height that something came to. */
export const LEVEL = 'level';

/** The property of how many belong to a family, a party, a team. */
export const SIZE = 'size';

/** Nouns that say only that there is a measure. */
export const BARE_MEASURES: ReadonlySet<string> = new Set(data.bare);

/** Verbs between a thing and its measure. */
export const MEASURE_VERBS: ReadonlySet<string> = new Set(data.having);

/** Words of what is allowed or possible. */
export const LIMITS: ReadonlySet<string> = new Set(data.limits);

/** Verbs of making a hole: "have dug 13 m". */
export const DIGGING: ReadonlySet<string> = new Set(data.digging);

/** Nouns that are a measure themselves: "turnout", "value"; nothing is told by "share of the turnout". */
export const MEASURES: ReadonlySet<string> = new Set(data.selves);
