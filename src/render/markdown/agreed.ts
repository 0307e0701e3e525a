import type { Claim, Topic } from '../../model/index.js';
import { anchor } from '../anchors.js';
import { claimView } from '../view/claim.js';
import type { Lookup } from '../view/lookup.js';
import { readingsOf } from '../view/readings.js';
import { onlySpeaker, speakersInWords } from '../view/speakers.js';
import { type Inert, inert } from './escape.js';
import type { Footnote } from './line.js';
import { quoteNote, unused } from './note.js';
import { isItsQuote } from './topic.js';

/** What sources agree on, in one line: what, then each reading of it with who gives it. */
export interface AgreedLine {
  readonly title: Inert;
  readonly readings: readonly {
    readonly words: Inert;
    readonly sources: readonly { readonly source: Inert; readonly notes: readonly string[] }[];
  }[];
  /** "1 speaker behind 3 origins", with the name of one who speaks in all; or null. */
  readonly speakers: string | null;
}

/** "citing Ida Brandt", where all that a source tells of it is hers; else empty. */
function sharedVoice(claims: readonly Claim[], look: Lookup): string {
  const voices = new Set(claims.map((c) => claimView(c, look).citing));
  return voices.size === 1 ? [...voices][0]! : '';
}

/** An agreed topic, in one line: beside each source who speaks there, unless all quote the one who is named at the end. */
export function agreedLine(topic: Topic, look: Lookup): AgreedLine {
  const count = speakersInWords(topic);
  const one = count === null ? null : onlySpeaker(topic.claims);
  return {
    title: inert(topic.title),
    readings: readingsOf(topic, look).map(({ words, sources }) => ({
      words: inert(words),
      sources: sources.map(({ article, claims }) => {
        const voice = one === null ? sharedVoice(claims, look) : '';
        return {
          source: inert(voice === '' ? look.source(article) : `${look.source(article)} (${voice})`),
          notes: claims.filter((c) => !isItsQuote(c, look)).map((c) => anchor(c.id)),
        };
      }),
    })),
    speakers: one === null ? count : inert(`${count}: ${one}`),
  };
}

/** Its footnotes, but those whose label is in `used`, to which they are added. */
export const agreedNotes = ({ claims }: Topic, look: Lookup, used: Set<string>): Footnote[] =>
  unused(
    claims.filter((c) => !isItsQuote(c, look)).map((c) => quoteNote(c, look)),
    used,
  );
