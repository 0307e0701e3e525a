import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';
import { raised } from './raised.js';

const plans = (a: string, b: string): string[] => raised(a, b).filter((r) => r.startsWith('planned'));

describe('an act that is told as planned here and as done there', () => {
  it.each([
    [
      'The Norland minister Anna Reed is expected to resign over the harbour deal.',
      'The Norland minister Anna Reed has resigned over the harbour deal.',
      'planned: expected to resign | has resigned',
    ],
    [
      'Minister Jan Doe is due to land in Port Ellery in the afternoon.',
      'Minister Jan Doe arrived in Port Ellery.',
      'planned: arrived | due to land',
    ],
    [
      'Guards will release the sailors from the fort.',
      'Guards released the sailors from the fort.',
      'planned: released | will release',
    ],
  ])('is told: %s', (a, b, reason) => {
    expect(plans(a, b)).toContain(reason);
  });

  it.each([
    [
      'both plan it',
      'The Norland minister Anna Reed is expected to resign over the harbour deal.',
      'The Norland minister Anna Reed will resign over the harbour deal.',
    ],
    [
      'it was to be done before',
      'Minister Jan Doe was due to land in Port Ellery in the afternoon.',
      'Minister Jan Doe landed in Port Ellery in the afternoon.',
    ],
    [
      'another does it',
      'The Norland minister Anna Reed is expected to resign over the harbour deal.',
      'Two guards of the harbour resigned over the deal.',
    ],
    [
      'another act of its class',
      'The deal over the Castra mill is expected to close this year.',
      'The deal over the Castra mill was sealed this year.',
    ],
  ])('is not seen where there is none: %s', (_, a, b) => {
    expect(plans(a, b)).toEqual([]);
  });

  const PLAN = 'The Norland minister Anna Reed is expected to resign over the harbour deal.';
  const DONE = 'The Norland minister Anna Reed has resigned over the harbour deal.';
  const verdictsOf = (plan: string, done: string) =>
    reportOf({ a: { text: PLAN, published: plan }, b: { text: DONE, published: done } })
      .topics.filter((t) => t.kind === 'attribution' && t.counts.reports > 1)
      .map((t) => t.verdict);

  it('differs where the plan is no later news than the act', () => {
    expect(verdictsOf('2021-03-01', '2021-03-02')).toEqual(['divergent']);
    expect(verdictsOf('2021-03-03', '2021-03-02')).not.toContain('divergent');
  });
});
