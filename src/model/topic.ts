import type { Claim, ClaimKind } from './claim.js';

/**
 * - conflict: they cannot all hold of the same thing
 * - divergent: they differ, and a bound, hedge, scope, rounding or report date, named in `reasons`, explains it
 * - agreed: the same, or within rounding
 * - single-origin: nothing to compare with
 * - name-variant: one person or place under several names, spellings or titles
 * - framing: one thing in several wordings
 */
export type Verdict = 'conflict' | 'divergent' | 'agreed' | 'single-origin' | 'name-variant' | 'framing';

/** The first rule that holds for two claims (design: rules of comparison). */
export type Relation =
  | 'other-event'
  | 'other-scope'
  | 'other-unit'
  | 'same-origin'
  | 'superseded'
  | 'incomparable'
  | 'agree'
  | 'compatible'
  | 'contradict';

/** Two claims of one topic, compared. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** The words that decide: `bound: "at least"`, `scope: soldiers | people`, `later: 2016-11-11`. */
  readonly because: string;
}

/** A claim that looks alike and was kept out of a topic. */
export interface Refusal {
  readonly claim: string;
  readonly relation: Relation;
  readonly because: string;
}

/** Claims put together by alignment, before they are judged. */
export interface Cluster {
  readonly kind: ClaimKind;
  /** Stable over builds: from what is compared, never from order or count. */
  readonly key: string;
  readonly title: string;
  /** By article id, then position. */
  readonly claims: readonly Claim[];
  /** Named features and how much each said that these belong together. */
  readonly together: readonly string[];
  readonly refused: readonly Refusal[];
}

/** Claims about one property of one event, from all articles: one row of the comparison. */
export interface Topic {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly title: string;
  readonly verdict: Verdict;
  /** `code: words`, sorted; codes: bound, hedge, scope, both, rounding, later, report-date, contradiction, precision, unit, title, spelling, alias … */
  readonly reasons: readonly string[];
  /** The span of what is reported, in words: "60 to 160"; null where it makes no sense. */
  readonly reported: string | null;
  readonly claims: readonly Claim[];
  /** Articles, origins and speakers behind the claims. */
  readonly counts: { readonly reports: number; readonly origins: number; readonly speakers: number };
  /** Ids of articles that have no claim here. */
  readonly silent: readonly string[];
  readonly comparisons: readonly Comparison[];
  readonly together: readonly string[];
  readonly refused: readonly Refusal[];
}
