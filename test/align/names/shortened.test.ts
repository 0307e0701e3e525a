import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { witnessesOf } from '../../support/name-witnesses.js';

/** "name | title" of each row of the one topic. */
const rows = (articles: Readonly<Record<string, readonly string[]>>): string[] =>
  alignNames(witnessesOf(articles)).flatMap((c) => c.claims.map((x) => ('name' in x ? `${x.name} | ${x.role}` : '')));

const OTHER = ['We met Mayor Ada Brill.'];

describe('a surname beside the full name of one article', () => {
  it('makes no row with the same title, or with a form of address', () => {
    expect(rows({ a: ['We met Mayor Ada Brill.', 'Mayor Brill spoke.'], b: OTHER })).toEqual([
      'Ada Brill | Mayor',
      'Ada Brill | Mayor',
    ]);
    expect(rows({ a: ['We met Mayor Ada Brill.', 'Dr Brill spoke.'], b: OTHER })).toHaveLength(2);
  });

  it('near miss: makes one with another title', () => {
    expect(rows({ a: ['We met Mayor Ada Brill.', 'Brill, chairman of Tarn Foods, spoke.'], b: OTHER })).toContain(
      'Brill | chairman of Tarn Foods',
    );
  });

  it('near miss: makes one where its article has no other', () => {
    expect(rows({ a: ['Mayor Brill spoke.'], b: OTHER })).toContain('Brill | Mayor');
  });
});
