import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { witnessesOf } from '../../support/name-witnesses.js';

/** The names that stand together, topic by topic, of a text that gives two names for one town and of another text. */
const together = (text: string): string[] =>
  alignNames(witnessesOf({ a: ['The town of Kanendi, formerly Stepanova, was shut.'], b: [text] })).map((c) =>
    [...new Set(c.claims.map((x) => ('name' in x ? x.name : '')))].sort().join(' / '),
  );

describe('a place beside another', () => {
  it.each([
    'It is a chapel in Kanendi, near Stepanova.',
    'It is a chapel in Kanendi, near the city of Stepanova.',
    'It is in Kanendi, 20 miles north of Stepanova.',
    'It is in Kanendi, just outside Stepanova.',
  ])('is not that other: %s', (text) => {
    expect(together(text)).not.toContain('Kanendi / Stepanova');
  });

  it.each(['It is a chapel in Kanendi.', 'It is a chapel near Stepanova.', 'It is in Kanendi or Stepanova.'])(
    'near miss: %s',
    (text) => {
      expect(together(text)).toContain('Kanendi / Stepanova');
    },
  );
});
