import type { DateClaim, QuantityClaim } from '../model/index.js';
import type { Bench } from './judgement.js';

/** The words (small letters) of a sentence on both sides of a claim. */
export interface Passage {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** Characters on each side among which the sentence is read. */
const REACH = 240;

/** What ends a sentence, or a line; the point of "p.m." and of 84.5 does not. */
const END = /(?:[!?]|(?<![ap]\.m|\b\p{Lu})\.)["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}])|\n/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? [];

/** The sentence around a figure or a date, as words; empty where its article is not at hand. */
export function passageOf({ article, evidence }: QuantityClaim | DateClaim, { articles }: Bench): Passage {
  const text = articles.get(article)?.text ?? '';
  const before = text.slice(Math.max(0, evidence.start - REACH), evidence.start);
  const behind = text.slice(evidence.end, evidence.end + REACH);
  const from = [...before.matchAll(END)].at(-1);
  const to = behind.search(END);
  return {
    before: wordsOf(from === undefined ? before : before.slice(from.index + from[0].length)),
    behind: wordsOf(to < 0 ? behind : behind.slice(0, to)),
  };
}

/** True where a word of the sentence, the claim's own left out, is one of these. */
export const saysAny = ({ before, behind }: Passage, words: ReadonlySet<string>): boolean =>
  [...before, ...behind].some((word) => words.has(word));
