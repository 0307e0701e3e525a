import { COMPASS } from '../../lexicon/names.js';
import type { QuantityClaim, Token } from '../../model/index.js';

/** Words that tell of several of a sort without telling which. */
const SOME = new Set(['certain', 'many', 'most', 'several', 'some']);

/** How many words may stand between that word and its noun: "in many rural districts". */
const BETWEEN = 2;

/** Words of "in prosperous northern Norland" up to the one that tells the part. */
const TO_PART = 4;

/** "in the northern provinces", "in prosperous northern Norland": a part of the whole, told by where it lies. */
const tellsPart = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(i + 1, i + TO_PART).some((t, k) => {
    const next = tokens[i + k + 2];
    return COMPASS.has(t.lower) && /ern$/.test(t.lower) && (next?.pos === 'NOUN' || next?.pos === 'PROPN');
  });

/** True for "in some parts of the city almost 80 percent voted for it": the share is told of some of several, or of one part, in the clause of the figure. */
export function isInSome({ dimension, evidence }: QuantityClaim, tokens: readonly Token[]): boolean {
  if (dimension !== 'share') return false;
  const figure = tokens.findIndex((t) => t.end > evidence.start);
  const start = tokens.findLastIndex((t, i) => i < figure && (t.text === ',' || t.text === ';'));
  return tokens.some((t, i) => {
    if (i <= start || t.lower !== 'in') return false;
    const comma = tokens.slice(figure, i).some(({ text }) => text === ',' || text === ';');
    if (comma) return false;
    const some = SOME.has(tokens[i + 1]?.lower ?? '') && tokens.slice(i + 2, i + 3 + BETWEEN).some(isPlural);
    return some || tellsPart(tokens, i);
  });
}

const isPlural = ({ pos, lower, lemma }: Token): boolean => pos === 'NOUN' && lower !== lemma;
