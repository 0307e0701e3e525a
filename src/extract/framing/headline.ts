import type { Document } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, keysAt, spanOf, wordsOf } from './draft.js';
import { leadOf } from './headline-lead.js';

/** Fewer words are a section's name or a kicker, no headline. */
const HEADLINE_WORDS = 4;
const ARTICLES = new Set(['a', 'an', 'the']);

/** The headline as one claim: its label is what it puts first. */
export function headlineDrafts(document: Document): Draft[] {
  const sentence = document.sentences.find((s) => s.block === 'headline');
  if (sentence === undefined) return [];
  const { tokens } = sentence;
  if (tokens.filter((t) => t.pos !== 'PUNCT').length < HEADLINE_WORDS) return [];
  const lead = leadOf(sentence).filter((t, i) => i > 0 || !ARTICLES.has(t.lower));
  if (lead.length === 0) return [];
  const nouns = tokens.flatMap((t, i) => (isNoun(t) ? [i] : []));
  return [
    {
      sentence,
      span: spanOf(tokens, [0, tokens.length - 1]),
      concept: 'headline',
      label: wordsOf(lead),
      agents: [],
      objects: keysAt(tokens, nouns),
      lead: spanOf(lead, [0, lead.length - 1]),
    },
  ];
}
