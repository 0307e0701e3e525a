import type { RemovalReason } from '../../model/index.js';
import type { Passage } from '../draft.js';
import { endsWithStop, folded, wordCount } from '../passage-form.js';

/** Words from which a passage that ends with a stop is taken for running text. */
const RUNNING_WORDS = 8;
/** Words of the longest phrase of a list, and one more to tell a line that is the phrase. */
const PHRASE_WORDS = 10;

/** A passage with what rules ask of it again and again. */
export interface Form {
  readonly passage: Passage;
  readonly text: string;
  /** The text as the file has it, curly quotes and all. */
  readonly raw: string;
  readonly words: number;
  readonly stopped: boolean;
  readonly lower: string;
  /** The first words, lower case without punctuation: as many as a phrase of a list has at most. */
  readonly folded: string;
  /** Reads like a sentence of an article. */
  readonly running: boolean;
}

/** Where a rule looks: all passages of one article. */
export interface Context {
  readonly forms: readonly Form[];
  /** Index of the first and the last passage of running text; -1 when there is none. */
  readonly firstRunning: number;
  readonly lastRunning: number;
  /** Names that captions of this article begin with and no list knows, lower case: credits of its pictures. */
  readonly credits: ReadonlySet<string>;
}

/** Tells why the passage at `at` is not read for claims, or null. */
export type Rule = (at: number, context: Context) => RemovalReason | null;

function formOf(passage: Passage, text: string): Form {
  const words = wordCount(passage.text);
  const stopped = endsWithStop(passage.text);
  return {
    passage,
    text: passage.text,
    raw: text.slice(passage.start, passage.end),
    words,
    stopped,
    lower: passage.text.toLowerCase(),
    folded: folded(passage.text, PHRASE_WORDS),
    running: stopped && words >= RUNNING_WORDS,
  };
}

/** What rules ask of an article's passages; `creditsOf` tells the names that its captions begin with. */
export function contextOf(
  passages: readonly Passage[],
  text: string,
  creditsOf: (forms: readonly Form[]) => ReadonlySet<string>,
): Context {
  const forms = passages.map((passage) => formOf(passage, text));
  return {
    forms,
    firstRunning: forms.findIndex((form) => form.running),
    lastRunning: forms.findLastIndex((form) => form.running),
    credits: creditsOf(forms),
  };
}
