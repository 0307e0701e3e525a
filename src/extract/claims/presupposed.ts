import { POSSESSIVES } from '../../lexicon/function-words.js';
import type { QuantityMention, Sentence, Token } from '../../model/index.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';

/** Determiners before a thing that readers are taken to know: "the 25-tonne truck". */
const KNOWN_THING: ReadonlySet<string> = new Set([...POSSESSIVES, "'s", '’s', 'that', 'the', 'these', 'this', 'those']);
const AGED = new Set(['aged', 'now']);

/** "36" of "Ann Poe, 36, had": an age alone between commas or before the stop, behind whose it is. */
function isAgeBeside(tokens: readonly Token[], { dimension, start, end }: QuantityMention): boolean {
  if (dimension !== 'age') return false;
  const first = firstTokenOf(tokens, { start });
  const comma = AGED.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const whose = tokens[comma - 1];
  const behind = tokens[tokenFrom(tokens, end)];
  const isSetOff = tokens[comma]?.text === ',' && (behind === undefined || [',', '.', ';'].includes(behind.text));
  return isSetOff && (whose?.pos === 'PROPN' || whose?.pos === 'NOUN');
}

/** "the 25-tonne truck", "36-year-old Ann Poe": a figure in a compound before a thing or person that readers are taken to know. */
function isInCompoundOfKnown(tokens: readonly Token[], { figure }: QuantityMention): boolean {
  const at = firstTokenOf(tokens, figure);
  let to = tokenFrom(tokens, figure.end);
  if (tokens[to]?.text !== '-' || tokens[to]!.start !== figure.end) return false;
  while (tokens[to]?.text === '-' && tokens[to]!.end === tokens[to + 1]?.start) to += 2;
  const before = tokens[at - 1];
  const determiner =
    before?.pos === 'ADJ' || (before?.pos === 'ADV' && before.lower === 'now') ? tokens[at - 2] : before;
  if (KNOWN_THING.has(determiner?.lower ?? '')) return true;
  return determiner?.pos !== 'DET' && tokens[to]?.pos === 'PROPN';
}

/**
 * True for a figure that tells which person or thing is meant, and nothing that somebody says of them: "Reed denied that he had hit Poe, 36", "police
 * said the 25-tonne truck had no lights". Not "said she was 36", "said a 34-year-old man was held", where it is news.
 */
export const isPresupposed = ({ tokens }: Sentence, mention: QuantityMention): boolean =>
  isAgeBeside(tokens, mention) || isInCompoundOfKnown(tokens, mention);
