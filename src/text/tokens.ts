import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pos, Token } from '../model/index.js';
import { plain } from './typography.js';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/**
 * The words of `text` with part of speech and lemma, offsets counted from `offset`.
 * wink-nlp gives no offsets: each token is found again from the end of the one before it.
 */
export function tokenize(text: string, offset = 0): Token[] {
  const flat = plain(text).replaceAll('\n', ' ');
  const words = nlp.readDoc(flat).tokens();
  const values = words.out() as string[];
  const tags = words.out(its.pos as never) as unknown as Pos[];
  const lemmas = words.out(its.lemma as never) as unknown as string[];
  const tokens: Token[] = [];
  let at = 0;
  values.forEach((value, i) => {
    const start = flat.indexOf(value, at);
    if (start < 0 || tags[i] === 'SPACE') return;
    at = start + value.length;
    tokens.push({
      start: offset + start,
      end: offset + at,
      text: value,
      lower: value.toLowerCase(),
      lemma: (lemmas[i] ?? value).toLowerCase(),
      pos: tags[i] ?? 'X',
    });
  });
  return tokens;
}
