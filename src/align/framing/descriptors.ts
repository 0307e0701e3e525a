import { VAGUE_EPITHETS, WIDE_HEADS } from '../../lexicon/generic-nouns.js';
import type { Cluster, FramingClaim } from '../../model/index.js';
import type { Witness } from '../witness.js';
import { inOrder } from './families.js';
import { commonKeys, isShared, joinByKeys } from './groups.js';

/** Letters by which two words of one root are one: "consulting", "consultancy". */
const ROOT = 6;

/** What a description says of its thing, by roots; words so wide that they say nothing are left out. */
const saidBy = (claim: FramingClaim): Set<string> =>
  new Set(
    (claim.agents ?? []).filter((w) => !WIDE_HEADS.has(w) && !VAGUE_EPITHETS.has(w)).map((w) => w.slice(0, ROOT)),
  );

/** Tells whether an article has a word of a root anywhere. */
type Holds = (article: string, root: string) => boolean;

/** The roots of all words of the articles. */
function rootsHeld(witnesses: readonly Witness[]): Holds {
  const held = new Map(
    witnesses.map(({ document: { article, sentences } }) => [
      article.id,
      new Set(sentences.flatMap(({ tokens }) => tokens.map((t) => t.lemma.slice(0, ROOT)))),
    ]),
  );
  return (article, root) => held.get(article)?.has(root) === true;
}

/**
 * Two articles that say different things of it, and not one less than the other ("firm", "data firm") or nearly the same; where each has all of the
 * other's words, too, they do not differ.
 */
function part(a: FramingClaim, b: FramingClaim, holds: Holds): boolean {
  if (a.article === b.article) return false;
  const [x, y] = [saidBy(a), saidBy(b)];
  const common = [...x].filter((w) => y.has(w)).length;
  if (x.size === 0 || y.size === 0 || common * 2 >= Math.min(x.size, y.size)) return false;
  return [...x].some((w) => !holds(b.article, w)) || [...y].some((w) => !holds(a.article, w));
}

/** The name as an article prints it beside the description. */
function printed(claims: readonly FramingClaim[], name: string): string {
  for (const { evidence } of claims) {
    const text = evidence.prefix + evidence.quote + evidence.suffix;
    const at = text.toLowerCase().indexOf(name);
    if (at >= 0) return text.slice(at, at + name.length);
  }
  return name;
}

/** Things told by one name in two articles that are said to be something else in each. */
export function alignDescriptors(claims: readonly FramingClaim[], witnesses: readonly Witness[]): Cluster[] {
  const holds = rootsHeld(witnesses);
  // "company", "operator": what says nothing of it is no other word for it.
  const found = claims.filter((c) => c.concept === 'descriptor' && saidBy(c).size > 0);
  return joinByKeys(inOrder(found), (c) => new Set(c.objects ?? []))
    .filter((group) => isShared(group) && group.some((a, i) => group.slice(i + 1).some((b) => part(a, b, holds))))
    .map((group) => {
      const name = commonKeys(group, (c) => new Set(c.objects ?? []))[0] ?? '';
      return {
        kind: 'framing' as const,
        key: `descriptor ${name}`,
        title: `What ${printed(group, name)} is called`,
        claims: inOrder(group),
        together: [`name: ${name}`],
        refused: [],
      };
    });
}
