import type { RemovalReason } from '../model/index.js';
import data from './data/boilerplate.json' with { type: 'json' };

/** Phrases that give a line away as no part of the article. */
export interface BoilerplatePhrases {
  readonly reason: RemovalReason;
  /** The line is the phrase. */
  readonly whole: ReadonlySet<string>;
  /** The line begins with it and does not end like a sentence. */
  readonly start: readonly string[];
  /** The line begins with it, however it ends. */
  readonly always: readonly string[];
  /** The line holds it. */
  readonly within: readonly string[];
}

/** By reason, in the file's order: lower case, words without punctuation, joined by single spaces. */
export const BOILERPLATE: readonly BoilerplatePhrases[] = Object.freeze(
  Object.entries(data.phrases).map(([reason, lists]) => ({
    ...lists,
    reason: reason as RemovalReason,
    whole: new Set<string>(lists.whole),
  })),
);

/** Words beside "cookies" in a notice that asks for consent. */
export const COOKIE_WORDS: ReadonlySet<string> = new Set(data.cookieWords);

/** What stands in brackets behind a person in a caption: "(L)", "(2nd R)"; lower case. */
export const POSITION_MARKS: ReadonlySet<string> = new Set(data.positionMarks);

/** Nouns in the names of papers and stations: a headline's last part that has one is the site's name. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(data.outletNouns);
