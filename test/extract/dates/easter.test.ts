import { describe, expect, it } from 'vitest';
import { easterSunday, fromDay } from '../../../src/text/calendar.js';
import { reportOf } from '../../support/report-of.js';

const daysOf = (text: string): unknown[] =>
  reportOf({ a: { text: `A raid in Tarn\n\n${text}` }, b: { text: `Another\n\n${text} It was loud.` } })
    .topics.filter((t) => t.kind === 'date')
    .flatMap((t) => t.claims.map((c) => (c.value as { start: string | null }).start));

describe('days that are counted from Easter', () => {
  it.each([
    [2015, '2015-04-05'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
  ])('%i', (year, day) => expect(fromDay(easterSunday(year))).toBe(day));

  it('are read with their year', () => {
    expect(daysOf('The vault was robbed on Good Friday 2015.')).toContain('2015-04-03');
    expect(daysOf('The vault was robbed on Easter Monday 2015.')).toContain('2015-04-06');
  });

  it('are not those of the Orthodox', () => {
    expect(daysOf('The vault was robbed on Orthodox Easter Monday 2015.')).not.toContain('2015-04-06');
  });
});
