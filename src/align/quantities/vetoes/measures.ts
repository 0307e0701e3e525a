import { DIGGING, LEVEL } from '../../../lexicon/measured.js';
import { opposed } from '../../../lexicon/oppositions.js';
import { sexOf } from '../../../lexicon/parties.js';
import { thingsMeet } from '../../../lexicon/things.js';
import type { QuantityClaim } from '../../../model/index.js';
import { meet } from '../../../text/meet.js';
import { areOneSort } from '../../../text/one-part.js';
import { sameCurrency } from '../conversions.js';
import { MOMENT, rolesMeet } from '../kinds.js';
import type { Profile } from '../profile.js';
import { isRounded } from '../rounded.js';
import { areAttackers } from './attackers.js';
import { nounOf, otherScope, type VetoRule } from './veto.js';

/** Two sums in one currency, told in full or in short ("Kestrian crowns", "crowns"). */
function oneCurrency(a: Profile, b: Profile): boolean {
  const [x, y] = [a.claim.unit, b.claim.unit];
  if (x === y) return true;
  if (!sameCurrency(x, y) || a.original === b.claim || b.original === a.claim) return false;
  const yearly = [x, y].some((unit) => unit?.endsWith(' per year'));
  if (yearly) return a.size === b.size && [a, b].some((p) => p.claim.context.some((w) => YEARLY.has(w)));
  // A dollar whose country is not told is the plain one, or a near figure.
  return (
    areNear(a, b) || [x, y].every((unit) => !unit?.endsWith('dollar') || unit === 'dollar' || unit === 'US dollar')
  );
}

/** Words by which a sum is told to be one of each year. */
const YEARLY = new Set(['annual', 'annually', 'yearly']);

/** Another dimension or currency. */
export const otherUnit: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  return x.dimension !== y.dimension || (x.dimension === 'money' && !oneCurrency(a, b))
    ? { relation: 'other-unit', because: `unit: ${x.unit ?? x.dimension} | ${y.unit ?? y.dimension}` }
    : null;
};

const isSum = (c: QuantityClaim): boolean => c.dimension === 'money' || c.dimension === 'share';

/** "federal taxes" and "state taxes": one noun, other modifiers. */
export const otherModifiers: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (x.dimension === 'money' && a.size === b.size) return null;
  const told = x.modifiers.length > 0 && y.modifiers.length > 0;
  if (!isSum(x) || !told || meet(x.modifiers, y.modifiers)) return null;
  return otherScope(`${nounOf(x)} | ${nounOf(y)}`);
};

/** A profit and a loss: the clause of one has a word, that of the other its opposite. One sum is what one side buys for and the other sells for. */
export const opposite: VetoRule = ({ claim: x, size: m }, { claim: y, size: n }) => {
  if (!isSum(x) || (x.dimension === 'money' && m === n)) return null;
  const words = opposed(x.context, y.context);
  return words === null ? null : otherScope(words.join(' | '));
};

/** Figures this near, as a ratio, may be one reckoned in two ways, or from two points of one place. */
const NEAR = 1.1;

const areNear = ({ size: a }: Profile, { size: b }: Profile, ratio = NEAR): boolean =>
  a !== null && b !== null && Math.max(a, b) <= ratio * Math.min(a, b);

/** Words that make a sum another one: "adjusted income" and "income", of two figures. */
export const otherReckoning: VetoRule = (a, b) => {
  const [x, y] = [a.kind.basis, b.kind.basis];
  return x === y || areNear(a, b) ? null : otherScope(`${x || 'all'} | ${y || 'all'}`);
};

/** Houses destroyed and houses searched; a price and a loss: of two figures two things. */
export const otherRole: VetoRule = (a, b) => {
  if (a.size === b.size || a.claim.dimension === 'duration' || rolesMeet(a.kind, b.kind) !== false) return null;
  return otherScope(`${[...a.kind.roles].sort().join(', ')} | ${[...b.kind.roles].sort().join(', ')}`);
};

/** Distances of one thing from two points of a place, or from a place by two names: "from the harbour", "from shore". */
const ALMOST = 1.25;
/** One distance, mistaken, is hardly told this many times too long. */
const TOO_FAR = 1.6;
const DISTANCES = new Set(['distance', 'inside']);

/** Two distances from two places, or of two things from one. */
export const otherReference: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (!DISTANCES.has(x.property) || x.property !== y.property || areNear(a, b, ALMOST)) return null;
  const told = x.counted !== '' && y.counted !== '';
  if (x.property === 'distance' && told && a.kind.thing !== b.kind.thing)
    return otherScope(`${x.counted} | ${y.counted}`);
  const far = a.size === null || b.size === null || Math.max(a.size, b.size) > TOO_FAR * Math.min(a.size, b.size);
  return far && x.property === 'distance' ? otherScope(`${x.value.text} | ${y.value.text}`) : null;
};

/** One span of time, mistaken, is hardly told this many times too long. */
const TOO_LONG = 3;

/** How long a search and how long a siege lasted; a walk of ten minutes and one of three hours: of two figures two spans. */
export const otherActivity: VetoRule = ({ kind: a, claim: x, size: m }, { kind: b, claim: y, size: n }) => {
  const owners = x.dimension === 'duration' && m !== n && a.owner !== null && b.owner !== null;
  if (owners && a.owner !== b.owner) return otherScope(`${a.owner} | ${b.owner}`);
  if (a.activity === null || b.activity === null || m === n || m === null || n === null) return null;
  if (a.activity !== b.activity) return otherScope(`${a.activity} | ${b.activity}`);
  if (a.activity === MOMENT) return null;
  return Math.max(m, n) > TOO_LONG * Math.min(m, n) ? otherScope(`${x.value.text} | ${y.value.text}`) : null;
};

/** Dimensions of what each thing has of its own. */
const OWN = new Set<QuantityClaim['dimension']>(['area', 'length', 'mass', 'speed', 'volume']);

/** One measure in two units. */
const SAME = 1.03;

/** The height of a bridge and of a lorry; how fast it went, and how fast it may go. */
export const otherOwner: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (!OWN.has(x.dimension) || areNear(a, b, SAME)) return null;
  if (x.property !== 'distance' && a.limit !== b.limit) return otherScope('limit | measure');
  const owners = [x, y].map((c) => (c.counted === c.property || c.property === 'distance' ? '' : c.counted));
  if (owners.includes('') || x.property === 'inside' || thingsMeet(a.kind.thing, b.kind.thing)) return null;
  return otherScope(`${x.counted} | ${y.counted}`);
};

/** The height that something came to, and how far it fell or how high it was before. */
export const otherLevel: VetoRule = ({ claim: x }, { claim: y }) =>
  x.dimension === 'length' && (x.property === LEVEL) !== (y.property === LEVEL)
    ? otherScope(`${x.property || 'length'} | ${y.property || 'length'}`)
    : null;

/** What is planned, and what was done: "threatened to fire four rockets", "fired one". */
export const planned: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (x.dimension !== 'count' || a.fate || b.fate || a.size === b.size) return null;
  if (rolesMeet(a.kind, b.kind) === null) return null;
  const intends = (c: QuantityClaim): boolean => c.context.some((word) => INTENTIONS.has(word));
  return intends(x) === intends(y) ? null : otherScope('planned | done');
};
const INTENTIONS = new Set(['threat', 'threaten']);

/** "three of them": whose noun stands elsewhere. */
const isPronoun = ({ evidence }: QuantityClaim): boolean => / of (?:them|these|those|which)$/.test(evidence.quote);

/** "two of the dogs were stolen", "two dogs were taken": as many of one noun, or under one verb, and of no toll. */
function isOneShare(a: Profile, b: Profile): boolean {
  if (a.size === null || a.size !== b.size || a.fate || b.fate) return false;
  const [x, y] = [a.claim, b.claim];
  if (x.property !== '' && x.property === y.property) return true;
  return !isPronoun(x) && !isPronoun(y) && x.counted !== '' && thingsMeet(a.kind.thing, b.kind.thing);
}

/** "two men and two women died", "two women died": of all a part, and all of the women. */
const areOfOneSex = (a: Profile, b: Profile): boolean =>
  sexOf(a.claim.counted) !== null && sexOf(a.claim.counted) === sexOf(b.claim.counted);

/**
 * A part and a total; a change and a level, but for a measure whose figure is the same ("fell 6 percent", "6 percent less") and for sums of one
 * role: who "lost $12 million" has "a loss of $13 million".
 */
export const partOrChange: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (a.part !== b.part)
    return isOneShare(a, b) || areOfOneSex(a, b) || areOneSort(x, y) || areAttackers(a, b)
      ? null
      : otherScope('part | total');
  if (x.change === y.change || (x.dimension === 'money' && rolesMeet(a.kind, b.kind) === true)) return null;
  const alike = a.size === b.size || isRounded(a, b);
  const untold = (x.change === null || y.change === null) && x.dimension !== 'count' && alike;
  return untold ? null : otherScope('change | level');
};

/** What one article tells as others measure or know it: an age, the size of a quake. */
const OFTEN_MISTAKEN = new Set<QuantityClaim['dimension']>(['age', 'magnitude']);

/** Bounds that leave a figure near itself. */
const NEAR_ITSELF = new Set<QuantityClaim['bound']>(['exact', 'about', 'nearly', 'just-over']);
/** "about a foot", "about six feet": two lengths of one article this many times apart are of two things, hedged or not, whoever tells them. */
const FAR_APART = 3;

const areFarLengths = (a: Profile, b: Profile): boolean =>
  a.claim.dimension === 'length' &&
  a.size !== null &&
  b.size !== null &&
  [a, b].every(({ claim }) => NEAR_ITSELF.has(claim.bound)) &&
  Math.max(a.size, b.size) >= FAR_APART * Math.min(a.size, b.size);

/**
 * An article that tells two bare figures of one noun in one voice means two things by them: the 214 aboard a ship and the 180 it is licensed for.
 * Another article's figure of the noun is then one of the two. Tolls rise while an article is written, and ages are mistaken, so they are let through.
 */
export const toldApart: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (a.revised || b.revised) return null;
  if (a.others.has(b.size ?? Number.NaN) || b.others.has(a.size ?? Number.NaN))
    return otherScope(`${x.value.text} | ${y.value.text}`);
  if (x.article === y.article && areFarLengths(a, b)) return otherScope(`${x.value.text} | ${y.value.text}`);
  if (x.article !== y.article || x.speaker !== y.speaker || a.moving || b.moving || OFTEN_MISTAKEN.has(x.dimension))
    return null;
  const bare = x.bound === 'exact' && y.bound === 'exact' && (x.unit === y.unit || sameCurrency(x.unit, y.unit));
  return bare && a.size !== b.size && !isRounded(a, b) ? otherScope(`${x.value.text} | ${y.value.text}`) : null;
};

/** What a ship may carry, and what it carried. */
export const capacity: VetoRule = ({ claim: x }, { claim: y }) =>
  x.dimension === 'count' && (x.property === 'capacity') !== (y.property === 'capacity')
    ? otherScope('capacity | number')
    : null;

/** "I counted ten": what one witness saw is not all that there was; the same figure may be. */
export const ownCount: VetoRule = (a, b) =>
  a.firsthand !== b.firsthand && a.size !== b.size ? otherScope('what one witness counted | all') : null;

/** "He asked parliament to extend it by three months", "it was extended by three months": one span under one verb. */
const isOneSpan = (a: Profile, b: Profile): boolean =>
  a.claim.dimension === 'duration' &&
  a.size === b.size &&
  a.claim.property !== '' &&
  a.claim.property === b.claim.property;

/** "Prosecutors asked for 20,000 dollars", "a fine of 30,000 dollars": what was asked for is no account of what was given, though the sum be the same. */
export const askedFor: VetoRule = (a, b) =>
  (a.claim.dimension === 'money' || a.claim.dimension === 'duration') && a.sought !== b.sought && !isOneSpan(a, b)
    ? otherScope('asked for | given')
    : null;

/** Shares of a vote that a poll tells, and those that were counted. */
export const polled: VetoRule = (a, b) =>
  a.claim.dimension === 'share' && a.surveyed !== b.surveyed && a.size !== b.size ? otherScope('poll | count') : null;

/** How deep rescuers have dug, and how deep the well is. */
export const dug: VetoRule = (a, b) => {
  const digs = ({ property, context }: QuantityClaim): boolean =>
    DIGGING.has(property) || context.some((word) => DIGGING.has(word));
  return a.claim.dimension === 'length' && digs(a.claim) !== digs(b.claim) && !areNear(a, b)
    ? otherScope('dug | deep')
    : null;
};

const isAdded = ({ evidence }: QuantityClaim): boolean => evidence.prefix.toLowerCase().trimEnd().endsWith('another');

/** "another 1,000 troops": others than the 1,000 that an article tells without that word. */
export const added: VetoRule = ({ claim: x, fate }, { claim: y }) =>
  x.dimension === 'count' && !fate && isAdded(x) !== isAdded(y) ? otherScope('another | all') : null;

/** Measures that are never told by another one's name: how deep it is, and how far away. */
const APART = new Set(['depth', 'distance', 'radius', 'speed', 'weight', 'width']);

/** "at a depth of 10 km", "10 km from Ellery": one figure of two measures. */
export const otherMeasure: VetoRule = ({ claim: x }, { claim: y }) =>
  x.property !== y.property && APART.has(x.property) && APART.has(y.property)
    ? otherScope(`${x.property} | ${y.property}`)
    : null;
