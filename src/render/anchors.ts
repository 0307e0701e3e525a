/** An id as it may stand in a fragment, a footnote label or an attribute: letters, digits, `.`, `_` and `-` of any script. */
export const anchor = (id: string): string => id.replace(/[^\p{L}\p{N}._-]+/gu, '-') || '-';

/** Where the `index`-th sentence (from 0) of an article stands in the HTML report. */
export const sentenceAnchor = (article: string, index: number): string => `${anchor(article)}-s${index + 1}`;
