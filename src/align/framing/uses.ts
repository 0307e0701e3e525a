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

/** The forms of a noun, singular or plural, in which an article's claims hold it: what "the raid" is, "raids" may be many of. */
function formsIn(claims: readonly FramingClaim[], { article, label }: FramingClaim): string[] {
  const own = claims.filter((c) => c.article === article && c.label === label).map((c) => c.value.text.toLowerCase());
  const forms = [label, pluralOf(label)].filter((form) => own.some((text) => timesIn(text, form) > 0));
  return forms.length > 0 ? forms : [label];
}

/**
 * Tells of each noun among the wordings how often it stands in its article, singular or plural as it does for the thing, whoever says it:
 * what a reader can count.
 */
export function withUses(clusters: readonly Cluster[], documents: ReadonlyMap<string, Document>): Cluster[] {
  const texts = new Map<string, string>();
  const textOf = (id: string): string => {
    if (!texts.has(id)) texts.set(id, documents.get(id)?.article.text.toLowerCase() ?? '');
    return texts.get(id) ?? '';
  };
  const counted = (claim: FramingClaim, all: readonly FramingClaim[]): FramingClaim => {
    if (!isNounLabel(claim.concept, claim.label)) return claim;
    const text = textOf(claim.article);
    const uses = formsIn(all, claim).reduce((sum, form) => sum + timesIn(text, form), 0);
    return uses > 1 ? { ...claim, uses } : claim;
  };
  return clusters.map((cluster) => {
    const claims = cluster.claims as readonly FramingClaim[];
    return { ...cluster, claims: claims.map((c) => counted(c, claims)) };
  });
}
