import type { QuantityClaim, Token } from '../../model/index.js';

/** Words between "I" and the figure, at most: "I must have counted ten". */
const BEHIND_I = 4;

/** True where the figure is what a speaker tells of as "I". */
export const isFirsthand = ({ evidence }: QuantityClaim, tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((t) => t.start >= evidence.start);
  const before = tokens.slice(Math.max(0, at - BEHIND_I), Math.max(0, at));
  // "as I speak there are 40": what there is, whoever tells it
  return before.some((t) => t.text === 'I') && !before.some((t) => t.lower === 'there');
};
