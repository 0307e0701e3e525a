import { groupOf } from '../../lexicon/counted-groups.js';
import { DEGREE_ADVERBS, GRADED_PROPERTIES } from '../../lexicon/degrees.js';
import type { Sentence, Token } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, keysAt, spanOf } from './draft.js';
import { phraseRight, subjectOf } from './grammar.js';

/** Nouns of a property's phrase that its quote takes in. */
const NOUNS = 2;

/** The grading adverb before a property, a hyphen between them or not; -1 when there is none. */
function adverbBefore(tokens: readonly Token[], i: number): number {
  const at = tokens[i - 1]?.text === '-' ? i - 2 : i - 1;
  return DEGREE_ADVERBS.has(tokens[at]?.lower ?? '') ? at : -1;
}

/** What has the property: the nouns after it ("an endangered species"), else the subject ("the species is endangered"). */
function bearerOf(tokens: readonly Token[], i: number, from: number): number[] {
  if (isNoun(tokens[i + 1])) return phraseRight(tokens, i + 1).slice(0, NOUNS);
  return tokens[from - 1]?.pos === 'AUX' ? subjectOf(tokens, from - 1).nouns.slice(0, NOUNS) : [];
}

/**
 * How far a property of a noun is said to go: "an endangered species", "a critically endangered heron".
 * Whether another source grades it otherwise is for alignment to say.
 */
export function degreeDrafts(sentence: Sentence): Draft[] {
  const { tokens } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (!GRADED_PROPERTIES.has(t.lower)) continue;
    const adverb = adverbBefore(tokens, i);
    const from = adverb < 0 ? i : adverb;
    const nouns = bearerOf(tokens, i, from);
    // "armed soldiers", "heavily armed soldiers": of people there are several, and the next ones told of are others.
    if (nouns.length === 0 || nouns.some((n) => groupOf(tokens[n]!.lemma) !== null)) continue;
    const label = adverb < 0 ? t.lower : `${tokens[adverb]?.lower} ${t.lower}`;
    const span = spanOf(tokens, [from, i, ...nouns]);
    drafts.push({
      sentence,
      span,
      concept: `degree:${t.lower}`,
      label,
      agents: [],
      objects: keysAt(tokens, nouns),
    });
  }
  return drafts;
}
