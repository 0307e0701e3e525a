import { type Family, TERRITORY_NOUNS, WIDE_NOUNS } from '../../lexicon/framing.js';
import type { FramingClaim } from '../../model/index.js';
import { agentNames, namesIn, objectKeys, stem } from './keys.js';

/** Claims joined wherever two share a key (single link), each claim in one group; claims without a key are left out. */
export function joinByKeys(
  claims: readonly FramingClaim[],
  keysOf: (claim: FramingClaim) => ReadonlySet<string>,
): FramingClaim[][] {
  const groupOfKey = new Map<string, number>();
  const groups: (FramingClaim[] | null)[] = [];
  for (const claim of claims) {
    const keys = [...keysOf(claim)];
    if (keys.length === 0) continue;
    const joined = [...new Set(keys.flatMap((k) => groupOfKey.get(k) ?? []))];
    const into = joined[0] ?? groups.push([]) - 1;
    for (const other of joined.slice(1)) {
      groups[into]?.push(...(groups[other] ?? []));
      groups[other] = null;
      for (const [k, g] of groupOfKey) if (g === other) groupOfKey.set(k, into);
    }
    groups[into]?.push(claim);
    for (const k of keys) groupOfKey.set(k, into);
  }
  return groups.filter((g): g is FramingClaim[] => g !== null);
}

/** A village is one of many: who holds one says nothing of who holds another. */
const isNarrow = (claim: FramingClaim): boolean =>
  (claim.objects ?? []).some((n) => TERRITORY_NOUNS.has(n) && !WIDE_NOUNS.has(n));

/** Claims about lands: wide ones by the keys given, narrow ones by the place's own name. */
function byLand(
  claims: readonly FramingClaim[],
  keysOfWide: (claim: FramingClaim) => ReadonlySet<string>,
): FramingClaim[][] {
  const narrow = claims.filter(isNarrow);
  const wide = claims.filter((c) => !isNarrow(c));
  const place = (c: FramingClaim): Set<string> =>
    new Set((c.objects ?? []).filter((n) => !TERRITORY_NOUNS.has(n)).map(stem));
  return [...joinByKeys(wide, keysOfWide), ...joinByKeys(narrow, place)];
}

/** Names in the claim's quote that also modify its noun: "Northern" of "Northern separatists". */
const modifierNames = (claim: FramingClaim): Set<string> => {
  const names = namesIn(claim.evidence.quote);
  return new Set((claim.agents ?? []).map(stem).filter((a) => names.has(a)));
};

/** Parts one family's claims into those that speak of the same thing. `namesOf` gives the names of a claim's sentence. */
export function groupsOf(
  family: Family,
  claims: readonly FramingClaim[],
  namesOf: (c: FramingClaim) => ReadonlySet<string>,
): FramingClaim[][] {
  switch (family.by) {
    case 'agent':
      return byLand(claims, agentNames);
    case 'object':
      return joinByKeys(claims, objectKeys);
    case 'modifier':
      return joinByKeys(claims, modifierNames);
    case 'names':
      return byLand(claims, namesOf);
    case 'event':
      return [[...claims]];
  }
}

/** Keys that most articles' claims share, then by name: what a group is called by. */
export function commonKeys(
  claims: readonly FramingClaim[],
  keysOf: (c: FramingClaim) => ReadonlySet<string>,
): string[] {
  const articles = new Map<string, Set<string>>();
  for (const c of claims) for (const k of keysOf(c)) articles.set(k, (articles.get(k) ?? new Set()).add(c.article));
  const size = (k: string): number => articles.get(k)?.size ?? 0;
  return [...articles.keys()].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
}

/** True when claims of two articles are in the group. */
export const isShared = (claims: readonly FramingClaim[]): boolean => new Set(claims.map((c) => c.article)).size >= 2;
