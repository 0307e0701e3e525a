import data from './data/questions.json' with { type: 'json' };

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
  readonly exclusive: boolean | readonly (readonly string[])[];
}

const excludesOf = (exclusive: Raw['exclusive']): Question['excludes'] => {
  if (typeof exclusive === 'boolean') return (a, b) => exclusive && a !== b;
  return (a, b) => exclusive.some((pair) => a !== b && pair.includes(a) && pair.includes(b));
};

const RAW: Readonly<Record<string, Raw>> = data.questions;

/** All questions, by name. */
export const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  Object.entries(RAW).map(([name, raw]): [string, Question] => [
    name,
    {
      name,
      title: raw.title,
      titled: raw.titled ?? raw.title,
      patterns: Object.entries(raw.answers).flatMap(([label, all]) => all.map((pattern) => ({ label, pattern }))),
      families: new Map(Object.entries(raw.families).flatMap(([family, words]) => words.map((w) => [w, family]))),
      generic: new Set(raw.generic),
      flips: new Map(Object.entries(raw.flips ?? {})),
      contested: raw.contested ?? false,
      byName: raw.byName ?? false,
      wording: raw.wording ?? false,
      excludes: excludesOf(raw.exclusive),
    },
  ]),
);

const SLOTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.slots).map(([name, words]) => [name, new Set(words)]),
);

/** The nouns (lemma or form) that may head a slot; null for a slot that any noun phrase fills. */
export const slotNouns = (slot: string): ReadonlySet<string> | null => SLOTS.get(slot) ?? null;

/** Words that tell that what they stand by is not certain: "may", "possible". */
export const UNCERTAIN: ReadonlySet<string> = new Set(data.uncertain);
