import { describe, expect, it } from 'vitest';
import type { Claim, ReportArticle, Topic } from '../../src/model/index.js';
import { timeline } from '../../src/render/charts/timeline.js';
import { agreement } from '../../src/render/view/agreement.js';
import { chronology } from '../../src/render/view/chronology.js';
import { decisiveIn } from '../../src/render/view/decisive.js';
import { lookup } from '../../src/render/view/lookup.js';
import { matrices } from '../../src/render/view/matrix.js';
import { fewSayings, sayings } from '../../src/render/view/sayings.js';
import { summary } from '../../src/render/view/summary.js';
import { basicReport } from '../support/basic-report.js';
import { article, date, quantity, reportOf, statement } from '../support/report-builder.js';

const [a, b, c] = ['A', 'B', 'C'].map((source) =>
  article({
    id: source.toLowerCase(),
    source,
    text: '99 missing. 51 people. 99. Dozens of people. Nearly 100. Guards fled the fire. Guards stayed at the fire.',
  }),
) as [ReportArticle, ReportArticle, ReportArticle];
const figure = (from: ReportArticle, quote: string, n: number) => quantity(from, quote, quote, [n, n, n]);

function topicOf(topic: Partial<Topic> & Pick<Topic, 'kind' | 'claims'>): Topic {
  const input = { title: 'T', verdict: 'conflict' as const, ...topic };
  return { ...(reportOf({ event: 'x', articles: [a, b, c], topics: [input] }).topics[0] as Topic), ...topic };
}
const look = (topic: Topic) => lookup({ ...reportOf({ event: 'x', articles: [a, b, c] }), topics: [topic] });

describe('figures on page 1', () => {
  const dozens = {
    ...quantity(c, 'Dozens of people', 'dozens of people', [24, 24, 24]),
    bound: 'open-plural' as const,
    value: { low: 24, best: null, high: null, lowOpen: true, highOpen: true, text: 'dozens of people' },
  };
  const missing = topicOf({
    kind: 'quantity',
    claims: [
      figure(a, '99 missing', 99),
      figure(a, '51 people', 51),
      figure(b, '99', 99),
      figure(b, 'Nearly 100', 100),
      dozens,
    ],
  });
  const told = sayings(missing, look(missing));

  it('are told once each, whatever noun stands by them, from the lowest to the highest, words like “dozens” last', () => {
    expect(told.map((s) => `${s.sources}: ${s.words}`)).toEqual([
      'A: 51 people',
      'A and B: 99 missing',
      'B: Nearly 100',
      'C: dozens of people',
    ]);
  });

  it('keep the lowest and the highest where there is little room', () => {
    expect(fewSayings(told, 2).map((s) => s.words)).toEqual(['51 people', 'Nearly 100']);
    expect(fewSayings(told, 3).map((s) => s.words)).toEqual(['51 people', '99 missing', 'Nearly 100']);
  });
});

describe('a statement on page 1', () => {
  it('stands in quotation marks, also where it has lost one of its own', () => {
    const [p] = ['P'].map((id) => article({ id, source: id, text: 'She said “Guards fled” the fire.' })) as [
      ReportArticle,
    ];
    const topic = { kind: 'attribution' as const, title: 'T', verdict: 'conflict' as const };
    const claims = [{ ...statement(p, 'Guards fled” the fire'), voice: 'quoted' as const }];
    const report = reportOf({ event: 'x', articles: [p], topics: [{ ...topic, claims }] });
    expect(sayings(report.topics[0] as Topic, lookup(report))[0]?.words).toBe('“Guards fled the fire”');
  });

  it('stands in quotation marks, retold or quoted; a quotation in it keeps single ones', () => {
    const [p, q] = ['P', 'Q'].map((id) =>
      article({ id, source: id, text: 'Guards “fled” the\nfire, she said. Guards stayed at the fire.' }),
    ) as [ReportArticle, ReportArticle];
    const said = (from: ReportArticle, quote: string, voice: Claim['voice']) => ({
      ...statement(from, quote),
      voice,
      speaker: 'Ida Brandt',
    });
    const report = reportOf({
      event: 'x',
      articles: [p, q],
      topics: [
        {
          kind: 'attribution',
          title: 'T',
          verdict: 'conflict',
          claims: [said(p, 'Guards “fled” the\nfire', 'retold'), said(q, 'Guards stayed at the fire', 'quoted')],
        },
      ],
    });
    expect(sayings(report.topics[0] as Topic, lookup(report)).map((s) => [s.words, s.citing])).toEqual([
      ['“Guards ‘fled’ the fire”', 'citing Ida Brandt'],
      ['“Guards stayed at the fire”', 'quoting Ida Brandt'],
    ]);
  });
});

describe('a line of what is agreed on', () => {
  it('tells each reading with who gives it', () => {
    const topic = topicOf({
      kind: 'quantity',
      verdict: 'agreed',
      claims: [figure(a, '99 missing', 99), figure(b, 'Nearly 100', 100), figure(c, '99', 99)],
    });
    expect(agreement(topic, look(topic)).readings).toEqual([
      { words: '99 missing', who: 'A and C' },
      { words: 'Nearly 100', who: 'B' },
    ]);
  });

  it('names who speaks behind a reading, and once who speaks behind all', () => {
    const said = (by: ReportArticle, words: string, value: number, speaker: string | null) => ({
      ...figure(by, words, value),
      speaker,
    });
    const lineOf = (claims: readonly Claim[]) => {
      const topic = topicOf({ kind: 'quantity', verdict: 'agreed', claims });
      return agreement(topic, look(topic));
    };
    const apart = lineOf([said(a, '99 missing', 99, 'Ida Brandt'), said(b, 'Nearly 100', 100, null)]);
    expect(apart.readings.map((r) => r.who)).toEqual(['A, citing Ida Brandt', 'B']);
    expect(apart.speakers).toBe('');
    const both = lineOf([
      said(a, '99 missing', 99, 'Ida Brandt'),
      said(c, '99', 99, 'Ida Brandt'),
      said(b, 'Nearly 100', 100, 'Leo Holm'),
    ]);
    expect(both.readings.map((r) => r.who)).toEqual(['A and C, both citing Ida Brandt', 'B, citing Leo Holm']);
    // Each is named beside what he says.
    expect(both.speakers).toBe('');
    const some = lineOf([
      said(a, '99 missing', 99, 'Ida Brandt'),
      said(c, '99', 99, 'Ida Brandt'),
      said(b, 'Nearly 100', 100, null),
    ]);
    expect(some.speakers).toBe('');
    const one = lineOf([said(a, '99 missing', 99, 'Ida Brandt'), said(b, 'Nearly 100', 100, 'Ida Brandt')]);
    expect(one.readings.map((r) => r.who)).toEqual(['A', 'B']);
    expect(one.speakers).toBe('1 speaker behind 2 origins: Ida Brandt');
  });

  it('does not say that a source which tells the day tells the hour', () => {
    const text = 'It fell at 1 p.m. on Monday. Monday came.';
    const [p, q] = ['P', 'Q'].map((s) => article({ id: s, source: s, text })) as [ReportArticle, ReportArticle];
    const days = ['2031-03-03', '2031-03-03'] as const;
    const hour = date(p, '1 p.m. on Monday', '1 p.m. on Monday', days);
    const claims = [
      { ...hour, value: { ...hour.value, time: '13:00' } },
      date(p, 'Monday', 'Monday', days, { nth: 1 }),
      date(q, 'Monday', 'Monday', days, { nth: 1 }),
    ];
    const report = reportOf({
      event: 'x',
      articles: [p, q],
      topics: [{ kind: 'date', title: 'When: it fell', verdict: 'agreed', claims }],
    });
    expect(agreement(report.topics[0] as Topic, lookup(report)).readings).toEqual([
      { words: '1 p.m. on Monday', who: 'P' },
      { words: '3 March 2031', who: 'Q' },
    ]);
  });
});

describe('a cell of the table', () => {
  it('is left out on a phone where nothing can be said of its source, not where it is silent', () => {
    const report = basicReport();
    const tables = matrices('x', report.topics, lookup(report), () => false);
    const cells = tables.flatMap((table) => table.rows).flatMap((row) => row.cells);
    const absences = (untold: boolean) => new Set(cells.filter((c) => c.untold === untold).map((c) => c.absence));
    expect([...absences(true)]).toEqual(['not compared']);
    expect(absences(false)).toContain('not mentioned');
  });
});

describe('the timeline', () => {
  it('tells the day beside an hour: its axis is of days', () => {
    const from = article({ id: 'p', source: 'P', text: 'It rained on Monday. It fell at 1 p.m. on Friday.' });
    const hour = date(from, '1 p.m. on Friday', '1 p.m. on Friday', ['2031-03-07', '2031-03-07']);
    const report = reportOf({
      event: 'x',
      articles: [from],
      topics: [
        {
          kind: 'date',
          title: 'When: it rained',
          verdict: 'agreed',
          claims: [date(from, 'Monday', 'Monday', ['2031-03-03', '2031-03-03'])],
        },
        {
          kind: 'date',
          title: 'When: it fell',
          verdict: 'agreed',
          reported: '13:00',
          claims: [{ ...hour, value: { ...hour.value, time: '13:00' } }],
        },
      ],
    });
    expect(chronology(lookup(report)).chart?.drawings[0]?.rows.map((row) => row.words)).toEqual([
      '3 March 2031',
      '7 March 2031, 13:00',
    ]);
  });
});

describe('a report in which nothing differs', () => {
  const agreed = topicOf({
    kind: 'quantity',
    verdict: 'agreed',
    claims: [figure(a, '99 missing', 99), figure(b, '99', 99)],
  });
  const worded = { ...agreed, id: 'words', kind: 'framing' as const, verdict: 'framing' as const };

  it('says so, before it tells how words differ', () => {
    const report = {
      ...reportOf({ event: 'x', articles: [a, b, c] }),
      topics: [agreed, worded],
      highlights: ['words'],
    };
    const { none, highlights, tally } = summary(lookup(report));
    expect(none).toBe('In what could be compared, the sources do not differ.');
    expect(highlights.map((h) => h.topic.id)).toEqual(['words']);
    expect(tally).toBe(
      'The reports do not differ in what could be compared: they agree on 1 point and put 1 thing into different words.',
    );
  });

  it('says nothing of it where something does', () => {
    const differing = { ...agreed, verdict: 'conflict' as const };
    expect(summary(look(differing)).none).toBe('');
  });
});

describe('what is cut', () => {
  it('is never that by which the claims differ', () => {
    const reasons = ['doing: while mending the road | when they laid mines'];
    const words = 'The guards were seized, the ministry said, when they laid mines';
    expect(words.slice(...decisiveIn(words, { reasons }))).toBe('when they laid mines');
    expect(decisiveIn('They left.', { reasons })).toEqual([0, 0]);
    expect(decisiveIn('They left.', { reasons: ['bound'] })).toEqual([0, 0]);
  });
});

describe('a source that contradicts itself', () => {
  it('has both sides in the printed table', () => {
    const claims = [statement(a, 'Guards fled the fire'), statement(a, 'Guards stayed at the fire')];
    const [x, y] = claims.map(({ id }) => id) as [string, string];
    const cellOf = (comparisons: Topic['comparisons']) => {
      const topic = topicOf({ kind: 'attribution', claims, comparisons });
      return matrices('x', [topic], look(topic), () => false)[0]?.rows[0]?.cells[0];
    };
    expect(cellOf([{ a: x, b: y, relation: 'contradict', because: '' }])?.unprinted).toBe(0);
    expect(cellOf([{ a: x, b: y, relation: 'compatible', because: '' }])?.unprinted).toBe(1);
  });
});

describe('the chart of days', () => {
  const on = (...days: string[]) =>
    days.map((day) => ({ title: day, words: day, disputed: false, spans: [{ start: day, end: day }] }));

  it('is left out where most of its rows would fall on one place', () => {
    expect(timeline(on('1981-01-01', '1995-01-01', '2021-06-24', '2021-06-24', '2021-06-24'), 'x')).toBeNull();
    expect(timeline(on('2021-06-01', '2021-06-09', '2021-06-23', '2021-06-24'), 'x')).not.toBeNull();
  });
});
