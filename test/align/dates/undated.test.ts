import { describe, expect, it } from 'vitest';
import type { DateClaim, Topic } from '../../../src/model/index.js';
import { analyze } from '../../../src/pipeline.js';

/** Date topics of two invented papers, each of the day given, or of none. */
function topicsOf(papers: Readonly<Record<string, readonly [text: string, published: string | null]>>): Topic[] {
  const files = Object.entries(papers).map(([name, [text, published]]) => ({
    path: `${name}.txt`,
    format: 'text' as const,
    content: `News from the valley\n\n${text}\n\nNobody spoke.`,
    stated: { publisher: name, ...(published !== null && { published }) },
  }));
  return analyze(files, { event: 'test' }).topics.filter((t) => t.kind === 'date');
}

/** The first of 15 May 2024, a Wednesday; the second without a date of its own, unless told. */
const topics = (dated: string, other: string, published: string | null = null): Topic[] =>
  topicsOf({ herald: [dated, '2024-05-15'], courier: [other, published] });

/** The first day of the topic that both papers share, as the second tells it; null where they share none. */
function sharedDay(all: readonly Topic[]): string | null {
  const shared = all.find((t) => t.counts.reports === 2);
  const claim = shared?.claims.find((c) => c.article === 'courier') as DateClaim | undefined;
  return claim?.value.start ?? null;
}

describe('an article without a date of its own', () => {
  it.each([
    ['The dam burst on Sunday.', 'The dam burst early on Sunday.', '2024-05-12'],
    ['The dam burst on Sunday.', 'On Sunday evening the dam burst.', '2024-05-12'],
    ['Guards shot down a drone yesterday.', 'A drone was shot down on Tuesday.', '2024-05-14'],
    ['A plane crashed in the hills on March 1.', 'The plane had crashed on March 1st.', '2024-03-01'],
    ['The lynxes escaped from a farm on April 30.', 'The lynxes had fled the farm on Apr. 30.', '2024-04-30'],
    ['The dam burst on May 12.', 'The dam burst on Sunday, May 12.', '2024-05-12'],
    ['The dam burst on May 12.', 'The dam burst at 2 a.m. on May 12.', '2024-05-12'],
    ['The dam burst on May 12. A bridge fell on May 5.', 'The dam burst on Sunday.', '2024-05-12'],
  ])('takes the day that the others mean: %s | %s', (dated, undated, day) =>
    expect(sharedDay(topics(dated, undated))).toBe(day),
  );

  it.each([
    [
      'the others mean two',
      'A plane crashed on March 1, 2023. A train crashed on March 1, 2021.',
      'It crashed on March 1.',
    ],
    ['nobody names the day', 'The dam burst on Sunday.', 'A bridge fell on Friday.'],
    ['a month is no day', 'The dam burst on Sunday.', 'A bridge fell in March.'],
  ])('keeps its day open where %s', (_, dated, undated) => {
    const claims = topics(dated, undated).flatMap((t) => t.claims) as DateClaim[];
    const own = claims.filter((c) => c.article === 'courier');
    expect(own.length).toBeGreaterThan(0);
    for (const { value } of own) expect(value.start).toBeNull();
  });

  it('is of one topic with another by the day of the week and what happened', () => {
    const reportsOf = (a: string, b: string): number[] =>
      topicsOf({ herald: [a, null], courier: [b, null] }).map((t) => t.counts.reports);
    expect(reportsOf('Guards shot down a drone on Thursday.', 'A drone was shot down early on Thursday.')).toEqual([2]);
    expect(reportsOf('Guards shot down a drone on Thursday.', 'A tanker was released on Thursday.')).toEqual([1, 1]);
  });
});

describe('one day and the act', () => {
  it.each([
    [
      'one tells the act of the other',
      'A slide of rocks blocked a road when the quake came on Monday.',
      'A quake on Monday set off a slide.',
      2,
    ],
    ['two acts', 'The mayor opened a school on Monday.', 'A quake shook the valley on Monday.', 1],
    [
      'the end of a month and the beginning of the next',
      'Lynxes escaped on April 30.',
      'The lynxes escaped in early May.',
      2,
    ],
    ['a month apart', 'Lynxes escaped on March 10.', 'The lynxes escaped in early May.', 1],
    [
      'fire that is opened',
      'Fire was opened on Tuesday at 13:05 from the hill.',
      'The guards opened heavy fire from the hill at 14:00 on Tuesday.',
      2,
    ],
  ])('%s', (_, a, b, reports) => {
    const most = Math.max(...topics(a, b, '2024-05-15').map((t) => t.counts.reports));
    expect(most).toBe(reports);
  });

  it('tells two things by two such days', () => {
    const all = topicsOf({
      herald: ['Guards shot down a drone of the enemy over the bay on Tuesday.', '2024-05-15'],
      post: ['Guards shot down a drone of the enemy over the bay on Monday.', '2024-05-15'],
      courier: [
        'A drone of the enemy was shot down over the bay on Monday. Another drone of the enemy was shot down over the bay on Tuesday.',
        null,
      ],
    });
    expect(all.filter((t) => t.claims.filter((c) => c.article === 'courier').length > 1)).toEqual([]);
  });
});
