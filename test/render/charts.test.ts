import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportArticle } from '../../src/model/index.js';
import { columnLabel, linesOf } from '../../src/render/charts/labels.js';
import { type PlotRow, rangePlot } from '../../src/render/charts/range-plot.js';
import { axisFor, tickLabel } from '../../src/render/charts/scale.js';
import { type Dated, type TimelineRow, timeline } from '../../src/render/charts/timeline.js';
import { basicReport } from '../support/basic-report.js';
import { article, quantity, reportOf } from '../support/report-builder.js';

const report = basicReport();
const topic = (id: string) => {
  const found = report.topics.find((t) => t.id.startsWith(id));
  if (!found) throw new Error(id);
  return found;
};
const plotOf = (id: string) => rangePlot(topic(id), (article) => article, 'p');
/** The rows as a page shows them, or a phone. */
const rowsOf = (id: string, width: 'wide' | 'narrow' = 'wide'): readonly PlotRow[] =>
  plotOf(id)?.drawings.find((d) => d.width === width)?.rows ?? [];
const rowFor = (id: string, words: string): PlotRow => {
  const row = rowsOf(id).find((r) => r.words === words);
  if (!row) throw new Error(words);
  return row;
};

describe('a range plot', () => {
  it('shows a figure as a dot', () => {
    expect(rowFor('people-killed', 'twelve people')).toMatchObject({
      bar: null,
      whisker: null,
      leftArrow: null,
      rightArrow: null,
      dot: { open: false },
    });
  });

  it('says what each mark that it draws means, and of no other', () => {
    const [legend = ''] = plotOf('people-killed')?.notes ?? [];
    expect(legend).toMatch(/^A dot is the figure printed/);
    const marks: [keyof PlotRow, RegExp][] = [
      ['bar', /thick bar/],
      ['whisker', /thin line/],
    ];
    for (const [mark, words] of marks)
      expect(words.test(legend)).toBe(rowsOf('people-killed').some((r) => r[mark] !== null));
  });

  it('shows an open end as an arrow to the edge', () => {
    const { dot, rightArrow } = rowFor('people-killed', 'at least 12 passengers');
    expect(dot?.open).toBe(false);
    expect(rightArrow?.from).toBe(dot?.at);
    expect(rightArrow?.to).toBeGreaterThan(98);
    const { leftArrow } = rowFor('people-killed', 'up to 20 people');
    expect(leftArrow?.from).toBeLessThan(40);
  });

  it('shows a figure that is not itself included as a ring', () => {
    expect(rowFor('people-rescued', 'more than 70 passengers').dot?.open).toBe(true);
  });

  it('shows a range as a bar, and what “around” means as a thin line', () => {
    expect(rowFor('people-rescued', 'between 60 and 100 people')).toMatchObject({
      dot: null,
      bar: expect.anything(),
    });
    expect(rowFor('people-rescued', 'around 60 people')).toMatchObject({
      dot: expect.anything(),
      whisker: expect.anything(),
      bar: null,
    });
  });

  it('places a greater figure to the right', () => {
    const at = (words: string): number => rowFor('people-killed', words).dot?.at ?? 0;
    expect(at('twelve people')).toBeLessThan(at('thirteen people'));
    expect(at('thirteen people')).toBeLessThan(at('fifteen people'));
  });

  it('says that words without a number stand in the table alone', () => {
    expect(rowsOf('people-rescued').map((r) => r.words)).not.toContain('several more');
    expect(plotOf('people-rescued')?.notes.join()).toContain('table alone');
  });

  it('names the unit of what is measured, and none of what is counted', () => {
    const [one, two] = ['One', 'Two'].map((id) => article({ id, source: id, text: '40m deep. 60m deep.' })) as [
      ReportArticle,
      ReportArticle,
    ];
    const claims = [
      quantity(one, '40m', '40m', [40, 40, 40], { unit: 'metre' }),
      quantity(two, '60m', '60m', [60, 60, 60], { unit: 'metre' }),
    ];
    const report = reportOf({
      event: 'x',
      articles: [one, two],
      topics: [{ kind: 'quantity', title: 'Depth', verdict: 'conflict', claims }],
    });
    expect(rangePlot(report.topics[0]!, (id) => id, 'p')?.notes).toEqual(['Unit: metre.']);
    expect(plotOf('people-killed')?.notes.join()).not.toContain('Unit');
  });

  it('is not made of one figure', () => {
    expect(plotOf('people-killed-2019')).toBeNull();
  });
});

describe('a label', () => {
  it('is set in as many lines as it needs, and never cut inside a word that fits a line', () => {
    expect(linesOf('Standoff with the Northerners in Hallow', 20)).toEqual([
      'Standoff with the',
      'Northerners in',
      'Hallow',
    ]);
    expect(linesOf('short', 20)).toEqual(['short']);
    expect(linesOf('', 20)).toEqual([]);
  });

  it('is cut at its third line, and every line fits', () => {
    const lines = linesOf('one two three four five six seven eight nine ten', 10);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(10);
    expect(linesOf('x'.repeat(50), 10)[0]).toBe('x'.repeat(10));
  });

  it.each(['wide', 'narrow'] as const)('has room in its row, %s', (width) => {
    const rows = rowsOf('people-killed', width);
    expect(rows.length).toBeGreaterThan(1);
    rows.slice(1).forEach((row, i) => {
      expect(row.top).toBeGreaterThan(rows[i]?.label.at(-1)?.y ?? 0);
    });
  });

  it('takes more lines on a phone, which makes no row of a page higher', () => {
    const long = (article: string): string => `${article}, the paper of the northern isles`;
    const drawings = rangePlot(topic('people-killed'), long, 'p')?.drawings ?? [];
    expect(drawings.map((d) => d.width)).toEqual(['wide', 'narrow']);
    expect(drawings[0]?.rows[0]?.label.length).toBeLessThan(drawings[1]?.rows[0]?.label.length ?? 0);
    expect(drawings[0]?.height).toBeLessThan(drawings[1]?.height ?? 0);
    expect(new Set(drawings.map((d) => d.id)).size).toBe(2);
  });

  it('is cut to what fits, on a page and on a phone', () => {
    const name = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    for (const width of ['wide', 'narrow'] as const)
      expect(columnLabel(name, '', 0, width).map((line) => line.y)).toEqual([0, 13, 26]);
  });
});

describe('an axis', () => {
  it('is logarithmic where figures lie far apart, and says so', () => {
    expect(axisFor([3, 4000]).logarithmic).toBe(true);
    expect(axisFor([60, 160]).logarithmic).toBe(false);
  });

  it('begins at zero where zero is near', () => {
    expect(axisFor([10, 100]).ticks[0]?.label).toBe('0');
    expect(axisFor([5000, 6500]).ticks[0]?.label).not.toBe('0');
  });

  it('has no half people', () => {
    const labels = (values: readonly number[]) => axisFor(values).ticks.map((tick) => tick.label);
    expect(labels([4, 5])).toEqual(['4', '5']);
    expect(labels([12, 13])).toEqual(['12', '13']);
    // Where a figure is not whole, and where whole ticks would be too few to read a scale from.
    expect(labels([6.2, 7])).toContain('6.4');
    expect(labels([40, 41]).length).toBeGreaterThan(1);
  });

  it('has a place for a figure next to nothing', () => {
    expect(axisFor([5e-324, 1]).position(1)).toBeGreaterThan(0);
  });

  it('keeps every figure inside and in order', () => {
    const figures = fc.array(fc.double({ min: -1e6, max: 1e12, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(figures, (values) => {
        const axis = axisFor(values);
        const sorted = [...values].sort((a, b) => a - b).map(axis.position);
        for (const at of sorted) expect(at).toBeGreaterThanOrEqual(0);
        for (const at of sorted) expect(at).toBeLessThanOrEqual(100);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    [0, '0'],
    [6500, '6,500'],
    [1250000, '1.25 million'],
    [3e9, '3 billion'],
    [0.5, '0.5'],
    [1234567.5, '1.23 million'],
  ])('writes %d as %s', (value, label) => {
    expect(tickLabel(value)).toBe(label);
  });
});

describe('the timeline', () => {
  const days = (...spans: string[]) => spans.map((s) => ({ start: s, end: s }));
  const dated = (title: string, ...spans: string[]) => ({
    title,
    words: title,
    disputed: false,
    spans: days(...spans),
  });

  const rowsOf = (all: readonly Dated[]): readonly TimelineRow[] => timeline(all, 't')?.drawings[0]?.rows ?? [];

  it('runs from left to right', () => {
    const rows = rowsOf([dated('a', '2031-03-01'), dated('b', '2031-03-09'), dated('c', '2031-03-20')]);
    const at = rows.map((r) => r.dots[0] ?? 0);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(rows.every((r) => !r.before)).toBe(true);
  });

  it('sets what lies years before the rest at the left edge', () => {
    const rows = rowsOf([
      dated('old', '1987-01-01'),
      dated('a', '2031-01-01'),
      dated('b', '2031-03-09'),
      dated('c', '2031-08-20'),
    ]);
    expect(rows.map((r) => r.before)).toEqual([true, false, false, false]);
  });

  it('tells of a span that begins before the axis that it does', () => {
    const since = { ...dated('since', '2031-08-20'), spans: [{ start: '1987-01-01', end: '2031-03-09' }] };
    const rows = rowsOf([since, dated('a', '2031-01-01'), dated('b', '2031-03-09'), dated('c', '2031-08-20')]);
    expect(rows.map((r) => [r.before, r.bars.length])).toEqual([
      [true, 1],
      [false, 0],
      [false, 0],
      [false, 0],
    ]);
  });

  it('explains the marks that it has, and no others', () => {
    const [a, b] = [dated('a', '2031-03-01'), dated('b', '2031-03-09')];
    const month = { ...dated('c'), spans: [{ start: '2031-03-01', end: '2031-03-31' }] };
    expect(timeline([a, b], 't')?.legend).toBe('The table tells who says which.');
    expect(timeline([{ ...a, disputed: true }, b, month], 't')?.legend).toBe(
      'Rings mark days on which sources differ and a bar is a span. The table tells who says which.',
    );
  });

  it('is not made of one day', () => {
    expect(timeline([dated('a', '2031-03-01')], 't')).toBeNull();
  });
});
