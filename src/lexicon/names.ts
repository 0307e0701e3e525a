import honorifics from './data/honorifics.json' with { type: 'json' };
import words from './data/name-words.json' with { type: 'json' };
import organisations from './data/organisation-nouns.json' with { type: 'json' };
import people from './data/person-nouns.json' with { type: 'json' };
import kinds from './data/place-kinds.json' with { type: 'json' };
import places from './data/place-nouns.json' with { type: 'json' };
import roles from './data/role-nouns.json' with { type: 'json' };
import { groupByWord, kindByWord } from './tables.js';

/** Offices, ranks, trades and parts in an event, singular, lower case: "minister", "witness". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(roles.roles);

/** Those of them, and other common nouns, that are surnames as well ("judge", "bishop"): titles only at the head of a name. */
export const SURNAME_LIKE: ReadonlySet<string> = new Set(roles.surnames);

/** Participles before a role that say how it is held: "acting", "ousted". */
export const STANDINGS: ReadonlySet<string> = new Set(roles.standings);

/** What an office is over: "Secretary of State", "Chief of Staff". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(roles.portfolios);

/** Kin and plain words for a person: "boy", "mother". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(people.persons);

/** What only a person (or a named animal) has: "X's mother", "X's body". */
export const BELONGINGS: ReadonlySet<string> = new Set(people.belongings);

/** Kinds of animals that get names. */
export const ANIMAL_NOUNS: ReadonlySet<string> = new Set(people.animals);

/** "Highness" of "His Highness": a form of address that an owner's word stands before. */
export const STYLES: ReadonlySet<string> = new Set(honorifics.styles);

/** "mr", "dr.", "capt." …: with and without the point; the styles among them. */
export const HONORIFICS: ReadonlySet<string> = new Set([...honorifics.honorifics, ...STYLES]);
export const FEMALE_TITLES: ReadonlySet<string> = new Set(honorifics.female);
export const MALE_TITLES: ReadonlySet<string> = new Set(honorifics.male);

/** "village", "district": what a place is; rarely a part of its name. */
export const AREA_NOUNS: ReadonlySet<string> = new Set(places.areas);

/** Those that stand beside a name without being a part of it, even when capitalised: "X Village". */
export const ADMINISTRATIVE_NOUNS: ReadonlySet<string> = new Set(places.administrative);

/** "club", "avenue", "airport": places that people built; a part of the name when capitalised. */
export const FACILITY_NOUNS: ReadonlySet<string> = new Set(places.facilities);

/** "air" of "air base", "railway" of "railway station": first half of such a noun in two words. */
export const SITE_MODIFIERS: ReadonlySet<string> = new Set(places.siteModifiers);

/** How nouns for roads are shortened: "st" → "street". */
export const SHORT_ROADS: ReadonlyMap<string, string> = new Map(Object.entries(places.roads));

const KINDS: ReadonlyMap<string, string> = kindByWord(kinds.kinds);

/** The English word for the kind of place that a word in a name tells, in common languages: "plaza" → "square"; null for other words. */
export const placeKindOf = (lower: string): string | null => KINDS.get(lower) ?? null;

/** The same for buildings, and for all of `placeKindOf`: a word in common languages → the English one, "teatro" → "theatre". */
export const SITE_KINDS: ReadonlyMap<string, string> = new Map([...KINDS, ...kindByWord(kinds.buildings)]);

/** Houses that bear a name of their own, with or without the noun; an airport or a station bears that of its town. */
export const OWN_NAMED: ReadonlySet<string> = new Set(places.ownNamed);

/** Houses named after whom or what they are dedicated to: "Church of the Redeemer". */
export const DEDICATED: ReadonlySet<string> = new Set(places.dedicated);

/** "International", "Memorial" before the noun of a site: written by one source, left out by another. */
export const SITE_QUALIFIERS: ReadonlySet<string> = new Set(places.siteQualifiers);

/** Sites that are named after their town: "Tarn airport" says nothing of what Tarn is. */
export const SITES_OF_TOWNS: ReadonlySet<string> = new Set(places.ofTowns);

/** What only a country, a region or a town has: "X's army", "X's border". */
export const PLACE_BELONGINGS: ReadonlySet<string> = new Set(places.belongings);

/** "river", "mountain". */
export const NATURAL_NOUNS: ReadonlySet<string> = new Set(places.natural);

/** "ministry", "police", "newspaper". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(organisations.nouns);

/** What the people of a group are called behind its name: "rebels", "militants". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(organisations.groups);

/** What a body may be called beside those nouns, by what it does or how great it is: "giant", "maker", "offshoot". */
export const BODY_SORTS: ReadonlySet<string> = new Set(organisations.sorts);

/** Nouns for a body that tell nothing of it by themselves: "the company", "the group". */
export const BARE_BODIES: ReadonlySet<string> = new Set(organisations.bare);

const FAMILIES: ReadonlyMap<string, string> = groupByWord(organisations.families);

/** One word for the nouns that call bodies of one sort: "tribunal" → "court"; null for other words. */
export const bodyFamily = (lower: string): string | null => FAMILIES.get(lower) ?? null;

const ENDINGS = [...organisations.endings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What is left of a lower-case word of a body's name without its ending: "electoral", "election" → "elect". */
export function bareWord(lower: string): string {
  const one = lower.replace(/s$/, '');
  const ending = ENDINGS.find((e) => one.endsWith(e) && one.length - e.length >= SHORTEST_STEM);
  return ending === undefined ? one : one.slice(0, -ending.length);
}

const SHORTEST_STEM = 4;

/** Lower-case words inside names: "van", "bin", "de". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(words.particles);

/** "jr.", "iii". */
export const GENERATIONAL: ReadonlySet<string> = new Set(words.generational);

/** "northern", "downtown": words that stand before places. */
export const COMPASS: ReadonlySet<string> = new Set(words.compass);

/** Heads of capitalised phrases that name neither person nor place: "Cup", "Act". */
export const THING_NOUNS: ReadonlySet<string> = new Set(words.things);

/** Lemmas of verbs whose subject speaks: a cue that a name is somebody's. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(words.saying);

/** Those of them that may stand before their subject: "said X". */
export const INVERTING_VERBS: ReadonlySet<string> = new Set(words.inverting);

/** Words after which "to" leads to a place: "the road to X". */
export const MOTION_WORDS: ReadonlySet<string> = new Set(words.motion);

/** "in", "near": a name behind them is most likely a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(words.placePrepositions);

/** "at", "from": a name behind them may be one. */
export const WEAK_PREPOSITIONS: ReadonlySet<string> = new Set(words.weakPrepositions);

export const DETERMINERS: ReadonlySet<string> = new Set(words.determiners);

/** "called", "named": between a noun and the name of what it stands for. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(words.naming);

/** Adjectives that popular papers set before a person's full name at the head of a sentence: "Little Ann Lee". */
export const EPITHETS: ReadonlySet<string> = new Set(words.epithets);

/** Words right before another name for something: "also known as", "renamed", "formerly". */
export const RENAMING_WORDS: ReadonlySet<string> = new Set(words.renaming);

/** Words that open the clause or the gloss with the other name. */
export const ALIAS_OPENINGS: ReadonlySet<string> = new Set(words.aliasOpening);

/** "origin", "descent": behind the adjective of a country. */
export const ORIGIN_NOUNS: ReadonlySet<string> = new Set(words.origin);

/** Words that are no name by themselves, however they are capitalised. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([...words.plain, ...words.calendar]);

/** A noun for what kind of site it is that has a name: "bridge", "lake"; `lower` in lower case. */
export const isSiteNoun = (lower: string): boolean => FACILITY_NOUNS.has(lower) || NATURAL_NOUNS.has(lower);

/** A noun for a place of any kind: "town", "bridge", "lake"; `lower` in lower case. */
export const isPlaceNoun = (lower: string): boolean => AREA_NOUNS.has(lower) || isSiteNoun(lower);
