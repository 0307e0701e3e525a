import type { Span } from './span.js';

/*
 * A mention is what one stretch of text says, before it is known what it is a claim about. Extractors make mentions;
 * `extract/claims` joins them (a figure, the noun it counts, the verb that governs it, who says so) into claims.
 */

/** What a figure measures. `count` counts things; `share` is a fraction of a total, 1 = all. */
export type Dimension =
  | 'count'
  | 'money'
  | 'share'
  | 'age'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'force'
  | 'pressure'
  | 'frequency'
  | 'data'
  | 'ratio'
  | 'magnitude'
  | 'other';

/** A quantity keeps its words. Numbers are in the unit printed; null where the interval is open. */
export interface QuantityValue {
  readonly low: number | null;
  /** The figure printed; null for a range and for words like "dozens". */
  readonly best: number | null;
  readonly high: number | null;
  /** True where `low` (or `high`) itself is not included: "more than 70" is (70, ∞). */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How the words bound the figure (the table in README.md of extract/quantities). */
export type Bound =
  | 'exact'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'about'
  | 'nearly'
  | 'just-over'
  | 'range'
  | 'open-plural'
  | 'vague';

export interface Unit {
  /** As printed: "kg", "pounds", "percent", "US$". */
  readonly text: string;
  /** Canonical singular name: "kilogram", "pound", "percentage", "US dollar". */
  readonly name: string;
  /** `value * factor + offset` is in the base unit of the dimension (m, kg, s, m/s, °C, …; money: the currency itself). */
  readonly factor: number;
  readonly offset: number;
}

export interface NounPhrase extends Span {
  /** Lower-case lemma of the head noun: "soldier". */
  readonly head: string;
  /** Lower-case words before the head, in order, determiners and the figure left out: ["northern"]. */
  readonly modifiers: readonly string[];
  /** The head is a name for people by where they come from: "20 Norlanders". */
  readonly origin?: true;
}

/** A figure: `start`–`end` takes in its hedge and its unit or counted head noun, "at least 5,000 servicemen". */
export interface QuantityMention extends Span {
  /** The number words alone: "5,000"; "60 to as many as 160". */
  readonly figure: Span;
  readonly value: QuantityValue;
  readonly bound: Bound;
  /** The hedge or bound as printed ("at least", "as many as"), or null. */
  readonly hedge: string | null;
  readonly dimension: Dimension;
  /** null for a bare count. */
  readonly unit: Unit | null;
  /** What is counted or measured; null when the text does not say it beside the figure. */
  readonly counted: NounPhrase | null;
  /** "rose by 5": a change, not a level. */
  readonly change: 'up' | 'down' | null;
  /** "not 70 but 100": the figure is denied. "No one was hurt" is not: it is the figure 0. */
  readonly denied: boolean;
  /** "could reach 100", "promising that 44 … would return": not told as a fact. */
  readonly modal: boolean;
  /** "including three children", "two of them": a part of another figure. */
  readonly part: boolean;
  /** Index of the sentence in its document. */
  readonly sentence: number;
}

export type DatePrecision =
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'part-of-month'
  | 'month'
  | 'season'
  | 'year'
  | 'decade';

export interface DateMention extends Span {
  /** ISO calendar days (YYYY-MM-DD), both included; null when it cannot be resolved (no article date). */
  readonly from: string | null;
  readonly to: string | null;
  /** "HH:MM", local time of the event, 24 hours; null when no time of day is told. */
  readonly time: string | null;
  /** "HH:MM", the end of a range of times ("between 1:45 and 2:15"); absent for one time. */
  readonly timeTo?: string;
  /** Abbreviation of the time zone told with the time ("GMT"); null: local time, or not told. */
  readonly zone?: string | null;
  readonly precision: DatePrecision;
  /** "around", "shortly after", "by", "until", or null. */
  readonly hedge: string | null;
  /** Resolved against the article's date ("on Tuesday"), not stated in full. */
  readonly relative: boolean;
  /** What the date does in its clause. */
  readonly role: 'on' | 'since' | 'until' | 'span';
  readonly sentence: number;
}

export interface NameMention extends Span {
  readonly kind: 'person' | 'place' | 'organisation' | 'other';
  /** The name alone, as printed, typography read through: "Dana Reed". */
  readonly name: string;
  /** Title or description beside the name, as printed, or null: "human rights ombudsman". */
  readonly role: (Span & { readonly text: string }) | null;
  /** Id of the entity in the same article that this is a mention of. */
  readonly entity: string;
  readonly sentence: number;
  /** True where nothing tells what it names, and the article has it before nouns alone: "Norvik ballots", "the Norvik trophy". */
  readonly attributive?: boolean;
}

/** One person, place or organisation in one article, all its mentions joined. */
export interface Entity {
  /** Unique in the article: the longest form of the name, lower case, words joined by "-". */
  readonly id: string;
  readonly kind: NameMention['kind'];
  /** Longest form first. */
  readonly names: readonly string[];
  /** Other names the text itself gives: "Old Bridge (Eski Kopru in Northern)". */
  readonly aliases: readonly string[];
}

/** Words that are somebody's: a quotation or a "said that" clause. */
export interface Speech extends Span {
  /** Who speaks, as the report shows it ("Dana Reed", "the Defence Ministry"); null when not told. */
  readonly speaker: string | null;
  /** Where the speaker is named; null when not told. */
  readonly speakerSpan: Span | null;
  /** Lemma of the reporting verb ("say", "claim"); null for a bare quotation. */
  readonly verb: string | null;
  readonly mode: 'direct' | 'indirect';
  readonly sentence: number;
}

/** All that was read in one article: what claims are made from. */
export interface Reading {
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
  readonly speeches: readonly Speech[];
  /** Indices of the sentences that tell of another event than the one the article reports; absent: none was looked for. */
  readonly digressions?: ReadonlySet<number>;
}
