import type { StatementClaim } from '../../model/index.js';
import { termOf } from '../../text/terms.js';

/** Words that a title has at most. */
const WORDS = 4;

/** Lemmas by how many claims hold them, the most first, ties by the alphabet. */
export function byFrequency(
  claims: readonly StatementClaim[],
  lemmasOf: (claim: StatementClaim) => readonly string[],
): [string, number][] {
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const lemma of new Set(lemmasOf(claim))) if (lemma !== '') counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** The word as the sources print it, for a lemma: the most frequent token in the quotes that has its beginning. */
function asPrinted(claims: readonly StatementClaim[], lemma: string): string {
  const stem = lemma.slice(0, Math.max(3, lemma.length - 2));
  const words = claims.flatMap((c) => c.value.text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []);
  const same = words.filter((w) => w.toLowerCase() === lemma);
  const like = words.filter((w) => w.toLowerCase().startsWith(stem));
  return [...(same.length > 0 ? same : like)].sort()[0] ?? lemma;
}

/** Actor, act and patient words that most of the claims share, in the order the sources have them. */
export function titleOf(claims: readonly StatementClaim[]): string {
  const shared = byFrequency(claims, (c) => [...c.context]).filter(([, n]) => claims.length === 1 || n > 1);
  const acts = byFrequency(claims, (c) => [c.act]).filter(([act]) => act !== 'be' && act !== 'have');
  const act = acts[0]?.[0];
  const chosen: string[] = act === undefined ? [] : [act];
  for (const [lemma] of shared) {
    if (chosen.length >= WORDS) break;
    if (!chosen.some((c) => c === lemma || termOf(c) === termOf(lemma))) chosen.push(lemma);
  }
  const first = claims[0]!.value.text.toLowerCase();
  const place = (lemma: string): number => {
    const at = first.indexOf(lemma.slice(0, Math.max(3, lemma.length - 2)));
    return at < 0 ? first.length : at;
  };
  const words = chosen.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1)).map((lemma) => asPrinted(claims, lemma));
  const title = words.length === 0 ? claims[0]!.value.text.slice(0, 60) : words.join(' ');
  return title[0]!.toUpperCase() + title.slice(1);
}
