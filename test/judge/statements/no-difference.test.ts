import { describe, expect, it } from 'vitest';
import { raised } from './raised.js';

describe('what is no difference', () => {
  it.each([
    [
      'another question that is open',
      'What caused the fire at the mill is still unclear.',
      'It is unclear whether the fire at the mill was set.',
    ],
    [
      'a noun beside an act done in part',
      'The mill of Ellery partially collapsed on Monday.',
      'Pictures of the Ellery mill collapse were shown on Monday.',
    ],
  ])('%s', (_, first, second) => {
    expect(raised(first, second)).toEqual([]);
  });

  it.each([
    [
      'It is unclear whether the guard lived in the mill.',
      'The guard lived in the mill for two years.',
      'certainty: is unclear | told',
    ],
    [
      'The mill of Ellery partially collapsed on Monday.',
      'The mill of Ellery collapsed on Monday.',
      'degree: collapsed | partially collapsed',
    ],
  ])('but: %s | %s', (first, second, reason) => {
    expect(raised(first, second)).toContain(reason);
  });
});
