import { describe, expect, it } from 'vitest';
import { withoutRepeats } from '../../src/judge/repeated.js';
import type { Topic } from '../../src/model/index.js';
import { reportOf } from '../support/report-of.js';

const OPENING = 'Storm in Lowmere\n\nA storm hit Lowmere on Thursday.';

const statementsOn = (first: string, second: string, words: string): Topic[] =>
  reportOf({ alpha: `${OPENING}\n\n${first}`, beta: `${OPENING}\n\n${second}` }).topics.filter(
    (t) => t.kind === 'attribution' && t.claims.some((c) => c.evidence.quote.includes(words)),
  );

describe('clauses in which two sources agree', () => {
  it('are left out where they only tell a figure that is compared as a figure', () => {
    const first = 'The storm killed at least six people in the old town.';
    expect(statementsOn(first, 'At least six people in the old town were killed by the storm.', 'six people')).toEqual(
      [],
    );
  });

  it('are kept where a figure stands beside what they tell', () => {
    const found = statementsOn(
      'The mayor praised the crews of the two lifeboats.',
      'The mayor later praised the crews of the two lifeboats.',
      'praised',
    );
    expect(found).toHaveLength(1);
  });

  it('are kept where no figure tells them', () => {
    const first = 'The storm tore the roof off the old mill.';
    const found = statementsOn(first, 'The roof of the old mill was torn off by the storm.', 'roof');
    expect(found.map((t) => t.counts.reports)).toEqual([2]);
  });

  it('are kept where they differ', () => {
    const denied = 'The storm did not kill six people in the old town, the mayor said.';
    const found = statementsOn('The storm killed six people in the old town.', denied, 'six people');
    expect(found.some((t) => t.verdict === 'conflict' || t.verdict === 'divergent')).toBe(true);
  });

  it('are left out where the figure tells their difference', () => {
    const first = 'Two people were injured in the storm.';
    const second = 'The mayor said that no one was injured in the storm.';
    expect(statementsOn(first, second, 'injured')).toEqual([]);
    const { topics } = reportOf({ alpha: `${OPENING}\n\n${first}`, beta: `${OPENING}\n\n${second}` });
    expect(topics.find((t) => t.kind === 'quantity')?.verdict).toBe('conflict');
  });

  it('are left out where another topic shows that these very words differ, and kept where it finds them alike', () => {
    const [agreed] = statementsOn(
      'The storm tore the roof off the old mill.',
      'The roof of the old mill was torn off by the storm.',
      'roof',
    ) as [Topic];
    const told = (relation: 'agree' | 'compatible'): Topic => ({
      ...agreed,
      id: 'where-it-landed',
      verdict: 'divergent',
      comparisons: [{ a: agreed.claims[0]!.id, b: agreed.claims[1]!.id, relation, because: 'roof: tore | torn' }],
    });
    const left = (relation: 'agree' | 'compatible'): string[] =>
      withoutRepeats([agreed, told(relation)]).map((t) => t.verdict);
    expect(left('compatible')).toEqual(['divergent']);
    expect(left('agree')).toEqual(['agreed', 'divergent']);
  });
});
