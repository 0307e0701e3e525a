import { describe, expect, it } from 'vitest';
import { reportOf, figuresTogether as together } from '../../support/report-of.js';

const OPENING = 'A dam burst above Ellery on Thursday.';

const reportWith = (a: string, b: string, c = 'The mayor of Ellery called it a dark day.') =>
  reportOf({
    a: { published: '2024-05-03', text: `News\n\n${OPENING}\n\n${a}\n` },
    b: { published: '2024-05-03', text: `News\n\n${OPENING}\n\n${b}\n` },
    c: { published: '2024-05-03', text: `News\n\n${OPENING}\n\n${c}\n` },
  });

/** The figures of topics that more than one source tells. */
const compared = (report: ReturnType<typeof reportOf>): string[][] =>
  report.topics
    .filter((t) => t.kind === 'quantity' && t.verdict !== 'single-origin')
    .map((t) => t.claims.map((c) => `${c.article}: ${c.evidence.quote}`));

describe('a count stands with another where the words tie them', () => {
  it.each([
    // One noun; one deed; people with a second sign; a figure hardly met by chance.
    ['Three bridges were swept away.', 'The flood tore at three bridges below the town.', 'Three', 'three bridges'],
    ['Some 300 were evacuated.', 'About 300 villagers were evacuated.', 'Some 300', 'About 300 villagers'],
    ['Some 24,000 people live below it.', 'It threatens 24,000 people.', 'Some 24,000 people', '24,000 people'],
    [
      'About 850 soldiers are based there.',
      'It keeps nearly 1,000 troops in the valley.',
      '850 soldiers',
      '1,000 troops',
    ],
    [
      'More than 4,300 rescuers dug.',
      'An army of 5,000 rescue workers came.',
      '4,300 rescuers',
      '5,000 rescue workers',
    ],
    ['The town lost 1,243 of its trees.', 'Of its oaks 1,243 were washed away.', '1,243', '1,243'],
  ])('%s | %s', (a, b, figure, other) => {
    expect(together(reportWith(a, b), figure, other)).toBe(true);
  });

  it.each([
    // Neither noun nor deed is one; people and a number.
    ['The minister praised the two on Friday.', 'On Friday the two were charged.'],
    ['He knew dozens at the club.', 'About 2,000 people lived in the valley.'],
    ['The hall had only one exit.', 'At least one exit was locked.'],
  ])('but not: %s | %s', (a, b) => {
    expect(compared(reportWith(a, b))).toEqual([]);
  });

  it('leaves a topic where only its number is theirs', () => {
    const report = reportWith(
      'Of the workers, 100 were accounted for on Saturday, the owner said.',
      'The owner said on Saturday that 100 of its workers had been accounted for.',
      'Some 90 firefighters dig, with 100 more expected to join them on Saturday.',
    );
    expect(compared(report)).toEqual([['a: 100', 'b: 100 of its workers']]);
  });
});

describe('two sums of one round figure', () => {
  const meet = (a: string, b: string): boolean => {
    const opening = 'Norbank was sold in Ellery on Thursday.';
    const { topics } = reportOf({
      a: `News\n\n${opening} Ostbank takes it over for $3 billion.\n\n${a}\n`,
      b: `News\n\n${opening} Ostbank pays $3 billion for it.\n\n${b}\n`,
    });
    return topics.some(({ claims }) => {
      const told = claims.filter((c) => c.evidence.quote === '$100 billion');
      return new Set(told.map((c) => c.article)).size > 1;
    });
  };

  it('are two where they may have one role among others', () => {
    const worth = 'The lender was worth $100 billion in 2007, of which $7 billion were left on Friday, the paper said.';
    const lent =
      'The National Bank is lending $100 billion at a price of $4 billion to Ostbank, with a guarantee of $9 billion for losses.';
    expect(meet(worth, lent)).toBe(false);
  });

  it('and one where they have one', () => {
    const worth = 'The lender was worth $100 billion in 2007, of which $7 billion were left on Friday, the paper said.';
    const value = 'The value of the lender was $100 billion before it had a loss of $9 billion.';
    expect(meet(worth, value)).toBe(true);
  });
});
