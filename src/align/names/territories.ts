import { isUpper } from '../../text/letters.js';
import { foldName } from '../../text/names.js';
import type { Witness } from '../witness.js';
import { keyOf } from './forms.js';
import type { Group } from './groups.js';

/** So many people must hold "the same" office of two names before these are taken for one territory. */
const HOLDERS = 2;

/**
 * Groups of places that are one territory under two names: the same people hold offices in it by either name ("the X
 * President N", "the leader of the republic of Y, N"), and no article uses both names.
 */
export function sameTerritory(
  people: readonly Group[],
  places: readonly Group[],
  witnesses: readonly Witness[],
): [Group, Group][] {
  const used = witnesses.map((w) => new Set(w.reading.names.map((n) => keyOf('place-name', n.name))));
  const owner = new Map(places.flatMap((g) => g.forms.map((f) => [f.key, g] as const)));
  const holders = new Map<string, { readonly pair: [Group, Group]; readonly people: Set<Group> }>();
  for (const person of people) {
    const held = [...new Set(person.forms.flatMap((f) => f.claims).map((c) => placeIn(c.role, owner)))].filter(
      (g) => g !== null,
    );
    if (held.length !== 2) continue;
    const pair = held.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) as [Group, Group];
    const key = pair.map(nameOf).join('|');
    const entry = holders.get(key) ?? { pair, people: new Set() };
    entry.people.add(person);
    holders.set(key, entry);
  }
  return [...holders.values()]
    .filter((h) => h.people.size >= HOLDERS && !usedTogether(...h.pair, used))
    .map((h) => h.pair);
}

const nameOf = (group: Group): string => group.forms.map((f) => f.key).sort()[0]!;

/** The one place that a title names: "Ruritania" in "Ruritania's human rights defender"; null for none or several. */
function placeIn(role: string | null, owner: ReadonlyMap<string, Group>): Group | null {
  if (role === null) return null;
  const words = role
    .split(/\s+/)
    .filter((w) => isUpper(w.charAt(0)))
    .map((w) => foldName(w.replace(/['’]s$/, '')));
  const named = new Set(words.map((w) => owner.get(w)).filter((g) => g !== undefined));
  return named.size === 1 ? [...named][0]! : null;
}

/** True when some article writes both names, whatever it writes them for. */
function usedTogether(a: Group, b: Group, used: readonly ReadonlySet<string>[]): boolean {
  const names = (group: Group, article: ReadonlySet<string>): boolean => group.forms.some((f) => article.has(f.key));
  return used.some((article) => names(a, article) && names(b, article));
}
