import { isNounLabel } from '../../lexicon/framing.js';
import type { Cluster, Document, FramingClaim } from '../../model/index.js';
import { pluralOf } from '../../text/plural.js';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** How often a word stands in a text, both in small letters, with no letter before or behind it. */
function timesIn(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + word.length] ?? ' ')) times++;
  return times;
}

/** Tells of each noun among the wordings how often it stands in its article, singular or plural, whoever says it: what a reader can count. */
export function withUses(clusters: readonly Cluster[], documents: ReadonlyMap<string, Document>): Cluster[] {
  const texts = new Map<string, string>();
  const textOf = (id: string): string => {
    if (!texts.has(id)) texts.set(id, documents.get(id)?.article.text.toLowerCase() ?? '');
    return texts.get(id) ?? '';
  };
  const counted = (claim: FramingClaim): FramingClaim => {
    if (!isNounLabel(claim.concept, claim.label)) return claim;
    const text = textOf(claim.article);
    const uses = timesIn(text, claim.label) + timesIn(text, pluralOf(claim.label));
    return uses > 1 ? { ...claim, uses } : claim;
  };
  return clusters.map((cluster) => ({
    ...cluster,
    claims: cluster.claims.map((c) => (c.kind === 'framing' ? counted(c) : c)),
  }));
}
