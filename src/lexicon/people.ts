import data from './data/people.json' with { type: 'json' };

/** Nouns for one person of whom nothing more is told. */
export const SINGLE_PERSONS: ReadonlySet<string> = new Set(data.single);

/** "children under five": of these, a bare bound is an age. */
export const YOUNG: ReadonlySet<string> = new Set(data.young);

/** Of these, one is of an age whatever the number is written in: "a girl of six", "the boy of five". */
export const GROWING: ReadonlySet<string> = new Set(data.growing);

/** Those of whom "of" tells how many they have or lead: "a mother of two", "the captain of 12". */
export const HAVING_OTHERS: ReadonlySet<string> = new Set(data.having);

/** Those of whom "of" tells how many belong: "a family of five". */
export const GATHERINGS: ReadonlySet<string> = new Set(data.gatherings);

/** Nouns for people that name no single one. */
export const BODIES_OF_PEOPLE: ReadonlySet<string> = new Set(data.bodies);

/** Nouns that any man or woman, boy or girl is called by; and a spouse, who is a parent and a child as well. */
export const PLAIN_PERSONS: ReadonlySet<string> = new Set(data.plain);

/** Kin who are children as long as their age is a child's. */
export const OFFSPRING: ReadonlySet<string> = new Set(data.offspring);

/** Who is a man or a boy. */
export const MALE: ReadonlySet<string> = new Set(data.male);

/** Who is a woman or a girl. */
export const FEMALE: ReadonlySet<string> = new Set(data.female);

/** One of many: who it is, its noun does not tell. */
export const ANYBODY: ReadonlySet<string> = new Set(data.anybody);

/** Nouns that name people by their country: of all who were killed, a part. */
export const NATIONALS: ReadonlySet<string> = new Set(data.nationals);

const SHORT_LANDS: ReadonlyMap<string, string> = new Map(Object.entries(data.shortLands));

/** Letters that the words for a country and its people have in common: "Estria", "Estrian", "Estrians". */
const ROOT = 4;

/** A word for a country or its people, so that two for one meet: "U.S." and "Americans". */
export const landOf = (word: string): string => (SHORT_LANDS.get(word) ?? word).slice(0, ROOT);

/** The noun for those of another country, "foreign nationals" and "foreign citizens" too. */
export const FOREIGNER = 'foreigner';

/** Whom hospitals, airports and schools are named after by their title. */
export const REGAL: ReadonlySet<string> = new Set(data.regal);
