import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuantities } from '../../../src/extract/quantities/index.js';
import type { QuantityMention, QuantityValue } from '../../../src/model/index.js';
import { documentOf } from '../../eval/newsquant.js';
import specs from '../../specs/quantities.json' with { type: 'json' };
import silent from '../../specs/quantities-silent.json' with { type: 'json' };

const read = (text: string): QuantityMention[] => extractQuantities(documentOf(text));

const end = (x: number | null): string => (x === null ? '' : String(Number(x.toPrecision(6))));
const interval = ({ low, high, lowOpen, highOpen }: QuantityValue): string =>
  low === null && high === null
    ? ''
    : `${lowOpen ? '(' : '['}${end(low)}, ${end(high)}${highOpen || high === null ? ')' : ']'}`;

/** A mention in the words of the table; what is null, false or a plain count is left out. */
function told(text: string, m: QuantityMention): Record<string, unknown> {
  return {
    span: text.slice(m.start, m.end),
    value: interval(m.value),
    bound: m.bound,
    ...(m.hedge && { hedge: m.hedge }),
    ...(m.dimension !== 'count' && { dimension: m.dimension }),
    ...(m.unit && { unit: m.unit.name }),
    ...(m.counted && { counted: [...m.counted.modifiers, m.counted.head].join(' ') }),
    ...(m.part && { part: true }),
    ...(m.modal && { modal: true }),
    ...(m.denied && { denied: true }),
    ...(m.change && { change: m.change }),
  };
}

describe('the table of phrases', () => {
  it.each(specs.cases)('$text', ({ text, reads }) => {
    expect(read(text).map((m) => told(text, m))).toEqual(reads);
  });
});

describe('numbers that are no quantities', () => {
  it.each(silent.cases)('%s', (text) => {
    expect(read(text).map((m) => text.slice(m.start, m.end))).toEqual([]);
  });
});

/** One change to a sentence that turns a figure into none, or a bound into another. */
const NEAR: readonly (readonly [string, string, string, string])[] = [
  ['a name before it', 'They sent 12 boats.', 'They took Route 12.', ''],
  ['a month before it', 'They lost 9 boats.', 'They left May 9.', ''],
  ['a clock word after it', 'They met 9 guards.', 'They met at 9 p.m.', ''],
  ['a comma in a year', 'He left 1,998 boats.', 'He left in 1998.', ''],
  ['a preposition, no bound', 'It took over 12 days.', 'They fought over two towns.', '[2, 2]'],
  ['where a count stands', 'It sank up to 12 boats.', 'It brings the count up to 13 boats.', '[13, 13]'],
  ['what passes it is no tally', 'The toll of dead boats passed 12.', 'They passed 12 boats.', '[12, 12]'],
  ['a bound of the next figure', 'He saw 20 boats and up.', 'He saw 20 boats and up to 51 nets.', '[20, 20] (0, 51]'],
  ['what weighs on somebody', 'It sank under 12 boats.', 'It struggled under 12 boats.', '[12, 12]'],
  ['an article, no number', 'It is more than a mile.', 'It is a mile.', ''],
  ['a pronoun', 'Police saw one man.', 'It is the one.', ''],
  ['a superlative', 'Take one of the boats.', 'Take one of the finest boats.', ''],
  ['a compound', 'She has three sons.', 'She is a mother-of-three.', ''],
  ['levels, no range', 'Six to nine boats sank.', 'It rose from six to nine.', '[6, 6] [9, 9]'],
  ['a score', 'They had 2-4 boats.', 'They won 4-2.', ''],
  ['a way, no change', 'Prices fell 12 percent.', 'The boy fell 12 feet.', '[12, 12]'],
  ['an hour', 'It fell by six.', 'It fell at half past six.', ''],
  ['a year to compare with', 'It took less than a year.', 'It fell 6% less than a year before.', '[6, 6]'],
];

describe('near misses', () => {
  it.each(NEAR)('%s', (_name, figure, near, intervals) => {
    expect(read(figure)).toHaveLength(1);
    expect(
      read(near)
        .map((m) => interval(m.value))
        .join(' '),
    ).toBe(intervals);
  });

  it.each([
    ['a person, not a team', 'A farmer of 30 died.', 'A team of 30 died.', 'age'],
    ['one person, not several', 'A pupil, 12, left.', 'The pupils, 12, left.', 'age'],
    ['a bound on an age, not on a count', 'Entry is for those 40 and older.', 'The dead were 40 or more.', 'age'],
    ['millions of things, not metres', 'They sold 3.1m lorries.', 'They saw 3.1m waves.', 'count'],
    ['a change by a part, not a rank', 'Prices rose by a third.', 'She won by a third goal.', 'share'],
    [
      'an earthquake, not its aftershocks',
      'It had a magnitude of 5.',
      'Its magnitude fell and 5 shocks came.',
      'magnitude',
    ],
  ])('%s', (_name, figure, near, dimension) => {
    expect(read(figure).map((m) => m.dimension)).toEqual([dimension]);
    expect(read(near).map((m) => m.dimension)).not.toContain(dimension);
  });

  it('a fall of a boy is no change, a fall of prices is', () => {
    expect(read('Prices fell 12 percent.')[0]!.change).toBe('down');
    expect(read('The boy fell 12 feet.')[0]!.change).toBeNull();
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    'at least',
    'five',
    '5,000',
    '-',
    'to',
    'and',
    'half',
    'a',
    'million',
    '$',
    '%',
    'people',
    'km',
    '(',
    ')',
    '.',
    'of the',
    'one',
    'dozens',
    "'s",
    '1.5',
    '12/',
    'aged',
    'May',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.array(pieces, { maxLength: 25 }).map((p) => p.join(' ')),
    fc.array(pieces, { maxLength: 25 }).map((p) => p.join('')),
  );

  it('mentions lie in order, apart, inside the text, and hold their figure', () => {
    fc.assert(
      fc.property(text, (t) => {
        let at = 0;
        for (const m of read(t)) {
          expect(m.start).toBeGreaterThanOrEqual(at);
          expect(m.end).toBeLessThanOrEqual(t.length);
          expect(m.figure.start).toBeGreaterThanOrEqual(m.start);
          expect(m.figure.end).toBeLessThanOrEqual(m.end);
          expect(m.figure.end).toBeGreaterThan(m.figure.start);
          at = m.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('best lies within low and high', () => {
    fc.assert(
      fc.property(text, (t) => {
        for (const { value } of read(t)) {
          const { low, best, high } = value;
          if (best !== null && best >= 0) expect((low ?? -Infinity) <= best && best <= (high ?? Infinity)).toBe(true);
          if (low !== null && high !== null && low >= 0) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a whole number reads the same in digits, with a comma and without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        const grouped = String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
        expect(read(`At least ${grouped} sailors left.`).map((m) => m.value.low)).toEqual([n]);
      }),
      { numRuns: 60 },
    );
  });
});
