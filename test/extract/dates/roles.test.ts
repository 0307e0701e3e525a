import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDates } from '../../../src/extract/dates/index.js';
import { documentOf } from '../../support/date-documents.js';

const first = (sentence: string) => extractDates(documentOf([sentence]))[0]!;

describe('what the words before a date make of it', () => {
  it.each([
    ['The fire began shortly after 1 a.m.', 'shortly after', 'on', 'hour'],
    ['The fire began just before 1:30 a.m.', 'just before', 'on', 'minute'],
    ['Shops stay shut until Monday.', 'until', 'until', 'day'],
    ['Shops open by the end of July.', 'by', 'until', 'part-of-month'],
    ['The road has been shut since 1992.', null, 'since', 'year'],
    ['They paid tax from 2007 to 2014.', null, 'span', 'year'],
    ['The fire began on Monday.', null, 'on', 'day'],
    ['The fire began at the weekend.', null, 'on', 'weekend'],
    ['People spoke about Sunday’s fire.', null, 'on', 'day'],
    ['People left after the November 9 agreement.', null, 'on', 'day'],
  ])('%s', (sentence, hedge, role, precision) => {
    expect(first(sentence)).toMatchObject({ hedge, role, precision });
  });

  it('tells a date stated in full from one counted from the article', () => {
    expect(first('The fire began on May 3, 2015.').relative).toBe(false);
    expect(first('The fire began on May 3.').relative).toBe(true);
    expect(first('The fire began on Monday.').relative).toBe(true);
  });
});

describe('for any words', () => {
  const word = fc.constantFrom(
    'on',
    'the',
    'late',
    'end',
    'of',
    'May',
    'November',
    '9',
    '2016',
    'Sunday',
    ',',
    '1',
    'a.m.',
    'last',
    'week',
    'from',
    'to',
    '-',
    'and',
    'night',
    'ago',
    'two',
    'years',
    'since',
    '10:45',
    'pm',
    'will',
    'fire',
    "'s",
    '31',
    'February',
    'mid-July',
    '1990s',
    '.',
  );

  it('gives disjoint dates in the order of the text, first day before last', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const dates = extractDates(documentOf([words.join(' ')]));
        dates.forEach((d, i) => {
          expect(d.start).toBeLessThan(d.end);
          if (i > 0) expect(dates[i - 1]!.end).toBeLessThanOrEqual(d.start);
          expect(d.from === null).toBe(d.to === null);
          if (d.from !== null && d.to !== null) expect(d.from <= d.to).toBe(true);
          if (d.time !== null) expect(d.time).toMatch(/^[012]\d:[0-5]\d$/);
        });
      }),
    );
  });

  it('throws on no string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => void extractDates(documentOf([text.replaceAll('\n', ' ')])),
      ),
    );
  });
});
