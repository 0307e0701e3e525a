import { describe, expect, it } from 'vitest';
import { alignFraming } from '../../../src/align/framing/index.js';
import { extract } from '../../../src/extract/index.js';
import { documentOf } from '../../judge/documents.js';

type Printed = readonly [headline: string, published?: string | null];

const clusterOf = (...printed: Printed[]) =>
  alignFraming(
    printed.map(([headline, published], i) =>
      extract(
        documentOf(`a${i}`, `${headline}\nThe rest is told below.`, published === undefined ? '2021-03-02' : published),
      ),
    ),
  ).find((c) => c.key === 'headline');

/** The headlines that stand side by side. */
const table = (...printed: Printed[]): string[] => clusterOf(...printed)?.claims.map((c) => c.evidence.quote) ?? [];

describe('headlines', () => {
  it('stand side by side', () => {
    const told: Printed[] = [
      ['Flood leaves hundreds homeless in valley'],
      ['Hundreds lose homes as flood hits Ellery'],
      ['Rain and flood: Ellery is under water', '2021-03-03'],
    ];
    expect(table(...told)).toEqual(told.map(([headline]) => headline));
  });

  it.each([
    ['a later step', 'Police arrest second man over ferry fire'],
    ['how it came about', 'How a cigarette set the ferry on fire'],
    ['what somebody says of it', 'Lind: “The fire will never be forgotten”'],
    ['names alone', 'Ellery weeps for its sailors'],
  ])('keep the headline of the day that tells %s', (_, other) => {
    expect(table(['Nine die in ferry fire off Ellery'], ['Ferry fire kills nine'], [other])).toContain(other);
  });

  it('stand whole, in the voice of the source', () => {
    const claims = clusterOf(['‘They sank our ship’: crew tells of crash'], ['Norland says ferry is lost'])?.claims;
    expect(claims?.map((c) => [c.evidence.quote, c.voice, c.speaker])).toEqual([
      ['‘They sank our ship’: crew tells of crash', 'own', null],
      ['Norland says ferry is lost', 'own', null],
    ]);
  });

  it('leave out those of a later week, and say so', () => {
    const cluster = clusterOf(
      ['Nine die in ferry fire off Ellery'],
      ['Ferry fire kills nine'],
      ['Ferry fire kills thirty', '2021-09-14'],
    );
    expect(cluster?.claims.map((c) => c.article)).toEqual(['a0', 'a1']);
    expect(cluster?.refused.map((r) => r.because)).toEqual(['of a later week: 2021-09-14']);
  });

  it('stand whole where they are of two sentences', () => {
    expect(table(['Shots fired at ferry? Norland says yes'], ['Ferry was fired on, says Norland'])).toContain(
      'Shots fired at ferry? Norland says yes',
    );
  });

  it.each([
    ['a day later', '2021-03-05'],
    ['on a day that is not known', null],
  ])('keep one that was printed %s', (_, day) => {
    expect(
      table(['Nine die in ferry fire off Ellery'], ['Ferry fire kills nine'], ['Ferry to be raised', day]),
    ).toHaveLength(3);
  });
});
