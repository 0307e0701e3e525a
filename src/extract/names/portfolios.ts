import { PORTFOLIOS, ROLE_NOUNS } from '../../lexicon/names.js';
import type { Word } from './words.js';

/** Words at most of one thing that an office is over: "Internal Security". */
const REACH = 2;

/** "Minister of |", "Minister of Transport and |": where the office stands that what begins at `at` may be under; -1 where none does. */
function officeBefore(words: readonly Word[], at: number): number {
  let link = at - 1;
  if (words[link]?.lower === 'and') {
    link--;
    while (words[link]?.cap === true) link--;
  }
  const office = words[link - 1];
  return /^(?:of|for)$/.test(words[link]?.lower ?? '') && ROLE_NOUNS.has(office?.lower ?? '') ? link - 1 : -1;
}

/** "Secretary of | State Ann Lee", "Minister of | Internal Security Ann Lee": where the full name begins behind what the office is over; `from` where nothing is. */
export function behindPortfolio(words: readonly Word[], from: number, to: number): number {
  if (officeBefore(words, from) < 0) return from;
  for (let i = from; i < from + REACH && i + 2 < to; i++) if (PORTFOLIOS.has(words[i]!.lower)) return i + 1;
  return from;
}

/** "Minister of | Security Colonel N": where the office starts whose portfolio opens the title from `from` to `to`; `from` where none does. */
export function startOfOffice(words: readonly Word[], from: number, to: number): number {
  const office = officeBefore(words, from);
  return office >= 0 && words.slice(from, Math.min(to, from + REACH)).some((w) => PORTFOLIOS.has(w.lower))
    ? office
    : from;
}

/** "the Minister of | Transport": what an office is over, and nobody's name. */
export const isPortfolio = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 1 && PORTFOLIOS.has(words[from]!.lower) && officeBefore(words, from) >= 0;
