import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { eventFrame } from '../../../src/align/event.js';
import type { Weights } from '../../../src/align/quantities/features.js';
import { compared } from '../../../src/align/quantities/grouping.js';
import type { Profile } from '../../../src/align/quantities/profile.js';
import { featuresOf } from '../../../src/align/quantities/score.js';
import { barOf, doubtsOf } from '../../../src/align/quantities/vetoes/index.js';
import { weighed } from '../../../src/align/quantities/weighed.js';
import type { Rank } from '../../../src/align/ranks.js';
import { extract } from '../../../src/extract/index.js';
import { readInput } from '../../../src/io/read.js';
import type { SourceFile } from '../../../src/model/index.js';
import { normalize } from '../../../src/normalize/index.js';
import { segment } from '../../../src/segment/index.js';
import { rarityOf } from '../../../src/text/vectors.js';

/** A phrase of the gold: the file it stands in, without ending, and its figure. */
interface Phrase {
  readonly source: string;
  readonly quote: string;
  readonly value?: unknown;
  readonly low?: unknown;
  readonly high?: unknown;
  readonly qualifier?: string;
}

interface Gold {
  readonly alignments: readonly {
    readonly id: string;
    readonly sameAs?: string;
    readonly kind: string;
    readonly values: readonly Phrase[];
  }[];
  readonly traps?: readonly { readonly a: Phrase; readonly b: Phrase }[];
}

/** Two figures that the gold knows, what speaks for and against them, and what it says. */
export interface LabelledPair {
  readonly event: string;
  readonly together: boolean;
  readonly trap: boolean;
  readonly ofOneArticle: boolean;
  readonly features: ReadonlyMap<string, number>;
  /** By weights that are already known. */
  readonly alike: number;
  readonly rank: Rank;
}

const isVague = ({ qualifier }: Phrase): boolean =>
  /dozen|score|hundreds|thousands|several|many|few|handful/i.test(qualifier ?? '');

const numbersOf = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersOf)
      : [];

/** True where a figure stands in the phrase of the gold and has its number. */
function isMeant({ claim }: Profile, source: string, text: string, phrase: Phrase): boolean {
  if (source !== phrase.source) return false;
  const { start, end } = claim.evidence;
  const overlaps = (at: number): boolean =>
    at >= 0 && ((start < at + phrase.quote.length && end > at) || overlaps(text.indexOf(phrase.quote, at + 1)));
  if (!overlaps(text.indexOf(phrase.quote))) return false;
  const meant = numbersOf([phrase.value, phrase.low, phrase.high]);
  const told = numbersOf(claim.value);
  return isVague(phrase) || meant.length === 0 || meant.some((m) => told.some((t) => Math.abs(t - m) <= 1e-6 * m));
}

/** The articles of an event's folder; where it has meta.json instead of sources.yaml, with what that states. */
async function articlesIn(folder: string): Promise<SourceFile[]> {
  const { files } = (await readInput([folder]))[0]!;
  const path = join(folder, 'meta.json');
  const meta: { source: string; published?: string }[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  return files.map((file) => {
    const published = meta.find((m) => `${m.source}.txt` === basename(file.path))?.published?.slice(0, 10);
    return published === undefined ? file : { ...file, stated: { ...file.stated, published } };
  });
}

/** Every pair of figures in the gold of an event's folder that no rule bars; `weights`: those by which the ranks are told. */
export async function labelledPairs(folder: string, weights: Weights): Promise<LabelledPair[]> {
  const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  const documents = normalize(await articlesIn(folder)).articles.map(segment);
  const witnesses = documents.map(extract);
  const frame = eventFrame(witnesses);
  const rarity = rarityOf(documents.flatMap((d) => d.sentences.map((s) => s.content)));
  const byId = new Map(documents.map((d) => [d.article.id, d]));
  const all = weighed(witnesses, frame, rarity, (c) =>
    byId.get(c.article)!.sentences[c.sentence]!.tokens.map((t) => t.text),
  );
  const { alike, rankOf } = compared(all, frame, rarity, weights);
  const meant = (phrase: Phrase): number[] =>
    all.flatMap((p, i) => {
      const { path, text } = byId.get(p.claim.article)!.article;
      return isMeant(p, basename(path).replace(/\.[^.]+$/, ''), text, phrase) ? [i] : [];
    });

  const topics = new Map<number, Set<string>>();
  for (const { id, sameAs, kind, values } of gold.alignments)
    if (kind === 'quantity')
      for (const i of values.flatMap(meant)) topics.set(i, (topics.get(i) ?? new Set()).add(sameAs ?? id));
  const trapped = new Set<string>();
  for (const { a, b } of gold.traps ?? [])
    for (const i of meant(a)) for (const j of meant(b)) if (i !== j) trapped.add(`${Math.min(i, j)} ${Math.max(i, j)}`);

  const known = [...topics.keys()].sort((x, y) => x - y);
  const pairs = new Set([...known.flatMap((i, n) => known.slice(n + 1).map((j) => `${i} ${j}`)), ...trapped]);
  return [...pairs].flatMap((pair) => {
    const [i, j] = pair.split(' ').map(Number) as [number, number];
    const [a, b] = [all[i]!, all[j]!];
    const score = alike(i, j);
    if (a.claim.dimension !== b.claim.dimension || barOf(a, b, frame) !== null || score === null) return [];
    const features = new Map<string, number>();
    for (const { name, amount } of featuresOf(a, b)) features.set(name, (features.get(name) ?? 0) + amount);
    for (const doubt of doubtsOf(a, b, frame)) features.set(doubt, 1);
    const trap = trapped.has(pair);
    const together = !trap && [...(topics.get(i) ?? [])].some((id) => topics.get(j)?.has(id));
    const ofOneArticle = a.claim.article === b.claim.article;
    return [{ event: folder, together, trap, ofOneArticle, features, alike: score, rank: rankOf({ i, j, score }) }];
  });
}
