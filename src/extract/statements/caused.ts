import { eventNounClass } from '../../lexicon/events.js';
import type { Token } from '../../model/index.js';
import type { Phrase } from '../../text/noun-phrase.js';

const QUOTE = /^["'“”‘’]+$/u;

/** True for "the 'pain and confusion' caused by": a participle right behind a noun that names no event tells what caused that, not the event. */
export function isOfOtherNoun(tokens: readonly Token[], { from }: Phrase): boolean {
  if (tokens[from]?.lower !== 'caused') return false;
  let i = from - 1;
  while (i >= 0 && QUOTE.test(tokens[i]!.text)) i--;
  const before = tokens[i];
  return before?.pos === 'NOUN' && eventNounClass(before.lemma) === null;
}
