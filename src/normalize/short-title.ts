import type { Token } from '../model/index.js';
import { tokenize } from '../text/tokens.js';

/** Words of a short title at most. */
const LONGEST = 5;
/** Longest title that is looked at, in characters. */
const LONGEST_TITLE = 300;

/** What a word says of the matter: names and nouns most. */
const WEIGHT: Readonly<Record<string, number>> = { PROPN: 2, NOUN: 2, ADJ: 1, VERB: 1 };
const ENDS = new Set(['PROPN', 'NOUN']);
const BEGINNINGS = new Set(['PROPN', 'NOUN', 'ADJ']);

/**
 * A few words of a title that stand together in it, begin with a name, noun or adjective, end with a name or noun, and say
 * the most: "Standoff with rebels" of "Over 70 missing as standoff with rebels escalates". The earliest of equals; the whole
 * title when it is as short or holds no such words.
 */
export function shortTitle(title: string): string {
  const words = tokenize(title.slice(0, LONGEST_TITLE));
  if (words.length <= LONGEST) return title;
  let best: { readonly from: Token; readonly to: Token; readonly weight: number } | null = null;
  for (let at = 0; at < words.length; at++) {
    const from = words[at]!;
    // "4yo" is two tokens: a name does not begin inside a word.
    if (!BEGINNINGS.has(from.pos) || words[at - 1]?.end === from.start) continue;
    let weight = 0;
    for (let end = at; end < Math.min(at + LONGEST, words.length); end++) {
      const to = words[end]!;
      if (to.pos === 'PUNCT' && to.text !== '-') break;
      weight += WEIGHT[to.pos] ?? 0;
      if (end > at && ENDS.has(to.pos) && weight > (best?.weight ?? 0)) best = { from, to, weight };
    }
  }
  if (best === null) return title;
  const short = title.slice(best.from.start, best.to.end);
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}
