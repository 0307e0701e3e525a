import { eventClass } from '../lexicon/events.js';
import { alternativeGroup, sameMeaning } from '../lexicon/oppositions.js';
import { sortedOf } from './sorted.js';

/** The tagger leaves plural names as they are; "ss", "us" and "is" end no plural. */
export function singular(lemma: string): string {
  if (lemma.length <= 4 || !lemma.endsWith('s')) return lemma;
  if (lemma.length > 5 && lemma.endsWith('ies')) return `${lemma.slice(0, -3)}y`;
  const before = lemma[lemma.length - 2]!;
  return before === 's' || before === 'u' || before === 'i' ? lemma : lemma.slice(0, -1);
}

/** The event class of a lemma or of a plainer form of it, or null: the tagger leaves "harvesting", too, as it is. */
export function classOf(lemma: string): string | null {
  const own = eventClass(lemma);
  if (own !== null) return own;
  if (lemma.endsWith('s')) return eventClass(singular(lemma));
  if (lemma.length <= 5 || !lemma.endsWith('ing')) return null;
  const stem = lemma.slice(0, -3);
  return eventClass(stem) ?? eventClass(`${stem}e`);
}

/** What a word counts as when statements are compared: its event class ("=attack"), else one word for all of its meaning. */
function termOf(lemma: string): string {
  const name = classOf(lemma);
  return name === null ? sameMeaning(singular(lemma)) : `=${name}`;
}

/** The terms of a list of lemmas, each once, sorted. */
export const termsOf = (lemmas: readonly string[]): string[] => sortedOf(lemmas, termOf);

/**
 * What a word weighs as when statements are put together: its group of alternatives ("~vehicle", so that a truck here stands beside
 * a car there), else its term.
 */
function weighedAs(lemma: string): string {
  const group = alternativeGroup(singular(lemma));
  return group === null ? termOf(lemma) : `~${group}`;
}

/** Verbs that say only how another verb holds. */
const EMPTY = new Set(['', 'appear', 'be', 'believe', 'do', 'have', 'seem', 'try']);

/**
 * Tells the words of texts as they weigh, each once, sorted. It remembers what it has looked up: the texts of one event
 * share most of their words.
 */
export function weighing(): (lemmas: readonly string[]) => string[] {
  const known = new Map<string, string | null>();
  const weigh = (lemma: string): string | null => {
    let term = known.get(lemma);
    if (term === undefined) {
      term = EMPTY.has(lemma) ? null : weighedAs(lemma);
      known.set(lemma, term);
    }
    return term;
  };
  return (lemmas) => sortedOf(lemmas, weigh);
}
