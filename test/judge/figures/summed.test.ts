import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const conflictsOf = (mine: string, theirs: string): number => {
  const opening = 'The ferry Alba sank off Ellery on Thursday.';
  const report = reportOf({
    herald: `The ferry Alba is lost\n\n${opening}\n\n${mine}`,
    tribune: `Ferry sinks off Ellery\n\n${opening}\n\n${theirs}`,
  });
  return report.topics.filter(({ verdict }) => verdict === 'conflict').length;
};

describe('two counts of which the lesser is told beside what makes up the greater', () => {
  it('explains the difference', () => {
    expect(
      conflictsOf('There were seven crew members and three guards aboard.', 'There were ten crew members aboard.'),
    ).toBe(0);
  });

  it('explains nothing where both come to another number', () => {
    expect(
      conflictsOf('There were seven crew members and two guards aboard.', 'There were ten crew members aboard.'),
    ).toBe(1);
  });

  it.each([
    ['£590 million', 'divergent'],
    ['£390 million', 'conflict'],
  ])('explains a round sum of money: £900 million and %s', (other, verdict) => {
    const report = reportOf({
      herald: `The firm fails\n\nThe ferry firm had piled up debts of £900 million and a ${other} pension deficit.`,
      tribune: 'The firm fails\n\nThe ferry firm had piled up debts of £1.5 billion.',
    });
    expect(report.topics.filter(({ counts }) => counts.reports > 1).map((t) => t.verdict)).toContain(verdict);
  });
});
