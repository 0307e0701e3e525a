import { groupOf } from '../../lexicon/counted-groups.js';
import { CROWD, fateNamed, fateOf } from '../../lexicon/fates.js';
import { ADDITIONS } from '../../lexicon/function-words.js';
import type { QuantityClaim } from '../../model/index.js';
import { placeKey } from '../../text/place-key.js';
import type { EventFrame } from '../event.js';

/** What a toll and its parts are read from. */
interface Counted {
  readonly claim: QuantityClaim;
  /** The property is a fate. */
  readonly fate: boolean;
  /** Told as its article's own event. */
  readonly main: boolean;
  readonly near: boolean;
  readonly size: number | null;
  /** The word behind the figure, in small letters. */
  readonly next: string;
}

/** A toll this many times another of the same article holds it as a part. */
const PART = 5;

/** The figures of each fate that an article tells. */
type Tolls = ReadonlyMap<string, ReadonlySet<number>>;

/** Those of one article that it tells as its own event's ("main"), or of its event's days, wherever ("near"). */
export function tollsOf(profiles: readonly Counted[], told: 'main' | 'near'): Tolls {
  const tolls = new Map<string, Set<number>>();
  for (const p of profiles) {
    const { property } = p.claim;
    if (p.fate && p[told] && p.size !== null) tolls.set(property, (tolls.get(property) ?? new Set()).add(p.size));
  }
  return tolls;
}

const greatest = (tolls: Tolls, { property }: QuantityClaim): number => Math.max(0, ...(tolls.get(property) ?? []));

/** A bare count, or one of a place that is not the event's own, beside a far greater one of its fate: "on Samburg at least 19 were hurt". */
export function isMinor(p: Counted, tolls: Tolls, frame: EventFrame): boolean {
  const { claim, fate, main, near, size } = p;
  // Estimates of one crowd, by those who called it and by the police, lie far apart.
  if (!fate || claim.property === CROWD || size === null || size <= 0 || size * PART > greatest(tolls, claim))
    return false;
  const [place, second] = claim.where ?? [];
  const aside = near && place !== undefined && second === undefined && !frame.places.has(placeKey(place));
  return aside || (main && claim.bound === 'exact');
}

/** The words of a figure, in small letters. */
const wordsIn = ({ evidence }: QuantityClaim): string[] => evidence.quote.toLowerCase().split(/[^\p{L}]+/u);

/** "three of the dead": the words of the figure tell of what it is a part. */
const isOfFate = (claim: QuantityClaim): boolean => wordsIn(claim).some((word) => fateOf(word) === claim.property);

const isOfOthers = ({ claim, next }: Counted): boolean => next === 'of' || claim.evidence.quote.includes(' of ');

/** The word right before a figure, in small letters. */
const wordBefore = ({ evidence }: QuantityClaim): string =>
  /\p{L}+(?=\s*$)/u.exec(evidence.prefix.toLowerCase())?.[0] ?? '';

/** "four more", "another eight", "two additional packages": beside others that were counted before. */
const isAddition = (claim: QuantityClaim): boolean =>
  ADDITIONS.has(wordBefore(claim)) || wordsIn(claim).some((word) => ADDITIONS.has(word));

/** "99 people, of them 85 passengers": a part of the people, and all passengers. */
const isOfOwnNoun = (p: Counted): boolean =>
  p.claim.counted !== '' &&
  groupOf(p.claim.counted) !== 'anyone' &&
  !isOfOthers(p) &&
  !isAddition(p.claim) &&
  !p.claim.modifiers.includes('other');

/**
 * "163 of them were rescued": a part of those aboard, but all who were rescued, where the article tells of no more. `tolls`: of its
 * article.
 */
export function isPart(p: Counted, tolls: Tolls): boolean {
  const { claim, fate, size } = p;
  // "one of its boats" is none of how many it has.
  if (!fate && size === 1 && claim.evidence.quote.includes(' of ')) return true;
  if (claim.dimension === 'count' && isOfOwnNoun(p)) return false;
  if (!claim.part || !fate || size === null) return claim.part;
  // "two of the passengers": those aboard are counted once, and these are some of them.
  if (isOfOthers(p) && fateNamed(claim.property)?.fixed === true) return true;
  const ofOthers = isOfOthers(p) && !isOfFate(claim);
  // "Four were killed and another 15 injured": beside those of another fate; of its own the article tells no greater figure.
  if (isAddition(claim) && greatest(tolls, claim) <= size) return false;
  return !ofOthers || greatest(tolls, claim) > size;
}

/** What tells whether a figure is a part of its article's toll. */
interface Minor extends Counted {
  readonly minor: boolean;
}

/**
 * The same figures of all articles; none is a part of a toll so great that, of the articles that count this fate, only its own tells one: there
 * the great figure is of something else ("48 were hurt in the attack two years before").
 */
export function withKnownTolls<T extends Minor>(all: readonly T[]): T[] {
  const greatest = greatestTolls(all);
  return all.map((p) => {
    if (!p.minor || p.claim.part) return p;
    const others = greatest.get(p.claim.property)?.find(({ article }) => article !== p.claim.article);
    return others === undefined || others.size >= PART * p.size! ? p : { ...p, minor: false };
  });
}

/** Of each fate, the two articles with the greatest tolls of their own event, the greater first. */
function greatestTolls(all: readonly Counted[]): Map<string, { readonly article: string; readonly size: number }[]> {
  const tolls = new Map<string, Map<string, number>>();
  for (const { claim, fate, main, size } of all) {
    if (!fate || !main || size === null) continue;
    const ofFate = tolls.get(claim.property) ?? new Map<string, number>();
    tolls.set(claim.property, ofFate.set(claim.article, Math.max(size, ofFate.get(claim.article) ?? 0)));
  }
  return new Map(
    [...tolls].map(([fate, byArticle]) => {
      const sorted = [...byArticle].map(([article, size]) => ({ article, size })).sort((a, b) => b.size - a.size);
      return [fate, sorted.slice(0, 2)];
    }),
  );
}
