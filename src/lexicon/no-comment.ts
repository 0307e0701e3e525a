import data from './data/no-comment.json' with { type: 'json' };

/** What news writes of somebody who was asked and did not answer: words in order, by lemma or as printed. */
export const NO_COMMENT: readonly (readonly string[])[] = data.phrases.map((phrase) => phrase.split(' '));
