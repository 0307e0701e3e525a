import { PHRASE_ENDS } from '../../lexicon/function-words.js';
import { type Account, sharedTerms } from './accounts.js';
import { isMark, type Word } from './row.js';

/** Content words that two statements share at least before the names in them are compared. */
const SHARED = 2;

const CAPITAL = /^\p{Lu}/u;
/** What stands behind a name that is a noun of its own, not "the Lowmere plant": a mark, a small word, a verb in the past. */
const endsName = (w: Word | undefined): boolean => isMark(w) || PHRASE_ENDS.has(w!.lower) || w!.lower.endsWith('ed');

/** Index behind the name that begins at a word, or before the one that ends there (`step` -1). */
function pastName(row: readonly Word[], at: number, step: 1 | -1): number {
  let i = at;
  while (i >= 0 && i < row.length && !isMark(row[i]) && CAPITAL.test(row[i]!.text)) i += step;
  return i;
}

const textOf = (row: readonly Word[]): string => row.map((w) => w.text).join(' ');

/** The names of a list, as printed: "Lowmere, Castra and Ellery"; none between two, who do something to each other. */
function namesIn(row: readonly Word[]): string[] {
  const and = row.findIndex(
    (w, i) => w.lower === 'and' && pastName(row, i - 1, -1) < i - 1 && pastName(row, i + 1, 1) > i + 1,
  );
  const end = pastName(row, and + 1, 1);
  if (and < 1 || !endsName(row[end])) return [];
  const names = [textOf(row.slice(and + 1, end))];
  let at = and;
  do {
    const before = pastName(row, at - 1, -1);
    if (before === at - 1) break;
    names.push(textOf(row.slice(before + 1, at)));
    at = before;
  } while (row[at]?.text === ',');
  return row[at]?.lower === 'between' ? [] : names;
}

/** True where a statement has a name, and nothing before or behind it makes it another's. */
const hasName = (row: readonly Word[], name: string): boolean => {
  const length = name.split(' ').length;
  return row.some(
    (_, i) =>
      textOf(row.slice(i, i + length)) === name &&
      endsName(row[i + length]) &&
      (i === 0 || pastName(row, i - 1, -1) === i - 1),
  );
};

/** True where a statement has no word of a name, however short. */
const hasNoWord = (row: readonly Word[], name: string): boolean =>
  name.split(' ').every((w) => !row.some(({ text }) => text.startsWith(w)));

/** True where the act of the one stands in the other's words. */
const isOfOneAct = (a: Account, b: Account): boolean =>
  a.act !== '' && b.act !== '' && (a.claim.context.includes(b.claim.act) || b.claim.context.includes(a.claim.act));

/** "on Wavecast and Ringo", "on Ringo": one thing, and a name more here than there: `members: Ringo | Ringo, Wavecast`. Null for others. */
export function otherNames(a: Account, b: Account): string | null {
  if (a.claim.negated !== b.claim.negated || sharedTerms(a, b) < SHARED || !isOfOneAct(a, b)) return null;
  for (const [{ row }, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const names = namesIn(row);
    const told = names.filter((name) => hasName(other.row, name));
    const more = names.filter((name) => hasNoWord(other.row, name));
    if (told.length > 0 && more.length > 0 && told.length + more.length === names.length)
      return `members: ${[names.sort().join(', '), told.sort().join(', ')].sort().join(' | ')}`;
  }
  return null;
}
