import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { QuantityClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** Each figure of a sentence: its words, and whose they are. */
const told = (sentence: string): string[] =>
  extract(documentOf('a', `Review\n${sentence}`))
    .claims.filter((c): c is QuantityClaim => c.kind === 'quantity')
    .map((c) => `${c.value.text} ${c.voice} ${c.speaker ?? 'nobody'}`);

describe('a figure that tells which person or thing is meant is the article’s own', () => {
  it.each([
    ['Ivo Reed denied that he had hit Ann Poe, 36, or any clerk.', '36 own nobody'],
    ['Police said Ann Poe, aged 36, was held.', '36 own nobody'],
    ['The council confirmed the ban against the 41-year-old.', '41-year-old own nobody'],
    ['The 36-year-old driver had left, police said.', '36-year-old own nobody'],
    ['Police said 36-year-old Ann Poe had left.', '36-year-old own nobody'],
    ['Police said the 25-tonne truck had no lights.', '25-tonne own nobody'],
  ])('%s', (sentence, figure) => {
    expect(told(sentence)).toEqual([figure]);
  });

  it.each([
    ['Ann Poe said she was 36.', '36 retold Ann Poe'],
    ['Police said that the driver, who is 36, was held.', '36 retold police'],
    ['Police said a 25-tonne truck had no lights.', '25-tonne retold police'],
    ['Reed said: “The 25-tonne truck had no lights.”', '25-tonne quoted Reed'],
    ['Police said the truck weighed 25 tonnes.', '25 tonnes retold police'],
  ])('not where it is what somebody says: %s', (sentence, figure) => {
    expect(told(sentence)).toEqual([figure]);
  });
});
