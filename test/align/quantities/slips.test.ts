import { describe, expect, it } from 'vitest';
import { reportOf, figuresTogether as together, topicWith } from '../../support/report-of.js';

const report = (texts: Readonly<Record<string, string>>) =>
  reportOf(Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, `News\n\n${text}\n`])));

describe('an age a year off', () => {
  const ALIKE = {
    a: 'A woman of 55 was killed in the chapel of Ellery on Thursday.',
    b: 'In the chapel of Ellery a woman aged 55 was killed on Thursday.',
  };

  it('is the age that two articles tell, mistaken', () => {
    const three = report({ ...ALIKE, c: 'A woman aged 54 was killed in the chapel of Ellery on Thursday.' });
    expect(together(three, '55', '54')).toBe(true);
    expect(topicWith(three, '54', 'quantity').verdict).toBe('conflict');
  });

  it.each([
    ['two years off', 'A woman aged 53 was killed in the chapel of Ellery on Thursday.', '53'],
    [
      'the other’s age told beside it',
      'A woman aged 54 was killed in the chapel of Ellery on Thursday. The priest, who is 55, fled.',
      '54',
    ],
  ])('but not %s', (_, c, age) => {
    expect(topicWith(report({ ...ALIKE, c }), age, 'quantity').verdict).not.toBe('conflict');
  });
});

describe('the height that a plane came to', () => {
  const fell = (line: string) => report({ a: 'The jet plunged from 37,000 feet to 15,000 over the sea.', b: line });
  it('is told apart from the one it came from and from how far it fell', () => {
    const other = fell('The jet plunged from 37,000 feet to 10,000 feet over the sea.');
    expect(together(other, '15,000', '10,000 feet')).toBe(true);
    expect(together(other, '15,000', '37,000 feet')).toBe(false);
    expect(together(fell('The jet plunged 22,000 feet over the sea.'), '15,000', '22,000 feet')).toBe(false);
  });
});

describe('a measure told once more with fewer digits', () => {
  it('is one measure', () => {
    const two = report({
      a: 'The miners fell into a shaft 131 feet deep. Ropes 130 feet long were needed for the 130-foot-deep shaft.',
      b: 'The shaft is 131 feet deep, engineers said.',
    });
    expect(together(two, '131 feet', '130-foot')).toBe(true);
  });

  const sold = (sum: string) =>
    report({
      a: `The painting was sold for £1m on Thursday. In all it was sold for ${sum}.`,
      b: 'The painting was sold for £1m on Thursday.',
      c: 'On Thursday the painting was sold for £1m.',
    });
  it.each([
    ['a million and a little more is a million', '£1.042m', true],
    ['half as much again is another sum', '£1.5m', false],
  ])('%s', (_, sum, one) => {
    expect(together(sold(sum), sum, '£1m')).toBe(one);
  });
});

describe('a span that was asked for', () => {
  it('is the span given, under one verb', () => {
    const two = report({
      a: 'The premier asked the council to suspend the assembly for five weeks.',
      b: 'The assembly of Ellery was suspended for five weeks.',
    });
    expect(together(two, 'five weeks', 'five weeks')).toBe(true);
    expect(topicWith(two, 'five weeks').counts.reports).toBe(2);
  });

  it('is none of another length', () => {
    const two = report({
      a: 'The premier asked the council to suspend the assembly for five weeks.',
      b: 'The assembly of Ellery was suspended for three weeks.',
    });
    expect(together(two, 'five weeks', 'three weeks')).toBe(false);
  });
});
