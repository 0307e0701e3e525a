import { meet } from '../../text/meet.js';
import type { Profile } from './profile.js';

/** What the sums of an article are read from. */
type Sum = Pick<Profile, 'claim' | 'size'>;

const isSum = ({ claim, size }: Sum): boolean =>
  claim.dimension === 'money' && size !== null && size > 0 && claim.bound === 'exact' && claim.restates === undefined;

/** Sums of one article that are told one behind the other in one sentence. */
const areNeighbours = ({ claim: x }: Sum, { claim: y }: Sum): boolean =>
  x.article === y.article && x.sentence === y.sentence && x.unit === y.unit;

/** By currency and sum, the sums that an article tells to be made up of it and of another: "$10 million for the loss and $5 million for the delay, $15 million in all". */
function wholesOf(profiles: readonly Sum[]): ReadonlyMap<string, ReadonlySet<number>> {
  const sums = profiles.filter(isSum);
  const byArticle = new Map<string, Sum[]>();
  for (const sum of sums) byArticle.set(sum.claim.article, [...(byArticle.get(sum.claim.article) ?? []), sum]);
  const wholes = new Map<string, Set<number>>();
  for (const told of byArticle.values())
    told.forEach((a, i) => {
      for (const b of told.slice(i + 1).filter((s) => areNeighbours(a, s))) {
        const whole = told.find(
          ({ claim, size }) =>
            size === a.size! + b.size! && claim.unit === a.claim.unit && meet(claim.context, a.claim.context),
        );
        if (whole === undefined) continue;
        for (const part of [a, b]) {
          const key = keyOf(part);
          wholes.set(key, (wholes.get(key) ?? new Set()).add(whole.size!));
        }
      }
    });
  return wholes;
}

const keyOf = ({ claim, size }: Sum): string => `${claim.unit} ${size}`;

const NONE: ReadonlySet<number> = new Set();

/** The same profiles, each sum with those that any article tells it to be a part of. */
export function withWholes<T extends Sum>(profiles: readonly T[]): (T & { readonly wholes: ReadonlySet<number> })[] {
  const wholes = wholesOf(profiles);
  return profiles.map((p) => ({
    ...p,
    wholes: p.claim.dimension === 'money' ? (wholes.get(keyOf(p)) ?? NONE) : NONE,
  }));
}
