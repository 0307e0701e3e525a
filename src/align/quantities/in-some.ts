import type { QuantityClaim, Token } from '../../model/index.js';

/** Words that tell of several of a sort without telling which. */
const SOME = new Set(['certain', 'many', 'most', 'several', 'some']);

/** How many words may stand between that word and its noun: "in many rural districts". */
const BETWEEN = 2;

/** True for "in some parts of the city almost 80 percent voted for it": the share is told of some of several, in the clause of the figure. */
export function isInSome({ dimension, evidence }: QuantityClaim, tokens: readonly Token[]): boolean {
  if (dimension !== 'share') return false;
  const figure = tokens.findIndex((t) => t.end > evidence.start);
  const start = tokens.findLastIndex((t, i) => i < figure && (t.text === ',' || t.text === ';'));
  return tokens.some((t, i) => {
    const isHere = i > start && t.lower === 'in' && SOME.has(tokens[i + 1]?.lower ?? '');
    const comma = tokens.slice(figure, i).some(({ text }) => text === ',' || text === ';');
    return isHere && !comma && tokens.slice(i + 2, i + 3 + BETWEEN).some(isPlural);
  });
}

const isPlural = ({ pos, lower, lemma }: Token): boolean => pos === 'NOUN' && lower !== lemma;
