import circumstances from './data/circumstances.json' with { type: 'json' };
import data from './data/questions.json' with { type: 'json' };
import steps from './data/steps.json' with { type: 'json' };
import { ANIMAL_NOUNS } from './names.js';
import { groupByWord } from './tables.js';

/** What a reader asks of an event, which the event answers once: "cause", "weapon". */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** …with {of} for what it is asked of. */
  readonly titled: string;
  /** Patterns by the answer they give; `*` takes the answer from the slot {A} or {W}. */
  readonly patterns: readonly { readonly label: string; readonly pattern: string }[];
  /** Family of a word of an answer: "engine" → "mechanical". */
  readonly families: ReadonlyMap<string, string>;
  /** Words that any answer may be called: "factor", "gun". */
  readonly generic: ReadonlySet<string>;
  /** The answer that a denial of the key leaves. */
  readonly flips: ReadonlyMap<string, string>;
  /** Both can hold of several: only two sides who say so contradict each other. */
  readonly contested: boolean;
  /** The answer is whose it is, told by a name: "Northern waters". */
  readonly byName: boolean;
  /** What is compared are the words themselves, of one thing that somebody describes. */
  readonly wording: boolean;
  /** Asked of each thing apart: of each ship, of each brake. */
  readonly each: boolean;
  /** Another name is another answer, even where nobody disputes it. */
  readonly differs: boolean;
  /** What sort of thing it was, told by a noun and what stands before it: "a repair truck", "a crane truck". */
  readonly kind: boolean;
  /** The answers are numbers that one thing bears: of two that are nearly alike one is wrong. */
  readonly codes: boolean;
  /** Each answer tells some of many: who was among the dead. */
  readonly members: boolean;
  /** Answered once and for all, of one thing: what passes with time ("closed", "open again"), or is told of some of many, differs in nothing. */
  readonly once: boolean;
  /** An article may give several answers, all of which hold: two differ where neither article gives the other's as well. */
  readonly several: boolean;
  /** An answer may name several at once ("knives and guns"): only two that each name one exclude each other. */
  readonly single: boolean;
  /** Asked of each party apart: of the child, of the two workers. */
  readonly party: boolean;
  /** Asked of one, or of a few told by number: of many, each may have fared in its own way. */
  readonly few: boolean;
  /** Asked of who did it: where several did, each may have fared in his own way. */
  readonly ofSuspect: boolean;
  /** A part of what a clause tells ("a black dress"): clauses that differ in it say so themselves. */
  readonly part: boolean;
  /** Answers that a more general one leaves open: "dead" may be "own hand". */
  readonly covers: ReadonlyMap<string, readonly string[]>;
  /** Whether two answers cannot both hold. */
  readonly excludes: (a: string, b: string) => boolean;
}

interface Raw {
  readonly title: string;
  readonly titled?: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly families: Readonly<Record<string, readonly string[]>>;
  readonly generic: readonly string[];
  readonly flips?: Readonly<Record<string, string>>;
  readonly contested?: boolean;
  readonly byName?: boolean;
  readonly wording?: boolean;
  readonly each?: boolean;
  readonly differs?: boolean;
  readonly kind?: boolean;
  readonly codes?: boolean;
  readonly members?: boolean;
  readonly once?: boolean;
  readonly several?: boolean;
  readonly single?: boolean;
  readonly party?: boolean;
  readonly few?: boolean;
  readonly ofSuspect?: boolean;
  readonly part?: boolean;
  readonly covers?: Readonly<Record<string, readonly string[]>>;
  readonly exclusive: boolean | readonly (readonly string[])[];
}

const excludesOf = (exclusive: Raw['exclusive']): Question['excludes'] => {
  if (typeof exclusive === 'boolean') return (a, b) => exclusive && a !== b;
  return (a, b) => exclusive.some((pair) => a !== b && pair.includes(a) && pair.includes(b));
};

const RAW: Readonly<Record<string, Raw>> = {
  ...data.questions,
  ...steps.questions,
  ...circumstances.questions,
};

/** All questions, by name. */
export const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  Object.entries(RAW).map(([name, raw]): [string, Question] => [
    name,
    {
      name,
      title: raw.title,
      titled: raw.titled ?? raw.title,
      patterns: Object.entries(raw.answers).flatMap(([label, all]) => all.map((pattern) => ({ label, pattern }))),
      families: groupByWord(raw.families),
      generic: new Set(raw.generic),
      flips: new Map(Object.entries(raw.flips ?? {})),
      contested: raw.contested ?? false,
      byName: raw.byName ?? false,
      wording: raw.wording ?? false,
      each: raw.each ?? false,
      differs: raw.differs ?? false,
      kind: raw.kind ?? false,
      codes: raw.codes ?? false,
      members: raw.members ?? false,
      once: raw.once ?? false,
      several: raw.several ?? false,
      single: raw.single ?? false,
      party: raw.party ?? false,
      few: raw.few ?? false,
      ofSuspect: raw.ofSuspect ?? false,
      part: raw.part ?? false,
      covers: new Map(Object.entries(raw.covers ?? {})),
      excludes: excludesOf(raw.exclusive),
    },
  ]),
);

/** Kinds of animals; "the animal" is whichever was told of before. */
const BEASTS = [...ANIMAL_NOUNS].filter((noun) => noun !== 'animal');

const SLOTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...Object.entries(data.slots),
    ...Object.entries(steps.slots),
    ...Object.entries(circumstances.slots),
    ['Beast', BEASTS] as const,
  ].map(([name, words]) => [name, new Set(words)]),
);

/** The nouns (lemma or form) that may head a slot; null for a slot that any noun phrase fills. */
export const slotNouns = (slot: string): ReadonlySet<string> | null => SLOTS.get(slot) ?? null;

/** Words that tell that what they stand by is not certain: "may", "possible". */
export const UNCERTAIN: ReadonlySet<string> = new Set(data.uncertain);

const SAME: ReadonlyMap<string, string> = new Map(Object.entries(data.same));

/** What a thing is called plainly: "handbrake" → "brake". */
export const plainName = (lemma: string): string => SAME.get(lemma) ?? lemma;
