import data from './data/sites.json' with { type: 'json' };
import { groupByWord } from './tables.js';

/** Prepositions behind which the place of an event may stand. */
export const SITE_PREPOSITIONS: ReadonlySet<string> = new Set(data.prepositions);

/** What makes a preposition with "to": "close to", "next to". */
export const NEAR_TO: ReadonlySet<string> = new Set(data.nearTo);

/** What stands between a preposition and a place that is not itself the place: "north of", "the outskirts of". */
export const SITE_PARTS: ReadonlySet<string> = new Set(data.directions);

/** "epicentre": the place of a quake. */
export const CENTRES: ReadonlySet<string> = new Set(data.centres);

/** Lemmas of verbs whose object is the place: "the quake rocked X". */
export const STRIKERS: ReadonlySet<string> = new Set(data.strikers);

/** Classes of events that a story has at one place: where two sources tell different places, they differ. */
export const HAPPENINGS: ReadonlySet<string> = new Set(data.happenings);

/** Classes of acts that are told of at a place, though a story may have several: only one place in common puts them together. */
export const PLACED_ACTS: ReadonlySet<string> = new Set(data.acts);

/** Classes of what happens at one place and time, so that two places told of it differ: an "attack" may be any. */
export const SUDDEN: ReadonlySet<string> = new Set(data.sudden);

const VEHICLES: ReadonlyMap<string, string> = groupByWord(data.vehicles);

/** What a noun tells to be under way: "ferry" → "vessel", "marcher" → "march"; null for other words. */
export const vehicleOf = (lemma: string): string | null => VEHICLES.get(lemma) ?? null;

/** Lemmas of verbs that tell where a journey began: "left X", "departed from X". */
export const SETTING_OUT: ReadonlySet<string> = new Set(data.settingOut);

/** Words before "for" or "to" and the end of a journey: "bound for X", "on its way to X". */
export const BOUND_WORDS: ReadonlySet<string> = new Set(data.bound);
