import { describe, expect, it } from 'vitest';
import { raised } from './raised.js';

describe('an act that is told outright here and not as sure there', () => {
  it.each([
    [
      'The ferry may have struck a rock off Castra.',
      'The ferry struck a rock off Castra.',
      'certainty: may have struck | struck',
    ],
    [
      'The thieves are believed to have buried the coins near the mill.',
      'The thieves buried the coins near the mill.',
      'certainty: believed to have buried | buried',
    ],
  ])('is told: %s', (a, b, reason) => {
    expect(raised(a, b)).toContain(reason);
  });

  it.each([
    ['both hedge', 'The ferry may have struck a rock off Castra.', 'The ferry probably struck a rock off Castra.'],
    ['it is to come', 'The guard may praise the choir of the stadium.', 'The guard praised the choir of the stadium.'],
    [
      'it is expected, which is as unsure',
      'The toll of the storm will probably climb beyond the record of Castra.',
      'The toll of the storm is expected to climb beyond the record of Castra.',
    ],
    [
      'what others say',
      'The guard reportedly praised the choir of the stadium.',
      'The guard praised the choir of the stadium.',
    ],
    [
      'what others are said to say',
      'The thieves are said to have buried the coins near the mill.',
      'The thieves buried the coins near the mill.',
    ],
    [
      'told outright by somebody, not by the source',
      'The ferry may have struck a rock off Castra.',
      'The ferry struck a rock off Castra, the captain said.',
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
