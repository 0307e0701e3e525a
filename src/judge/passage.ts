import type { DateClaim, QuantityClaim, Token } from '../model/index.js';
import type { Bench } from './judgement.js';

/** The words of a claim's sentence on both sides of it, marks left out. */
export interface Passage {
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
}

/** What stands around a figure or a date in its sentence; nothing where the article is not at hand. */
export function passageOf({ article, sentence, evidence }: QuantityClaim | DateClaim, { sentences }: Bench): Passage {
  const words = sentences.get(article)?.[sentence]?.tokens.filter((t) => t.pos !== 'PUNCT') ?? [];
  return {
    before: words.filter((t) => t.end <= evidence.start),
    behind: words.filter((t) => t.start >= evidence.end),
  };
}

/** True where a word of the sentence, the claim's own left out, is one of these. */
export const saysAny = ({ before, behind }: Passage, words: ReadonlySet<string>): boolean =>
  [...before, ...behind].some(({ lower }) => words.has(lower));
