import type { Cluster, NameClaim } from '../../model/index.js';
import { isUpper } from '../../text/letters.js';
import { foldName } from '../../text/names.js';
import type { Witness } from '../witness.js';
import { isNameClaim } from './forms.js';

/** First letters that a place and the adjective of it share. */
const STEM = 5;

const WORDS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/**
 * People told by age and origin alone: one of the same age and with a place of origin in common is one person.
 * Two articles at least must tell of them.
 */
export function describedClusters(witnesses: readonly Witness[]): Cluster[] {
  const claims = witnesses.flatMap((w) => w.claims).filter((c): c is NameClaim => isNameClaim(c) && c.name === '');
  const byAge = new Map<string, NameClaim[]>();
  for (const claim of claims) byAge.set(ageOf(claim), [...(byAge.get(ageOf(claim)) ?? []), claim]);
  return [...byAge].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([age, all]) => clustersOf(age, all));
}

/** The age in digits, however it is written. */
function ageOf(claim: NameClaim): string {
  const first = (claim.role ?? '').split('-')[0]!.toLowerCase();
  const index = WORDS.indexOf(first);
  return index < 0 ? first : String(index);
}

/** Beginnings of the capitalised words: "Ruritanian-born", "Ruritania" → "rurit". */
function originsOf(claim: NameClaim): Set<string> {
  const words = (claim.role ?? '').split(/[\s-]/).filter((w) => isUpper(w.charAt(0)));
  return new Set(words.map((w) => foldName(w).slice(0, STEM)).filter((w) => w.length >= STEM - 1));
}

function clustersOf(age: string, claims: readonly NameClaim[]): Cluster[] {
  const byOrigin = new Map<string, NameClaim[]>();
  for (const claim of claims)
    for (const origin of originsOf(claim)) byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), claim]);
  const articles = (all: readonly NameClaim[]): number => new Set(all.map((c) => c.article)).size;
  const ranked = [...byOrigin].sort(
    ([a, x], [b, y]) => articles(y) - articles(x) || y.length - x.length || (a < b ? -1 : 1),
  );
  const taken = new Set<NameClaim>();
  return ranked.flatMap(([origin, all]): Cluster[] => {
    const free = all.filter((c) => !taken.has(c));
    if (articles(free) < 2) return [];
    for (const claim of free) taken.add(claim);
    return [
      {
        kind: 'person-role',
        key: `described ${age} ${origin}`,
        title: `Age and origin of the “${shortest(free)}”`,
        claims: free,
        together: [`age: ${age}`, `origin: ${origin}…`],
        refused: [],
      },
    ];
  });
}

/** The shortest description, the first in the alphabet of several. */
const shortest = (claims: readonly NameClaim[]): string =>
  claims.map((c) => c.value.text).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
