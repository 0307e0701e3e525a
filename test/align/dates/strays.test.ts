import { expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const topicsOf = (...texts: readonly string[]): string[][] =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`a${i}`, { text: `News of Tarn\n\n${text}` }])))
    .topics.filter((t) => t.kind === 'date')
    .map((t) => t.claims.map((c) => c.evidence.quote));

const together = (topics: readonly string[][], ...quotes: readonly RegExp[]): boolean =>
  topics.some((t) => quotes.every((q) => t.some((words) => q.test(words))));

it('when an act was planned is not when it was', () => {
  const topics = topicsOf(
    'The plane had been scheduled to land in Tarn at 12:50 p.m.',
    'The plane landed in Tarn at 12:44 p.m.',
  );
  expect(together(topics, /12:50/, /12:44/)).toBe(false);
});

it('how long an act lasts is not when it was', () => {
  const topics = topicsOf(
    'Flights were cancelled until 4 p.m. on 3 May 2031.',
    'Flights were cancelled on 4 May 2031.',
  );
  expect(together(topics, /4 p\.m/, /4 May/)).toBe(false);
});

it('one time of one act stands together', () => {
  const topics = topicsOf('The plane landed in Tarn at 12:44 p.m.', 'The old plane landed in Tarn at 12:44 p.m.');
  expect(together(topics, /12:44/)).toBe(true);
});
