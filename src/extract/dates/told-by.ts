import type { Clause, Token } from '../../model/index.js';

/** How far after a date that opens its clause the verb may stand, in tokens. */
export const REACH = 24;

/** The clauses of date and governor, one that follows with "when", and the words nearest to the date. */
export function toldBy(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  own: Clause,
  first: number,
  after: number,
  governor: number,
): Token[] {
  const kept = new Set<number>();
  const keep = (from: number, to: number): void => {
    for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) kept.add(i);
  };
  keep(Math.max(own.from, first - REACH), Math.min(own.to, after + REACH));
  const other = clauses.find((c) => c.from <= governor && governor < c.to);
  if (other !== undefined && other !== own) keep(other.from, Math.min(other.to, governor + REACH));
  const at = tokens[after]?.text === ',' ? after + 1 : after;
  if (tokens[at]?.lower === 'when' || tokens[at]?.lower === 'that' || tokens[at]?.lower === 'which')
    keep(at, at + REACH / 2);
  if (kept.size < REACH / 2) keep(first - REACH / 2, after + REACH / 2);
  return [...kept].sort((a, b) => a - b).map((i) => tokens[i]!);
}
