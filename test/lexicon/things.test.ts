import { describe, expect, it } from 'vitest';
import { thingsMeet } from '../../src/lexicon/things.js';

describe('nouns that may be said of the same things', () => {
  it.each([
    ['mp', 'lawmaker'],
    ['legislator', 'senator'],
    ['bulldog', 'pet'],
    ['bulldog', 'dog'],
    ['ngo', 'aid agency'],
    ['power plant', 'hydroelectric station'],
    ['knife', 'blade'],
    ['violation', 'breach'],
    ['canister', 'container'],
  ])('%s, %s', (a, b) => {
    expect(thingsMeet(a, b)).toBe(true);
    expect(thingsMeet(b, a)).toBe(true);
  });

  it.each([
    ['dog', 'cat'],
    ['blade', 'machete'],
    ['power plant', 'police station'],
    ['box', 'dog'],
  ])('but not %s, %s', (a, b) => {
    expect(thingsMeet(a, b)).toBe(false);
  });
});
