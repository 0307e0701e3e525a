import { namedGroupOf } from '../lexicon/counted-groups.js';
import { CONDITIONS, fateNamed } from '../lexicon/fates.js';
import { sexOf } from '../lexicon/parties.js';
import { FOREIGNER, landOf } from '../lexicon/people.js';
import type { QuantityClaim } from '../model/index.js';
import { pluralOf } from './plural.js';

/** Groups that a toll is told of, as a part of all, by one noun or another. */
const TOLD_APART = new Set(['children', 'crew', 'helpers', 'police']);

/** The noun under which people named by their country are counted, the country being the last of its modifiers. */
const NATIONAL = 'national';

/** What a noun for some of the people names them by: a sex, a country, their being children or foreigners, their work; null for nouns of anybody. */
function sortOf({ counted, modifiers }: QuantityClaim): string | null {
  const group = namedGroupOf(counted);
  if (counted === NATIONAL) return modifiers.length === 0 ? null : `of ${landOf(modifiers.at(-1)!)}`;
  if (group !== null && TOLD_APART.has(group)) return `${group} ${sexOf(counted) ?? ''}`;
  if (counted === FOREIGNER) return counted;
  return group === 'anyone' ? sexOf(counted) : null;
}

/** "five of the children": some of that sort, not all; "13 of them" and "15 of the dead", foreigners, are all. */
const isOfSort = ({ counted, value: { text } }: QuantityClaim): boolean =>
  / of /i.test(text) && text.toLowerCase().endsWith(pluralOf(counted));

/**
 * True for two figures that are one part of those of one fate, however their sentences tell the part: those in one condition ("19 of them seriously hurt",
 * "37 in serious condition"), those of one sort ("including three children", "five children were killed").
 */
export function areOneSort(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.dimension !== 'count' || a.property !== b.property || fateNamed(a.property) === undefined) return false;
  if (CONDITIONS.has(a.property)) return true;
  const sort = sortOf(a);
  return sort !== null && sort === sortOf(b) && !isOfSort(a) && !isOfSort(b);
}
