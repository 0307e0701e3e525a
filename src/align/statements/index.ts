import type { Cluster, StatementClaim } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { contentLemmas } from '../../text/content.js';
import { rarityOf, unitVector } from '../../text/vectors.js';
import { candidatePairs, clusterBy } from '../cluster.js';
import { type EventFrame, eventFrame, otherEvent } from '../event.js';
import { claimsOfKind, type Witness } from '../witness.js';
import { featuresOf, scoreOf, type Weighed, weigh } from './score.js';
import { classOf, termsOf, termsOfClaim } from '../../text/terms.js';
import { byFrequency, titleOf } from './title.js';

/** Mean score from which statements are taken to tell one thing. */
const FLOOR = 0.25;
/** Rarest words of a statement under which it looks for others: the common ones tell only of the event as a whole. */
const KEYS = 6;

const ASIDE = 0.35;
const ENOUGH = 0.8;

function weighAll(witnesses: readonly Witness[]): { all: Weighed[]; keys: string[][]; rarity: (term: string) => number; enough: number } {
  const placed = witnesses.flatMap((w) => {
    const around = w.document.sentences.map((s) => termsOf(contentLemmas(s.tokens)));
    return claimsOfKind([w], 'attribution').map((claim) => ({ claim, around: around[claim.sentence] ?? [] }));
  });
  const terms = placed.map(({ claim }) => termsOfClaim(claim));
  const rarity = rarityOf(terms);
  const all = placed.map(({ claim, around }, i) => {
    const weights = new Map(around.map((t) => [t, rarity(t) * ASIDE] as const));
    for (const t of terms[i]!) weights.set(t, rarity(t));
    return weigh(claim, terms[i]!, unitVector(weights));
  });
  const enough = ENOUGH * Math.log(1 + terms.length);
  const keys = terms.map((list) => [...list].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, KEYS));
  return { all, keys, rarity, enough };
}

/** Two statements that cannot stand in one topic: words of one sentence within each other, or two events. */
function vetoed(a: Weighed, b: Weighed, frame: EventFrame): boolean {
  if (a.claim.article === b.claim.article && overlaps(a.claim.evidence, b.claim.evidence)) return true;
  return otherEvent(a.claim, b.claim, frame) !== null;
}

function togetherOf(group: readonly Weighed[]): string[] {
  const sums = new Map<string, number>();
  group.slice(1).forEach((w, i) => {
    for (const f of featuresOf(group[i]!, w)) sums.set(f.name, (sums.get(f.name) ?? 0) + f.amount);
  });
  return [...sums].map(([name, sum]) => `${name}: ${(sum / (group.length - 1)).toFixed(2)}`);
}

/** True for a group that a reader compares: two articles, two speakers of one article, or one statement that somebody makes. */
function isTold(group: readonly Weighed[]): boolean {
  const [first] = group;
  if (group.length === 1) return first!.claim.speaker !== null && classOf(first!.claim.act) !== null;
  const articles = new Set(group.map((w) => w.claim.article));
  const speakers = new Set(group.map((w) => w.claim.speaker));
  return articles.size > 1 || speakers.size > 1 || first!.claim.speaker !== null;
}

/** Statements about one thing, from all articles; opposite accounts within one article, too. */
export function alignStatements(witnesses: readonly Witness[]): Cluster[] {
  const frame = eventFrame(witnesses);
  const { all, keys, rarity, enough } = weighAll(witnesses);
  const evidence = (a: Weighed, b: Weighed): number =>
    Math.min(1, a.terms.reduce((sum, t) => sum + (b.terms.includes(t) ? rarity(t) : 0), 0) / enough);
  const affinity = (i: number, j: number): number | null =>
    vetoed(all[i]!, all[j]!, frame) ? null : scoreOf(featuresOf(all[i]!, all[j]!)) * evidence(all[i]!, all[j]!);
  const groups = clusterBy(all.length, candidatePairs(keys), affinity, FLOOR).map((group) => group.map((i) => all[i]!));
  const taken = new Set<string>();
  return groups.filter(isTold).map((group) => {
    const claims = group.map((w) => w.claim);
    const words = [...new Set(claims.map((c) => c.act))].sort().slice(0, 1).concat(byFrequency(claims, (c) => [...c.context]).map(([w]) => w));
    let key = words.slice(0, 5).join(' ');
    for (let n = 6; taken.has(key) && n <= words.length; n++) key = words.slice(0, n).join(' ');
    if (taken.has(key)) key = `${key} ${claims[0]!.id}`;
    taken.add(key);
    return { kind: 'attribution', key, title: titleOf(claims), claims, together: togetherOf(group), refused: [] };
  });
}
