import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const SANK = 'A ferry sank near Lowmere on Monday. Mr Leo Harrow, a sailor, is 52. Mrs Ann Lind, a cook, is 48.';

const topicOf = (first: string, second: string, title: string) =>
  reportOf({ alpha: `${SANK}\n\n${first}`, beta: `${SANK}\n\n${second}` }).topics.find((t) =>
    t.title.startsWith(title),
  );

describe('what two sources say that somebody is accused of', () => {
  it.each([
    ['was charged with manslaughter', 'faces one count of manslaughter', 'agreed', []],
    // The one may only tell less: no list is whole.
    ['was charged with manslaughter', 'faces charges of manslaughter and fraud', 'agreed', []],
    ['was charged with manslaughter', 'was charged with the killing of two sailors', 'agreed', []],
    ['was charged with manslaughter', 'was charged with murder', 'divergent', ['offence: manslaughter | murder']],
    [
      'was charged with fraud and leaving the ship',
      'was charged with fraud, causing a wreck and leaving the ship',
      'divergent',
      ['offences: causing a wreck'],
    ],
    ['was charged with fraud and other crimes', 'was charged with fraud and leaving the ship', 'agreed', []],
  ])('%s | %s: %s', (first, second, verdict, reasons) => {
    const topic = topicOf(`Leo Harrow ${first}.`, `Leo Harrow ${second}.`, 'What Leo Harrow is charged with');
    expect([topic?.verdict, topic?.reasons]).toEqual([verdict, reasons]);
  });

  it('is compared where one source names the person and the other says what he is', () => {
    const topic = topicOf(
      'The captain, Leo Harrow, was arrested on suspicion of burglary.',
      'Police said the captain of the ferry was being held, accused of robbery.',
      'What Leo Harrow is accused of',
    );
    expect(topic?.reasons).toEqual(['offence: burglary | robbery']);
  });

  it.each([
    ['two people', 'Leo Harrow was charged with theft.', 'Ann Lind was charged with robbery.'],
    ['two stages', 'Leo Harrow was accused of murder.', 'Leo Harrow was convicted of manslaughter.'],
    ['two matters', 'Leo Harrow is accused of tax evasion.', 'Leo Harrow is accused of leaving the ship.'],
  ])('is not of %s', (_, first, second) => {
    expect(topicOf(first, second, 'What ')).toBeUndefined();
  });
});
