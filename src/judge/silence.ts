import { NO_COMMENT } from '../lexicon/no-comment.js';
import type { Finding, Sentence, Token } from '../model/index.js';
import { type FindingBench, finding, inIdOrder, quoteOf } from './finding.js';

/** Most words that may stand between two words of a phrase: "has not yet publicly commented". */
const GAP = 2;

const isWord = (t: Token | undefined, word: string): boolean =>
  t !== undefined && (t.lower === word || t.lemma === word || (word === 'not' && t.lower === "n't"));

/** Index after the phrase's last word when it stands at `at`, else -1. */
function phraseEnd(tokens: readonly Token[], at: number, phrase: readonly string[]): number {
  let i = at;
  for (const [k, word] of phrase.entries()) {
    if (k === 0) {
      if (!isWord(tokens[i], word)) return -1;
      continue;
    }
    let next = i + 1;
    while (next <= i + 1 + GAP && !isWord(tokens[next], word)) next++;
    if (next > i + 1 + GAP) return -1;
    i = next;
  }
  return i + 1;
}

/** True when the sentence tells, in the article's own voice, that somebody who was asked did not answer. */
function tellsSilence({ tokens, quotations }: Sentence): boolean {
  return tokens.some(
    (t, i) =>
      !quotations.some((q) => q.start <= t.start && t.end <= q.end) &&
      NO_COMMENT.some((phrase) => phraseEnd(tokens, i, phrase) > 0),
  );
}

/** Voices that did not speak: "refused to discuss", "declined to comment", "could not be reached". */
export function findSilentVoices(bench: FindingBench): Finding[] {
  return inIdOrder(bench).flatMap(({ document }) =>
    document.sentences.filter(tellsSilence).map((sentence) => {
      const quote = quoteOf(document, sentence);
      return finding(
        'silent-voice',
        document.article.id,
        `${document.article.source} tells of a voice that did not speak: “${quote.quote}”`,
        [quote],
      );
    }),
  );
}
