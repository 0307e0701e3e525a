import type { QuantityMention, Sentence } from '../../model/index.js';
import { type Count, elided, lastTold, type Told } from './elided.js';
import { type Listed, listedWith } from './listed.js';
import { goesOn, included, ofWhole, saysOf } from './parts.js';
import { isWhole } from './wholes.js';

export type { Count } from './elided.js';

import { firstTokenOf } from '../../text/token-span.js';

/** "Of the 23 wounded, 13 had burns". */
const opensWithWhole = (mention: QuantityMention, { tokens }: Sentence): boolean =>
  mention.dimension === 'count' && isWhole(tokens, firstTokenOf(tokens, mention));

/**
 * Tells what the figures of an article count, asked of each in the order of the text with what its own words tell: a figure may leave out the
 * noun of the one before it, or be a part of that one.
 */
export function counting(
  text: string,
): (mention: QuantityMention, own: Count, sentence: Sentence) => Count & { readonly part: boolean } {
  let last: Told | null = null;
  let before: QuantityMention | null = null;
  let whole: Told | null = null;
  let inList = false;
  let listed: Listed | null = null;
  return (mention, words, sentence) => {
    const own = listedWith(listed, mention, words, sentence);
    const opensList = mention.part && !saysOf(mention, text);
    inList = opensList || (inList && before !== null && goesOn(mention, before, sentence));
    const part = mention.part || inList || own.part === true;
    const read = included(mention, { ...elided(mention, own, last, sentence), part }, last, text);
    const count = ofWhole(mention, read, whole);
    if (opensWithWhole(mention, sentence)) whole = { ...count, sentence: mention.sentence };
    if (!part) last = lastTold(mention, count, last, sentence);
    before = mention;
    listed = { mention, count };
    return count;
  };
}
