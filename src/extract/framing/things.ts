import { groupOf } from '../../lexicon/counted-groups.js';
import {
  ABSTRACT_NOUNS,
  ANYONE_NOUNS,
  PROPOSAL_NOUNS,
  TERRITORY_NOUNS,
  type ThingClass,
} from '../../lexicon/framing.js';
import { ANIMAL_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../../lexicon/names.js';
import { contains, type NameMention, type Token } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';

/**
 * A noun's lemma. Plurals of "man" and "woman" are undone, for the tagger leaves "servicemen" as it is; a noun in "-ing" that
 * it took for a verb ("shooting") keeps its form.
 */
export function nounKey(t: Token): string {
  if (t.pos === 'VERB' && t.lower.endsWith('ing')) return t.lower;
  return t.lemma.endsWith('men') ? `${t.lemma.slice(0, -3)}man` : t.lemma;
}

const isPeople = (noun: string): boolean =>
  !ABSTRACT_NOUNS.has(noun) &&
  (PERSON_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || ANYONE_NOUNS.has(noun) || groupOf(noun) !== null);

const isNamed = (t: Token, kind: NameMention['kind'], names: readonly NameMention[]): boolean =>
  t.pos === 'PROPN' && names.some((n) => n.kind === kind && contains(n, t));

/** True when the noun names a thing of the class; proper names by what the reading of names says of them. */
export function isOfClass(t: Token | undefined, kind: ThingClass, names: readonly NameMention[]): boolean {
  if (t === undefined || !isNoun(t)) return false;
  const noun = nounKey(t);
  if (kind === 'territory') return TERRITORY_NOUNS.has(noun) || isNamed(t, 'place', names);
  if (kind === 'proposal') return PROPOSAL_NOUNS.has(noun);
  if (kind === 'people') return isPeople(noun) || isNamed(t, 'person', names);
  if (kind === 'living') return isPeople(noun) || ANIMAL_NOUNS.has(noun) || isNamed(t, 'person', names);
  return true;
}
