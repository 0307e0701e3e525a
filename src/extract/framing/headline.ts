import type { Document } from '../../model/index.js';
import { type Draft, keysAt, spanOf } from './draft.js';
import { isNoun } from './grammar.js';

/** Fewer words are a section's name or a kicker, no headline. */
const HEADLINE_WORDS = 4;

/** The headline as one claim: its label is the first noun phrase, what the headline puts first. */
export function headlineDrafts(document: Document): Draft[] {
  const sentence = document.sentences.find((s) => s.block === 'headline');
  if (sentence === undefined) return [];
  const { tokens } = sentence;
  if (tokens.filter((t) => t.pos !== 'PUNCT').length < HEADLINE_WORDS) return [];
  const first = tokens.findIndex((t) => isNoun(t) || t.pos === 'ADJ' || t.pos === 'NUM');
  let last = first;
  while (
    last + 1 < tokens.length &&
    (isNoun(tokens[last + 1]) || tokens[last + 1]?.text === '-' || tokens[last + 1]?.pos === 'ADJ')
  )
    last++;
  const lead = tokens.slice(Math.max(0, first), last + 1);
  const nouns = tokens.flatMap((t, i) => (isNoun(t) ? [i] : []));
  return [
    {
      sentence,
      span: spanOf(tokens, [0, tokens.length - 1]),
      concept: 'headline',
      label: lead.map((t) => t.lower).join(' '),
      agents: [],
      objects: keysAt(tokens, nouns),
    },
  ];
}
