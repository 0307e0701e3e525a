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

it('a round time and the exact one that an article tells of one act are one', () => {
  const topics = topicsOf(
    'The bomb exploded shortly before 7 p.m. in Tarn. It exploded at 6:55 p.m. by a wall.',
    'The bomb exploded at about 6:30 p.m. in Tarn.',
  );
  expect(together(topics, /7 p\.m/, /6:55/, /6:30/)).toBe(true);
});

it('two exact times that an article tells of one act are two', () => {
  const topics = topicsOf(
    'A bomb exploded at 6:45 p.m. in Tarn. A bomb exploded at 6:55 p.m. by a wall.',
    'The bomb exploded at 6:45 p.m. in Tarn.',
  );
  expect(together(topics, /6:45/, /6:55/)).toBe(false);
});

it('one time of one act stands together', () => {
  const topics = topicsOf('The plane landed in Tarn at 12:44 p.m.', 'The old plane landed in Tarn at 12:44 p.m.');
  expect(together(topics, /12:44/)).toBe(true);
});

const NEWS = 'News of Tarn\n\nA ferry sank off Tarn on Sunday.\n\n';

/** Topics of papers of 13 May 2031, a Tuesday, but that of what all report. */
const dated = (...texts: readonly string[]): string[][] =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`a${i}`, { text: `${NEWS}${text}`, published: '2031-05-13' }])))
    .topics.filter((t) => t.kind === 'date')
    .map((t) => t.claims.map((c) => c.evidence.quote))
    .filter((quotes) => !quotes.includes('Sunday'));

it('two things that began on one day of the news share more than that they began', () => {
  const apart = dated(
    'Counting starts on Tuesday morning in the halls of the district.',
    'Voters started gathering at the castle on Tuesday morning to sing.',
  );
  expect(apart.some((t) => t.length > 1)).toBe(false);
  const one = dated(
    'The count of votes starts on Tuesday morning in the halls.',
    'The count of the votes began on Tuesday morning, said a clerk.',
  );
  expect(one.some((t) => t.length > 1)).toBe(true);
});

it('who says two things is no word that they share', () => {
  const apart = dated(
    'The clinic kept 13 people on Monday, Mayor Bram Orley said.',
    'The fund had sent its thanks on Monday, Mayor Bram Orley said.',
  );
  expect(apart.some((t) => t.length > 1)).toBe(false);
});

it('of a year, what began and what was founded then is one start', () => {
  const topics = topicsOf(
    'Tarn Tours, a firm that began in 1841 with rail trips, closed.',
    'Tarn Tours was founded in 1841.',
  );
  expect(together(topics, /1841/)).toBe(true);
  expect(topics.filter((t) => t.includes('1841')).length).toBe(1);
});

it('an alarm that goes off does not explode', () => {
  const topics = dated(
    'An alarm went off on Monday at the mill. A guard had found nothing.',
    'A bomb went off at the mill on Monday.',
  );
  expect(topics.some((t) => t.length > 1)).toBe(false);
});
