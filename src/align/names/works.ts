import { distance } from 'fastest-levenshtein';
import type { Claim, Cluster, NameClaim } from '../../model/index.js';
import { meetsSet } from '../../text/meet.js';
import { foldName, wordLikeness } from '../../text/names.js';
import type { Witness } from '../witness.js';

/** One title in one spelling, with all that the articles say under it. */
interface Work {
  readonly words: readonly string[];
  readonly claims: NameClaim[];
  readonly articles: Set<string>;
}

/**
 * Works whose title articles spell in two ways: as many words, of which all but one are the same and that one is alike, and no article has both. One
 * of the two must be told to be a work; the other may be any name of which its article does not tell what it is.
 */
export function alignWorks(witnesses: readonly Witness[]): Cluster[] {
  const works = new Map<string, Work>();
  for (const claim of witnesses.flatMap((w) => w.claims.filter(isTitleOrUntold))) {
    const words = foldName(claim.name).split(' ');
    const known = works.get(words.join(' ')) ?? { words, claims: [], articles: new Set() };
    works.set(words.join(' '), known);
    known.claims.push(claim);
    known.articles.add(claim.article);
  }
  const all = [...works.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, work]) => work);
  const told = all.filter((w) => w.claims.some((c) => c.work));
  return told.flatMap((work) => {
    const others = all.filter((o) => o !== work && areSpellings(work, o) && !(told.includes(o) && isFirst(o, work)));
    return others.length === 1 ? [clusterOf(work, others[0]!)] : [];
  });
}

const isTitleOrUntold = (c: Claim): c is NameClaim =>
  (c.kind === 'place-name' && c.work === true) || (c.kind === 'person-role' && c.tentative === true && c.name !== '');

/** Of two titles that are both told the one that more articles have makes the topic. */
const isFirst = (a: Work, b: Work): boolean =>
  a.articles.size !== b.articles.size ? a.articles.size > b.articles.size : a.words.join(' ') < b.words.join(' ');

function areSpellings(a: Work, b: Work): boolean {
  if (a.words.length < 2 || a.words.length !== b.words.length || meetsSet(a.articles, b.articles)) return false;
  const differing = a.words.flatMap((w, i) => (w === b.words[i] ? [] : [[w, b.words[i]!] as const]));
  return differing.length === 1 && differing.every(([x, y]) => areAlike(x, y));
}

/** Letters of a word of a title from which another one instead of one of them is a slip: "Red", "Bed" are two. */
const SHORTEST = 4;

/** "moon", "moor"; not "moon", "moons". */
const areAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST &&
  a.replace(/s$/, '') !== b.replace(/s$/, '') &&
  (distance(a, b) === 1 || wordLikeness(a, b) !== 'other');

const placeOf = ({ article, evidence }: NameClaim): string => `${article} ${evidence.start}`;

function clusterOf(work: Work, other: Work): Cluster {
  const all = [...work.claims, ...other.claims];
  const told = new Set(all.filter((c) => c.work).map(placeOf));
  const claims = all
    // The same words are a name of which nothing is told, too.
    .filter((c) => c.work || !told.has(placeOf(c)))
    .map((c): NameClaim => ({ ...c, kind: 'place-name', work: true }))
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.evidence.start - b.evidence.start));
  const keys = [work, other].map((w) => w.words.join(' ')).sort();
  return {
    kind: 'place-name',
    key: `work ${keys[0]!}`,
    title: `Title of the work ${work.claims[0]!.name}`,
    claims,
    together: [`spelling: ${keys.join(' | ')}`],
    refused: [],
  };
}
