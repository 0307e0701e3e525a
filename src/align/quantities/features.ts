/** What each feature adds to the score of two figures that no rule keeps apart. Chosen by hand; see README.md beside this file. */
export const WEIGHT = {
  /** One fate, or one measured property. */
  property: 0.35,
  /** Two bare figures of things under two verbs: shops closed, shops looted. */
  otherVerb: -0.1,
  /** Near fates: missing and captured. */
  nearFate: 0.25,
  /** The same became of the things counted; sums of one role; spans of time of one kind. */
  role: 0.25,
  /** Two roles: a price, a loss. */
  otherRole: -0.3,
  /** Two measured things of two kinds. */
  otherThing: -0.15,
  /** Two sums that convert one and the same. */
  converted: 0.5,
  /** The verb that governs both is the same. */
  verb: 0.2,
  /** The same noun is counted. */
  counted: 0.3,
  /** Both count people of one group, under other nouns. */
  group: 0.12,
  /** Fates of people that both articles tell as their own event's, and no word to the contrary. */
  mainEvent: 0.2,
  /** One is placed where no article's opening is, the other nowhere. */
  placed: -0.1,
  /** Each article has one figure for this slot; less the more it has. */
  only: 0.25,
  /** Spans of time of one activity ("siege"), at most twice as long the one as the other. */
  lasting: 0.3,
  /** Two equal spans of time, told with a word in common. */
  sameAct: 0.12,
  /** Cosine of the words around both. */
  words: 0.75,
  /** The same figure, by how telling it is: a round or small one is often met by chance. */
  equal: 0.6,
  /** Figures within a tenth of each other. */
  close: 0.12,
  /** Two bare figures more than a quarter apart, of no toll and no age. */
  unlike: -0.1,
  /** The same, of people told no more of, or of a length of no noun; or two ages where an article tells several. */
  otherwise: -0.25,
  /** More than ten times apart. */
  far: -0.35,
  /** Two ages of one name. */
  bearer: 0.4,
} as const;

export interface Feature {
  readonly name: keyof typeof WEIGHT;
  /** 0 to 1. */
  readonly amount: number;
}
