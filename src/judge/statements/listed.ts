import { meet } from '../../text/meet.js';
import { singular } from '../../text/terms.js';
import { type Account, sharedTerms } from './accounts.js';
import { isMark, type Word } from './row.js';

/** Content words that two statements share at least before their lists are compared. */
const SHARED = 1;
/** Words behind the last member of a list: its noun goes on with no other. */
const BEHIND = new Set(
  'after and are as at by during for from had has have in into near on or over through to under was were when which while who with'.split(
    ' ',
  ),
);

/** True for a common noun, adjective or verb of the statement, told in lower case. */
const isMember = (w: Word | undefined, context: readonly string[]): boolean =>
  w !== undefined && w.text === w.lower && !/^\p{N}/u.test(w.text) && context.some((c) => singular(c) === w.noun);

/**
 * The single nouns that are joined by "and" or commas: "food, water and oxygen". Members of several words are left out: no mark tells
 * where they begin.
 */
function listIn({ row: words, claim: { context } }: Account): string[] {
  const at = words.findIndex((w, i) => w.lower === 'and' && isMember(words[i - 1], context));
  const last = words[at + 1];
  const behind = words[at + 2];
  if (at < 1 || !isMember(last, context) || !(isMark(behind) || BEHIND.has(behind!.lower))) return [];
  const members = [last!.noun, words[at - 1]!.noun];
  for (let i = at - 2; words[i]?.text === ',' && isMember(words[i - 1], context); i -= 2)
    members.push(words[i - 1]!.noun);
  return members;
}

/** Two lists of one thing that share a member while each has another: `members: food, water | oxygen, water`. Null for others. */
export function otherMembers(a: Account, b: Account): string | null {
  const same = a.act !== '' && a.act === b.act;
  if (a.claim.negated !== b.claim.negated || !same || sharedTerms(a, b) < SHARED) return null;
  const [x, y] = [listIn(a), listIn(b)];
  if (!meet(x, y)) return null;
  const isTold = (word: string, { claim }: Account): boolean => claim.value.text.toLowerCase().includes(word);
  if (x.every((w) => isTold(w, b)) || y.every((w) => isTold(w, a))) return null;
  return `members: ${[x.sort().join(', '), y.sort().join(', ')].sort().join(' | ')}`;
}
