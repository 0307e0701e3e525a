import type { Cluster, FramingClaim } from '../../model/index.js';
import { inOrder } from './families.js';
import { isShared } from './groups.js';

const CONCEPT = 'called:';

const tells = (claim: FramingClaim, word: string): boolean => claim.objects?.includes(word) === true;

/** True where each of two articles calls the body something that the other does not: "a drug maker", "a chemical giant", not "a giant". */
const part = (a: FramingClaim, b: FramingClaim): boolean =>
  a.article !== b.article && (a.objects ?? []).some((w) => !tells(b, w)) && (b.objects ?? []).some((w) => !tells(a, w));

/** The first claim of each article's every wording. */
function firstOfEach(claims: readonly FramingClaim[]): FramingClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ article, objects = [] }) => {
    const key = `${article} ${objects.join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What two articles call one body beside its name, each with words of its own. */
export function alignCalled(claims: readonly FramingClaim[]): Cluster[] {
  const byName = new Map<string, FramingClaim[]>();
  for (const c of claims)
    if (c.concept.startsWith(CONCEPT)) byName.set(c.concept, [...(byName.get(c.concept) ?? []), c]);
  return [...byName]
    .filter(([, group]) => isShared(group) && group.some((a, i) => group.slice(i + 1).some((b) => part(a, b))))
    .map(([concept, group]) => ({
      kind: 'framing' as const,
      key: concept,
      title: `Words for: ${nameOf(group)}`,
      claims: firstOfEach(inOrder(group)),
      together: [`name: ${concept.slice(CONCEPT.length)}`],
      refused: [],
    }));
}

/** The name as most claims print it; of several the first in the alphabet. */
function nameOf(claims: readonly FramingClaim[]): string {
  const times = new Map<string, number>();
  for (const name of claims.flatMap((c) => c.agents ?? [])) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
}
