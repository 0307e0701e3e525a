import { describe, expect, it } from 'vitest';
import { reportOf, topicWith } from '../../support/report-of.js';

/** Whether the figure of one paper stands in a topic with that of the other. */
function meet(mine: string, theirs: string, x: string, y: string): boolean {
  const made = reportOf({
    herald: `News from Lowmere\n\nThe town of Lowmere woke on Sunday.\n\n${mine}`,
    tribune: `News from Lowmere\n\nThe town of Lowmere woke on Sunday.\n\n${theirs}`,
  });
  return topicWith(made, x, 'quantity') === topicWith(made, y, 'quantity');
}

describe('whose figure it is', () => {
  it.each([
    ['Shares of Kestrel fell 2.4 percent on Monday.', 'Shares of Marlow fell 2.4% on Monday.', '2.4 percent', '2.4%'],
    ['The quake struck at a depth of 10 km.', 'It struck about 10km from Ellery.', '10 km', '10km'],
    [
      'Divers brought out the first four boys.',
      'Divers brought out the last batch of four boys.',
      'first four boys',
      'last batch of four boys',
    ],
    [
      'Marlow pays $128 per share for the chain.',
      'That is up from its previous offer of $127.50 per share for the chain.',
      '$128 per share',
      '$127.50 per share',
    ],
    [
      'It was the third time in four months that he called.',
      'The pact ends 4 months of talks.',
      'four months',
      '4 months',
    ],
  ])('keeps apart: %s | %s', (mine, theirs, x, y) => {
    const [own, other] = [x, y].map((words) => words.match(/four boys$/)?.[0] ?? words);
    expect(own === other ? isApart(mine, theirs, own!) : !meet(mine, theirs, own!, other!)).toBe(true);
  });

  it.each([
    [
      'Shares of Kestrel fell 2.4 percent on Monday.',
      'Shares of Kestrel Foods fell 2.4% on Monday.',
      '2.4 percent',
      '2.4%',
    ],
    ['The siege lasted 16 hours.', 'A 16-hour siege ended.', '16 hours', '16-hour'],
    ['It held the town for 83 years.', 'The bank has done this for 83  years.', '83 years', '83  years'],
  ])('near miss: %s | %s', (mine, theirs, x, y) => {
    expect(meet(mine, theirs, x, y)).toBe(true);
  });
});

/** True where no topic holds that figure of both papers. */
function isApart(mine: string, theirs: string, quote: string): boolean {
  const head = 'News from Lowmere\n\nThe town of Lowmere woke on Sunday.\n\n';
  const { topics } = reportOf({ herald: head + mine, tribune: head + theirs });
  return !topics.some(
    ({ kind, claims }) =>
      kind === 'quantity' &&
      new Set(claims.filter((c) => c.evidence.quote.endsWith(quote)).map((c) => c.article)).size > 1,
  );
}
