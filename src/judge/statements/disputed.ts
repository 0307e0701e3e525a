import { EARLY } from '../../lexicon/occasions.js';
import type { Cluster, Comparison, StatementClaim } from '../../model/index.js';
import { doingIn } from '../../text/doing.js';
import { meet } from '../../text/meet.js';
import { type Account, printed } from './accounts.js';
import { isNotUntil } from './not-until.js';

/** What alignment writes before the thing that one voice tells and another denies. */
const TOLD_AND_DENIED = 'told and denied: ';

/** The thing that the statements of a cluster tell or deny ("warning shot"), or null. */
export function disputedThing({ together }: Cluster): string | null {
  const found = together.find((t) => t.startsWith(TOLD_AND_DENIED));
  return found === undefined ? null : found.slice(TOLD_AND_DENIED.length);
}

/** "No injuries have been registered": what is not known so far, and denies nothing. */
const isSoFar = ({ value, negated }: StatementClaim): boolean =>
  negated && (value.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => EARLY.has(word));

/** "The message read 'warning shots fired'": the text of something, which nobody is told to have said. */
const isNobodysText = ({ voice, speaker, negated }: StatementClaim): boolean =>
  voice === 'quoted' && speaker === null && !negated;

/** Compares statements of whether something was there: those who deny it contradict those who tell it. */
export function compareDisputed(claims: readonly StatementClaim[], thing: string): Comparison[] {
  return claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b): Comparison[] => {
      if (a.article === b.article && a.speaker === b.speaker) return [];
      const opposed = a.negated !== b.negated && ![a, b].some((c) => isNotUntil(c) || isSoFar(c));
      if (opposed && (isNobodysText(a) || isNobodysText(b)))
        return [{ a: a.id, b: b.id, relation: 'incomparable', because: 'negation' }];
      const because = opposed ? `negation: no ${thing} | ${thing}` : 'the same words tell it';
      return [{ a: a.id, b: b.id, relation: opposed ? 'contradict' : 'agree', because }];
    }),
  );
}

/** What alignment writes of statements by which two sides accuse each other. */
const ACCUSING = 'each side accuses the other';

/** True for a cluster of mutual accusations. */
export const isAccusing = ({ together }: Cluster): boolean => together.includes(ACCUSING);

/** Letters by which a name and its adjective are known as one: "Northland", "Northern". */
const STEM = 4;
const NAME = /\p{Lu}[\p{L}-]+/gu;

const stems = (words: readonly string[]): string[] => words.map((w) => w.toLowerCase().slice(0, STEM));

/** Whose side those who act are on: the names among their words, of those that the accounts print; all words where none is one. */
function sidesOf(accounts: readonly Account[]): ReadonlyMap<Account, readonly string[]> {
  const names = new Set(accounts.flatMap(({ claim }) => stems(claim.evidence.quote.match(NAME) ?? [])));
  return new Map(
    accounts.map((account) => {
      const own = stems(account.actor).filter((w) => names.has(w));
      return [account, own.length > 0 ? own : stems(account.actor)];
    }),
  );
}

/** Compares who is said to have attacked: of one kind of act the two exclude each other, of two both may have happened. */
export function compareAccusing(accounts: readonly Account[]): Comparison[] {
  const sides = sidesOf(accounts);
  return accounts.flatMap((a, i) =>
    accounts.slice(i + 1).flatMap((b): Comparison[] => {
      if (a.claim.speaker === b.claim.speaker || meet(sides.get(a)!, sides.get(b)!)) return [];
      const because = `actor: ${[a, b]
        .map(({ claim }) => printed(claim, claim.actor))
        .sort()
        .join(' | ')}`;
      return [{ a: a.claim.id, b: b.claim.id, relation: a.act === b.act ? 'contradict' : 'compatible', because }];
    }),
  );
}

/** What alignment writes of two stories of one act. */
const CONTESTED = 'two voices dispute what they were doing';

/** True for a cluster of two disputed stories of what somebody was doing when something was done to them. */
export const isContested = ({ together }: Cluster): boolean => together.includes(CONTESTED);

/** The two stories, which exclude each other: `doing: when they crossed the river | while they slept`. */
export function compareContested([a, b]: readonly StatementClaim[]): Comparison[] {
  if (a === undefined || b === undefined) return [];
  const stories = [a, b].map(({ value }) => doingIn(value.text) ?? value.text);
  return [{ a: a.id, b: b.id, relation: 'contradict', because: `doing: ${stories.sort().join(' | ')}` }];
}
