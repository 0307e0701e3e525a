import data from './data/things.json' with { type: 'json' };
import { byWord, firstByWord } from './tables.js';

const FIRST: ReadonlyMap<string, string> = firstByWord(data.synonyms);

/** One noun for all of one meaning: "truck" → "lorry"; any other noun is its own. */
export const thingOf = (noun: string): string => FIRST.get(noun) ?? noun;

const KNOWN: ReadonlySet<string> = new Set([...data.synonyms.flat(), ...Object.values(data.kinds).flat()]);

const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.kinds).map(([wide, narrow]) => [thingOf(wide), new Set(narrow.map(thingOf))] as const),
);

/** "bulldog" of "dog", "warship" of "ship": a noun written in one with the wider noun of the lists. */
const isCompound = (noun: string, wide: string): boolean =>
  wide.length > 2 && noun.length > wide.length && noun.endsWith(wide) && KNOWN.has(wide);

/** "truck" of "vehicle", "bulldog" of "pet": of a kind, or written in one with a noun that is. */
function isKind(noun: string, wide: string): boolean {
  if (isCompound(noun, wide)) return true;
  const kinds = KINDS.get(wide);
  return kinds !== undefined && (kinds.has(noun) || [...kinds].some((kind) => isCompound(noun, kind)));
}

/** True for two nouns that may be said of the same things: of one meaning, or one wider than the other ("vehicle", "truck"). */
export function thingsMeet(a: string, b: string): boolean {
  const [x, y] = [thingOf(a), thingOf(b)];
  return x === y || isKind(x, y) || isKind(y, x);
}

/** The names of all groups that hold a word. */
const index = (groups: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> =>
  byWord(Object.keys(groups), (name) => groups[name]!);

const NONE: readonly string[] = [];
const STATES = index(data.states);
const ROLES = index(data.roles);
const SPANS = index(data.spans);
const SHARES = index(data.shares);
const ACTIVITIES = index(data.activities);

/** What became of things, by a verb's lemma or its participle: "flatten", "collapsed" → "destroyed". */
export const stateOf = (word: string): readonly string[] =>
  STATES.get(word) ?? STATES.get(word.replace(/d$/, '')) ?? STATES.get(word.replace(/ed$/, '')) ?? NONE;

/** Nouns of what happens to the things named before them: "4,000 job cuts". */
export const NOMINAL: ReadonlySet<string> = new Set(data.nominal);

/** What a sum may be, by a lemma beside it: "acquire", "worth" → "price". */
export const moneyRole = (lemma: string): readonly string[] => ROLES.get(lemma) ?? NONE;

/** What a share may be of, by a lemma beside it: "stock", "turnout". */
export const shareRole = (lemma: string): readonly string[] => SHARES.get(lemma) ?? NONE;

/** What a span of time is of, by a lemma beside it: "trap", "rubble" → "buried". */
export const spanOf = (lemma: string): readonly string[] => SPANS.get(lemma) ?? NONE;

/** What spans of time are of that people go through, each for his own time, and that go on while it is reported. */
export const ORDEALS: ReadonlySet<string> = new Set(data.ordeals);

/** What lasts, by its noun: "standoff" → "siege". */
export const activityOf = (lemma: string): readonly string[] => ACTIVITIES.get(lemma) ?? NONE;

/** Words of those who govern: nouns (lemma) for how long they do, and what they are "in" meanwhile. */
export const RULING: Readonly<Record<'nouns' | 'places', ReadonlySet<string>>> = {
  nouns: new Set(data.ruling.nouns),
  places: new Set(data.ruling.places),
};

/** Verbs (lemma) that tell how long their subject took. */
export const LASTING: ReadonlySet<string> = new Set(data.lasting);

/** Roles of money of which an event as a rule has one sum. */
export const SINGLE_SUMS: ReadonlySet<string> = new Set(data.single);

const BASES: ReadonlySet<string> = new Set(data.bases);

interface Told {
  readonly modifiers: readonly string[];
  readonly context: readonly string[];
}

/** The words that say how a sum is reckoned: "adjusted gross"; "" for none. */
export const basisOf = ({ modifiers, context }: Told): string =>
  [...new Set([...modifiers, ...context])]
    .filter((word) => BASES.has(word))
    .sort()
    .join(' ');

/** How two sums are reckoned, where that differs: `adjusted gross | all`; null where it does not. */
export function otherBasis(a: Told, b: Told): string | null {
  const [x, y] = [basisOf(a), basisOf(b)];
  return x === y ? null : [x || 'all', y || 'all'].sort().join(' | ');
}

const USUAL: ReadonlyMap<string, string> = new Map(Object.entries(data.usual));

/** What a length told of a thing measures when no word says it: "waves of three metres" → "height"; null for other things. */
export const usualMeasure = (noun: string): string | null => USUAL.get(noun) ?? null;

const PHRASAL: ReadonlyMap<string, string> = new Map(Object.entries(data.phrasal));

/** The verb that a verb and its particle stand for: "come", "down" → "collapse"; null for others. */
export const phrasalVerb = (lemma: string, particle: string): string | null =>
  PHRASAL.get(`${lemma} ${particle}`) ?? null;

/** True for a noun of the lists of things. */
export const isThing = (noun: string): boolean => KNOWN.has(noun);
