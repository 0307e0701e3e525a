import type { Document } from '../../../model/index.js';
import type { Lines } from './words.js';

/*
 * Which articles could be silent of something: those whose silence means something, and that print few of its words.
 */

/** Sentences an article must have: a teaser or a brief leaves out nearly everything. */
const READ_SENTENCES = 8;
/** Share of the text that may have been left unread (captions, menus) in an article that was read cleanly. */
const UNREAD_SHARE = 0.5;
/** Share of the event's words that an article must have: else it is about something else. */
export const SAME_EVENT = 0.3;
/** Silent articles for one that tells it, from which on it is what few tell, and no omission of the rest. */
export const FEW = 3;
/** Share of a passage's words from which on an article that prints them may tell it, wherever they stand. */
export const PRINTED = 0.25;

/** True when the article's text was extracted well enough, and is long enough, for its silence to mean something. */
function isCleanlyRead({ article, sentences }: Document): boolean {
  const unread = article.removed.reduce((n, r) => n + r.end - r.start, 0);
  return sentences.length >= READ_SENTENCES && unread <= article.text.length * UNREAD_SHARE;
}

/** True for an article whose silence means something. */
export const isSound = (article: number, document: Document, { ofEvent }: Lines): boolean =>
  isCleanlyRead(document) && ofEvent(article) >= SAME_EVENT;

/** The share of some words that an article prints, wherever they stand. */
export function printed(words: Iterable<string>, article: number, { prints, rarity }: Lines): number {
  let [held, whole] = [0, 0];
  for (const key of words) {
    const part = rarity(key);
    whole += part;
    if (prints(article, key)) held += part;
  }
  return held / whole;
}

/** Gives a function that says of an article whether it prints so few of a passage's words, which weigh `whole`, that it may be silent of it. */
export function printsLittle(
  words: Iterable<string>,
  whole: number,
  { prints, rarity }: Lines,
): (article: number) => boolean {
  const parts = [...words].map((key) => ({ key, part: rarity(key) }));
  return (article) => {
    let spare = PRINTED * whole;
    for (const { key, part } of parts) {
      if (prints(article, key)) spare -= part;
      if (spare <= 0) return false;
    }
    return true;
  };
}
