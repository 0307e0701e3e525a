import type { Token } from '../model/index.js';
import data from './data/date-events.json' with { type: 'json' };
import { eventClass, eventClassOf, isEventClass } from './events.js';
import { groupByWord } from './tables.js';

/** Lemma → class, for words that event-verbs.json has no class for, or another one. */
const DATED_CLASSES: ReadonlyMap<string, string> = groupByWord(data.classes);

/** Verb (lemma) → class, of verbs that as nouns tell no event ("rock"); not for what goes on ("aftershocks went on rocking the town"). */
const VERB_CLASSES: ReadonlyMap<string, string> = new Map(Object.entries(data.verbs));

/** Class → family: classes that sources use for one event ("attack", "explode"). */
const DATED_FAMILIES: ReadonlyMap<string, string> = groupByWord(data.families);

/** Nouns for a place that are also the verb of an event: in a context, read without parts of speech, they tell none. */
const SITES: ReadonlySet<string> = new Set(data.sites);

/** Nouns (lemma) for what comes before or after an event of the same kind: what they do is not its act. */
export const SEQUELS: ReadonlySet<string> = new Set(data.sequels);

/** The class of a context lemma, read without its part of speech; null for a word that tells no event. */
export function datedClassOf(lemma: string): string | null {
  if (SITES.has(lemma)) return null;
  const found = DATED_CLASSES.get(lemma) ?? eventClass(lemma);
  return found ?? (isPlural(lemma) ? datedClassOf(lemma.slice(0, -1)) : null);
}

/** The class of what a date dates, which is told by the name of one ("charged") or by a lemma; null for an act of none. */
export const classOfAct = (property: string): string | null =>
  isEventClass(property) ? property : datedClassOf(property);

/** The class of a word in its sentence, its part of speech respected; null for a word that tells no event. */
export function datedClassOfToken(token: Token): string | null {
  const found =
    (token.pos === 'VERB' && !token.lower.endsWith('ing') ? VERB_CLASSES.get(token.lemma) : undefined) ??
    DATED_CLASSES.get(token.lemma) ??
    eventClassOf(token);
  if (found !== null || !isPlural(token.lemma)) return found;
  const lemma = token.lemma.slice(0, -1);
  return DATED_CLASSES.get(lemma) ?? eventClassOf({ ...token, lemma });
}

/** The tagger keeps the plural of words that it does not know ("airstrikes"). */
const isPlural = (lemma: string): boolean => lemma.length > 3 && lemma.endsWith('s') && !lemma.endsWith('ss');

/** The family of a class or lemma: itself where it has none. */
export const familyOf = (property: string): string => DATED_FAMILIES.get(property) ?? property;

/** The families of all events that a dated clause tells, its own property's included. */
export const familiesTold = (property: string, context: readonly string[]): ReadonlySet<string> =>
  new Set([property, ...context.map(datedClassOf).filter((c) => c !== null)].map(familyOf));

/** Noun → the thing that several nouns mean in one story: "ferry", "ship" → "vessel". */
const THINGS: ReadonlyMap<string, string> = groupByWord(data.things);

/** One word for the nouns that stand for one thing in a story; the lemma itself for all others. */
export const thingOf = (lemma: string): string => THINGS.get(lemma) ?? lemma;

/** Classes of what goes on for days: "searched on Tuesday", "on Wednesday". */
export const LASTING_ACTS: ReadonlySet<string> = new Set(data.lasting);

/** Classes of what is done again and again: a toll rises on many days. */
export const REPEATED_ACTS: ReadonlySet<string> = new Set(data.repeated);

/** Nouns (lemma) for what goes off and does not explode. */
export const ALARMS: ReadonlySet<string> = new Set(data.alarms);

/** Classes by which the start of an institution is told: "founded in 1841", "began in 1841". */
export const STARTS: ReadonlySet<string> = new Set(data.starts);

/** Verbs (lemma) that say only that something happened: the event is their subject. */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(data.empty);

/** Nouns (lemma) that stand for an event without naming it. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(data.placeholders);

const PHRASAL: ReadonlyMap<string, string> = new Map(Object.entries(data.phrasal));

/** The class of a verb (lemma) and what follows it ("get away", "break out of"), where the two tell another event than the verb alone; null for none. */
export const classOfPhrase = (phrase: string): string | null => PHRASAL.get(phrase) ?? null;

const PHRASAL_VERBS: ReadonlySet<string> = new Set([...PHRASAL.keys()].map((phrase) => phrase.split(' ')[0]!));

/** True for a verb (lemma) that such phrases begin with. */
export const opensPhrase = (lemma: string): boolean => PHRASAL_VERBS.has(lemma);

/** Verbs (lemma) that tell that something was made known: a time of day with them dates the announcement. */
export const ANNOUNCED: ReadonlySet<string> = new Set(data.announced);

/** Verbs (lemma) that give way to the beginning or end that they mark. */
export const MARKING: ReadonlySet<string> = new Set(data.marking);

/** Event nouns (lemma) that name a person: a verb beside them tells the event better. */
export const PERSONS: ReadonlySet<string> = new Set(data.persons);

const STATES: ReadonlyMap<string, string> = new Map(Object.entries(data.states));

/** The class of the event that words of two or three tell a state of ("on the run"); null for none. */
export const classOfState = (words: string): string | null => STATES.get(words) ?? null;

/** Verbs (lemma) that leave it to their object to tell the event: "entered a plea", "carried out an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(data.light);

/** Verbs (lemma) of a state that an event began: "has been stuck since Tuesday". */
export const STANDING: ReadonlySet<string> = new Set(data.standing);

/** What goes on when an article is written, by the name of its event: "was recovering on Friday". */
export const ONGOING: ReadonlySet<string> = new Set(data.ongoing);

/** Verbs (lemma) by which a report is made public, and nouns for what is: "released a report" frees nobody. */
export const PUBLISHED: ReadonlySet<string> = new Set(data.published);
export const PUBLICATIONS: ReadonlySet<string> = new Set(data.publications);

/** Lemmas that say of an act that it is planned: "had been scheduled to land". */
export const PLANNED: ReadonlySet<string> = new Set(data.planned);

const OPPOSITES: ReadonlySet<string> = new Set(data.opposites.map(([a, b]) => `${a} ${b}`));

/** True for the class of an act with which something begins and that of the one with which it ends: "open" and "close". */
export const areOpposite = (a: string, b: string): boolean => OPPOSITES.has(`${a} ${b}`) || OPPOSITES.has(`${b} ${a}`);
