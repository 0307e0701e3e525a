import { eventClass } from '../lexicon/events.js';
import { alternativeGroup, sameMeaning } from '../lexicon/oppositions.js';

/** The forms under which a lemma may stand in a lexicon: the tagger leaves "harvesting" and plural names as they are. */
function formsOf(lemma: string): string[] {
  const forms = [lemma];
  if (lemma.length > 5 && lemma.endsWith('ies')) forms.push(`${lemma.slice(0, -3)}y`);
  else if (lemma.length > 4 && lemma.endsWith('s') && !/[sui]s$/.test(lemma)) forms.push(lemma.slice(0, -1));
  if (lemma.length > 5 && lemma.endsWith('ing')) forms.push(lemma.slice(0, -3), `${lemma.slice(0, -3)}e`);
  return forms;
}

/** The event class of a lemma or of a plainer form of it, or null. */
export const classOf = (lemma: string): string | null =>
  formsOf(lemma)
    .map(eventClass)
    .find((name) => name !== null) ?? null;

const singular = (lemma: string): string => {
  const forms = formsOf(lemma);
  return forms.length > 1 && lemma.endsWith('s') ? forms[1]! : lemma;
};

/** What a word counts as when statements are compared: its event class ("=attack"), else one word for all of its meaning. */
export function termOf(lemma: string): string {
  const name = classOf(lemma);
  return name === null ? sameMeaning(singular(lemma)) : `=${name}`;
}

/** The terms of a list of lemmas, each once, sorted. */
export const termsOf = (lemmas: readonly string[]): string[] => [...new Set(lemmas.map(termOf))].sort();

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

/** The words of a text as they weigh, each once, sorted. */
export const weighedTerms = (lemmas: readonly string[]): string[] =>
  [...new Set(lemmas.filter((lemma) => !EMPTY.has(lemma)).map(weighedAs))].sort();
