import type { Provenance, RemovalReason } from './article.js';
import type { Notice } from './notice.js';
import type { Span } from './span.js';
import type { Topic } from './topic.js';

/** The product: report.json. Markdown, HTML and PDF are views of it. Its JSON Schema is report.schema.json beside this file. */
export interface Report {
  /** Version of this contract; goes up when a field changes its meaning. */
  readonly schema: 1;
  /** Name of the event: the input folder's name, or what `--event` says. */
  readonly event: string;
  /** ISO date of the newest source, or null when no source has a date. Reports carry no other date. */
  readonly date: string | null;
  /** One line that says what happened, quoted from the sources: the headline that most others share words with. */
  readonly headline: { readonly text: string; readonly article: string } | null;
  readonly articles: readonly ReportArticle[];
  /** Groups of article ids that carry one wire copy; an article alone is a group of one. Sorted. */
  readonly origins: readonly (readonly string[])[];
  /** Ordered by kind, then by id. */
  readonly topics: readonly Topic[];
  /** Topic ids, most telling first: what page 1 shows. */
  readonly highlights: readonly string[];
  /** Findings about an article rather than a claim: omissions, headlines, voices … (see judge/). */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

export interface ReportArticle {
  readonly id: string;
  readonly path: string;
  readonly source: string;
  readonly sourceFrom: Provenance;
  readonly title: string | null;
  readonly titleFrom: Provenance;
  readonly published: string | null;
  readonly publishedFrom: Provenance;
  readonly url: string | null;
  /** What all offsets count in. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly removed: readonly (Span & { readonly reason: RemovalReason })[];
}

/** Something a rule of judge/ found that is no comparison of claims. */
export interface Finding {
  readonly id: string;
  /** The rule's name: "omission", "headline-figure" … */
  readonly rule: string;
  readonly article: string;
  readonly message: string;
  /** Topic it belongs to, or null. */
  readonly topic: string | null;
  readonly evidence: readonly (Span & { readonly article: string; readonly quote: string })[];
  /** The counts behind the message, for a view that sets them in a table; absent where the message is all there is. */
  readonly facts?: FindingFacts;
}

export type FindingFacts = VoiceFacts | LoadedWordFacts | ActorFacts | OmissionFacts;

/** A matter that some articles tell, and who of the others does not: the evidence has the words that are quoted for it, then the others' sentences. */
export interface OmissionFacts {
  readonly kind: 'omission';
  /** Ids of articles that could have told it and do not. */
  readonly silent: readonly string[];
  /** Ids of all others that do not, where there are any: of another day or of none, or too short for their silence to mean anything. */
  readonly unasked?: readonly string[];
  /** Whom the silent do not name, where the matter is a person whom the others cite. */
  readonly person?: string;
}

/** One act that some sources tell with who did it and some without: the quotes of `named` first, then those of `unnamed`. */
export interface ActorFacts {
  readonly kind: 'actors';
  /** Article id, and who did it as it is printed there. */
  readonly named: readonly { readonly article: string; readonly actor: string }[];
  /** Article id. */
  readonly unnamed: readonly { readonly article: string }[];
}

/** Whom an article lets speak: one voice for each quote of the finding's evidence, in its order, the most heard first. */
export interface VoiceFacts {
  readonly kind: 'voices';
  /** Share of the article's text that is what others say, in percent. */
  readonly share: number;
  readonly voices: readonly {
    readonly speaker: string;
    /** Called by a name; "officials", "a witness" are not. */
    readonly named: boolean;
    readonly times: number;
    /** Share of the article's text, in percent. */
    readonly share: number;
    /** Lemmas of the reporting verbs, sorted. */
    readonly verbs: readonly string[];
    /** Whose the speaker is ("Norland"), else what kind ("police"), by the articles' own descriptions; null where none tells it. */
    readonly side?: string | null;
    /** The description that `side` rests on, as an article has it; null where it is the speaker's own name. */
    readonly described?: string | null;
  }[];
  /** The voices of each side together, the most heard side first; `side` null: not told. */
  readonly sides?: readonly {
    readonly side: string | null;
    /** How many voices, and how many of them are not called by a name. */
    readonly voices: number;
    readonly unnamed: number;
    readonly times: number;
    /** Share of the article's text, in percent. */
    readonly share: number;
    readonly verbs: readonly string[];
  }[];
}

/** Loaded words in an article's own voice. */
export interface LoadedWordFacts {
  readonly kind: 'loaded-words';
  /** In 1,000 words of the article, to one decimal. */
  readonly rate: number;
  /** By category, then by word. */
  readonly words: readonly { readonly category: string; readonly word: string; readonly times: number }[];
}
