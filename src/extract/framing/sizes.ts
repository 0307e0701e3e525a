import { WORDINGS } from '../../lexicon/framing.js';
import { CROWD_NOUNS, SURPRISES, sizeOf } from '../../lexicon/ranks.js';
import type { Sentence, Token } from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import { type Draft, spanOf, wordsOf } from './draft.js';
import { subjectOf } from './grammar.js';
import { headAfter, rankedBefore } from './ranked.js';
import { nounKey } from './things.js';

/** A multitude, or a thing that happens: of them only a size in words is an event's, not that of a house. */
const isMeasured = (noun: string): boolean =>
  CROWD_NOUNS.has(noun) || (WORDINGS.get(noun) ?? []).some((w) => w.words.length === 1 && w.family.by === 'event');

/** What a size that no noun follows is said of: "a crowd that was surprisingly large", "the latest march, surprisingly large". */
function bearerOf(tokens: readonly Token[], from: number): string[] {
  if (tokens[from - 1]?.pos !== 'AUX') return rankedBefore(tokens, from - 1);
  return subjectOf(tokens, from - 1).nouns.map((i) => nounKey(tokens[i] as Token));
}

/** Nouns that are told in the plural of one multitude: "massive crowds", "huge numbers". */
const MULTITUDES = new Set(['crowd', 'number']);

/** "massive protests", "one massive protest after another": several, of which the event is one. */
const isOneOfMany = (tokens: readonly Token[], head: number): boolean => {
  const noun = tokens[head];
  if (noun === undefined) return false;
  const isPlural = noun.lower !== noun.lemma && noun.lower.endsWith('s') && !MULTITUDES.has(noun.lemma);
  return isPlural || (tokens[head + 1]?.lower === 'after' && tokens[head + 2]?.lower === 'another');
};

function size(sentence: Sentence, i: number): Draft | null {
  const { tokens } = sentence;
  const surprising = SURPRISES.has(tokens[i - 1]?.lower ?? '');
  const from = surprising ? i - 1 : i;
  const head = headAfter(tokens, i);
  if (isOneOfMany(tokens, head)) return null;
  const nouns = head < 0 ? bearerOf(tokens, from) : [nounKey(tokens[head] as Token)];
  const measured = nouns.filter(isMeasured).slice(0, 1);
  // Without its noun only a size that surprises is told as the size of the event.
  if (measured.length === 0 && (head >= 0 || !surprising)) return null;
  const to = Math.max(i, head);
  return {
    sentence,
    span: spanOf(tokens, [from, to]),
    concept: 'size',
    label: wordsOf(tokens.slice(from, to + 1)),
    agents: [],
    objects: measured,
  };
}

/** How the size of a crowd or of what happened is put into words: "massive numbers", "surprisingly large". */
export const sizeDrafts = (sentence: Sentence): Draft[] =>
  foundAt(sentence.tokens, (t, i) => (sizeOf(t.lower) === undefined ? null : size(sentence, i)));
