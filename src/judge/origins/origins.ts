import { contains, type Document, type Sentence } from '../../model/index.js';
import { containment, shingles } from '../../text/shingles.js';
import { agencyCredits } from './credits.js';

/** Words in a shingle: two writers rarely choose the same eight in a row unless they copy. */
const SHINGLE_WORDS = 8;
/** Share of the shorter article's shingles that makes a copy. Reports written apart share less than a tenth, copies about half or more. */
const COPY_SHARE = 0.35;
/** The same where both credit one agency: the credit says the text is shared, the share that it is this text. */
const CREDITED_SHARE = 0.15;
/** Sentences that must share shingles: one alone may be a fact that has one wording, or a statement retold without quotation marks. */
const SHARED_SENTENCES = 2;
/** Holders kept for a shingle: any further copy is linked to one of these, so cost stays linear in a flood of copies. */
const HOLDERS = 16;

/** Two articles that carry the same text. */
export interface OriginLink {
  /** Article ids, a < b. */
  readonly a: string;
  readonly b: string;
  /** Shared shingles of eight words as a share of the shorter article's, 0 to 1. */
  readonly share: number;
  /** Agencies that both credit. */
  readonly credits: readonly string[];
  /** Indices of b's sentences that stand, in part or whole, in a. */
  readonly sentences: readonly number[];
}

/** A figure is masked: a copy with a changed figure is still a copy. */
const masked = (text: string): string => ((text[0] ?? '') >= '0' && (text[0] ?? '') <= '9' ? '#' : text);

/** The article's own words in a sentence, quotations left out: two reports may quote one statement. */
function ownRuns(sentence: Sentence): string[][] {
  const runs: string[][] = [[]];
  let run = runs[0] as string[];
  for (const token of sentence.tokens) {
    if (sentence.quotations.length > 0 && sentence.quotations.some((q) => contains(q, token))) {
      if (run.length === 0) continue;
      run = [];
      runs.push(run);
    } else if (token.pos !== 'PUNCT') run.push(masked(token.lower));
  }
  return runs;
}

interface Shared {
  count: number;
  readonly sentences: Set<number>;
}

/** Links of one article to the earlier ones in `index`, to which its own shingles are then added. */
function linkTo(document: Document, index: Map<number, string[]>): { size: number; shared: Map<string, Shared> } {
  const seen = new Set<number>();
  const shared = new Map<string, Shared>();
  for (const sentence of document.sentences) {
    for (const run of ownRuns(sentence)) {
      for (const shingle of shingles(run, SHINGLE_WORDS)) {
        if (seen.has(shingle)) continue;
        seen.add(shingle);
        for (const other of index.get(shingle) ?? []) {
          const found = shared.get(other) ?? { count: 0, sentences: new Set<number>() };
          found.count++;
          found.sentences.add(sentence.index);
          shared.set(other, found);
        }
      }
    }
  }
  for (const shingle of seen) {
    const holders = index.get(shingle);
    if (holders === undefined) index.set(shingle, [document.article.id]);
    else if (holders.length < HOLDERS) holders.push(document.article.id);
  }
  return { size: seen.size, shared };
}

/** All pairs of articles that carry the same text, by article ids. */
export function originLinks(documents: readonly Document[]): OriginLink[] {
  const ordered = [...documents].sort((x, y) => (x.article.id < y.article.id ? -1 : 1));
  const index = new Map<number, string[]>();
  const sizes = new Map<string, number>();
  const byId = new Map(ordered.map((d) => [d.article.id, d]));
  const known = new Map<string, ReadonlySet<string>>();
  const creditsOf = (id: string): ReadonlySet<string> => {
    const document = byId.get(id);
    const credits = known.get(id) ?? (document === undefined ? new Set() : agencyCredits(document.article));
    known.set(id, credits);
    return credits;
  };
  const links: OriginLink[] = [];
  for (const document of ordered) {
    const b = document.article.id;
    const { size, shared } = linkTo(document, index);
    sizes.set(b, size);
    for (const [a, { count, sentences }] of shared) {
      const share = containment(count, sizes.get(a) ?? 0, size);
      // Credits are read only of the few pairs that share enough to ask.
      if (sentences.size < SHARED_SENTENCES || share < CREDITED_SHARE) continue;
      const theirs = creditsOf(b);
      const both = [...creditsOf(a)].filter((c) => theirs.has(c)).sort();
      if (share < (both.length > 0 ? CREDITED_SHARE : COPY_SHARE)) continue;
      links.push({ a, b, share, credits: both, sentences: [...sentences].sort((x, y) => x - y) });
    }
  }
  return links.sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1));
}

/** Groups of articles that carry the same text; an article alone is a group of one. Article ids, sorted. */
export function findOrigins(documents: readonly Document[]): string[][] {
  const parent = new Map(documents.map((d) => [d.article.id, d.article.id]));
  const root = (id: string): string => {
    let at = id;
    while ((parent.get(at) ?? at) !== at) at = parent.get(at) ?? at;
    return at;
  };
  for (const { a, b } of originLinks(documents)) {
    const [low, high] = [root(a), root(b)].sort() as [string, string];
    parent.set(high, low);
  }
  const groups = new Map<string, string[]>();
  for (const id of [...parent.keys()].sort()) groups.set(root(id), [...(groups.get(root(id)) ?? []), id]);
  return [...groups.values()].sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
}
