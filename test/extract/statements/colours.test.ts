import { describe, expect, it } from 'vitest';
import { coloursTold } from '../../../src/extract/statements/colours.js';
import type { Sentence } from '../../../src/model/index.js';
import { parsed } from '../../../src/text/parsed.js';

const colours = (text: string): string[] =>
  coloursTold({ tokens: parsed(text).tokens } as Sentence).map(({ answer }) => `${answer.of}: ${answer.label}`);

describe('the colour of a garment or a vehicle', () => {
  it.each([
    ['She came to court in a short-sleeved black dress.', 'dress: black'],
    ['The thief fled in a dark green van.', 'van: green'],
    ['He wore a red leather jacket.', 'jacket: burgundy'],
  ])('is told: %s', (text, told) => {
    expect(colours(text)).toEqual([told]);
  });

  it.each([
    'She had a black and white dress.',
    'Two white vans were stopped.',
    'The Navy helicopter took off.',
    'The black market in cars grew.',
    'A green light let the van pass.',
  ])('is not told of one thing: %s', (text) => {
    expect(colours(text)).toEqual([]);
  });
});
