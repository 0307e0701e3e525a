import { isEvent } from '../../lexicon/event-nouns.js';
import { cosine } from '../../text/vectors.js';
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

function sizes(a: Profile, b: Profile): Feature[] {
  if (a.size === null || b.size === null) return [];
  if (a.size === b.size)
    return [
      {
        name: 'equal',
        amount: Math.max(specificity(a.claim.value.best ?? a.size), a.claim.dimension === 'count' ? 0 : MEASURED),
      },
    ];
  const ratio = Math.max(a.size, b.size) / Math.max(Math.min(a.size, b.size), 1e-9);
  if (ratio <= CLOSE && a.claim.dimension !== 'age') return [{ name: 'close', amount: 1 }];
  // "dozens" names an order, and a low one: 500 may be dozens.
  const plural = a.claim.bound === 'open-plural' || b.claim.bound === 'open-plural';
  if (ratio > FAR && !plural) return [{ name: 'far', amount: 1 }];
  if (a.claim.dimension === 'age') return isSureAge(a, b) ? [] : [{ name: 'otherwise', amount: 1 }];
  // Fates of which no day is known: figures this far apart may be of two events.
  const printed = a.claim.value.best !== null && b.claim.value.best !== null;
  if (a.fate && b.fate && printed && !(a.dayKnown && b.dayKnown) && ratio >= TWICE)
    return [{ name: 'otherwise', amount: 1 }];
  const bare = a.claim.bound === 'exact' && b.claim.bound === 'exact' && !a.fate;
  if (ratio <= UNLIKE || !bare) return [];
  return [{ name: a.slot === null ? 'otherwise' : 'unlike', amount: 1 }];
}

/** Dimensions whose property is a mere verb, when it is no fate. */
const VERBAL = new Set<Profile['claim']['dimension']>(['count', 'duration', 'money', 'share']);

function properties(a: Profile, b: Profile): Feature[] {
  const [x, y] = [a.claim.property, b.claim.property];
  if (x === '' || y === '') return [];
  if (x === y) return [{ name: a.fate || !VERBAL.has(a.claim.dimension) ? 'property' : 'verb', amount: 1 }];
  if (a.fate && b.fate) return [{ name: 'nearFate', amount: 1 }];
  return a.claim.dimension === 'count' && a.size !== b.size ? [{ name: 'otherVerb', amount: 1 }] : [];
}

function counted(a: Profile, b: Profile): Feature[] {
  if (a.claim.dimension === 'age' && a.claim.bearer !== null && b.claim.bearer !== null)
    return [{ name: 'bearer', amount: 1 }];
  if (a.claim.counted !== '' && a.claim.counted === b.claim.counted) return [{ name: 'counted', amount: 1 }];
  // "six weeks of fighting", "the six-week war": nouns of events stand for each other.
  if (a.claim.dimension === 'duration' && isEvent(a.claim.counted) && isEvent(b.claim.counted))
    return [{ name: 'group', amount: 1 }];
  const people = a.claim.dimension === 'count' || a.claim.dimension === 'age';
  return people && a.group === b.group && a.group !== 'things' ? [{ name: 'group', amount: 1 }] : [];
}

/** What an article that gives two figures for a slot (an earlier one, another's) still says for its being one. */
const TWO = 0.8;

function only(a: Profile, b: Profile): Feature[] {
  if (a.slot === null || a.slot !== b.slot || !a.near || !b.near) return [];
  const rivals = Math.max(a.rivals, b.rivals);
  return [{ name: 'only', amount: rivals <= 1 ? 1 : rivals === 2 ? TWO : 1 / rivals }];
}

/** The named features of two figures, in a fixed order: what `explain` prints. */
export const featuresOf = (a: Profile, b: Profile): Feature[] => [
  ...properties(a, b),
  ...counted(a, b),
  ...(a.fate && b.fate && a.main !== b.main ? [{ name: 'placed' as const, amount: 1 }] : []),
  ...(a.fate && b.fate && a.main && b.main ? [{ name: 'mainEvent' as const, amount: 1 }] : []),
  ...only(a, b),
  { name: 'words', amount: cosine(a.words, b.words) },
  ...sizes(a, b),
];

/** Sum of the features' weights; at least 0. */
export const scoreOf = (features: readonly Feature[]): number =>
  Math.max(
    0,
    features.reduce((sum, f) => sum + WEIGHT[f.name] * f.amount, 0),
  );
