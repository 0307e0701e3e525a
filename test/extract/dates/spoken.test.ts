import { expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const daysOf = (text: string): (string | null)[] =>
  reportOf({
    herald: { text: `News of Tarn\n\n${text}`, published: '2031-05-15' },
    courier: { text: 'A note\n\nNothing.', published: '2031-05-15' },
  })
    .topics.filter((t) => t.kind === 'date')
    .flatMap((t) => t.claims.flatMap((c) => (c.kind === 'date' ? [c.value.start] : [])));

it.each([
  ['the day of speaking', '"The court will meet tomorrow," the mayor told the council on Tuesday.', ['2031-05-14']],
  ['an unknown one', '"Three men were arrested today," the mayor said.', []],
  ['not quoted', 'Three men were arrested today, the mayor said.', ['2031-05-15']],
  ['a weekday', '"Three men were arrested on Tuesday," the mayor said.', ['2031-05-13']],
])('a day in a quotation is told from the day of speaking: %s', (_, text, days) => {
  expect(daysOf(text)).toEqual(days);
});
