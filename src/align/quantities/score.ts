import { isEvent } from '../../lexicon/event-nouns.js';
import { CROWD } from '../../lexicon/fates.js';
import { thingsMeet } from '../../lexicon/things.js';
import type { QuantityClaim } from '../../model/index.js';
import { meet } from '../../text/meet.js';
import { dot } from '../../text/vectors.js';
import { areOfOneRow } from './age-rows.js';
import { areOfOneDecade } from './decade.js';
import type { Feature, Weights } from './features.js';
import { MOMENT, rolesMeet } from './kinds.js';
import type { Profile } from './profile.js';
import { isRounded } from './rounded.js';
import { LOOSE } from './slots.js';
import { isYearOff } from './year-off.js';

/** Takes each feature as it is found: scoring a pair makes no list. */
type Take = (name: Feature['name'], amount: number) => void;

/** Two figures this near, as a ratio, are "close"; from these on they are "unlike" and "far". */
const CLOSE = 1.1;
const UNLIKE = 1.25;
const TWICE = 1.9;
const FAR = 10;
/** Two estimates of one crowd, by those who called it and by the police, hardly lie further apart; nor do "hundreds" and how many they are. */
const FAR_ESTIMATES = 100;
/** A count of things, mistaken, is hardly this many times too high: it counts others. */
const MISTAKEN = 4;
/** Natural logarithm of a ratio from which on two figures lie as far apart as any. */
const MOST = 4;
/** A toll is seldom raised by more than this. */
const RISEN = 30;

/** Two ages that must be of one being: of one name, or of a child the only ones in their articles, or the first, a year apart. */
const isSureAge = (a: Profile, b: Profile): boolean =>
  (a.claim.bearer !== null && b.claim.bearer !== null) ||
  (a.slot === b.slot && areFirst(a, b) && (a.claim.bearer ?? b.claim.bearer) === null);

const areFirst = (a: Profile, b: Profile): boolean =>
  (a.rivals === 1 && b.rivals === 1) || (a.first && b.first && Math.abs(a.size! - b.size!) <= 1);
/** Two sums that convert one. */
const convertOne = ({ original: x }: Profile, { original: y }: Profile): boolean =>
  x !== null && y !== null && x.base.best !== null && x.base.best === y.base.best;
/** A toll that rose from one day's reports to another's: from eight to ninety. */
const hasRisen = (a: Profile, b: Profile, ratio: number): boolean =>
  a.moving &&
  b.moving &&
  a.main &&
  b.main &&
  ratio <= RISEN &&
  a.published !== null &&
  b.published !== null &&
  (b.published - a.published) * (b.size! - a.size!) > 0;

/** "one", "more than one": of a figure below, its bound says another number. */
const SMALL = 10;
const isStrict = ({ bound }: QuantityClaim): boolean => bound === 'more-than' || bound === 'less-than';
const excludes = (x: QuantityClaim, y: QuantityClaim): boolean =>
  x.dimension === 'count' && (x.base.best ?? SMALL) < SMALL && isStrict(x) !== isStrict(y);

function sizes(a: Profile, b: Profile, take: Take): void {
  if (convertOne(a, b)) {
    take('converted', 1);
    return;
  }
  // "None survived" and "two survived" are no figures of two orders: the one denies the other.
  if (a.size === null || b.size === null || (a.size === 0) !== (b.size === 0)) return;
  if (a.size === b.size) {
    if (excludes(a.claim, b.claim)) take('unlike', 1);
    else take('equal', a.telling);
    return;
  }
  if (isRounded(a, b)) {
    take('equal', Math.min(a.telling, b.telling));
    return;
  }
  const ratio = Math.max(a.size, b.size) / Math.max(Math.min(a.size, b.size), 1e-9);
  if (!mayBeMore(a, b) && !mayBeMore(b, a)) take('apart', Math.min(MOST, Math.log(ratio)) / MOST);
  const name = unequal(a, b, ratio);
  if (name !== null) take(name, 1);
}

const areCrowds = (a: Profile, b: Profile): boolean => a.claim.property === CROWD && b.claim.property === CROWD;

/** "dozens" names an order, and a low one: 500 may be dozens; two are not. */
const mayBeMore = ({ claim, size }: Profile, other: Profile): boolean =>
  claim.bound === 'open-plural' && (other.size ?? 0) >= (size ?? 0);

function unequalAges(a: Profile, b: Profile): Feature['name'] | null {
  if (areOfOneDecade(a.claim, b.claim)) return 'close';
  return isSureAge(a, b) || isYearOff(a, b) || areOfOneRow(a, b) ? null : 'otherwise';
}

/** What two figures say whose sizes differ by `ratio`, or null. */
function unequal(a: Profile, b: Profile, ratio: number): Feature['name'] | null {
  // Two shares a tenth apart are two, but for what is rounded.
  if (ratio <= CLOSE && a.claim.dimension !== 'age') return a.claim.dimension === 'share' ? null : 'close';
  const plural = mayBeMore(a, b) || mayBeMore(b, a);
  if (ratio > (plural || areCrowds(a, b) ? FAR_ESTIMATES : FAR) && !hasRisen(a, b, ratio)) return 'far';
  if (a.claim.dimension === 'age') return unequalAges(a, b);
  const bare = a.claim.bound === 'exact' && b.claim.bound === 'exact' && !a.fate;
  // Of a fine or a price as of an age an event has one: another figure is no sign of another thing, but where each article tells several.
  const several = Math.min(a.rivals, b.rivals) > 1 && ratio >= TWICE;
  const single = a.slot !== null && a.slot === b.slot && LOOSE.has(a.claim.dimension) && !several;
  if (ratio > MISTAKEN && a.claim.dimension === 'count' && !a.fate && !plural) return 'otherwise';
  if (ratio <= UNLIKE || !bare || single) return null;
  const slots = [a, b].filter((p) => p.slot !== null).length;
  return slots === 0 || (slots === 1 && a.claim.dimension === 'duration') ? 'otherwise' : 'unlike';
}

/** Dimensions whose property is a mere verb, when it is no fate. */
const VERBAL = new Set<Profile['claim']['dimension']>(['count', 'duration', 'money', 'share']);

/** Each the only figure that its article gives for one slot. */
const isSole = (a: Profile, b: Profile): boolean =>
  a.slot !== null && a.slot === b.slot && a.rivals === 1 && b.rivals === 1 && a.near && b.near;
/** What another verb tells against two such figures: less than against two of many. */
const OF_SOLE = 0.5;

function properties(a: Profile, b: Profile, take: Take): void {
  const [x, y] = [a.claim.property, b.claim.property];
  if (x === '' || y === '') return;
  if (x === y) take(a.fate || !VERBAL.has(a.claim.dimension) ? 'property' : 'verb', 1);
  else if (a.fate && b.fate) take('nearFate', 1);
  else if (a.claim.dimension === 'count' && a.size !== b.size && rolesMeet(a.kind, b.kind) !== true)
    take('otherVerb', isSole(a, b) ? OF_SOLE : 1);
}

const isNear = ({ size: a }: Profile, { size: b }: Profile): boolean =>
  a !== null && b !== null && Math.max(a, b) <= CLOSE * Math.min(a, b);

/** What became of the things counted, what a sum is, what a span of time is of. */
function roles(a: Profile, b: Profile, take: Take): void {
  const meet = rolesMeet(a.kind, b.kind);
  if (meet === null) return;
  // The same figure may be told in words of its neighbour's role.
  if (!meet) take('otherRole', a.size === b.size ? 0.5 : 1);
  // Two sums of income are two as a rule; two prices of one deal are one, mistaken.
  else if (a.claim.dimension === 'count' || (a.slot !== null && a.slot === b.slot) || isNear(a, b)) take('role', 1);
}

/** "three men", "three drones". */
const areOfTwoKinds = (a: Profile, b: Profile): boolean =>
  a.claim.dimension === 'count' &&
  a.claim.counted !== '' &&
  b.claim.counted !== '' &&
  (a.group === 'things') !== (b.group === 'things');

/** What a wider noun for a thing says, against another noun for people of one group. */
const WIDER = 2;

/** What the nouns say that two figures count, or null. */
function counted(a: Profile, b: Profile): Feature['name'] | null {
  const [x, y] = [a.claim, b.claim];
  if (x.dimension === 'age' && x.bearer !== null && y.bearer !== null) return null;
  const [thing, other] = [a.kind.thing, b.kind.thing];
  if (thing !== '' && thing === other) return 'counted';
  // "six weeks of fighting", "the six-week war": nouns of events stand for each other.
  if (x.dimension === 'duration' && isEvent(x.counted) && isEvent(y.counted)) return 'group';
  if (thing !== '' && other !== '' && a.group === 'things' && b.group === 'things') {
    return thingsMeet(thing, other) ? 'group' : null;
  }
  const people = x.dimension === 'count' || x.dimension === 'age';
  return people && a.group === b.group && a.group !== 'things' ? 'group' : null;
}

/** What an article that gives two figures for a slot (an earlier one, another's) still says for its being one. */
const TWO = 0.8;

/** Slots of which the noun of one is wider ("weapons", "guns"), or of which one names no point of reference ("3 km away"). */
function slotsMeet(a: Profile, b: Profile): boolean {
  if (a.slot === null || b.slot === null || a.rivals !== 1 || b.rivals !== 1) return false;
  const [x, y] = [a.claim, b.claim];
  if (x.property === 'distance' && y.property === 'distance') return x.counted === '' || y.counted === '';
  return (
    x.dimension === 'count' && a.group === 'things' && b.group === 'things' && thingsMeet(a.kind.thing, b.kind.thing)
  );
}

function only(a: Profile, b: Profile, take: Take): void {
  if (!a.near || !b.near) return;
  if (a.slot === null || a.slot !== b.slot) {
    if ((a.alone && b.alone) || slotsMeet(a, b)) take('only', 1);
    return;
  }
  const rivals = Math.max(a.rivals, b.rivals);
  take('only', rivals <= 1 ? 1 : rivals === 2 ? TWO : 1 / rivals);
}

/** How long one activity lasted, told with two figures: one is mistaken as a rule, where neither is a multiple of the other. */
function lasting(a: Profile, b: Profile, take: Take): void {
  if (
    a.kind.activity === null ||
    a.kind.activity === MOMENT ||
    a.kind.activity !== b.kind.activity ||
    a.size === null ||
    b.size === null
  )
    return;
  if (Math.max(a.size, b.size) <= 2 * Math.min(a.size, b.size)) take('lasting', 1);
}

/** "mourning" and "mourn" are one act. */
const actsOf = ({ property, counted, context }: QuantityClaim): string[] =>
  [property, counted, ...context].filter((word) => word !== '').map((word) => word.replace(/ing$/, ''));

/** "three days of mourning", "the town mourned for three days": equal spans of one act, however common its word is in the articles. */
function sameAct(a: Profile, b: Profile, take: Take): void {
  if (a.claim.dimension !== 'duration' || a.size === null || a.size !== b.size) return;
  if (meet(actsOf(a.claim), actsOf(b.claim))) take('sameAct', 1);
}

/** Tells `take` of each feature of two figures, in a fixed order: no list is made of them. */
export function eachFeature(a: Profile, b: Profile, take: Take): void {
  properties(a, b, take);
  const noun = counted(a, b);
  if (noun !== null) take(noun, noun === 'group' && a.group === 'things' && b.group === 'things' ? WIDER : 1);
  if (areOfTwoKinds(a, b)) take('otherKind', 1);
  roles(a, b, take);
  if (a.fate && b.fate && a.main && b.main) take('mainEvent', 1);
  only(a, b, take);
  lasting(a, b, take);
  sameAct(a, b, take);
  take('words', dot(a.words, b.words));
  sizes(a, b, take);
}

/** The named features of two figures, in a fixed order: what `explain` prints. */
export function featuresOf(a: Profile, b: Profile): Feature[] {
  const features: Feature[] = [];
  eachFeature(a, b, (name, amount) => features.push({ name, amount }));
  return features;
}

/**
 * Tells how alike two figures are by what they have in common, in log odds, whatever speaks against them. It is asked of millions of pairs: one sum
 * and one function to add to it serve for all of them.
 */
export function scorer({ bias, features }: Weights): (a: Profile, b: Profile) => number {
  const sum = new Float64Array(1);
  const add: Take = (name, amount) => {
    sum[0]! += features[name] * amount;
  };
  return (a, b) => {
    sum[0] = bias;
    eachFeature(a, b, add);
    return sum[0]!;
  };
}
