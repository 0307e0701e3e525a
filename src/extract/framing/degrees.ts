import { DEGREE_ADVERBS, GRADED_FACTS } from '../../lexicon/degrees.js';
import type { Sentence, Token } from '../../model/index.js';
import { type Draft, keysAt, spanOf } from './draft.js';
import { isNoun, phraseRight } from './grammar.js';

/** A property of a noun: an adjective or a participle that a noun follows. */
function isProperty(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (t === undefined || !isNoun(tokens[i + 1])) return false;
  // How badly somebody is hurt is a fact about that person, no wording.
  if (GRADED_FACTS.has(t.lower) || GRADED_FACTS.has(tokens[i + 1]?.lemma ?? '')) return false;
  return t.pos === 'ADJ' || (t.pos === 'VERB' && t.lower.endsWith('ed'));
}

/** The grading adverb before a property, a hyphen between them or not; -1 when there is none. */
function adverbBefore(tokens: readonly Token[], i: number): number {
  const at = tokens[i - 1]?.text === '-' ? i - 2 : i - 1;
  return DEGREE_ADVERBS.has(tokens[at]?.lower ?? '') ? at : -1;
}

/**
 * How far a property of a noun is said to go: "an endangered species", "a critically endangered gorilla".
 * Only for properties that some sentence of the article or of another grades is this a difference: alignment knows that.
 */
export function degreeDrafts(sentence: Sentence): Draft[] {
  const { tokens } = sentence;
  return tokens.flatMap((t, i) => {
    if (!isProperty(tokens, i)) return [];
    const adverb = adverbBefore(tokens, i);
    const nouns = phraseRight(tokens, i + 1).slice(0, 2);
    const label = adverb < 0 ? t.lower : `${tokens[adverb]?.lower} ${t.lower}`;
    const at = [adverb < 0 ? i : adverb, i, ...nouns];
    return [
      {
        sentence,
        span: spanOf(tokens, at),
        concept: `degree:${t.lower}`,
        label,
        agents: [],
        objects: keysAt(tokens, nouns),
      },
    ];
  });
}
