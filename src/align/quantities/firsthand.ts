import type { QuantityClaim, Token } from '../../model/index.js';

/** Words between "I" and the figure, at most: "I must have counted ten". */
const BEHIND_I = 4;

/** True where the figure is what a speaker tells of as "I". */
export const isFirsthand = ({ evidence }: QuantityClaim, tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((t) => t.start >= evidence.start);
  return at > 0 && tokens.slice(Math.max(0, at - BEHIND_I), at).some((t) => t.text === 'I');
};
