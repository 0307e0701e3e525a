import type { Token } from '../model/index.js';
import data from './data/date-events.json' with { type: 'json' };
import { eventClass, eventClassOf, isEventClass } from './events.js';
import { POSSESSIVES } from './function-words.js';
import { groupByWord } from './tables.js';

/** Lemma → class, for words that event-verbs.json has no class for, or another one. */
const DATED_CLASSES: ReadonlyMap<string, string> = groupByWord(data.classes);

/** Verb (lemma) → class, of verbs that as nouns tell no event ("rock"); not for what goes on ("aftershocks went on rocking the town"). */
const VERB_CLASSES: ReadonlyMap<string, string> = new Map(Object.entries(data.verbs));

/** Class → family: classes that sources use for one event ("attack", "explode"). */
const DATED_FAMILIES: ReadonlyMap<string, string> = groupByWord(data.families);

/** The class of a context lemma, read without its part of speech; null for a word that tells no event. */
export function datedClassOf(lemma: string): string | null {
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

/** Verbs (lemma) that say only that something happened: the event is their subject. */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(data.empty);

/** Nouns (lemma) that stand for an event without naming it. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(data.placeholders);

/** Verb and what follows it ("get away", "break out of") → class, where the two tell another event than the verb alone. */
const PHRASAL: ReadonlyMap<string, string> = new Map(Object.entries(data.phrasal));
const PHRASAL_VERBS: ReadonlySet<string> = new Set([...PHRASAL.keys()].map((phrase) => phrase.split(' ')[0]!));

/** The class of the phrasal verb that begins at token `i`, or whose object stands there ("opened heavy fire"); null for none. The longest phrase wins. */
export function phrasalClass(tokens: readonly Token[], i: number): string | null {
  const { lemma } = tokens[i]!;
  if (!PHRASAL_VERBS.has(lemma)) return ofObject(tokens, i);
  const word = tokens[i + 1]?.lower ?? '';
  // "lose their lives" is told as "lose life", "hand himself in" as "hand self in".
  if (POSSESSIVES.has(word)) return PHRASAL.get(`${lemma} ${tokens[i + 2]?.lemma ?? ''}`) ?? null;
  const next = `${lemma} ${/^\w+sel(?:f|ves)$/.test(word) ? 'self' : word}`;
  return (
    ofThree(tokens, i + 2, next) ?? PHRASAL.get(next) ?? PHRASAL.get(`${lemma} ${passiveSubject(tokens, i)}`) ?? null
  );
}

/** "drop off the radar", "appear in the district court": a verb, its particle and the noun at `from` or behind what describes it. */
function ofThree(tokens: readonly Token[], from: number, opening: string): string | null {
  for (let k = from; k < from + DESCRIBED; k++) {
    const found = PHRASAL.get(`${opening} ${tokens[k]?.lower ?? ''}`);
    if (found !== undefined) return found;
    if (!/^(?:ADJ|DET|PROPN)$/.test(tokens[k]?.pos ?? '')) return null;
  }
  return null;
}

/** Words at most between a verb's particle and its noun, the noun included. */
const DESCRIBED = 5;

/** "opened heavy fire": the class by the noun at `i` and the verb before it. */
function ofObject(tokens: readonly Token[], i: number): string | null {
  if (tokens[i]!.pos !== 'NOUN') return null;
  let verb = i - 1;
  while (tokens[verb]?.pos === 'ADJ') verb--;
  return tokens[verb]?.pos === 'VERB' ? (PHRASAL.get(`${tokens[verb]!.lemma} ${tokens[i]!.lower}`) ?? null) : null;
}

/** "fire was opened", "fire had been opened": the noun that a passive verb at `i` is told of; "" for none. */
function passiveSubject(tokens: readonly Token[], i: number): string {
  let at = i - 1;
  if (tokens[at]?.lemma !== 'be') return '';
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.lemma === 'be') at--;
  const subject = tokens[at];
  // The tagger takes the first word of a sentence, or behind a dateline, for a name.
  const opens = at === 0 || tokens[at - 1]?.pos === 'PUNCT';
  return subject?.pos === 'NOUN' || opens ? (subject?.lower ?? '') : '';
}

/** Verbs (lemma) that tell that something was made known: a time of day with them dates the announcement. */
export const ANNOUNCED: ReadonlySet<string> = new Set(data.announced);

/** Verbs (lemma) that give way to the beginning or end that they mark. */
export const MARKING: ReadonlySet<string> = new Set(data.marking);

/** Event nouns (lemma) that name a person: a verb beside them tells the event better. */
export const PERSONS: ReadonlySet<string> = new Set(data.persons);

/** Words for a state that begins with an event ("on the run") → class of that event. */
const STATES: ReadonlyMap<string, string> = new Map(Object.entries(data.states));

/** The class of the event that began the state whose last word is token `i`; null for none. */
export function stateClass(tokens: readonly Token[], i: number): string | null {
  const two = `${tokens[i - 1]?.lower ?? ''} ${tokens[i]!.lower}`;
  return STATES.get(two) ?? STATES.get(`${tokens[i - 2]?.lower ?? ''} ${two}`) ?? null;
}

/** Verbs (lemma) that leave it to their object to tell the event: "entered a plea", "carried out an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(data.light);

/** Verbs (lemma) of a state that an event began: "has been stuck since Tuesday". */
export const STANDING: ReadonlySet<string> = new Set(data.standing);

/** What goes on when an article is written, by the name of its event: "was recovering on Friday". */
export const ONGOING: ReadonlySet<string> = new Set(data.ongoing);

const OPPOSITES: ReadonlySet<string> = new Set(data.opposites.map(([a, b]) => `${a} ${b}`));

/** True for the class of an act with which something begins and that of the one with which it ends: "open" and "close". */
export const areOpposite = (a: string, b: string): boolean => OPPOSITES.has(`${a} ${b}`) || OPPOSITES.has(`${b} ${a}`);
