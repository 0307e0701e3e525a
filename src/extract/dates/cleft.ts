import type { Token } from '../../model/index.js';

/** Tokens between the date and the clause that it dates: "It was “around 9 p.m.,” he said, that the team went in". */
const INSERTED = 8;
/** Tokens of "It was" and of a hedge before the date. */
const OPENING = 6;
/** How far into the clause its verb may stand, in tokens. */
const REACH = 24;

const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'whose']);

/** "the two who remained": a verb right behind a relative pronoun, or with its auxiliary between, tells of the noun before it. */
export const isRelative = (tokens: readonly Token[], i: number): boolean =>
  [1, 2, 3].some(
    (k) =>
      /^who(?:m|se)?$/.test(tokens[i - k]?.lower ?? '') &&
      tokens.slice(i - k + 1, i).every((t) => t.pos === 'AUX' || t.pos === 'ADV' || t.pos === 'PART'),
  );

/** "It was about 9 p.m. when the team stormed the bank": the first verb of the clause that the date is taken out of; null for none. */
export function cleftAfter(tokens: readonly Token[], first: number, after: number): number | null {
  const opening = tokens.slice(Math.max(0, first - OPENING), after);
  const it = opening.findIndex((t, k) => t.lower === 'it' && /^(?:was|is)$/.test(opening[k + 1]?.lower ?? ''));
  if (it < 0) return null;
  for (let k = after; k < Math.min(tokens.length, after + INSERTED); k++) {
    const word = tokens[k]!.lower;
    if (word === '.' || word === ';') return null;
    if (word === 'when' || RELATIVES.has(word)) return verbFrom(tokens, k + 1);
  }
  return null;
}

function verbFrom(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    if (tokens[i]!.pos === 'VERB' && !isRelative(tokens, i)) return i;
  }
  return null;
}
