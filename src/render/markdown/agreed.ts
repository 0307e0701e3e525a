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

/** Characters on either side of a quote that say what it is of, and the letters that tell a word in its forms: "derailed", "derailment". */
const NEAR = 60;
const STEM = 6;

/** What a claim is of, roughly: the longer words of its sentence that stand near it. */
function wordsNear({ article, sentence, evidence }: Claim, look: Lookup): Set<string> {
  const from = look.article(article);
  const { start, end } = from?.sentences[sentence] ?? evidence;
  const near = from?.text.slice(Math.max(start, evidence.start - NEAR), Math.min(end, evidence.end + NEAR));
  return new Set(((near ?? evidence.quote).toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((w) => w.slice(0, STEM)));
}

/**
 * Of what a source tells the place that bears the line out: the claim that has most words of the others' beside it. Another place may tell the same figure of
 * another thing.
 */
function likest(claims: readonly Claim[], all: readonly Claim[], look: Lookup): Claim | undefined {
  if (claims.length < 2) return claims[0];
  const others = all.filter((c) => c.article !== claims[0]!.article).map((c) => wordsNear(c, look));
  const shared = (claim: Claim): number =>
    [...wordsNear(claim, look)].reduce((sum, word) => sum + others.filter((words) => words.has(word)).length, 0);
  return claims.reduce((best, claim) => (shared(claim) > shared(best) ? claim : best));
}

/** The claims that a line has a footnote for, in their order: one of each source for each reading. */
function noted(topic: Topic, look: Lookup): Claim[] {
  const chosen = readingsOf(topic, look).flatMap(({ sources }) =>
    sources.flatMap(({ claims }) => {
      const own = claims.filter((c) => !isItsQuote(c, look));
      // where a source tells it itself nobody is cited for it: its own words bear it out
      const plain = own.filter((c) => claimView(c, look).citing === '');
      return likest(plain.length > 0 ? plain : own, topic.claims, look) ?? [];
    }),
  );
  return topic.claims.filter((c) => chosen.includes(c));
}

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
  const notes = new Set(noted(topic, look));
  return {
    title: inert(topic.title),
    readings: readingsOf(topic, look).map(({ words, sources }) => ({
      words: inert(words),
      sources: sources.map(({ article, claims }) => {
        const voice = one === null ? sharedVoice(claims, look) : '';
        return {
          source: inert(voice === '' ? look.source(article) : `${look.source(article)} (${voice})`),
          notes: claims.filter((c) => notes.has(c)).map((c) => anchor(c.id)),
        };
      }),
    })),
    speakers: one === null ? count : inert(`${count}: ${one}`),
  };
}

/** Its footnotes, but those whose label is in `used`, to which they are added. */
export const agreedNotes = (topic: Topic, look: Lookup, used: Set<string>): Footnote[] =>
  unused(
    noted(topic, look).map((c) => quoteNote(c, look)),
    used,
  );
