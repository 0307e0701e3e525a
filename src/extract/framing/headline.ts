import type { Document } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, keysAt, spanOf, wordsOf } from './draft.js';

/** Fewer words are a section's name or a kicker, no headline. */
const HEADLINE_WORDS = 4;

/** The headline as one claim, whole: it is the source's own choice, whoever speaks in it. "Shots? No, says Norland" is of two sentences. */
export function headlineDrafts({ sentences }: Document): Draft[] {
  const first = sentences.findIndex((s) => s.block === 'headline');
  const [sentence] = sentences.slice(first, first + 1);
  if (first < 0 || sentence === undefined) return [];
  const behind = sentences.findIndex((s, i) => i > first && s.block !== 'headline');
  const tokens = sentences.slice(first, behind < 0 ? undefined : behind).flatMap((s) => s.tokens);
  if (tokens.filter((t) => t.pos !== 'PUNCT').length < HEADLINE_WORDS) return [];
  const nouns = tokens.flatMap((t, i) => (isNoun(t) ? [i] : []));
  return [
    {
      sentence,
      span: spanOf(tokens, [0, tokens.length - 1]),
      concept: 'headline',
      label: wordsOf(tokens),
      agents: [],
      objects: keysAt(tokens, nouns),
    },
  ];
}
