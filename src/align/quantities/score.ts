import { isEvent } from '../../lexicon/event-nouns.js';
import { dot } from '../../text/vectors.js';
import type { Profile } from './profile.js';

/** What each feature adds to the score of two figures that no rule keeps apart. Chosen by hand; see README.md beside this file. */
const WEIGHT = {
  /** One fate, or one measured property. */
  property: 0.35,
  /** Two bare figures of things under two verbs: shops closed, shops looted. */
  otherVerb: -0.1,
  /** Near fates: missing and captured. */
  nearFate: 0.25,
  /** The verb that governs both is the same. */
  verb: 0.2,
  /** The same noun is counted. */
  counted: 0.2,
  /** Both count people of one group, under other nouns. */
  group: 0.12,
  /** Fates of people that both articles tell as their own event's, and no word to the contrary. */
  mainEvent: 0.2,
  /** One is placed where no article's opening is, the other nowhere. */
  placed: -0.1,
  /** Each article has one figure for this slot; less the more it has. */
  only: 0.25,
  /** Cosine of the words around both. */
  words: 0.75,
  /** The same figure, by how telling it is: a round or small one is often met by chance. */
  equal: 0.5,
  /** Figures within a tenth of each other. */
  close: 0.12,
  /** Two bare figures more than a quarter apart, of no toll and no age. */
  unlike: -0.1,
  /** The same, of people told no more of, or of a length of no noun; or two ages where an article tells several. */
  otherwise: -0.25,
  /** Figures more than ten times apart. */
  far: -0.35,
  /** Two ages of one name. */
  bearer: 0.4,
} as const;

export interface Feature {
  readonly name: keyof typeof WEIGHT;
  /** 0 to 1. */
  readonly amount: number;
}

/** Takes each feature as it is found: scoring a pair makes no list. */
type Take = (name: Feature['name'], amount: number) => void;

/** Two figures this near, as a ratio, are "close"; from these on they are "unlike" and "far". */
const CLOSE = 1.1;
const UNLIKE = 1.25;
const FAR = 10;
const TWICE = 1.9;

/** A figure with its unit is more telling than a bare one: six weeks, six. */
const MEASURED = 0.6;

/** How little chance there is to meet a figure twice: by its significant digits. */
function specificity(figure: number): number {
  const digits = String(figure).replace(/[.-]/g, '').replace(/0+$/, '').replace(/^0+/, '').length;
  return digits >= 3 ? 1 : digits === 2 ? 0.7 : 0.4;
}

/** Two ages that must be of one being: of one name, or the only ones of a child in their articles. */
const isSureAge = (a: Profile, b: Profile): boolean =>
  a.claim.bearer !== null && b.claim.bearer !== null
    ? true
    : a.slot === b.slot && a.rivals === 1 && b.rivals === 1 && (a.claim.bearer ?? b.claim.bearer) === null;

function sizes(a: Profile, b: Profile, take: Take): void {
  if (a.size === null || b.size === null) return;
  if (a.size === b.size) {
    const telling = specificity(a.claim.value.best ?? a.size);
    take('equal', Math.max(telling, a.claim.dimension === 'count' ? 0 : MEASURED));
    return;
  }
  const name = unequal(a, b, Math.max(a.size, b.size) / Math.max(Math.min(a.size, b.size), 1e-9));
  if (name !== null) take(name, 1);
}

/** What two figures say whose sizes differ by `ratio`, or null. */
function unequal(a: Profile, b: Profile, ratio: number): Feature['name'] | null {
  if (ratio <= CLOSE && a.claim.dimension !== 'age') return 'close';
  // "dozens" names an order, and a low one: 500 may be dozens.
  const plural = a.claim.bound === 'open-plural' || b.claim.bound === 'open-plural';
  if (ratio > FAR && !plural) return 'far';
  if (a.claim.dimension === 'age') return isSureAge(a, b) ? null : 'otherwise';
  // Fates of which no day is known: figures this far apart may be of two events.
  const printed = a.claim.value.best !== null && b.claim.value.best !== null;
  if (a.fate && b.fate && printed && !(a.dayKnown && b.dayKnown) && ratio >= TWICE) return 'otherwise';
  const bare = a.claim.bound === 'exact' && b.claim.bound === 'exact' && !a.fate;
  if (ratio <= UNLIKE || !bare) return null;
  return a.slot === null ? 'otherwise' : 'unlike';
}

/** Dimensions whose property is a mere verb, when it is no fate. */
const VERBAL = new Set<Profile['claim']['dimension']>(['count', 'duration', 'money', 'share']);

function properties(a: Profile, b: Profile, take: Take): void {
  const [x, y] = [a.claim.property, b.claim.property];
  if (x === '' || y === '') return;
  if (x === y) take(a.fate || !VERBAL.has(a.claim.dimension) ? 'property' : 'verb', 1);
  else if (a.fate && b.fate) take('nearFate', 1);
  else if (a.claim.dimension === 'count' && a.size !== b.size) take('otherVerb', 1);
}

/** What the nouns say that two figures count, or null. */
function counted({ claim: x, group }: Profile, { claim: y, group: other }: Profile): Feature['name'] | null {
  if (x.dimension === 'age' && x.bearer !== null && y.bearer !== null) return 'bearer';
  if (x.counted !== '' && x.counted === y.counted) return 'counted';
  // "six weeks of fighting", "the six-week war": nouns of events stand for each other.
  if (x.dimension === 'duration' && isEvent(x.counted) && isEvent(y.counted)) return 'group';
  const people = x.dimension === 'count' || x.dimension === 'age';
  return people && group === other && group !== 'things' ? 'group' : null;
}

/** What an article that gives two figures for a slot (an earlier one, another's) still says for its being one. */
const TWO = 0.8;

function only(a: Profile, b: Profile, take: Take): void {
  if (a.slot === null || a.slot !== b.slot || !a.near || !b.near) return;
  const rivals = Math.max(a.rivals, b.rivals);
  take('only', rivals <= 1 ? 1 : rivals === 2 ? TWO : 1 / rivals);
}

function visit(a: Profile, b: Profile, take: Take): void {
  properties(a, b, take);
  const noun = counted(a, b);
  if (noun !== null) take(noun, 1);
  if (a.fate && b.fate) {
    if (a.main !== b.main) take('placed', 1);
    else if (a.main) take('mainEvent', 1);
  }
  only(a, b, take);
  take('words', dot(a.words, b.words));
  sizes(a, b, take);
}

/** The named features of two figures, in a fixed order: what `explain` prints. */
export function featuresOf(a: Profile, b: Profile): Feature[] {
  const features: Feature[] = [];
  visit(a, b, (name, amount) => features.push({ name, amount }));
  return features;
}

/** How well two figures belong together: the sum of the features' weights, at least 0. */
export function scoreOf(a: Profile, b: Profile): number {
  let sum = 0;
  visit(a, b, (name, amount) => {
    sum += WEIGHT[name] * amount;
  });
  return Math.max(0, sum);
}
