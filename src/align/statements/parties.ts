import type { Answer, Party, StatementClaim } from '../../model/index.js';
import { type Cast, SUSPECT } from '../../text/cast.js';

interface OfParty {
  readonly answer: Answer;
  readonly article: StatementClaim['article'];
}

const isOne = ({ count }: Party): boolean => count === 1;

/** Key of a party that its own words tell apart: a sort ("worker"), one or several. */
const sortKey = (party: Party): string => `${party.sort} ${isOne(party) ? 'one' : 'several'}`;

/** The only key of those, or null where there are none or more. */
const sole = (keys: readonly string[]): string | null => {
  const all = [...new Set(keys)];
  return all.length === 1 ? all[0]! : null;
};

/**
 * Where a party goes that no noun tells apart ("the two", "the man", "he", a name): several go by their number, to a sort of which
 * somebody gives the same number, else to those of that number; one goes to the one sort of which a single one is told; null where
 * it may be any of several.
 */
function placeOf(party: Party, told: readonly Party[]): string | null {
  if (!isOne(party)) {
    const counted = told.filter((p) => p.sort !== '' && p.count === party.count && party.count !== null);
    return sole(counted.map(sortKey)) ?? (counted.length === 0 ? `of ${party.count ?? 'several'}` : null);
  }
  // A name may be a child's, "the man" is none.
  const ones = told.filter((p) => isOne(p) && (party.name !== '' || p.sort !== 'child'));
  const key = sole(ones.filter((p) => p.sort !== '').map(sortKey));
  if (ones.some((p) => p.sort !== '')) return key;
  const name = sole(ones.map((p) => p.name).filter((n) => n !== ''));
  if (party.name !== '') return `named ${party.name}`;
  return name === null ? (ones.some((p) => p.name !== '') ? null : 'one') : `named ${name}`;
}

/** A party with what the articles tell its name to be. */
const known = (party: Party | undefined, cast: Cast): Party | null =>
  party === undefined ? null : { ...party, sort: party.sort === '' ? (cast.get(party.name) ?? '') : party.sort };

/** False for an answer about a suspect that is told of somebody who is none: of a name that no article tells to be the suspect's. */
export const isOfSuspect = ({ answer }: OfParty, cast: Cast): boolean =>
  answer.party === undefined || known(answer.party, cast)?.sort === SUSPECT;

/** A group in which women and men are told is two; who may be either is left out. */
function bySex<T extends OfParty>(group: T[]): T[][] {
  const [women, men] = (['female', 'male'] as const).map((sex) => group.filter((c) => c.answer.party?.sex === sex));
  return women!.length > 0 && men!.length > 0 ? [women!, men!] : [group];
}

/**
 * Answers asked of each party, put together where they are of the same ones, whatever each source calls them: "two technicians",
 * "both men". Those that may be of any of several are left out.
 */
export function byParty<T extends OfParty>(claims: readonly T[], cast: Cast): T[][] {
  // What a name's bearer is told to be counts where somebody is asked about by that word: "officials said of Doe" names no official.
  const sorts = new Set(claims.map(({ answer }) => answer.party?.sort ?? ''));
  const partyOf = ({ answer }: T): Party | null => {
    const party = known(answer.party, cast);
    return party === null || sorts.has(party.sort) ? party : { ...party, sort: '' };
  };
  const told = claims.map(partyOf).filter((party) => party !== null);
  const groups = new Map<string, T[]>();
  for (const claim of claims) {
    const party = partyOf(claim);
    if (party === null) continue;
    const key = party.sort === '' ? placeOf(party, told) : sortKey(party);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => bySex(group));
}
