import type { ClaimKind } from '../../src/model/index.js';
import { reportOf } from './report-of.js';

/** The titles of the topics of a kind in the report of some articles, each told by its text. */
export const titlesOf = (kind: ClaimKind, texts: readonly string[]): string[] =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`a${i}`, { text }])))
    .topics.filter((t) => t.kind === kind)
    .map((t) => t.title);
