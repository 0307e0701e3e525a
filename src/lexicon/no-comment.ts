import data from './data/no-comment.json' with { type: 'json' };
import { byWord } from './tables.js';

/** What somebody who does not respond was asked for: without it he may have been called to help. */
export const ASKED: ReadonlySet<string> = new Set(data.asked);

const PHRASES = byWord(
  data.phrases.map((phrase) => phrase.split(' ')),
  (words) => words.slice(0, 1),
);

/** What news writes of somebody who was asked and did not answer: by the first word, the words that follow, by lemma or as printed. */
export const NO_COMMENT: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [...PHRASES].map(([first, phrases]) => [first, phrases.map((words) => words.slice(1))] as const),
);
