import data from './data/framing-families.json' with { type: 'json' };
import { byWord, groupByWord, tokensOfLabel } from './tables.js';

/** What a framing family's thing is: its noun must be of this class. */
export type ThingClass = 'people' | 'living' | 'territory' | 'proposal' | 'any';

/** What two sources must share to speak of the same thing: the agent, the object, names in the clause, the noun's modifier, or the event. */
type SharedBy = 'agent' | 'object' | 'names' | 'modifier' | 'event';

export interface Family {
  readonly id: string;
  /** Title after "Words for: "; `{object}` and `{modifier}` are filled from the claims. */
  readonly title: string;
  readonly class: ThingClass;
  /** True for states and outcomes that reports of different dates tell of; false for what happened once. */
  readonly lasting: boolean;
  /** True for a thing of which an event has one: in the plural its nouns are of others, but for those the lead tells of. */
  readonly single: boolean;
  /** True where its wordings are different acts of one moment, and not words for one: "fled", "was evacuated". */
  readonly acts: boolean;
  readonly by: SharedBy;
  /** Wordings that many other things are called too: read only where two articles use others of the family. */
  readonly loose: ReadonlySet<string>;
  /** Wordings between which the choice says nothing: "the attack", "the shooting". */
  readonly alike: ReadonlySet<string>;
  /** The kind of thing that a wording names, by its label: a crash is no clash; none for those that may be of any ("the tragedy"). */
  readonly kindOf: ReadonlyMap<string, string>;
}

/** One way to word a family's thing. */
export interface Wording {
  readonly family: Family;
  /** What the words suggest; "plain" for nothing. */
  readonly tone: string;
  /** `under`: a noun that "under" governs ("under Northern control"); `clause`: what a clause says, in whatever words. */
  readonly as: 'verb' | 'noun' | 'under' | 'epithet' | 'clause';
  /** Where the thing stands that is worded. */
  readonly of: 'object' | 'subject' | 'complement' | 'self';
  /** "take hostage". */
  readonly label: string;
  /** Its words, hyphens apart: as tokens come. */
  readonly words: readonly string[];
}

const PLAIN_TONE = 'plain';

export const FAMILIES: ReadonlyMap<string, Family> = new Map(
  Object.entries(data.families).map(([id, f]) => [
    id,
    Object.freeze({
      id,
      title: f.title,
      class: f.class,
      lasting: f.lasting,
      single: 'single' in f,
      acts: 'acts' in f,
      by: f.by,
      loose: new Set('loose' in f ? f.loose : []),
      alike: new Set('alike' in f ? f.alike : []),
      kindOf: groupByWord('kinds' in f ? f.kinds : {}),
    } as Family),
  ]),
);

/** The words of a label, its hyphens apart and, for the tagger leaves some so, as one. */
const spellingsOf = (label: string): string[][] => {
  const apart = tokensOfLabel(label);
  return label.includes('-') ? [apart, label.split(' ')] : [apart];
};

const ALL: readonly Wording[] = Object.entries(data.families).flatMap(([id, f]) =>
  f.wordings.flatMap((w) =>
    w.words.flatMap((label) =>
      spellingsOf(label).map(
        (words): Wording => ({
          family: FAMILIES.get(id) as Family,
          tone: w.tone,
          as: w.as as Wording['as'],
          of: w.of as Wording['of'],
          label,
          words,
        }),
      ),
    ),
  ),
);

/** Wordings by their first word, the longest first. */
export const WORDINGS: ReadonlyMap<string, readonly Wording[]> = byWord(
  [...ALL].sort((a, b) => b.words.length - a.words.length || (a.label < b.label ? -1 : 1)),
  ({ words }) => words.slice(0, 1),
);

const TONES: ReadonlyMap<string, string> = new Map(ALL.map((w) => [`${w.family.id} ${w.label}`, w.tone]));

/** What a family's wording suggests; null when it suggests nothing or is not known. */
export function slantOf(family: string, label: string): string | null {
  const tone = TONES.get(`${family} ${label}`);
  return tone === undefined || tone === PLAIN_TONE ? null : tone;
}

/** True for a word that names what happened and suggests nothing: whoever tells of it, the choice says nothing of them. */
export const isBareName = (family: string, label: string): boolean =>
  FAMILIES.get(family)?.by === 'event' &&
  (slantOf(family, label) === null || FAMILIES.get(family)?.alike.has(label) === true);

const NOUN_LABELS: ReadonlySet<string> = new Set(
  ALL.filter((w) => w.as === 'noun' && w.of === 'self').map((w) => `${w.family.id} ${w.label}`),
);

/** True where a label of a family is a noun for the thing itself, no verb, no epithet, and no noun for what is done to something. */
export const isNounLabel = (family: string, label: string): boolean => NOUN_LABELS.has(`${family} ${label}`);

/** Phrases that hold a wording and are none: "rescue operation". */
export const IGNORED_PHRASES: ReadonlySet<string> = new Set(data.ignored);

/** Their last words. */
export const IGNORED_HEADS: ReadonlySet<string> = new Set(data.ignored.map((phrase) => phrase.split(' ').at(-1) ?? ''));

/** Nouns (lemma) of those who help, and of their help: where they are, "the operation" is that. */
export const RELIEF_NOUNS: ReadonlySet<string> = new Set(data.relief);

/** Nouns (lemma) of those who fight, and whose operations are deeds of force. */
export const FORCE_NOUNS: ReadonlySet<string> = new Set(data.forces);

/** Nouns that say nothing of what happened: alone, "the incident" is whatever was told of last. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(data.empty);

/** Nouns (lemma) for what hangs on an event: before them its word still names it ("the crash site"). */
export const HANGING_NOUNS: ReadonlySet<string> = new Set(data.hanging);

/** Nouns that stand for people in counts and are nobody to take or to move: "death". */
export const ABSTRACT_NOUNS: ReadonlySet<string> = new Set(data.abstract);

/** Nouns (lemma) for what somebody wants to make binding: "bill", "reform". */
export const PROPOSAL_NOUNS: ReadonlySet<string> = new Set(data.proposals);

/** Nouns for land, singular. */
export const TERRITORY_NOUNS: ReadonlySet<string> = new Set(data.territory);

/** Those of them too wide to tell one place from another. */
export const WIDE_NOUNS: ReadonlySet<string> = new Set(data.wide);

/** Nouns that say how many rather than who or what. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set(data.counts);

/** Nouns for people that are no role and no kin. */
export const ANYONE_NOUNS: ReadonlySet<string> = new Set(data.anyone);
