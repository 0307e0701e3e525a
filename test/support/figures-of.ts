import type { Topic } from '../../src/model/index.js';
import { reportOf } from './report-of.js';

/** The topics of figures in a report of short articles of one day. */
export const figureTopics = (...texts: readonly string[]): readonly Topic[] =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`s${i}`, { text, published: '2031-03-04' }]))).topics.filter(
    (t) => t.kind === 'quantity',
  );

/** Those of which the figures differ or contradict each other. */
export const differing = (...texts: readonly string[]): readonly Topic[] =>
  figureTopics(...texts).filter((t) => t.verdict === 'divergent' || t.verdict === 'conflict');

/** The figures of each topic as they are printed. */
export const valuesOf = (topics: readonly Topic[]): string[][] =>
  topics.map((t) => t.claims.map((c) => (c.kind === 'quantity' ? c.value.text : '')));
