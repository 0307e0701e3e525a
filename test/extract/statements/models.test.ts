import { describe, expect, it } from 'vitest';
import { modelsIn } from '../../../src/extract/statements/models.js';
import type { Sentence } from '../../../src/model/index.js';
import { parsed } from '../../../src/text/parsed.js';

const models = (text: string): string[] =>
  modelsIn({ tokens: parsed(text).tokens } as Sentence).map(({ answer }) => `${answer.of}: ${answer.label}`);

describe('the type of a craft or an arm', () => {
  it.each([
    ['A KR-7B Night Heron drone was shot down.', 'drone: KR7'],
    ['The navy lost its drone, a QT-4C, to a missile.', 'drone: QT4'],
    ['A Volnir-12 missile flew over the island.', 'missile: VOLNIR12'],
    ['He carried an HK-47-style rifle.', 'rifle: HK47'],
  ])('is told beside it: %s', (text, told) => {
    expect(models(text)).toEqual([told]);
  });

  it.each([
    'Two KR-7 drones were shot down.',
    'The drone crossed the B-9 road.',
    'The K20 summit ended as a drone flew by.',
    'The plane was 40 years old.',
    'The Covid-19 patient was flown home.',
  ])('is not told: %s', (text) => {
    expect(models(text)).toEqual([]);
  });
});
