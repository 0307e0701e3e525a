import { expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** What the topics of dates quote, of articles printed on 15 May 2031 that report one collapse. */
const topicsOf = (...texts: readonly string[]): string[][] =>
  reportOf(
    Object.fromEntries(
      texts.map((text, i) => [`a${i}`, { text: `The mill of Orley falls\n\n${text}`, published: '2031-05-15' }]),
    ),
  )
    .topics.filter((t) => t.kind === 'date')
    .map((t) => t.claims.map((c) => c.evidence.quote));

it('times of day are a topic of their own, beside the day', () => {
  const topics = topicsOf(
    'The old mill of Orley collapsed at 9:15 a.m. on Tuesday.',
    'The mill collapsed at about 9:45 a.m.',
    'A mill in Orley collapsed on Tuesday and killed six.',
    'The old mill collapsed on Tuesday, and six men died.',
  );
  expect(topics).toContainEqual(['9:15 a.m. on Tuesday', 'about 9:45 a.m.']);
  expect(topics).toContainEqual(['Tuesday', 'Tuesday']);
});

it('a time that one article alone tells stands with its day', () => {
  const topics = topicsOf(
    'The old mill of Orley collapsed at 9:15 a.m. on Tuesday.',
    'A mill in Orley collapsed on Tuesday and killed six.',
  );
  expect(topics).toContainEqual(['9:15 a.m. on Tuesday', 'Tuesday']);
});

it('a time is compared with a day that it excludes', () => {
  const topics = topicsOf(
    'The old mill of Orley collapsed at 1 a.m. on Wednesday.',
    'The old mill of Orley collapsed late on Tuesday.',
  );
  expect(topics).toContainEqual(['1 a.m. on Wednesday', 'late on Tuesday']);
});
