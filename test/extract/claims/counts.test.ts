import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { QuantityClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** Each figure of a text as "value property/noun", with its dimension where it is no count. */
const read = (text: string): string[] =>
  extract(documentOf('a', `Review\n${text}`))
    .claims.filter((c): c is QuantityClaim => c.kind === 'quantity')
    .map(({ value, dimension, property, counted, part }) => {
      const figure = value.best ?? `${value.low}-${value.high}`;
      return `${figure} ${dimension === 'count' ? '' : `${dimension} `}${property}/${counted}${part ? ' part' : ''}`;
    });

describe('the noun that a figure counts', () => {
  it.each([
    ['Norland told of nine, New Eastmark of two.', '9 tell/', '2 tell/'],
    ['The dead were aged between 30 and 60.', '30-60 age age/'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});
