import { eventClass } from '../../lexicon/events.js';
import { CARRIERS } from '../../lexicon/fates.js';
import type { QuantityClaim } from '../../model/index.js';
import { dot } from '../../text/vectors.js';
import type { Profile } from './profile.js';

/** A count of people, mistaken, is hardly this many times too high. */
const MISTAKEN = 4;
/** Likeness of the words around two figures from which on two nouns for people of two groups may name the same ("agents", "officers"). */
const ALIKE = 0.25;

/** Articles of a group of figures, its members' positions. */
type Group = readonly number[];

/** What is asked of two figures; null: they must not stand together. */
type Affinity = (i: number, j: number) => number | null;

/** "hunt" and "search" are one deed. */
const deedOf = ({ property }: QuantityClaim): string => eventClass(property) ?? property;

/** "hundreds" is no figure that another could differ from. */
const isFigure = ({ claim }: Profile): boolean => claim.bound !== 'open-plural';

const isOfPeople = ({ claim, group, fate, size }: Profile): boolean =>
  claim.dimension === 'count' &&
  group !== 'things' &&
  !fate &&
  !claim.part &&
  size !== null &&
  claim.property !== '' &&
  !CARRIERS.has(claim.property);

/** "three men got out of the van", "five gunmen got out of the van": two figures of people of no fate who are told to do one thing. */
export const areDoers = (a: Profile, b: Profile): boolean =>
  isOfPeople(a) && isOfPeople(b) && a.size !== b.size && deedOf(a.claim) === deedOf(b.claim);

const shareWord = ({ claim: x }: Profile, { claim: y }: Profile): boolean =>
  x.context.some((word) => word !== x.property && y.context.includes(word));

const areNear = (a: Profile, b: Profile): boolean =>
  a.size === null || b.size === null || Math.max(a.size, b.size) <= MISTAKEN * Math.min(a.size, b.size);

/** They do one thing to one thing: a word of the clause beside the verb is the same. */
const areOfOneDeed = (a: Profile, b: Profile): boolean =>
  areDoers(a, b) &&
  isFigure(a) &&
  isFigure(b) &&
  shareWord(a, b) &&
  (a.group === 'anyone' || b.group === 'anyone' || a.group === b.group || dot(a.words, b.words) >= ALIKE);

/** True where no article tells both, no pair of figures must stand apart or lies far off, and one pair is of one deed. */
function areOne(mine: Group, theirs: Group, all: readonly Profile[], affinity: Affinity): boolean {
  const articles = new Set(mine.map((i) => all[i]!.claim.article));
  if (theirs.some((j) => articles.has(all[j]!.claim.article))) return false;
  // "hundreds of officers were mobilised" may be told of the same by another verb
  const figures = theirs.filter((j) => isFigure(all[j]!));
  const pairs = mine.flatMap((i) => figures.map((j) => [Math.min(i, j), Math.max(i, j)] as const));
  return (
    pairs.some(([i, j]) => areOfOneDeed(all[i]!, all[j]!)) &&
    pairs.every(([i, j]) => areNear(all[i]!, all[j]!) && affinity(i, j) !== null)
  );
}

/** The groups that hold people told to do each thing, by its verb. */
function byDeed(groups: readonly Group[], all: readonly Profile[]): Map<string, Set<number>> {
  const deeds = new Map<string, Set<number>>();
  groups.forEach((group, k) => {
    for (const { claim } of group.map((i) => all[i]!).filter(isOfPeople))
      deeds.set(deedOf(claim), (deeds.get(deedOf(claim)) ?? new Set()).add(k));
  });
  return deeds;
}

/** Groups beyond which a verb tells nothing of who does it: "said". */
const OFTEN = 12;

/**
 * The same groups, one article's figure joined to others' where both tell of one deed, with another figure and by whatever noun, and no third group
 * might be meant. Positions in `all`, each in order.
 */
export function withDeeds(groups: readonly Group[], all: readonly Profile[], affinity: Affinity): number[][] {
  const members = groups.map((group) => [...group]);
  const joined = new Set<number>();
  const lone = groups.map((group) => new Set(group.map((i) => all[i]!.claim.article)).size === 1);
  for (const held of byDeed(groups, all).values()) {
    if (held.size > OFTEN) continue;
    for (const k of held) {
      if (!lone[k] || joined.has(k)) continue;
      const fits = [...held].filter((n) => n !== k && areOne(groups[k]!, groups[n]!, all, affinity));
      const [to] = fits;
      if (fits.length !== 1 || joined.has(to!)) continue;
      joined.add(k).add(to!);
      members[to!] = [...members[to!]!, ...members[k]!].sort((x, y) => x - y);
      members[k] = [];
    }
  }
  return members.filter((group) => group.length > 0).sort((x, y) => x[0]! - y[0]!);
}
