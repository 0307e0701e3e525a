import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** The first days of the dates that two articles of one day, telling the same, have in their topics. */
const daysOf = (published: string, text: string): unknown[] => [
  ...new Set(
    reportOf({
      a: { text: `A raid in Tarn\n\n${text}`, published },
      b: { text: `Another raid\n\n${text} It was loud.`, published },
    })
      .topics.filter((t) => t.kind === 'date')
      .flatMap((t) => t.claims.map((c) => (c.value as { start: string | null }).start)),
  ),
];

describe('a holiday', () => {
  it.each([
    ['the day before it', '2031-10-30', 'The vault in Tarn was robbed on Halloween.', '2031-10-31'],
    ['weeks after it', '2031-11-20', 'The vault in Tarn was robbed on Halloween.', '2031-10-31'],
    ['half a year after it', '2031-05-20', 'The vault in Tarn was robbed on Boxing Day.', '2030-12-26'],
    ['by its word', '2031-10-30', 'The vault in Tarn was robbed last Halloween.', '2030-10-31'],
    ['with its year', '2031-10-30', 'The vault in Tarn was robbed on Halloween 2028.', '2028-10-31'],
    ['counted from Easter, days before it', '2024-03-28', 'The vault in Tarn was robbed on Good Friday.', '2024-03-29'],
  ])('%s is the nearest', (_, published, text, day) => expect(daysOf(published, text)).toEqual([day]));

  it.each([
    'Guards in Halloween costumes robbed the vault in Tarn.',
    'The mayor mourned the victims after the Halloween crush killed nine in Tarn.',
    'Thieves robbed a Boxing Day market in Tarn.',
    'A Halloween-themed hall in Tarn was robbed.',
  ])('dates nothing before a noun: %s', (text) => expect(daysOf('2031-10-20', text)).toEqual([]));

  it.each([
    ['The police arrested nine men after the Boxing Day robbery in Tarn.', '2031-12-26'],
    ['On Boxing Day thieves robbed the vault in Tarn.', '2031-12-26'],
    ['Thieves robbed the vault in Tarn on Halloween night.', '2031-10-31'],
  ])('dates an event, or a clause: %s', (text, day) => expect(daysOf('2031-12-28', text)).toEqual([day]));
});
