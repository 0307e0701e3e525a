import { groupOf } from '../../lexicon/counted-groups.js';
import { activityOf, spanOf, stateOf, thingOf } from '../../lexicon/things.js';
import type { Comparison, QuantityClaim } from '../../model/index.js';
import { meet } from '../../text/meet.js';
import { intervalOf, meets, roundingOf } from './interval.js';

type Found = Pick<Comparison, 'relation' | 'because'>;

/** Signs that two figures are of one thing, without which they do not contradict each other. */
const NEEDED = 2;

/** Letters by which a word is known as a form of the verb or noun that is compared already: "miss" of "missing". */
const STEM = 4;

/** Every age is an age: that both are tells nothing of whose they are. */
const haveOneVerb = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.property !== '' && b.property !== '' && a.dimension !== 'age' && meet(toldOf(a), toldOf(b));

/** The verb, and what it tells under several words: "cut", "go". */
const toldOf = ({ property }: QuantityClaim): string[] => [property, ...stateOf(property)];

/** What goes on for a time, under several words: "siege", "standoff". */
const spansIn = ({ property, counted, context }: QuantityClaim): string[] =>
  [property, counted, ...context].flatMap((word) => [...spanOf(word), ...activityOf(word)]);

/** Two spans of one activity: the whole of what a duration is of. */
const areOfOneSpan = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.dimension === 'duration' && b.dimension === 'duration' && meet(spansIn(a), spansIn(b));

/** "4,700 job cuts", "cut 4,500 jobs": what is counted here is the verb there, or the noun before it. */
const isToldBy = (noun: string, { property, modifiers }: QuantityClaim): boolean =>
  noun !== '' && (property === noun || modifiers.includes(noun));

/** One noun, one group of people, or a noun that stands in the other's clause. */
function haveOneNoun(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a.counted, b.counted];
  if (isToldBy(x, b) || isToldBy(y, a)) return true;
  if (x !== '' && y !== '') return thingOf(x) === thingOf(y) || (groupOf(x) !== null && groupOf(x) === groupOf(y));
  return (x !== '' && b.context.includes(x)) || (y !== '' && a.context.includes(y));
}

/** Words that tell; of ages a number, too, which is another's age beside it: "aged 10 and 12", "aged 10 and 13". */
const tells = (word: string, { dimension, unit }: QuantityClaim): boolean =>
  word !== unit && (dimension === 'age' || /^\p{L}/u.test(word));

/** The words of a clause that tell what its figure is of, the verb and the noun that are compared already left out. */
function wordsOf(c: QuantityClaim, known: readonly string[]): string[] {
  const isKnown = (word: string): boolean => known.some((k) => k === word || k.startsWith(word.slice(0, STEM)));
  const told = [...c.context, ...c.modifiers, ...(c.where ?? []), ...(c.bearer?.toLowerCase().split(' ') ?? [])];
  return told.filter((word) => tells(word, c) && !isKnown(word));
}

/** Words of both clauses beside the verb and the noun: each is a sign. */
function sharedWords(a: QuantityClaim, b: QuantityClaim): number {
  const known = [a.property, b.property, a.counted, b.counted].filter((word) => word !== '');
  const there = new Set(wordsOf(b, known));
  return new Set(wordsOf(a, known).filter((word) => there.has(word))).size;
}

/** Two figures of one place of which one at least is told as past: the other story that both look back to. */
const lookBack = ({ event: a }: QuantityClaim, { event: b }: QuantityClaim): boolean =>
  (a.background || b.background) && meet(a.places, b.places);

/** Figures that one verb tells, or counts of one noun. */
const isOfOne = (a: QuantityClaim, b: QuantityClaim): boolean =>
  haveOneVerb(a, b) || (a.dimension === 'count' && a.counted !== '' && a.counted === b.counted);

/** True where two figures hold together as they are rounded: 7.5 miles, 12 km. */
function hold(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (x === null || y === null) return false;
  const room = roundingOf(a) + roundingOf(b);
  return meets({ ...x, low: x.low - room, high: x.high + room }, y);
}

/** True where another article tells this figure of the same verb or noun. */
const isTold = (c: QuantityClaim, all: readonly QuantityClaim[]): boolean =>
  all.some((d) => d.article !== c.article && isOfOne(c, d) && hold(c, d));

/**
 * How many signs there are that two figures are of one thing: one verb, one noun, one bearer, other words of both clauses, and that somebody else
 * tells one of them, too. `all`: the claims of the topic.
 */
function signsOf(a: QuantityClaim, b: QuantityClaim, all: readonly QuantityClaim[]): number {
  const signs = [
    haveOneVerb(a, b),
    haveOneNoun(a, b),
    a.bearer !== null && a.bearer === b.bearer,
    lookBack(a, b),
    isOfOne(a, b) && (isTold(a, all) || isTold(b, all)),
  ];
  return signs.filter(Boolean).length + sharedWords(a, b) + (areOfOneSpan(a, b) ? NEEDED : 0);
}

/**
 * What two readings that exclude each other are where nothing, or a single sign, shows that they are of one thing; null where two signs do in some
 * pair of their claims. An age needs one: whose it is.
 */
export function unsigned(
  a: readonly QuantityClaim[],
  b: readonly QuantityClaim[],
  all: readonly QuantityClaim[],
): Found | null {
  const [x, y] = [a[0]!, b[0]!];
  const needed = x.dimension === 'age' ? 1 : NEEDED;
  let most = 0;
  for (const c of a) {
    for (const d of b) {
      if (c.article !== d.article) most = Math.max(most, signsOf(c, d, all));
      if (most >= needed) return null;
    }
  }
  return {
    relation: 'other-scope',
    because: `${most === 0 ? 'unlike' : 'unsure'}: ${[x.value.text, y.value.text].sort().join(' | ')}`,
  };
}
