import { areOneAct } from './evidence.js';
import type { Profile } from './profile.js';

/** Articles that date one act, from which a group is of that act. */
const TELLERS = 2;

/**
 * What tells nothing of what most articles of its group date is let go, where its article tells that, too: of five dates of a fire the one of a
 * visit to the site on the same day. An article that dates the act itself needs no row of another act that only tells of it ("the wounded were
 * treated on Sunday").
 */
export function withoutStrays(group: readonly number[], profiles: readonly Profile[]): (readonly number[])[] {
  const articles = new Map<string, Set<string>>();
  for (const i of group) {
    const { family, claim } = profiles[i]!;
    articles.set(family, (articles.get(family) ?? new Set()).add(claim.article));
  }
  const [most, second] = [...articles].sort(([, x], [, y]) => y.size - x.size);
  if (most === undefined || most[1].size < TELLERS || most[1].size === second?.[1].size) return [group];
  const articleOf = (i: number): string => profiles[i]!.claim.article;
  const isStray = (i: number): boolean => {
    const { told, otherwise } = profiles[i]!;
    return !told.has(most[0]) && !otherwise;
  };
  const dating = new Set(group.filter((i) => profiles[i]!.family === most[0]).map(articleOf));
  const telling = new Set(group.filter((i) => !isStray(i)).map(articleOf));
  const strays = new Set(
    group.filter((i) =>
      dating.has(articleOf(i)) ? profiles[i]!.family !== most[0] : isStray(i) && telling.has(articleOf(i)),
    ),
  );
  return [group.filter((i) => !strays.has(i)), ...[...strays].map((i) => [i])];
}

/** The parts of a group whose dates are joined by proof that they date one act (`evidence.ts`), from one to the next. */
export function provenParts(group: readonly number[], profiles: readonly Profile[]): (readonly number[])[] {
  const parts: number[][] = [];
  const left = new Set(group);
  for (const first of group) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (const i of part)
      for (const j of left) if (areOneAct(profiles[i]!, profiles[j]!) && left.delete(j)) part.push(j);
    parts.push(part.sort((x, y) => x - y));
  }
  return parts;
}
