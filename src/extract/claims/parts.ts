import { groupOf } from '../../lexicon/counted-groups.js';
import { fateNamed } from '../../lexicon/fates.js';
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
