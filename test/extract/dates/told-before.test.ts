import { describe, expect, it } from 'vitest';
import { extractDates } from '../../../src/extract/dates/index.js';
import { documentOf } from '../../support/date-documents.js';

/** "words → days" of the last date in the sentences. 2024-05-15 is a Wednesday. */
function last(...sentences: string[]): string {
  const document = documentOf(sentences, '2024-05-15');
  const d = extractDates(document).at(-1)!;
  const days = d.from === null ? '?' : d.from === d.to ? d.from : `${d.from}..${d.to}`;
  return `${document.article.text.slice(d.start, d.end)} → ${days}${d.time === null ? '' : ` ${d.time}`}${d.zone ? ` ${d.zone}` : ''}`;
}

describe('counted from what was told before', () => {
  it.each([
    [
      'The mill burned down on April 3, 2018.',
      'The owner resigned later that month.',
      'later that month → 2018-04-01..2018-04-30',
    ],
    [
      'The mill burned down in April 2018.',
      'The owner resigned the following month.',
      'the following month → 2018-05-01..2018-05-31',
    ],
    [
      'The mill burned down in December 2018.',
      'The owner left in the following month.',
      'the following month → 2019-01-01..2019-01-31',
    ],
    [
      'The mill burned down in April 2018.',
      'It was rebuilt two years later.',
      'two years later → 2020-01-01..2020-12-31',
    ],
    [
      'The mill burned down in April 2018.',
      'It had been built three years earlier.',
      'three years earlier → 2015-01-01..2015-12-31',
    ],
    [
      'The mill burned down on April 3, 2018.',
      'The owner resigned on the following Monday.',
      'following Monday → 2018-04-09',
    ],
    [
      'The mill burned down on April 3, 2018.',
      'The owner resigned on that same Friday.',
      'that same Friday → 2018-04-06',
    ],
    ['The mill burned down at 9 p.m. on Tuesday.', 'The roof fell in an hour later.', 'an hour later → ? 22:00'],
    ['The mill burned down at 21:00 GMT.', 'The roof fell in 40 minutes later.', '40 minutes later → ? 21:40 GMT'],
    [
      'The mill burned down at 9 p.m. on Tuesday.',
      'Half an hour earlier a boy had smelt smoke.',
      'Half an hour earlier → ? 20:30',
    ],
  ])('%s %s', (first, second, expected) => {
    expect(last(first, second)).toBe(expected);
  });

  it('is not guessed where nothing was told, or only of several months', () => {
    expect(last('The mill burned down in 2018.', 'The owner resigned later that month.')).toMatch(/^2018/);
    expect(last('The mill burned down on Tuesday.', 'An hour later the roof fell in.')).toMatch(/^Tuesday/);
    expect(last('The mill burned down at 11 p.m.', 'Two hours later the roof fell in.')).toMatch(/^11 p\.m\./);
    expect(last('The mill burned down at 9 p.m.', 'Five or six minutes later the roof fell in.')).toMatch(/^9 p\.m\./);
    expect(last('The mill burned down in 2018.', 'Prices rose from the previous year.')).toMatch(/^2018/);
    expect(last('The mill burned down at 9 p.m.', 'The crews came an hour later than planned.')).toMatch(/^9 p\.m\./);
  });
});
