import { ASKED, NO_COMMENT } from '../../lexicon/no-comment.js';
import { contains, type Finding, type Sentence, type Token } from '../../model/index.js';
import { type FindingBench, finding, inIdOrder, quoteOf } from './finding.js';

/** Most words that may stand between two words of a phrase: "has not yet publicly commented". */
const GAP = 2;

const isWord = (t: Token | undefined, word: string): boolean =>
  t !== undefined && (t.lower === word || t.lemma === word || (word === 'not' && t.lower === "n't"));

/** True when the words follow the token at `at` in their order, a few others between them. */
function follow(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  let i = at;
  for (const word of words) {
    const from = i + 1;
    i = from;
    while (i <= from + GAP && !isWord(tokens[i], word)) i++;
    if (i > from + GAP) return false;
  }
  return true;
}

/** True when a phrase begins at the token. */
function beginsPhrase(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at] as Token;
  if (lower === "n't") return begins(tokens, at, 'not');
  return begins(tokens, at, lower) || (lower !== lemma && begins(tokens, at, lemma));
}

/** True when a phrase that begins with `word` begins at the token. Every word of every article is asked: most begin none. */
function begins(tokens: readonly Token[], at: number, word: string): boolean {
  const phrases = NO_COMMENT.get(word);
  return phrases?.some((rest) => follow(tokens, at, rest)) === true;
}

const ANSWERING = new Set(['reply', 'respond', 'response']);

/** "did not respond to questions": asked for words; guards who did not respond at once were late. */
const wasAsked = (tokens: readonly Token[]): boolean =>
  !tokens.some((t) => ANSWERING.has(t.lemma)) || tokens.some((t) => ASKED.has(t.lemma));

/** True when the sentence tells, in the article's own voice, that somebody who was asked did not answer. */
const tellsSilence = ({ tokens, quotations }: Sentence): boolean =>
  tokens.some((t, i) => beginsPhrase(tokens, i) && !quotations.some((q) => contains(q, t))) && wasAsked(tokens);

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
