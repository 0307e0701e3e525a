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
    [
      'a vehicle',
      'ram',
      ['speaker: Ren in 2 reports', 'vehicle: car | truck'],
      'Which vehicle: “an attack by the North”',
    ],
    ['a reason of no question', 'attack', ['figure: 1 | 2'], '“an attack by the North”'],
  ])('are named by what is compared: %s', (_, act, reasons, title) => {
    expect(judgedTitle(cluster(act), 'conflict', reasons)).toBe(title);
  });

  it('else keep their words', () => {
    expect(judgedTitle(cluster('attack'), 'divergent', ['actor: North | South'])).toBe('“an attack by the North”');
  });
});
