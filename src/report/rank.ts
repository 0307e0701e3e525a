import type { ClaimKind, Topic, Verdict } from '../model/index.js';

/** Most pressing first. What is not listed is no disagreement and never a highlight. */
const VERDICTS: readonly Verdict[] = ['conflict', 'divergent', 'framing', 'name-variant'];
/** A reader asks first how many, then what happened, when, and how it is told. */
const KINDS: readonly ClaimKind[] = ['quantity', 'attribution', 'date', 'framing', 'person-role', 'place-name'];
/** Page 1 holds no more. */
const MOST = 5;
/** Page 1 is filled to this number with framing and names, where there are few disagreements. */
const FEWEST = 3;
/** A claim in one of an article's first sentences, its headline included, is what that article leads with. */
const LEAD_SENTENCES = 4;

/** How many articles lead with the topic. */
const leads = (topic: Topic): number =>
  new Set(topic.claims.filter((c) => c.sentence < LEAD_SENTENCES).map((c) => c.article)).size;

/** Places in the order below: smaller comes first. */
const ranks = (topic: Topic): number[] => [
  VERDICTS.indexOf(topic.verdict),
  -topic.counts.origins,
  -leads(topic),
  KINDS.indexOf(topic.kind),
  -topic.counts.reports,
];

function compare(a: Topic, b: Topic): number {
  const left = ranks(a);
  const right = ranks(b);
  const at = left.findIndex((value, i) => value !== right[i]);
  if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Ids of the topics for page 1, most telling first, at most five: conflicts before divergences; then what more origins tell,
 * what more articles lead with, figures before statements before dates, what more reports tell, and at last the id.
 * Framing and names follow only where fewer than three topics disagree. No weights: each step decides alone, so that an
 * editor can say why one stands before another.
 */
export function rankHighlights(topics: readonly Topic[]): string[] {
  const ordered = topics.filter((t) => VERDICTS.includes(t.verdict)).sort(compare);
  const differing = ordered.filter((t) => t.verdict === 'conflict' || t.verdict === 'divergent');
  const chosen = differing.length >= FEWEST ? differing.slice(0, MOST) : ordered.slice(0, FEWEST);
  return chosen.map((t) => t.id);
}
