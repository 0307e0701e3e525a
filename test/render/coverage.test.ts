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
    ).toEqual(['Both tell of the events of 4–5 March 2031.']);
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
      'A and B tell of the events of 4 March 2031.',
      '2 reports tell mostly of another event: C (8 September 2031) and D (1 January 2032).',
    ]);
  });

  it('counts the reports of one event where they are many', () => {
    const near = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => [id, '2031-03-05', '2031-03-04'] as const);
    expect(told([...near, ['G', '2031-09-09', '2031-09-08']])).toEqual([
      '6 of the 7 reports tell of the events of 4 March 2031.',
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
  const topic = (verdict: Topic['verdict'], articles: readonly string[] = []): Topic =>
    ({ verdict, claims: articles.map((article) => ({ article })) }) as unknown as Topic;
  const within = topic('conflict', ['a', 'a']);
  const agreed = topic('agreed');

  it('is told of the verdicts that occur, what differs in a sentence of its own', () => {
    expect(tallyInWords([topic('conflict'), agreed, agreed, topic('single-origin')])).toBe(
      'There is 1 contradiction. The reports agree on 2 points.',
    );
    expect(tallyInWords([topic('divergent'), topic('divergent'), topic('framing')])).toBe(
      'There are 2 differences that the reports’ own words or dates explain. The reports put 1 thing into different words.',
    );
    expect(tallyInWords([topic('conflict')])).toBe('There is 1 contradiction.');
    expect(tallyInWords([agreed])).toBe('The reports do not differ in what could be compared: they agree on 1 point.');
    expect(tallyInWords([topic('single-origin')])).toBe('');
  });

  it('tells which contradictions stand within one report', () => {
    expect(tallyInWords([topic('conflict', ['a', 'b']), within])).toBe(
      'There are 2 contradictions (1 of them within one report).',
    );
    expect(tallyInWords([within])).toBe('There is 1 contradiction (within one report).');
    expect(tallyInWords([within, within, topic('divergent', ['a', 'b'])])).toBe(
      'There are 2 contradictions (each within one report) and 1 difference that the reports’ own words or dates explain.',
    );
  });
});
