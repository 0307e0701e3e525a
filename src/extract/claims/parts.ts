import { groupOf } from '../../lexicon/counted-groups.js';
import { fateNamed } from '../../lexicon/fates.js';
import { SAYING_VERBS } from '../../lexicon/names.js';
import type { QuantityMention, Sentence } from '../../model/index.js';
import type { Count, Told } from './elided.js';

/** Groups whose members are not told apart from the total by their noun: "including two women" may be two of the people counted as "people". */
const UNSORTED = new Set(['anyone', 'civilians', 'fighters']);

/** "242 people aboard, including 14 crew": of another sort than the whole, and so all of that sort; "14 others", "14 Norlanders" are not. */
function isSort({ counted, figure }: QuantityMention, noun: string, whole: Told | null, text: string): boolean {
  if (counted === null || whole === null || noun === whole.noun || counted.start < figure.end) return false;
  const head = text.slice(counted.start, counted.end).split(/\s+/).at(-1)!;
  return /^\p{Ll}/u.test(head) && !UNSORTED.has(groupOf(noun) ?? '');
}

/** True where the figure itself says "of": "two of the crew", "three of them". */
export const saysOf = (mention: QuantityMention, text: string): boolean =>
  text.slice(mention.figure.end, mention.end).split(/\s+/).includes('of');

/** Words that may stand between a bare figure and "from": "24 came from Norland", "two each from Calder and Ellery". */
const BEFORE_FROM = new Set(['be', 'come', 'each', 'hail']);

/** "24 from Norland and nine from Estria": a bare figure of those of one place, a part of all. */
export function isOfPlace(mention: QuantityMention, { tokens }: Sentence): boolean {
  if (mention.dimension !== 'count' || mention.counted !== null) return false;
  let at = tokens.findIndex((t) => t.start >= mention.end);
  while (at >= 0 && BEFORE_FROM.has(tokens[at]?.lemma ?? '')) at++;
  if (tokens[at]?.lower !== 'from') return false;
  return tokens.slice(at + 1, at + 3).find((t) => t.lower !== 'the')?.pos === 'PROPN';
}

/** Singulars that name many. */
const COLLECTIVES = new Set(['crew', 'personnel', 'police', 'staff']);

/** "275 passengers and crew": where one figure for people of two sorts ends with the second; null for any other. */
export function endOfBothSorts({ counted, figure, end }: QuantityMention, { tokens }: Sentence): number | null {
  if (counted === null || counted.start < figure.end || groupOf(counted.head) === null) return null;
  const and = tokens.findIndex((t) => t.start >= end);
  const [joint, noun, next] = tokens.slice(and, and + 3);
  if (and < 0 || joint!.lower !== 'and' || noun?.pos !== 'NOUN') return null;
  const sort = groupOf(noun.lemma);
  // "12 boys and coach": one more
  const isMany = noun.lower !== noun.lemma || COLLECTIVES.has(noun.lower);
  const isOther = isMany && sort !== null && sort !== 'anyone' && noun.lower !== counted.head;
  // "hurt 12 soldiers and police said more were missing"
  if (!isOther || next?.lower === "'s" || SAYING_VERBS.has(next?.lemma ?? '')) return null;
  return next?.pos === 'NOUN' ? next.end : noun.end;
}

/** Words that may stand between the parts of one list: "including three children and at least two nurses". */
const LINKS = new Set(['and', ',', 'as', 'well', 'at', 'least', 'also']);

/** "including three children and two nurses": the second figure goes on with a list that "including" has opened. */
export function goesOn(mention: QuantityMention, before: QuantityMention, { tokens }: Sentence): boolean {
  if (before.sentence !== mention.sentence || mention.dimension !== 'count') return false;
  const between = tokens.filter((t) => t.start >= before.end && t.end <= mention.start);
  // "56 passengers, including three children, as well as seven crew": a comma closes the list of parts
  const closed = between[0]?.text === ',' && between[1]?.lower === 'as';
  return between.length > 0 && !closed && between.every((t) => LINKS.has(t.lower));
}

/** "Of the 23 wounded, 13 had burns": of a later figure of the sentence that opens with a whole, what it tells as the whole's part. */
export function ofWhole(
  mention: QuantityMention,
  read: Count & { readonly part: boolean },
  whole: Told | null,
): Count & { readonly part: boolean } {
  if (whole?.sentence !== mention.sentence || mention.dimension !== 'count' || whole.property === '') return read;
  if (fateNamed(read.property) !== undefined && read.property !== whole.property) return read;
  return { ...read, property: whole.property, part: true };
}

/**
 * The part of a count that "including" or "among them" opens: it has the fate of the whole, where its own words tell none, and is a part only
 * where its noun does not say which ones they are. `whole`: the count told before it. Other figures are given back as they are.
 */
export function included(
  mention: QuantityMention,
  read: Count & { readonly part: boolean },
  whole: Told | null,
  text: string,
): Count & { readonly part: boolean } {
  if (!read.part || mention.dimension !== 'count') return read;
  // "three of them children": who they are stands behind
  const apposed = mention.counted !== null && mention.counted.start >= mention.end;
  if (saysOf(mention, text) && !apposed) return read;
  const shares =
    whole?.sentence === mention.sentence && fateNamed(read.property) === undefined && whole.property !== '';
  return {
    property: shares ? whole.property : read.property,
    noun: read.noun,
    modifiers: read.modifiers,
    part: !isSort(mention, read.noun, whole, text),
  };
}
