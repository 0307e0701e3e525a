import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportOf, together, topicWith } from '../support/report-of.js';

/** Invented: a ferry that caught fire off a made-up port, told by three papers. */
const ferry = {
  herald: {
    published: '2024-05-03',
    text: `Ferry fire off Port Ellery kills at least nine

At least nine people were killed and 40 injured when a ferry caught fire off Port Ellery on Friday, the coastguard said.

The ship was carrying 212 passengers. In 2009 a fire on another ferry killed 31 people near Calder Bay.`,
  },
  tribune: {
    published: '2024-05-04',
    text: `Twelve dead in Port Ellery ferry fire

Twelve people died in the ferry fire off Port Ellery, police said on Saturday, and about 60 were hurt.

Some 212 passengers were on board. Rescuers saved 150 people.`,
  },
  courier: {
    published: '2024-05-03',
    text: `Fire on ferry near Port Ellery

A fire on a ferry killed nine people near Port Ellery on Friday. The ship, which is 90 metres long, had 198 passengers aboard, its owner said.

Three children were among the dead.`,
  },
};

describe('figures of one property stand together', () => {
  const report = reportOf(ferry);
  it.each([
    ['the dead of three papers', 'At least nine people', 'Twelve people'],
    ['the injured', '40 injured', 'about 60'],
    ['the passengers', '212 passengers', '198 passengers'],
  ])('%s', (_, a, b) => {
    expect(together(report, a, b)).toBe(true);
  });
});

describe('figures that only look alike stand apart', () => {
  const report = reportOf(ferry);
  it.each([
    ['killed and injured', 'At least nine people', '40 injured'],
    ['the dead of another ferry, years ago', 'Twelve people', '31 people'],
    ['a count of children and the dead in all', 'Three children', 'Twelve people'],
    ['saved and killed', '150 people', 'Twelve people'],
    ['a length and a count', '90 metres', '198 passengers'],
  ])('%s', (_, a, b) => {
    expect(together(report, a, b)).toBe(false);
  });

  it('says why the other ferry stands apart', () => {
    const dead = topicWith(report, 'Twelve people', 'quantity');
    const other = topicWith(report, '31 people', 'quantity').claims[0]!;
    expect(dead.refused.find((r) => r.claim === other.id)?.relation).toBe('other-event');
  });

  it('does not tell of things beside people: they do not look alike', () => {
    const days = { bbc: 16, 'hadrut-standoff': 16, 'press-tv': 16, 'six-captured': 27, 'border-clashes': 30 };
    const told = Object.entries(days).map(([name, day]) => {
      const text = readFileSync(`input/karabakh/${name}.txt`, 'utf8');
      return [name, { published: `2020-12-${day}`, text }] as const;
    });
    const sample = reportOf(Object.fromEntries(told));
    expect(together(sample, '2,000 Russian peacekeepers', 'nearly 2,000 Russian peacekeepers')).toBe(true);
    expect(topicWith(sample, '2,000 Russian peacekeepers', 'quantity').refused).toEqual([]);
  });
});

describe('where the event is', () => {
  const told = (lead: string, later: string) =>
    reportOf({
      herald: 'At least three people died when a block of flats collapsed in Ellery on Friday.',
      tribune: 'Six people died when a block of flats collapsed in Ellery, police said.',
      courier: `${lead}\n\n${later}`,
    });

  it.each([
    [
      'a road of the town',
      'Ten people died when a block of flats collapsed on Gable Road.',
      'It is the worst collapse in Ellery.',
    ],
    [
      'the state called like its town',
      'Ten people died when a block of flats collapsed in Ellery State.',
      'It fell at noon.',
    ],
  ])('%s is no other place', (_, lead, later) => {
    expect(together(told(lead, later), 'At least three people', 'Ten people')).toBe(true);
  });

  it('another town is, where the article tells of it further down', () => {
    const lead = 'Nobody knows why a block of flats collapsed in Ellery on Friday.\n\nIt fell at noon.\n\nIt was old.';
    const later = 'It had cracks.\n\nTen people died when a block of flats collapsed in Calder Bay.';
    expect(together(told(lead, later), 'At least three people', 'Ten people')).toBe(false);
  });
});

describe('verdicts on figures', () => {
  const report = reportOf(ferry);
  it('a later and higher toll is no conflict', () => {
    const dead = topicWith(report, 'Twelve people', 'quantity');
    expect(dead.verdict).toBe('divergent');
    expect(dead.reasons).toContain('later: 2024-05-04');
  });

  it('two bare counts of one thing are', () => {
    expect(topicWith(report, '198 passengers', 'quantity').verdict).toBe('conflict');
  });
});

describe('the order of articles changes nothing', () => {
  it('in topics, verdicts and ids', () => {
    const turned = Object.fromEntries(Object.entries(ferry).reverse());
    expect(reportOf(turned)).toEqual(reportOf(ferry));
  });
});
