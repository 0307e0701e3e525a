import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** The verdicts, conflict before others, on statements that both of two articles tell. */
function verdictOn(first: string, second: string): string {
  const opened = 'News of the day\n\nThe council of Lowmere met on Thursday to talk about roads.\n\n';
  const other = 'Day in Lowmere\n\nA choir sang in the square of Lowmere as snow came down.\n\n';
  const { topics } = reportOf({ a: opened + first, b: other + second });
  const verdicts = topics.filter((t) => t.kind === 'attribution' && t.counts.reports > 1).map((t) => t.verdict);
  return (['conflict', 'divergent', 'agreed'] as const).find((v) => verdicts.includes(v)) ?? 'none';
}

describe('what one article denies in the words in which another tells it', () => {
  it.each([
    ['Soldiers bombed a market, rebels said.', 'The army denied that soldiers had bombed a market.', 'conflict'],
    ['The candidate bribed two judges, prosecutors say.', 'The candidate has denied bribing judges.', 'conflict'],
    ['Police used tear gas inside the stadium.', 'Police denied using tear gas inside the stadium.', 'conflict'],
    [
      'The mayor had been told of the cracks in the bridge.',
      'The mayor denied having been told of the cracks in the bridge.',
      'conflict',
    ],
    [
      'Guards pushed migrants into the river, a charity said.',
      'The ministry rejected claims that guards had pushed migrants into the river.',
      'conflict',
    ],
    ['The mill had a permit.', 'The mill had no permit.', 'divergent'],
    ['The family was at home when the tree fell.', 'The family was not at home when the tree fell.', 'divergent'],
    ['The treaty was signed in the palace.', 'The treaty has yet to be signed in the palace.', 'divergent'],
    ['The guard was shot inside the bank.', 'The guard was shot outside the bank.', 'divergent'],
  ])('%s | %s', (first, second, verdict) => {
    expect(verdictOn(first, second)).toBe(verdict);
  });
});

describe('statements that do not exclude each other', () => {
  it.each([
    ['The mill had a permit for the dam.', 'The mill had no licence for the dam.'],
    ['The mill had a permit.', 'The mill had no permit to burn oil at night.'],
    ['The guard was shot outside the bank.', 'The guard was shot outside the old bank.'],
    ['The guard was shot inside the bank.', 'The guard was shot outside the church.'],
    ['The treaty may be signed in the palace.', 'The treaty has yet to be signed in the palace.'],
    ['What sank the ferry is looked into.', 'What sank the ferry is something the inquiry has yet to find out.'],
    ['An officer off duty was in the shop.', 'An officer who was not on duty was hurt in the shop.'],
  ])('%s | %s', (first, second) => {
    expect(['agreed', 'none']).toContain(verdictOn(first, second));
  });
});

describe('two sides of whom each says that the other fired', () => {
  it.each([
    [
      'Fire was opened at noon by Northern guards upon guards of Southland.',
      'The Northern army said that Southland had opened fire.',
      'conflict',
    ],
    [
      'Northland accused Southern troops of shelling a post.',
      'Southland said that Northern troops shelled a post.',
      'conflict',
    ],
    [
      'Northland accused Southern troops of shelling a post.',
      'Northland said that Southland shelled a post.',
      'agreed',
    ],
  ])('%s | %s', (first, second, verdict) => {
    expect(verdictOn(first, second)).toBe(verdict);
  });
});

describe('two rulings of which one alone can hold', () => {
  it.each([
    ['The judges upheld the verdict.', 'The verdict was overturned by the judges.', 'conflict'],
    ['The jury acquitted the driver.', 'The driver was convicted by the jury.', 'conflict'],
    ['The goal was allowed.', 'The goal was disallowed.', 'conflict'],
    ['A court may overturn the ban.', 'The court upheld the ban.', 'none'],
    ['The jury acquitted the driver.', 'The jury convicted the owner.', 'agreed'],
  ])('%s | %s', (first, second, verdict) => {
    expect(verdictOn(first, second)).toBe(verdict);
  });
});
