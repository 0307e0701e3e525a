import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** The reasons for which statements that both of two articles tell are raised. */
function raised(first: string, second: string): string[] {
  const opened = 'News of the day\n\nThe council of Lowmere met on Thursday to talk about roads.\n\n';
  const other = 'Day in Lowmere\n\nA choir sang in the square of Lowmere as snow came down.\n\n';
  const { topics } = reportOf({ a: opened + first, b: other + second });
  return topics
    .filter((t) => t.kind === 'attribution' && t.counts.reports > 1 && ['conflict', 'divergent'].includes(t.verdict))
    .flatMap((t) => t.reasons.filter((r) => !r.startsWith('speaker:')));
}

describe('an act that is told outright here and not as sure there', () => {
  it.each([
    [
      'The ferry may have struck a rock off Castra.',
      'The ferry struck a rock off Castra.',
      'certainty: may have struck | struck',
    ],
    [
      'The guard reportedly praised the choir of the stadium.',
      'The guard praised the choir of the stadium.',
      'certainty: praised | reportedly praised',
    ],
    [
      'The thieves are said to have buried the coins near the mill.',
      'The thieves buried the coins near the mill.',
      'certainty: buried | said to have buried',
    ],
    [
      'Police believe the boy climbed over the fence of the reservoir.',
      'The boy climbed over the fence of the reservoir.',
      'certainty: believe: climbed | climbed',
    ],
  ])('is told: %s', (a, b, reason) => {
    expect(raised(a, b)).toContain(reason);
  });

  it.each([
    ['both hedge', 'The ferry may have struck a rock off Castra.', 'The ferry probably struck a rock off Castra.'],
    ['it is to come', 'The guard may praise the choir of the stadium.', 'The guard praised the choir of the stadium.'],
    [
      'hearsay and somebody’s word',
      'The guard reportedly praised the choir of the stadium.',
      'The guard praised the choir of the stadium, the owner said.',
    ],
    [
      'another part of it is hedged',
      'The guard, who may have been asleep, praised the choir of the stadium.',
      'The guard praised the choir of the stadium.',
    ],
    [
      'an article that tells it both ways',
      'The ferry may have struck a rock off Castra. The ferry struck a rock off Castra, the captain said.',
      'The ferry struck a rock off Castra.',
    ],
  ])('is not seen where there is none: %s', (_, a, b) => {
    expect(raised(a, b).filter((r) => r.startsWith('certainty'))).toEqual([]);
  });
});
