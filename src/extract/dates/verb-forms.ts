import type { Token } from '../../model/index.js';
import { isCapital } from './shapes.js';

/** Share of capital words from which a sentence is a headline, where a capital letter tells no name. */
const HEADLINE = 0.6;

/** "the publicist Rob Hale wrote", "West Pierce Fire and Rescue": part of a name that the tagger took for a verb. Headlines tell no names by their capitals. */
export function isNamePart(tokens: readonly Token[], i: number): boolean {
  const after = isCapital(tokens[i + 1]);
  if (!isCapital(tokens[i]) || !(after || isCapital(tokens[i - 1])) || (i === 0 && !after)) return false;
  const words = tokens.filter((t) => /^[A-Za-z]{4}/.test(t.text));
  return words.filter(isCapital).length < HEADLINE * words.length;
}

/** "Norland-based", "a week, following a false alarm": a word that is a verb by its form alone. */
export const isVerbInForm = (tokens: readonly Token[], i: number): boolean => {
  const { lower, start } = tokens[i]!;
  const before = tokens[i - 1];
  if (before !== undefined && /^[-–]$/.test(before.text) && before.end === start) return true;
  if (lower === 'based') return true;
  return lower === 'following' && before?.pos !== 'AUX' && /^(?:ADJ|DET|NOUN|PRON)$/.test(tokens[i + 1]?.pos ?? '');
};
