import { EMPTY_HEADS } from '../../lexicon/generic-nouns.js';
import { AGES } from '../../lexicon/ranks.js';
import type { Sentence, Token } from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import { type Draft, spanOf, wordsOf } from './draft.js';
import { headAfter, isCut, phraseEnd, rankedBefore, withClause } from './ranked.js';
import { nounKey } from './things.js';

const WITHIN = new Set(['for', 'in', 'of']);
/** Most words between "in" and the years: "in more than a hundred years". */
const COUNT = 5;

/** "since the flood", "in 40 years", "in its history": how far back it is the first. */
const isBound = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.lower === 'since' ||
  (WITHIN.has(tokens[k]?.lower ?? '') &&
    tokens.slice(k + 1, k + 1 + COUNT).some((t) => AGES.has(t.lower) || t.lower === 'history'));

/** What the first one did: the verb of "to step down", "to be driven from office"; none where nothing tells. */
function deedOf(words: readonly Token[]): string[] {
  const to = words.findIndex((t, k) => t.lower === 'to' && ['AUX', 'VERB'].includes(words[k + 1]?.pos ?? ''));
  const verb = to < 0 ? undefined : words.slice(to + 1).find((t) => t.pos === 'VERB');
  return verb === undefined ? [] : [verb.lemma];
}

function first(sentence: Sentence, i: number): Draft | null {
  const { tokens } = sentence;
  if (!['the', "'s"].includes(tokens[i - 1]?.lower ?? '')) return null;
  const at = tokens[i + 1]?.lower === 'such' ? i + 1 : i;
  const head = headAfter(tokens, at);
  if (EMPTY_HEADS.has(tokens[head]?.lemma ?? '')) return null;
  const last = head < 0 ? at : head;
  const end = withClause(tokens, i, phraseEnd(tokens, last));
  const scope = tokens.slice(last + 1, end + 1);
  if (!scope.some((_, k) => isBound(scope, k)) || isCut(tokens, end)) return null;
  const nouns = head < 0 ? rankedBefore(tokens, i - 2) : [nounKey(tokens[head] as Token)];
  const label = wordsOf(tokens.slice(i, end + 1));
  const objects = [...nouns.slice(0, 1), ...deedOf(scope)];
  return { sentence, span: spanOf(tokens, [i, end]), concept: 'first', label, agents: [], objects };
}

/** What is called the first of its kind since when: "the first mayor in 40 years to step down". */
export const firstDrafts = (sentence: Sentence): Draft[] =>
  foundAt(sentence.tokens, (t, i) => (t.lower === 'first' ? first(sentence, i) : null));
