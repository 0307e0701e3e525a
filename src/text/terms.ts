import { eventClass } from '../lexicon/events.js';
import { alternativeGroup, sameMeaning } from '../lexicon/oppositions.js';
import type { StatementClaim } from '../model/index.js';

/** The forms under which a lemma may stand in a lexicon: the tagger leaves "harvesting" and plural names as they are. */
function formsOf(lemma: string): string[] {
  const forms = [lemma];
  if (lemma.length > 4 && lemma.endsWith('s') && !/[sui]s$/.test(lemma)) forms.push(lemma.slice(0, -1));
  if (lemma.length > 5 && lemma.endsWith('ing')) forms.push(lemma.slice(0, -3), `${lemma.slice(0, -3)}e`);
  return forms;
}

/** The event class of a lemma or of a plainer form of it, or null. */
export const classOf = (lemma: string): string | null =>
  formsOf(lemma)
    .map(eventClass)
    .find((name) => name !== null) ?? null;

/**
 * What a word counts as when statements are weighed: its event class ("=attack"), its group of alternatives ("~vehicle", so that a
 * truck here stands beside a car there), else one word for all of its meaning.
 */
export function termOf(lemma: string): string {
  const name = classOf(lemma);
  if (name !== null) return `=${name}`;
  const forms = formsOf(lemma);
  const singular = forms.length > 1 && lemma.endsWith('s') ? forms[1]! : lemma;
  const group = alternativeGroup(singular);
  return group === null ? sameMeaning(singular) : `~${group}`;
}

/** The terms of a list of lemmas, each once, sorted. */
export const termsOf = (lemmas: readonly string[]): string[] => [...new Set(lemmas.map(termOf))].sort();

/** Verbs that say only how another verb holds. */
const EMPTY = new Set(['', 'appear', 'be', 'believe', 'do', 'have', 'seem', 'try']);

/** The terms of a statement: its content words and its act. */
export const termsOfClaim = (claim: StatementClaim): string[] =>
  termsOf([...claim.context, claim.act].filter((lemma) => !EMPTY.has(lemma)));
