import { describe, expect, it } from 'vitest';
import type { Report, Topic } from '../../../src/model/index.js';
import { reportOf } from '../../support/report-of.js';

const statements = (report: Report): Topic[] => report.topics.filter((t) => t.kind === 'attribution');

const together = (report: Report, a: string, b: string): boolean =>
  statements(report).some((t) => [a, b].every((words) => t.claims.some((c) => c.evidence.quote.includes(words))));

const HARBOUR = 'Harbour fire in Lowmere\n\nA fire broke out at the harbour of Lowmere on Thursday.';

describe('statements of two articles', () => {
  it.each([
    ['A raider rammed a truck into the museum gate.', 'The raider rammed his car into the gate of the museum.'],
    ['Organisers believed a gas canister had exploded.', 'There was an explosion in a gas canister.'],
    ['The harbour office said it had lost contact with the ferry.', 'Contact with the ferry was lost.'],
    ['All museum staff were unharmed.', 'No museum staff had been hurt.'],
  ])('stand together when they tell one thing: %s', (first, second) => {
    const report = reportOf({ alpha: `${HARBOUR}\n\n${first}`, beta: `${HARBOUR}\n\n${second}` });
    expect(together(report, first.slice(-15, -1), second.slice(-15, -1))).toBe(true);
  });

  it.each([
    ['A raider rammed a truck into the gate of the museum.', 'The museum opens at nine every morning.'],
    ['The crew jumped into the water.', 'The council drew up a budget for the water works.'],
  ])('stand apart when they share a word by chance: %s', (first, second) => {
    const report = reportOf({ alpha: `${HARBOUR}\n\n${first}`, beta: `${HARBOUR}\n\n${second}` });
    expect(together(report, first.slice(-15, -1), second.slice(-15, -1))).toBe(false);
  });

  it('stand together where one article tells in two sentences what the other tells in one', () => {
    const report = reportOf({
      alpha: `${HARBOUR}\n\nThe mayor suspended the toll. The weather was fine.\n\nA panel will study the bridge toll.`,
      beta: `${HARBOUR}\n\nThe mayor suspended the bridge toll, which a panel will study.`,
    });
    expect(together(report, 'suspended the toll', 'suspended the bridge toll')).toBe(true);
  });

  it('stand beside the nearer of two that another article tells', () => {
    const report = reportOf({
      alpha: `${HARBOUR}\n\nInspectors closed the northern lock after a crack was found in its gate.`,
      beta: `${HARBOUR}\n\nA crack in the gate made inspectors shut the northern lock.\n\nThe keeper of the northern lock sells apples in autumn, when few ships pass.`,
    });
    expect(together(report, 'Inspectors closed', 'made inspectors shut')).toBe(true);
    expect(together(report, 'Inspectors closed', 'sells apples')).toBe(false);
  });

  it('stand apart when they are dated years apart', () => {
    const report = reportOf({
      alpha: `${HARBOUR}\n\nRebels attacked a convoy near the dam on 2 May 2024.`,
      beta: `${HARBOUR}\n\nRebels attacked a convoy near the dam on 7 June 2019.`,
    });
    expect(together(report, '2 May 2024', '7 June 2019')).toBe(false);
  });
});

describe('the order of the articles', () => {
  it('changes no topic', () => {
    const texts = {
      alpha: `${HARBOUR}\n\nPolice said the crew had escaped.\nThe ferry sank at once.`,
      beta: `${HARBOUR}\n\nThe crew escaped, according to police.\nThe ferry had sunk.`,
      gamma: `${HARBOUR}\n\nThe crew did not escape, a witness said.`,
    };
    const { alpha, beta, gamma } = texts;
    expect(statements(reportOf({ gamma, beta, alpha }))).toEqual(statements(reportOf(texts)));
  });
});
