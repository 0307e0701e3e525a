import { SURVEYS } from '../../lexicon/surveys.js';
import type { QuantityClaim, Token } from '../../model/index.js';

/** True where a poll, a survey or a projection tells the figure, as its speaker or in its sentence: "an exit poll gave her 41 percent". */
export const isSurveyed = ({ speaker }: QuantityClaim, tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, lower }) => pos !== 'VERB' && SURVEYS.has(lower)) ||
  (speaker?.toLowerCase().split(' ') ?? []).some((word) => SURVEYS.has(word));
