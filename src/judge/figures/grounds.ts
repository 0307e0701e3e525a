import { WEEKDAYS } from '../../lexicon/calendar.js';
import { groupOf } from '../../lexicon/counted-groups.js';
import { eventNounClass } from '../../lexicon/events.js';
import { fateNamed } from '../../lexicon/fates.js';
import type { Comparison, QuantityClaim } from '../../model/index.js';
import { meet } from '../../text/meet.js';
import { pluralOf } from '../../text/plural.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';
import { halfUnit } from './interval.js';

/*
 * What a contradiction needs beside two figures: that they are told of one act, and that neither is a round floor or one institute's reading.
 */

type Found = Pick<Comparison, 'relation' | 'because'>;

/** Two figures in two units are one within this share. */
const CONVERTED = 0.01;

const isNear = (x: number, y: number): boolean => Math.abs(x - y) <= CONVERTED * Math.max(x, y);

/** "over 400 pounds" of 400: a bound that is open above. */
const isFloor = ({ bound }: QuantityClaim): boolean => bound === 'at-least' || bound === 'more-than';

/**
 * The floor by which a source tells the smaller figure, where the greater is rounded to it: of 400 beside 450 somebody says "over 400". What is
 * a floor to one source is a round figure to the other.
 */
function floorBetween(a: QuantityClaim, b: QuantityClaim, all: readonly QuantityClaim[]): QuantityClaim | undefined {
  const [low, high] = [a.base.best ?? 0, b.base.best ?? 0].sort((x, y) => x - y) as [number, number];
  const floors = all.filter((c) => {
    const { best } = c.value;
    if (!isFloor(c) || best === null || c.base.best === null || !isNear(c.base.best, low)) return false;
    return high < low * (1 + (2 * halfUnit(best)) / best);
  });
  // "over 400 pounds" says it more plainly than "400-pound-plus".
  return floors.find((c) => /^\p{L}/u.test(c.hedge ?? '')) ?? floors[0];
}

/** Two magnitudes of one quake are two readings, by two institutes or on two scales. */
const areReadings = ({ dimension }: QuantityClaim): boolean => dimension === 'magnitude';

const isOfThings = ({ dimension, counted, property }: QuantityClaim): boolean =>
  dimension === 'count' && counted !== '' && groupOf(counted) === null && fateNamed(property) === undefined;

const tellsOf = ({ property, context, modifiers, counted }: QuantityClaim): string[] =>
  [property, ...context, ...modifiers].filter((w) => w !== '' && w !== counted && !/^\p{N}/u.test(w));

/** Counts below this recur in a story by chance. */
const SMALL = 13;

const isSmall = ({ base }: QuantityClaim): boolean => (base.best ?? 0) < SMALL;

/** "the deal brings two firms together", "left in the hands of three firms": a few things of one noun, and no word that tells the same of both. */
const areOfTwoActs = (a: QuantityClaim, b: QuantityClaim): boolean =>
  isOfThings(a) && isOfThings(b) && isSmall(a) && isSmall(b) && !meet(tellsOf(a), tellsOf(b));

/** The same figure of its article with another noun: "188 passengers" in the headline of an article that tells of 188 people, crew included. */
const widenedIn = (c: QuantityClaim, { figures }: Bench): QuantityClaim | undefined =>
  groupOf(c.counted) === null
    ? undefined
    : (figures.get(c.article) ?? []).find(
        (d) =>
          d.dimension === 'count' &&
          d.base.best === c.base.best &&
          (c.base.best ?? 0) >= SMALL &&
          groupOf(d.counted) !== null &&
          groupOf(d.counted) !== groupOf(c.counted),
      );

function otherNouns(a: QuantityClaim, b: QuantityClaim, bench: Bench): string | null {
  for (const c of [a, b]) {
    const wider = widenedIn(c, bench);
    if (wider !== undefined) return `scope: ${[c.counted, wider.counted].map(pluralOf).sort().join(' | ')}`;
  }
  return null;
}

/** Words between a place and how far it is: "Tarn, about 80 miles". */
const LOOSE = new Set(['about', 'around', 'just', 'nearly', 'roughly', 'some']);

/** "a cluster of villages 140 km east": how far a place is, and not what happened ("the quake struck 100 km east", "the epicentre was"). */
function isOfPlace(c: QuantityClaim, bench: Bench): boolean {
  const before = passageOf(c, bench).before.findLast(({ lower }) => !LOOSE.has(lower));
  if (before === undefined || WEEKDAYS.has(before.lower) || eventNounClass(before.lemma) !== null) return false;
  return before.pos === 'NOUN' || before.pos === 'PROPN';
}

const areOfTwoPoints = (a: QuantityClaim, b: QuantityClaim, bench: Bench): boolean =>
  a.property === 'distance' && b.property === 'distance' && isOfPlace(a, bench) !== isOfPlace(b, bench);

/** Words of a count that came on top of others: "eight more bodies", not "more than eight" or "eight or more". */
const ON_TOP = /(?<!\bor )\b(?:additional|further|more)\b(?! than\b)/i;

/** A count of what was new at its time says nothing of how many there were; of those killed or hurt "more" stands beside another fate. */
const isOnTop = ({ dimension, property, evidence }: QuantityClaim): boolean =>
  dimension === 'count' && fateNamed(property) === undefined && ON_TOP.test(evidence.quote);

/** What leaves two figures that exclude each other without ground for a conflict; null where nothing does. `all`: the claims of the topic. */
export function groundless(
  a: QuantityClaim,
  b: QuantityClaim,
  all: readonly QuantityClaim[],
  bench: Bench,
): Found | null {
  const words = [a.value.text, b.value.text].sort().join(' | ');
  const floor = floorBetween(a, b, all);
  if (floor !== undefined)
    return { relation: 'compatible', because: `bound: "${(floor.hedge ?? floor.value.text).toLowerCase()}"` };
  if (areReadings(a)) return { relation: 'compatible', because: `measured: ${words}` };
  if (areOfTwoPoints(a, b, bench)) return { relation: 'other-scope', because: `points: ${words}` };
  const nouns = otherNouns(a, b, bench);
  if (nouns !== null) return { relation: 'other-scope', because: nouns };
  return areOfTwoActs(a, b) || isOnTop(a) || isOnTop(b) ? { relation: 'other-scope', because: `part: ${words}` } : null;
}
