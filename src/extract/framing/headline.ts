import { COUNT_NOUNS } from '../../lexicon/framing.js';
import type { Document, Token } from '../../model/index.js';
import { type Draft, keysAt, spanOf, wordsOf } from './draft.js';
import { isNoun } from './grammar.js';

/** Fewer words are a section's name or a kicker, no headline. */
const HEADLINE_WORDS = 4;

/** Words that open a headline and name nothing yet: "More than 70", "2", "Scores". */
const isCount = (t: Token | undefined): boolean =>
  t?.pos === 'NUM' ||
  t?.lower === 'than' ||
  t?.lower === 'more' ||
  COUNT_NOUNS.has(t?.lemma ?? '') ||
  COUNT_NOUNS.has(t?.lower ?? '');

const inLead = (t: Token | undefined): boolean => isNoun(t) || t?.text === '-' || t?.pos === 'ADJ' || isCount(t);

/** What the headline puts first: its first noun phrase, and after a bare count the word that says what is counted or done. */
function leadOf(tokens: readonly Token[]): readonly Token[] {
  // "Suspect arrested": two verbs in a row open no headline, the first is a noun.
  const isSubject = tokens[0]?.pos === 'VERB' && (tokens[1]?.pos === 'VERB' || tokens[1]?.pos === 'AUX');
  const first = isSubject
    ? 0
    : Math.max(
        0,
        tokens.findIndex((t) => isNoun(t) || t.pos === 'ADJ' || isCount(t)),
      );
  let to = first + 1;
  while (inLead(tokens[to])) to++;
  if (tokens.slice(first, to).every(isCount) && tokens[to]?.pos !== 'CCONJ') to++;
  while (to > first + 1 && tokens[to - 1]?.text === '-') to--;
  return tokens.slice(first, to);
}

/** The headline as one claim: its label is what it puts first. */
export function headlineDrafts(document: Document): Draft[] {
  const sentence = document.sentences.find((s) => s.block === 'headline');
  if (sentence === undefined) return [];
  const { tokens } = sentence;
  if (tokens.filter((t) => t.pos !== 'PUNCT').length < HEADLINE_WORDS) return [];
  const lead = leadOf(tokens);
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
