import type { Evidence } from './evidence.js';
import type { Bound, DatePrecision, Dimension, QuantityValue } from './mention.js';

export type ClaimKind = 'quantity' | 'date' | 'place-name' | 'person-role' | 'attribution' | 'framing';

/** Kinds in the one order in which every report shows them. */
export const CLAIM_KINDS: readonly ClaimKind[] = [
  'quantity',
  'date',
  'place-name',
  'person-role',
  'attribution',
  'framing',
];

/** What every kind of claim has. */
export interface ClaimBase {
  /** Stable: article id, kind and a hash of the evidence: "bbc-3f2a". */
  readonly id: string;
  /** Article id. */
  readonly article: string;
  readonly evidence: Evidence;
  /** Index of the sentence in its document; -1: in a picture caption. */
  readonly sentence: number;
  /** Who says it; null: the article in its own voice, or nobody is named. */
  readonly speaker: string | null;
  /**
   * The article's own words, somebody's in quotation marks, or somebody's retold; unclear where the text tells of a speaker beside
   * them and not whose the words are.
   */
  readonly voice: 'own' | 'quoted' | 'retold' | 'unclear';
  /** Which event it is about, as far as the text beside it tells. */
  readonly event: EventAnchor;
}

/**
 * What tells one event from another. All fields null or empty: nothing beside the claim tells it, so it is taken to be about
 * the article's main event.
 */
export interface EventAnchor {
  /** The event's days, when the clause dates it. */
  readonly from: string | null;
  readonly to: string | null;
  /** Place names in the clause, lower case, in order. */
  readonly places: readonly string[];
  /** True when the article tells it as background: an earlier or other event than the one it reports. */
  readonly background: boolean;
}

export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity';
  readonly value: QuantityValue & { readonly text: string };
  readonly bound: Bound;
  readonly hedge: string | null;
  readonly dimension: Dimension;
  /** Canonical name of the unit; null for a count. */
  readonly unit: string | null;
  /** The same interval in the dimension's base unit: what is compared. */
  readonly base: QuantityValue;
  /** The event property it measures: "killed", "injured", "captured", "age", "height", "deployed" …; "" when none is told. */
  readonly property: string;
  /** Head noun of what is counted or measured, lemma: "soldier"; "" when not told. */
  readonly counted: string;
  /** The noun names people by where they come from ("20 Norlanders"). */
  readonly origin?: true;
  /** For an age, the name of who has it, as the text gives it beside the figure; null when it gives none. */
  readonly bearer: string | null;
  /** Modifiers of that noun: ["northern"]. */
  readonly modifiers: readonly string[];
  /** Of people whose fate is counted, the places where the text tells them to be, lower case; empty or absent when it tells none. */
  readonly where?: readonly string[];
  /** A part of a total, a change, or not told as fact: compared only with its like. */
  readonly part: boolean;
  readonly change: 'up' | 'down' | null;
  readonly modal: boolean;
  /** The id of the claim whose figure this one tells again in another unit or currency: "(104 ft)" behind "32 metres". */
  readonly restates?: string;
  /** Content lemmas of the clause, sorted: what alignment weighs. */
  readonly context: readonly string[];
}

export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  /** ISO days, both included, null when not resolved; `time` "HH:MM" or null; `timeTo` the end of a range of times. */
  readonly value: {
    readonly start: string | null;
    readonly end: string | null;
    readonly time: string | null;
    readonly timeTo?: string;
    readonly text: string;
  };
  readonly precision: DatePrecision;
  readonly hedge: string | null;
  /** Resolved against the article's date ("on Tuesday", "November 9"), not stated with its year. */
  readonly relative?: boolean;
  /** Abbreviation of the time zone told with the time ("GMT"); absent: local time, or not told. */
  readonly zone?: string;
  readonly role: 'on' | 'since' | 'until' | 'span';
  /** Lemma of the event that is dated ("end", "erupt", "agreement"); "" when not told. */
  readonly property: string;
  readonly context: readonly string[];
}

export interface NameClaim extends ClaimBase {
  readonly kind: 'place-name' | 'person-role';
  readonly value: { readonly text: string };
  /** The name alone. */
  readonly name: string;
  /** Title or description, or null. */
  readonly role: string | null;
  /** Other names that the text itself gives. */
  readonly aliases: readonly string[];
  /** Entity id within the article. */
  readonly entity: string;
  /** The name is a body's: a ministry, a party, a group. */
  readonly body?: true;
  /** The name is the title of a work: a painting, a song. */
  readonly work?: true;
  /** What the words tell the place of; absent where they only name something. */
  readonly site?: Site;
  /** Nothing in the article tells whose or what name it is: it counts where another article knows it or a spelling of it. */
  readonly tentative?: true;
  readonly context: readonly string[];
}

/** "the quake struck off the town of X in Y": what happened there, and the places told. */
export interface Site {
  /**
   * Of whom, or of what, a place that no event is at is told: a person's surname, a place's key, what is under way ("train"). Absent for the
   * place of an event.
   */
  readonly whose?: string;
  /** Class of the event ("quake"), else the lemma of its verb; with `whose`: "home", "lie", "set out" or "bound". */
  readonly of: string;
  /** The places themselves, as printed: X. */
  readonly names: readonly string[];
  /** Where those lie, as the same words tell: Y. */
  readonly within: readonly string[];
}

/** To whom something happened, as far as the words tell which ones they are. */
export interface Party {
  /** What may be another word for the same ones ("worker", "child"); "" for anybody ("man") and for a name. */
  readonly sort: string;
  /** Last word of the name, lower case; "" where none is given. */
  readonly name: string;
  /** How many; null for several without a number. */
  readonly count: number | null;
  /** Told by the noun ("woman"); absent where it does not tell it. */
  readonly sex?: 'female' | 'male';
}

/** How a statement answers a question that an event answers once: "what caused it?", "with what weapon?". */
export interface Answer {
  /** Name of the question, a key of the lexicon of questions: "cause". */
  readonly question: string;
  /** Lower-case lemma of what the question is asked of ("crash"); "" for the event itself. */
  readonly of: string;
  /** The answer's family ("weather"), or "" where its words alone tell it. */
  readonly label: string;
  /** Content lemmas of the answer, in order of the text. */
  readonly words: readonly string[];
  /** Told as so, as possible, as not so, or as not known. */
  readonly stance: 'told' | 'possible' | 'denied' | 'unknown';
  /** To whom it happened, where the question is asked of each party. */
  readonly party?: Party;
  /** Of what somebody is accused of, each offence with its words. */
  readonly offences?: readonly Offence[];
}

/** One offence of those that somebody is accused of: "causing a shipwreck". */
export interface Offence {
  readonly text: string;
  /** Content lemmas, in order of the text. */
  readonly words: readonly string[];
}

export interface StatementClaim extends ClaimBase {
  readonly kind: 'attribution';
  readonly value: { readonly text: string };
  /** Who does it, what is done, to whom: lower-case lemmas; "" when not told. */
  readonly actor: string;
  readonly act: string;
  readonly patient: string;
  readonly negated: boolean;
  /** Lemma of the reporting verb, or null. */
  readonly verb: string | null;
  /** Present where the claim is the answer to a question rather than a clause. */
  readonly answer?: Answer;
  readonly context: readonly string[];
}

/** A statement that answers a question. */
export type AnswerClaim = StatementClaim & { readonly answer: Answer };

export const isAnswer = (claim: StatementClaim): claim is AnswerClaim => claim.answer !== undefined;

/** True for a statement of what somebody is accused of. */
export const isCharge = (claim: StatementClaim): boolean => claim.answer?.offences !== undefined;

export interface FramingClaim extends ClaimBase {
  readonly kind: 'framing';
  readonly value: { readonly text: string };
  /** The thing that is worded: "control of the valley", key of the concept. */
  readonly concept: string;
  /** The wording's own key: lemma of the label. */
  readonly label: string;
  /** Who does it, as far as the clause tells: lower-case lemmas, in order. */
  readonly agents?: readonly string[];
  /** What it is done to, or what the thing is told to belong to: lower-case lemmas, in order. */
  readonly objects?: readonly string[];
  readonly context: readonly string[];
}

export type Claim = QuantityClaim | DateClaim | NameClaim | StatementClaim | FramingClaim;
export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;
