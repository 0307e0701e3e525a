import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const conflicts = (texts: Readonly<Record<string, string>>) =>
  reportOf(Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { text }]))).topics.filter(
    (t) => t.kind === 'attribution' && t.verdict === 'conflict',
  );
const told = (texts: Readonly<Record<string, string>>) =>
  conflicts(texts).map((t) => t.claims.map((c) => c.value.text));

describe('two sides that accuse each other', () => {
  const border = `The Norland ministry spoke of an attack by Southland forces. "Norland troops attacked Southland positions in Tarn and Hill districts," the Southland ministry said.`;
  it('have no part in what an article tells of another place', () => {
    expect(told({ a: border, b: 'Captives were taken in a raid by Southland forces in Norland-held Ellery.' })).toEqual(
      [['an attack by Southland forces', 'Norland troops attacked Southland positions in Tarn and Hill districts']],
    );
  });
  it('but have in what it tells of the same', () => {
    const [rows] = told({ a: border, b: 'Captives were taken in a raid by Southland forces in the Tarn district.' });
    expect(rows).toHaveLength(3);
  });
});

describe('two who attacked one place', () => {
  it('are no conflict where no two sides say so', () => {
    expect(
      told({
        a: 'Hillish gunmen attacked a hotel in the Norland capital on Friday, officials said.',
        b: 'Guests hid in their rooms before Norland commandos attacked the building and freed them.',
      }),
    ).toEqual([]);
  });
});

describe('what one tells and another denies', () => {
  const vote = 'The governor said there had been no independence vote in Ellery.';
  it('is told once, and not by who denies it', () => {
    const rows = told({
      a: `${vote} The governor said the independence vote, barred by the court, only sowed division.`,
      b: 'Crowds in Ellery held an independence vote on Sunday, officials said.',
    }).flat();
    expect(rows.filter((row) => /vote/.test(row))).toHaveLength(2);
    expect(rows.some((row) => /barred/.test(row))).toBe(false);
  });
  it('is not told by who only wanted to keep it from happening', () => {
    expect(
      told({ a: vote, b: 'In spite of attempts to block the independence vote, crowds filled Ellery on Sunday.' }),
    ).toEqual([]);
  });
  it('has the words that deny it', () => {
    const rows = told({
      a: 'The sailor denied, too, the Estrian claims that ten warnings were sent.',
      b: 'The diplomat said the Estrians sent 21 warnings.',
    }).flat();
    expect(rows).toContain('denied, too, the Estrian claims that ten warnings were sent');
  });
});

describe('two groups of people', () => {
  it.each([
    ['security staff beside the staff of the school', 'Two security staff of the mill were killed, police said.'],
    ['how many were killed is asked', 'It was not known how many school staff were killed, police said.'],
  ])('are no conflict: %s', (_, b) => {
    expect(told({ a: 'All school staff were unharmed, the school said.', b })).toEqual([]);
  });
});

describe('whose waters they were', () => {
  it('is no conflict of reports of one voyage', () => {
    expect(
      told({
        a: 'The ship entered Estrian waters before the storm, officials said.',
        b: 'The ship was about to enter Norland waters, according to reports.',
      }),
    ).toEqual([]);
  });
});
