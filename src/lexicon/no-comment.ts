import data from './data/no-comment.json' with { type: 'json' };

function byFirstWord(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of data.phrases.map((phrase) => phrase.split(' '))) {
    index.set(first, [...(index.get(first) ?? []), rest]);
  }
  return index;
}

/** What somebody who does not respond was asked for: without it he may have been called to help. */
export const ASKED: ReadonlySet<string> = new Set(data.asked);

/** What news writes of somebody who was asked and did not answer: by the first word, the words that follow, by lemma or as printed. */
export const NO_COMMENT: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord();
