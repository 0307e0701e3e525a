import { describe, expect, it } from 'vitest';
import { allExclusive } from '../../src/judge/excluding.js';

const among = (pairs: [string, string][], weights: Record<string, number> = {}): string[] =>
  [
    ...allExclusive(
      pairs,
      (v) => weights[v] ?? 1,
      (v) => v,
    ),
  ].sort();

describe('values of which each two exclude each other', () => {
  it('are all of them where they do', () => {
    expect(
      among([
        ['10', '20'],
        ['10', '30'],
        ['20', '30'],
      ]),
    ).toEqual(['10', '20', '30']);
  });

  it('are one of two that agree, the one that most tell', () => {
    const pairs: [string, string][] = [
      ['729', '833'],
      ['729', '833.9'],
    ];
    expect(among(pairs)).toEqual(['729', '833']);
    expect(among(pairs, { '833.9': 2 })).toEqual(['729', '833.9']);
  });
});
