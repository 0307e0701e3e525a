import type { Document, QuantityMention, Sentence } from '../../model/index.js';
import type { Read } from './drafts.js';
import { lexemesOf } from './lexemes.js';
import { withMagnitudes } from './magnitudes.js';
import { readQuantity } from './read.js';
import { silentMask } from './silent.js';
import { mayStart } from './starts.js';

function fromSentence(text: string, sentence: Sentence): QuantityMention[] {
  const lexemes = lexemesOf(sentence);
  const silent = silentMask(lexemes);
  const out: QuantityMention[] = [];
  let last: Read | null = null;
  let ageEnd = -1;
  let i = 0;
  while (i < lexemes.length) {
    const read: Read | null =
      silent[i] === 1 || !mayStart(lexemes[i]!)
        ? null
        : readQuantity(lexemes, i, { text, sentence: sentence.index, last, ageEnd });
    if (read !== null) {
      out.push(read.mention);
      last = read;
      if (read.mention.dimension === 'age') ageEnd = read.to;
    }
    i = Math.max(i + 1, read?.to ?? 0);
  }
  return out;
}

/**
 * The quantities that an article tells, in the order of the text: counts, money, measures, shares and ages with their bounds
 * and what they count. Dates, times of day, results of matches and numbers that are names are left out. Never throws.
 */
export function extractQuantities({ article, sentences }: Document): readonly QuantityMention[] {
  const mentions = sentences.flatMap((sentence) => fromSentence(article.text, sentence));
  return withMagnitudes(mentions, sentences, article.text);
}
