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
    [
      'whether or not something is to be done',
      'Reed wavered over whether or not to sign the contract for the Ellery mill.',
      'Reed signed the contract for the Ellery mill on Friday.',
    ],
    [
      'what a court chose not to do',
      'The court of Ellery declined to order another trial of Reed.',
      'The court of Ellery ordered another trial of Reed.',
    ],
    [
      'a rule of law, beside a sentence',
      'Jail sentences of more than three years cannot be suspended under the law of Ellery.',
      'Reed was sentenced to suspended jail sentences of three and two years in Ellery.',
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
