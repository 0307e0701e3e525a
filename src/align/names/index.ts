import type { Cluster, NameClaim, Refusal } from '../../model/index.js';
import type { Witness } from '../witness.js';
import { alignBodies } from './bodies.js';
import { describedClusters } from './described.js';
import { formsOf, isSure } from './forms.js';
import { type Group, groupForms } from './groups.js';
import { ofOneSite } from './one-site.js';
import { namesakes } from './refusals.js';
import { withoutShortened } from './shortened.js';
import { sameTerritory } from './territories.js';
import { alignWorks } from './works.js';

/**
 * Puts together what the articles call one person or one place: the same name, spellings of it, other names that a text
 * gives, a surname with its full name. People of one surname and places that merely look alike stay apart. A name that one
 * article alone uses, in one form, makes no cluster.
 */
export function alignNames(witnesses: readonly Witness[]): Cluster[] {
  const forms = formsOf(witnesses);
  const groups = groupForms(forms).filter((g) => g.forms.some(isSure));
  const people = groups.filter((g) => g.forms[0]!.kind === 'person-role');
  const places = joinTerritories(
    people,
    groups.filter((g) => g.forms[0]!.kind === 'place-name'),
    witnesses,
  );
  const refused = namesakes(people);
  const named = [...people, ...places].map((g) => clusterOf(g, refused.get(g) ?? [])).filter(isWorthShowing);
  return [...named, ...describedClusters(witnesses), ...alignBodies(witnesses), ...alignWorks(witnesses)].sort(
    (a, b) => (a.kind + a.key < b.kind + b.key ? -1 : 1),
  );
}

function joinTerritories(people: readonly Group[], places: readonly Group[], witnesses: readonly Witness[]): Group[] {
  const joined = new Map(places.map((g) => [g, g] as const));
  for (const [a, b] of sameTerritory(people, places, witnesses)) {
    const into = joined.get(a)!;
    const from = joined.get(b)!;
    if (into === from) continue;
    const names = [a, b].map((g) => g.forms[0]!.key).sort();
    const both: Group = {
      forms: [...into.forms, ...from.forms],
      because: [...into.because, ...from.because, `same office-holders: ${names.join(' | ')}`],
    };
    for (const [group, now] of joined) if (now === into || now === from) joined.set(group, both);
  }
  return [...new Set(joined.values())];
}

function isWorthShowing({ claims }: Cluster): boolean {
  const named = claims as readonly NameClaim[];
  return new Set(named.map((c) => c.article)).size > 1 || new Set(named.map((c) => c.name.toLowerCase())).size > 1;
}

function clusterOf({ forms, because }: Group, refused: readonly Refusal[]): Cluster {
  const kind = forms[0]!.kind;
  const all = forms.flatMap((f) => f.claims);
  const claims = (kind === 'place-name' ? ofOneSite(all) : withoutShortened(all)).sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.evidence.start - b.evidence.start,
  );
  const name = commonest(claims);
  const told = kind === 'person-role' && claims.some((c) => c.role !== null);
  return {
    kind,
    key: forms.map((f) => f.key).sort()[0]!,
    title: told ? `Name and title of ${name}` : `Name of ${name}`,
    claims,
    together: [...new Set(because)].sort(),
    refused,
  };
}

/** The form that most articles use; of several the longest, then the first in the alphabet. */
function commonest(claims: readonly NameClaim[]): string {
  const articles = new Map<string, Set<string>>();
  for (const { name, article } of claims) articles.set(name, (articles.get(name) ?? new Set()).add(article));
  const ranked = [...articles].sort(([a, x], [b, y]) => y.size - x.size || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]![0];
}
