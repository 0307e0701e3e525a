import { describe, expect, it } from 'vitest';
import type { ReportArticle, Topic } from '../../src/model/index.js';
import { coverage } from '../../src/render/view/coverage.js';
import { lookup } from '../../src/render/view/lookup.js';
import { tallyInWords } from '../../src/render/words/tally.js';
import { article, quantity, reportOf } from '../support/report-builder.js';

const published = (id: string, day: string | null): ReportArticle =>
  article({ id, source: id, text: 'On that day 12 men drowned.', published: day });
const event = (day: string, background = false) => ({ from: day, to: day, places: [], background });

/** What is said of reports published on these days, each of which tells first of the day beside it. */
function told(days: readonly (readonly [id: string, published: string | null, of: string | null])[]): string[] {
  const articles = days.map(([id, day]) => published(id, day));
  const claims = days.flatMap(([, , of], i) =>
    of === null ? [] : [quantity(articles[i]!, '12', '12', [12, 12, 12], { event: event(of), sentence: 0 })],
  );
  const topics = [{ id: 't', kind: 'quantity' as const, title: 'Men drowned', verdict: 'agreed' as const, claims }];
  return coverage(lookup(reportOf({ event: 'x', articles, topics })));
}

describe('which reports tell of which event', () => {
  it('is told of all of them where they follow each other', () => {
    expect(
      told([
        ['A', '2031-03-05', '2031-03-04'],
        ['B', '2031-03-06', '2031-03-05'],
      ]),
    ).toEqual(['Both report the events of 4–5 March 2031.']);
  });

  it('names those that were published long before or after, with the days that they tell of', () => {
    expect(
      told([
        ['A', '2031-03-05', '2031-03-04'],
        ['B', '2031-03-06', null],
        ['C', '2031-09-09', '2031-09-08'],
        ['D', '2032-01-01', null],
      ]),
    ).toEqual([
      'A and B report the events of 4 March 2031.',
      '2 reports tell mostly of another event: C (8 September 2031) and D (1 January 2032).',
    ]);
  });

  it('counts the reports of one event where they are many', () => {
    const near = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => [id, '2031-03-05', '2031-03-04'] as const);
    expect(told([...near, ['G', '2031-09-09', '2031-09-08']])).toEqual([
      '6 of 7 reports report the events of 4 March 2031.',
      'One report tells mostly of another event: G (8 September 2031).',
    ]);
  });

  it('is not told of days that lie far from the report, nor where most reports have no date', () => {
    expect(told([['A', '2031-03-05', '2019-03-04']])).toEqual([]);
    expect(
      told([
        ['A', '2031-03-05', '2031-03-04'],
        ['B', null, null],
        ['C', null, null],
      ]),
    ).toEqual([]);
  });
});

describe('how the reports stand to each other', () => {
  const topic = (verdict: Topic['verdict']): Topic => ({ verdict, claims: [] }) as unknown as Topic;

  it('is a sentence of the verdicts that occur', () => {
    expect(tallyInWords([topic('conflict'), topic('agreed'), topic('agreed'), topic('single-origin')])).toBe(
      'The reports contradict each other on 1 point and agree on 2 points.',
    );
    expect(tallyInWords([topic('single-origin')])).toBe('');
  });
});
