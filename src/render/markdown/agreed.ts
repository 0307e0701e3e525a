import type { Topic } from '../../model/index.js';
import { anchor } from '../anchors.js';
import type { Lookup } from '../view/lookup.js';
import { readingsOf } from '../view/readings.js';
import { type Inert, inert } from './escape.js';
import type { Footnote } from './line.js';
import { quoteNote, unused } from './note.js';
import { isItsQuote, speakersInWords } from './topic.js';

/** What sources agree on, in one line: what, then each reading of it with who gives it. */
export interface AgreedLine {
  readonly title: Inert;
  readonly readings: readonly {
    readonly words: Inert;
    readonly sources: readonly { readonly source: Inert; readonly notes: readonly string[] }[];
  }[];
  /** "1 speaker behind 3 origins", or null. */
  readonly speakers: string | null;
}

/** An agreed topic, in one line. */
export const agreedLine = (topic: Topic, look: Lookup): AgreedLine => ({
  title: inert(topic.title),
  readings: readingsOf(topic, look).map(({ words, sources }) => ({
    words: inert(words),
    sources: sources.map(({ article, claims }) => ({
      source: inert(look.source(article)),
      notes: claims.filter((c) => !isItsQuote(c, look)).map((c) => anchor(c.id)),
    })),
  })),
  speakers: speakersInWords(topic),
});

/** Its footnotes, but those whose label is in `used`, to which they are added. */
export const agreedNotes = ({ claims }: Topic, look: Lookup, used: Set<string>): Footnote[] =>
  unused(
    claims.filter((c) => !isItsQuote(c, look)).map((c) => quoteNote(c, look)),
    used,
  );
