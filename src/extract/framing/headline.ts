import type { Document } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, keysAt, spanOf, wordsOf } from './draft.js';

/** Fewer words are a section's name or a kicker, no headline. */
const HEADLINE_WORDS = 4;

/** The headline as one claim, whole: it is the source's own choice, whoever speaks in it. */
export function headlineDrafts(document: Document): Draft[] {
  const sentence = document.sentences.find((s) => s.block === 'headline');
  if (sentence === undefined) return [];
  const { tokens } = sentence;
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
