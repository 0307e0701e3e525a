import type { Doubt } from './vetoes/index.js';
import weights from './weights.json' with { type: 'json' };

/** What two figures have in common, or not, by the name under which `weights.json` weighs it. */
export const FEATURES = {
  apart: 'how many orders lie between two figures, 0 to 1',
  close: 'figures within a tenth of each other',
  converted: 'sums that convert one and the same',
  counted: 'the same noun is counted',
  equal: 'the same figure, by how telling it is: a round or small one is often met by chance',
  far: 'more than ten times apart',
  group: 'people of one group under other nouns, or a wider noun for a thing',
  lasting: 'spans of time of one activity ("siege"), at most twice as long the one as the other',
  mainEvent: "fates of people that both articles tell as their own event's",
  nearFate: 'near fates: missing and captured',
  only: 'each article has one figure for this slot; less the more it has',
  otherKind: 'the one counts people, the other things',
  otherRole: 'two roles: a price, a loss',
  otherVerb: 'two bare figures of things under two verbs: shops closed, shops looted',
  otherwise: 'a quarter apart: people told no more of, a length of no noun, or two ages where an article tells several',
  property: 'one fate, or one measured property',
  role: 'the same became of the things counted; sums of one role; spans of time of one kind',
  sameAct: 'two equal spans of time, told with a word in common',
  unlike: 'two bare figures more than a quarter apart, of no toll and no age',
  verb: 'the verb that governs both is the same',
  words: 'cosine of the words around both',
} as const;

export interface Feature {
  readonly name: keyof typeof FEATURES;
  /** 0 to 1, as a rule. */
  readonly amount: number;
}

/** What speaks for and against a pair, in log odds. */
export interface Weights {
  /** Of a pair with no feature and no doubt. */
  readonly bias: number;
  readonly features: Readonly<Record<Feature['name'], number>>;
  /** By the names of `doubtsOf`. */
  readonly doubts: Readonly<Record<Doubt, number>>;
  /** How a pair of two articles counts by how alike it is and how it ranks, and a pair of one article. */
  readonly ranks: {
    readonly ofTwo: { readonly bias: number; readonly alike: number; readonly behind: number; readonly ahead: number };
    readonly ofOne: { readonly bias: number; readonly alike: number };
  };
}

/** Learned: see README.md beside this file and `npm run weights`. */
export const WEIGHTS: Weights = weights;
