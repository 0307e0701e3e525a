import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.js';
import { reportOf, topicWith } from '../support/report-of.js';

/** True when one topic of figures quotes both, each in full. */
const together = (report: Report, a: string, b: string): boolean =>
  report.topics.some(
    (t) => t.kind === 'quantity' && [a, b].every((words) => t.claims.some((c) => c.evidence.quote === words)),
  );

/** Invented: an earthquake between a land and an island of another, told over three days. */
const quake = {
  first: {
    published: '2024-05-03',
    text: `Nine dead as earthquake hits Norland and Eastmark

At least nine people lost their lives on Friday when an earthquake hit Norland and Eastmark.

Seven people had died in Norland and 210 were hurt, the disaster agency said. Two teenagers died on the island of Samburg when a wall fell.`,
  },
  second: {
    published: '2024-05-04',
    text: `21 killed in Norland and Eastmark earthquake

The earthquake killed 21 people. In Norland 19 people were dead on Saturday. On the island of Samburg two people died.

The earthquake injured 400 people. On Samburg at least 12 people were hurt, and over 90 people are still in hospital.`,
  },
  third: {
    published: '2024-05-05',
    text: `Norland earthquake toll reaches 44

The number of people killed by Friday's earthquake in western Norland climbed to 44 on Sunday.

The minister said 44 people were dead: 42 in Norland and two in Eastmark. More than 700 people suffered injuries.`,
  },
};

describe('a toll of a place is a scope of its own', () => {
  const report = reportOf(quake);
  it.each([
    ['totals, told in three ways', 'Nine dead', '44 people'],
    ['totals, with both places or none', '21 killed', '44 people'],
    ['the toll of one land on three days', 'Seven people', '42'],
    ['a group and people on one island', 'Two teenagers', 'two people'],
    ['the injured, however told', '400 people', 'More than 700 people'],
  ])('%s stand together', (_, a, b) => {
    expect(together(report, a, b)).toBe(true);
  });

  it.each([
    ['the toll of one land and of both', '19 people', '21 killed'],
    ['the same, on two days', '42', '21 killed'],
    ['the toll of the island and of the land', 'two people', '19 people'],
    ['the injured on the island and in all', 'at least 12 people', '400 people'],
    ['those hurt and those still in hospital', 'over 90 people', '400 people'],
  ])('%s stand apart', (_, a, b) => {
    expect(together(report, a, b)).toBe(false);
  });

  it('says which scope sets them apart', () => {
    const whole = topicWith(report, '21 killed', 'quantity');
    expect(whole.refused.map((r) => r.because)).toContainEqual(
      expect.stringMatching(/^scope: .*norland.*all|all.*norland/),
    );
  });

  it('a toll that rises over three days is told by the day', () => {
    const whole = topicWith(report, '21 killed', 'quantity');
    expect(whole.verdict).toBe('divergent');
    expect(whole.reasons.join()).toContain('later: 2024-05-04 | 2024-05-05');
  });
});

/** Invented: one crash told by three papers, of which one tells another crash in passing. */
const crash = {
  herald: `Plane crash in Norland kills 12

All 12 people aboard a small plane died on Friday when it crashed in Norland.

Meanwhile, a chef was among the six people who died when the seaplane they were in crashed into Calder river.`,
  courier: `Norland plane crash killed 10 from Eastmark

A plane carrying 12 people crashed in Norland on Friday, killing all aboard.`,
  tribune: `Twelve killed in Norland plane crash

A small plane crashed in Norland on Friday. Twelve people were killed, among them 10 Eastmark citizens.`,
};

describe('parts and other events', () => {
  const report = reportOf(crash);
  it('the dead of one crash stand together', () => {
    expect(together(report, 'Twelve killed', 'Twelve people')).toBe(true);
    expect(topicWith(report, 'Twelve killed', 'quantity').verdict).not.toBe('conflict');
  });
  it.each([
    ['those who come from one land', '10', 'Twelve killed'],
    ['the dead of another crash', 'six people', 'Twelve killed'],
  ])('%s stand apart', (_, a, b) => {
    expect(together(report, a, b)).toBe(false);
  });
});

describe('counts that are made once', () => {
  const march = (who: string, day: string, crowd: string) => ({
    published: day,
    text: `Thousands march in Ellery\n\nA crowd filled the streets of Ellery. ${who} said ${crowd} took part in the march.`,
  });

  it('two counts of one march are a conflict', () => {
    const report = reportOf({
      a: march('Organisers', '2024-05-04', '80,000 people'),
      b: march('Police', '2024-05-05', '30,000 people'),
    });
    expect(topicWith(report, '80,000 people', 'quantity').verdict).toBe('conflict');
  });

  it('counts in articles a week apart are of two marches', () => {
    const report = reportOf({
      a: march('Organisers', '2024-05-04', '80,000 people'),
      b: march('Organisers', '2024-05-11', '200,000 people'),
    });
    expect(together(report, '80,000 people', '200,000 people')).toBe(false);
  });
});
