import { DEGREE_ADVERBS } from '../../lexicon/degrees.js';
import { WORDINGS } from '../../lexicon/framing.js';
import { nearWord } from '../../lexicon/near-words.js';
import { CROWD_NOUNS, qualityOf, rankTone } from '../../lexicon/ranks.js';
import type { Cluster, FramingClaim } from '../../model/index.js';
import { ranksSeveral, ranksWithOthers, reachesApart } from './bounds.js';
import { inOrder, type Setting } from './families.js';
import { commonKeys, isShared, joinByKeys } from './groups.js';
import { objectKeys } from './keys.js';
import { ofNow } from './moments.js';

const distinct = (claims: readonly FramingClaim[]): number => new Set(claims.map((c) => c.label)).size;

/** Letters of a word that tells nothing of among what a thing is ranked, and longer ones of the kind. */
const SHORT = 3;
const EMPTY = new Set(['been', 'country', 'ever', 'have', 'history', 'nation', 'since', 'some', 'this', 'yet']);

/** Among what a thing is ranked: what stands before the word that ranks ("the city's") and behind the noun ("since 2008"). */
function scopeOf({ label, objects = [] }: FramingClaim): Set<string> {
  const words = label.split(/[ -]/);
  const rank = words.findIndex((w) => qualityOf([w]) !== null);
  const noun = words.findLastIndex((w, i) => i > rank && objects.some((o) => w.startsWith(o)));
  const around = [...words.slice(0, Math.max(0, rank)), ...words.slice(Math.max(rank, noun) + 1)];
  return new Set(around.map((w) => w.replace(/'s$/, '')).filter((w) => w.length > SHORT && !EMPTY.has(w)));
}

const isOfEvent = (claim: FramingClaim): boolean => [...rankKeys(claim)].some((key) => key.startsWith('one '));

/** True where both tell how far back they reach, and not as far; or one ranks the event alone and the other among others. */
function boundsPart(a: FramingClaim, b: FramingClaim, published: Setting['published']): boolean {
  if (reachesApart(a, b, published)) return true;
  return isOfEvent(a) && isOfEvent(b) && ranksWithOthers(a.label) !== ranksWithOthers(b.label);
}

/**
 * Two ranks that say different things: by another quality, among others, or bounded otherwise in time; "the worst" beside "the worst in years" only
 * says less, and "the second biggest in history" and "the biggest since 2008" may be one.
 */
function part(a: FramingClaim, b: FramingClaim, published: Setting['published']): boolean {
  if (a.article === b.article || rankTone(a.label) === rankTone(b.label)) return false;
  const [x, y] = [scopeOf(a), scopeOf(b)];
  const otherScope = x.size > 0 && y.size > 0 && ![...x].some((w) => y.has(w));
  if (rankOf(a) === rankOf(b)) return otherScope || boundsPart(a, b, published);
  return rankOf(a) !== null && rankOf(b) !== null && !otherScope;
}

const isTelling = (claims: readonly FramingClaim[], published: Setting['published']): boolean =>
  claims.some((a, i) => claims.slice(i + 1).some((b) => part(a, b, published)));

/** Families of what happens, of which any noun may be the one that is ranked: "the worst crash", "the worst disaster". */
const kindsOf = (noun: string): string[] => {
  if (CROWD_NOUNS.has(noun)) return ['one protest'];
  const families = (WORDINGS.get(noun) ?? []).filter((w) => w.words.length === 1 && w.family.by === 'event');
  return families.length > 0 ? families.map((w) => `one ${w.family.id}`) : [nearWord(noun)];
};

const rankOf = (claim: FramingClaim): string | null => qualityOf(claim.label.split(/[ -]/));

/** Families of mishaps and deeds: what ranks one of them by its harm ("the worst disaster", "the deadliest fire") ranks the event. */
const MISHAPS: ReadonlySet<string> = new Set(
  ['air-raid', 'crush', 'earthquake', 'fire', 'flood', 'incident'].map((id) => `one ${id}`),
);

const MISHAP = 'one mishap';

/** What a rank is told of. */
function rankKeys(claim: FramingClaim): Set<string> {
  const [noun, ...others] = claim.objects ?? [];
  const isHarm = rankOf(claim) === 'harm';
  // "the deadliest fire season": what did harm stands before the noun.
  const before = isHarm ? others.flatMap(kindsOf).filter((kind) => MISHAPS.has(kind)) : [];
  const kinds = noun === undefined ? [] : [...kindsOf(noun), ...before];
  return new Set(isHarm && kinds.some((kind) => MISHAPS.has(kind)) ? [...kinds, MISHAP] : kinds);
}

/**
 * Ranks of one thing; those by harm of which no noun tells of what ("it was the deadliest on record") stand with the most that rank by it. "The largest
 * in the land" may be said of a firm beside the largest rescue.
 */
function ranked(claims: readonly FramingClaim[]): FramingClaim[][] {
  const groups = joinByKeys(claims, rankKeys);
  for (const claim of claims.filter((c) => rankKeys(c).size === 0 && rankOf(c) === 'harm')) {
    const fitting = groups.filter((g) => g.some((c) => rankKeys(c).has(MISHAP)));
    fitting.sort((a, b) => b.length - a.length)[0]?.push(claim);
  }
  return groups;
}

/** "the worst since 2002": the year of its clause bounds the rank, and tells nothing of when that was. */
const isBounded = ({ label }: FramingClaim): boolean => label.split(' ').includes('since');

/** What two articles call the first of its kind: one kind of noun; a rank is given for long after. */
export function alignSuperlatives(claims: readonly FramingClaim[], { published }: Setting): Cluster[] {
  // Told as background or not: "the worst in the city's history" speaks of history and is still told of this event.
  const found = claims.filter((c) => c.concept === 'superlative');
  const now = new Set(ofNow(found, published));
  const kept = found.filter((c) => (now.has(c) || isBounded(c)) && !(ranksSeveral(c.label) && !isOfEvent(c)));
  return ranked(inOrder(kept))
    .filter((group) => isShared(group) && isTelling(group, published))
    .map((group) => {
      const nouns = commonKeys(group, (c) => new Set((c.objects ?? []).slice(0, 1)));
      const noun = nouns.find((n) => n !== 'number') ?? 'crowd';
      return {
        kind: 'framing' as const,
        key: `superlative ${noun}`,
        title: `How the ${noun} is ranked`,
        claims: inOrder(group),
        together: [`ranked noun: ${noun}`],
        refused: [],
      };
    });
}

const isGraded = (claim: FramingClaim): boolean => DEGREE_ADVERBS.has(claim.label.split(' ')[0] ?? '');

/** What it is said of, and where: one article's "endangered heron" and "endangered species" are one thing. */
const degreeKeys = (claim: FramingClaim): Set<string> =>
  new Set([...objectKeys(claim), `in ${claim.article}: ${claim.label}`]);

/** One property that some article grades and another does not, or grades otherwise, of nouns that two articles share. */
export function alignDegrees(claims: readonly FramingClaim[]): Cluster[] {
  const byProperty = new Map<string, FramingClaim[]>();
  for (const c of claims)
    if (c.concept.startsWith('degree:')) byProperty.set(c.concept, [...(byProperty.get(c.concept) ?? []), c]);
  return [...byProperty]
    .filter(([, group]) => group.some(isGraded))
    .flatMap(([concept, group]) => joinByKeys(inOrder(group), degreeKeys).map((g) => ({ concept, g })))
    .filter(({ g }) => isShared(g) && distinct(g) >= 2 && g.some(isGraded))
    .map(({ concept, g }) => {
      const property = concept.slice('degree:'.length);
      const noun = g[0]?.objects?.[0] ?? '';
      return {
        kind: 'framing' as const,
        key: `${concept} ${noun}`,
        title: `Words for: how ${property}`,
        claims: inOrder(g),
        together: [`property: ${property}`, `of: ${noun}`],
        refused: [],
      };
    });
}
