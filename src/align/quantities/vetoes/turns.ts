import type { QuantityClaim } from '../../../model/index.js';
import { otherScope, type VetoRule } from './veto.js';

/** Words by which a count is told to be of one turn among several, by the turn. */
const TURNS: ReadonlyMap<string, string> = new Map([
  ['final', 'last'],
  ['first', 'first'],
  ['initial', 'first'],
  ['last', 'last'],
  ['remaining', 'last'],
  ['second', 'second'],
  ['third', 'third'],
]);

/** Words before a figure that are its own: "the final batch of four boys". */
const OWN = 4;

/** "the first four boys", "the last batch of four boys": which of several turns a count is of; null where it is not told, and for what is no count. */
export function turnOf({ dimension, evidence, modifiers }: QuantityClaim): string | null {
  if (dimension !== 'count') return null;
  const before = evidence.prefix.toLowerCase().match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
  const own = before.slice(-OWN);
  const from = own.findLastIndex((w) => !/^\p{L}/u.test(w) || ENDS.has(w));
  const words = [...own.slice(from + 1), ...(evidence.quote.toLowerCase().match(/\p{L}+/gu) ?? []), ...modifiers];
  const told = new Set(words.flatMap((w) => TURNS.get(w) ?? []));
  return told.size === 1 ? [...told][0]! : null;
}
const ENDS = new Set(['and', 'at', 'but', 'by', 'for', 'from', 'in', 'on', 'or', 'that', 'to', 'when', 'who']);

/** The first four boys and the last four: as many, and others. */
export const otherTurn: VetoRule = ({ turn: x }, { turn: y }) =>
  x !== null && y !== null && x !== y ? otherScope(`${x} | ${y}`) : null;
