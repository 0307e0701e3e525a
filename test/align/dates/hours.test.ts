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

it('when a plane left is not when it crashed', () => {
  const topics = topicsOf(
    'The mill plane took off from Orley at 2:20 p.m.',
    'The mill plane crashed in Orley at 2:25 p.m.',
    'The mill plane crashed at 2:30 p.m.',
  );
  expect(topics.some((quotes) => quotes.includes('2:20 p.m.') && quotes.length > 1)).toBe(false);
  expect(topics.some((quotes) => quotes.includes('2:25 p.m.') && quotes.includes('2:30 p.m.'))).toBe(true);
});

it('two acts of one month are two, though one clause tells the kind of the other', () => {
  const topics = topicsOf(
    'The council was told of the burglary at the mill this month.',
    'The scandal gripped the mill this month after a burglary of its safe.',
  );
  expect(topics.filter((quotes) => quotes.length > 1)).toEqual([]);
});
