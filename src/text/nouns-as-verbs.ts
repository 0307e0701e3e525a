import { CARRIER_NOUNS, SPEAKER_NOUNS } from '../lexicon/reporting-verbs.js';
import type { Token } from '../model/index.js';

/*
 * Nouns and names that the tagger takes for verbs or adjectives.
 */

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const WORD = /^\p{L}/u;

const isSmallVerb = ({ pos, text, lower }: Token): boolean => (pos === 'VERB' || pos === 'AUX') && text === lower;

/** "the Red Cross said": a capital inside a sentence, behind a word and no mark, is a name's. */
const isName = (tokens: readonly Token[], i: number): boolean =>
  CAPITAL.test(tokens[i]!.text) && WORD.test(tokens[i - 1]?.text ?? '');

/** "earlier reports had said": what carries words, before an auxiliary. */
const isCarrier = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower.endsWith('s') && CARRIER_NOUNS.has(tokens[i]!.lemma) && tokens[i + 1]?.pos === 'AUX';

/** "the chief of police": between an article and "of" no quality is told. */
const isOfficer = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'DET' && tokens[i + 1]?.lower === 'of' && SPEAKER_NOUNS.has(tokens[i]!.lower);

/**
 * The tokens of a sentence, nouns and names that are tagged as verbs or adjectives told as such. A capital tells a name only where a verb stands in
 * small letters: in a title all words may have one.
 */
export function withNouns(tokens: Token[]): Token[] {
  let small: boolean | null = null;
  tokens.forEach((token, i) => {
    if (token.pos === 'ADJ' && isOfficer(tokens, i)) tokens[i] = { ...token, pos: 'NOUN' };
    if (token.pos !== 'VERB') return;
    if (isCarrier(tokens, i)) tokens[i] = { ...token, pos: 'NOUN' };
    else if (isName(tokens, i)) {
      small ??= tokens.some(isSmallVerb);
      if (small) tokens[i] = { ...token, pos: 'PROPN', lemma: token.lower };
    }
  });
  return tokens;
}
