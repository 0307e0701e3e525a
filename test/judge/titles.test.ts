import { describe, expect, it } from 'vitest';
import { judgedTitle } from '../../src/judge/titles.js';
import type { Cluster } from '../../src/model/index.js';
import { article, statement } from '../support/report-builder.js';

const from = article({ id: 'a', source: 'A', text: 'An attack by the North. The South attacked.' });
const cluster = (act: string): Cluster => ({
  kind: 'attribution',
  key: 'k',
  title: '“an attack by the North”',
  claims: [statement(from, 'An attack by the North', { act }), statement(from, 'The South attacked', { act })],
  together: [],
  refused: [],
});

describe('statements that cannot all hold', () => {
  it.each([
    ['who did it', 'attack', ['actor: North | South'], 'Who attacked'],
    ['an irregular act', 'strike', ['actor: North | South'], 'Who struck'],
    ['an act that is no one word', 'open fire', ['actor: North | South'], 'Who did it: “an attack by the North”'],
    ['a denial', 'attack', ['negation: attacked | not attacked'], 'Said and denied: “an attack by the North”'],
    ['a vehicle', 'ram', ['speaker: Ren in 2 reports', 'vehicle: car | truck'], 'Which vehicle: “car” or “truck”'],
    ['a reason of no question', 'attack', ['figure: 1 | 2'], '“an attack by the North”'],
  ])('are named by what is compared: %s', (_, act, reasons, title) => {
    expect(judgedTitle(cluster(act), 'conflict', reasons)).toBe(title);
  });

  it('else keep their words', () => {
    expect(judgedTitle(cluster('attack'), 'divergent', ['actor: North | South'])).toBe('“an attack by the North”');
  });
});

describe('statements that differ among reports of several events', () => {
  const days = (own: string | null, other: string): Map<string, string | null> =>
    new Map([
      ['a', own],
      ['b', other],
    ]);
  const title = (published: Map<string, string | null>, verdict: 'conflict' | 'agreed' = 'conflict'): string =>
    judgedTitle(cluster('attack'), verdict, ['actor: North | South'], published);

  it('have the month of the reports that tell them', () => {
    expect(title(days('2031-03-04', '2031-09-01'))).toBe('Who attacked, March 2031');
  });

  it('have none where all reports are of one time, where theirs is not dated, or where they agree', () => {
    expect(title(days('2031-03-04', '2031-03-20'))).toBe('Who attacked');
    expect(title(days(null, '2031-09-01'))).toBe('Who attacked');
    expect(title(days('2031-03-04', '2031-09-01'), 'agreed')).toBe('“an attack by the North”');
  });

  it('have none where they tell of a time long before', () => {
    const bygone = cluster('attack').claims.map((c) => ({ ...c, event: { ...c.event, to: '2030-01-01' } }));
    const told = { ...cluster('attack'), claims: bygone };
    expect(judgedTitle(told, 'conflict', ['actor: North | South'], days('2031-03-04', '2031-09-01'))).toBe(
      'Who attacked',
    );
  });
});
