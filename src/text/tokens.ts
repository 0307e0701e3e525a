import type { Pos, Token } from '../model/index.js';
import { createTagger } from './tagger.js';
import { plain } from './typography.js';

const tagger = createTagger();
const { its } = tagger;

/** One syllable that doubles its last letter before an ending: "stop", "stopped". */
const DOUBLING = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The tagger takes "fined" for a form of "fin", which would be "finned": a stem that doubles its letter and is told with one ends in "e". */
const verbLemma = (lower: string, lemma: string): string =>
  (lower === `${lemma}ed` || lower === `${lemma}ing`) && DOUBLING.test(lemma) ? `${lemma}e` : lemma;

/** A plural that the tagger does not know: "schoolchildren". */
const nounLemma = (lower: string): string => (lower.endsWith('children') ? lower.slice(0, -'ren'.length) : lower);

/** The tagger reads an infinitive in "according to police": what stands behind "according to" is a noun. */
function tagBehind(tokens: readonly Token[], tag: Pos): Pos {
  const before = tokens.at(-1)?.lower;
  if (tag === 'PART' && before === 'according') return 'ADP';
  return tag === 'VERB' && before === 'to' && tokens.at(-2)?.lower === 'according' ? 'NOUN' : tag;
}

/**
 * The words of `text` with part of speech and lemma, offsets counted from `offset`.
 * wink-nlp gives no offsets: each token is found again from the end of the one before it.
 */
export function tokenize(text: string, offset = 0): Token[] {
  const straight = plain(text);
  const flat = straight.includes('\n') ? straight.replaceAll('\n', ' ') : straight;
  const words = tagger.read(flat).tokens();
  const values = words.out() as string[];
  const tags = words.out(its.pos as never) as unknown as Pos[];
  const lemmas = words.out(its.lemma as never) as unknown as string[];
  const tokens: Token[] = [];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const text = values[i]!;
    const start = flat.indexOf(text, at);
    if (start < 0 || tags[i] === 'SPACE') continue;
    at = start + text.length;
    const lower = text.toLowerCase();
    const lemma = lemmas[i] ?? text;
    const pos = tagBehind(tokens, tags[i] ?? 'X');
    // Most words are their own lemma: one string then serves for both.
    tokens.push({
      start: offset + start,
      end: offset + at,
      text,
      lower,
      lemma:
        lemma === text
          ? nounLemma(lower)
          : pos === 'VERB'
            ? verbLemma(lower, lemma.toLowerCase())
            : lemma.toLowerCase(),
      pos,
    });
  }
  return tokens;
}
