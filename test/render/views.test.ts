import { describe, expect, it } from 'vitest';
import type { FramingClaim, ReportArticle, Topic } from '../../src/model/index.js';
import { eachSourceFirst } from '../../src/render/each-source.js';
import { markdownTopic } from '../../src/render/markdown/topic.js';
import { findingGroups } from '../../src/render/view/findings.js';
import { framingKey, framingTables } from '../../src/render/view/framing.js';
import { loadedRows } from '../../src/render/view/loaded.js';
import { lookup } from '../../src/render/view/lookup.js';
import { matrices } from '../../src/render/view/matrix.js';
import { sayings } from '../../src/render/view/sayings.js';
import { summary } from '../../src/render/view/summary.js';
import { absentInWords } from '../../src/render/view/topic.js';
import { voicesRows } from '../../src/render/view/voices.js';
import { basicReport } from '../support/basic-report.js';
import { article, date, framing, quantity, reportOf, statement } from '../support/report-builder.js';

const look = lookup(basicReport());
const linesOf = (rule: string) => findingGroups(look).find((g) => g.rule === rule)?.lines ?? [];

describe('findings on one matter', () => {
  it('are one line for all articles that do not mention it', () => {
    const [line, ...others] = linesOf('omission');
    expect(others).toEqual([]);
    expect(line?.articles).toBe('harbour-post coast-radio');
    expect(line?.quotes.map((q) => q.source)).toEqual(['North Wire', 'The Signal']);
  });

  it('tell a person whom the articles do not name by that name', () => {
    const findings = basicReport().findings.map((f) =>
      f.facts?.kind === 'omission' ? { ...f, facts: { ...f.facts, person: 'Ida Brandt' } } : f,
    );
    const omission = findingGroups(lookup({ ...basicReport(), findings })).find((g) => g.rule === 'omission');
    expect(omission?.lines[0]?.message).toMatch(
      /^Harbour Post and .+ do not name Ida Brandt, whom North Wire and The Signal cite: “.+” \(North Wire\)\.$/,
    );
  });

  it('stay apart where they are two matters', () => {
    const { findings } = basicReport();
    const other = { ...findings.find((f) => f.rule === 'omission'), id: 'x' };
    const groups = findingGroups(
      lookup({ ...basicReport(), findings: [...findings, other as (typeof findings)[number]] }),
    );
    expect(groups.find((g) => g.rule === 'omission')?.lines).toHaveLength(2);
  });

  it('keep the message of the rule where they have no facts', () => {
    const findings = basicReport().findings.map(({ facts: _, ...f }) => f);
    const omission = findingGroups(lookup({ ...basicReport(), findings })).find((g) => g.rule === 'omission');
    expect(omission?.lines[0]?.message).toContain('not mentioned in Harbour Post');
  });

  it('stand in a fixed order, rules that are not known last', () => {
    expect(findingGroups(look).map((g) => g.rule)).toEqual([
      'headline-figure',
      'omission',
      'one-speaker',
      'attributed-elsewhere',
      'silent-voice',
      'unsaid',
      'some-new-rule',
    ]);
  });

  it('are told by their message where a table has no counts to show', () => {
    const findings = basicReport().findings.map(({ facts: _, ...f }) => f);
    const bare = lookup({ ...basicReport(), findings });
    expect(voicesRows(bare)).toEqual([]);
    expect(findingGroups(bare).find((g) => g.rule === 'voices')?.lines[0]?.message).toBe(
      'Harbour Post lets 2 voices speak.',
    );
  });
});

describe('voices and loaded words', () => {
  it('have a row a source, each voice with its sentence', () => {
    const [post] = voicesRows(look);
    expect(post).toMatchObject({ source: 'Harbour Post', counts: '2 voices, 1 of them unnamed', share: 18 });
    expect(post?.all.map((v) => [v.speaker, v.times, v.href])).toEqual([
      ['Ida Brandt', 'twice', '#harbour-post-s3'],
      ['the ministry', 'once', expect.stringMatching(/^#harbour-post-s\d+$/)],
    ]);
  });

  it('are set on one scale, sources without a loaded word too', () => {
    const rows = loadedRows(look);
    expect(rows.map((r) => [r.article, r.rate])).toEqual([
      ['coast-radio', 'none'],
      ['gazette', 'none'],
      ['harbour-post', 'none'],
      ['north-wire', 'none'],
      ['signal', '18.2'],
    ]);
    expect(rows.at(-1)?.categories).toEqual([
      { category: 'loaded nouns', words: 'death trap' },
      { category: 'loaded verbs', words: 'flee (2×)' },
    ]);
  });
});

describe('the table of wordings', () => {
  const a = article({
    id: 'a',
    source: 'A',
    text: 'Rebels took the port. The self-proclaimed council met. The deal held.',
  });
  const b = article({
    id: 'b',
    source: 'B',
    text: 'Rebels “were seizing the port”. They looted the port, he said. The council met. The deal held.',
  });
  const claim = (from: typeof a, quote: string, label: string, concept: string, more = {}): FramingClaim =>
    framing(from, quote, concept, { label, ...more });
  const topic = (id: string, claims: FramingClaim[]): Topic =>
    reportOf({
      event: 'x',
      articles: [a, b],
      topics: [{ id, kind: 'framing', title: `Words for: ${id}`, verdict: 'framing', claims }],
    }).topics[0] as Topic;
  const topics = [
    topic('the deal', [claim(a, 'deal', 'deal', 'deal'), claim(b, 'deal', 'deal', 'deal')]),
    topic('the headline', [claim(a, 'Rebels took', 'x', 'headline'), claim(b, 'Rebels', 'y', 'headline')]),
    topic('the port', [
      claim(a, 'took the port', 'take', 'port'),
      claim(b, 'were seizing the port', 'seize', 'port', { voice: 'quoted', speaker: 'a guard' }),
      claim(b, 'looted the port', 'loot', 'port', { voice: 'retold', speaker: 'a guard' }),
    ]),
    topic('the council', [claim(a, 'self-proclaimed council', 'self-proclaimed', 'council')]),
  ];
  const [table] = framingTables(topics, lookup(reportOf({ event: 'x', articles: [a, b] })));
  const row = (title: string) => table?.rows.find((r) => r.title === title);

  it('begins with what divides the sources most, and ends with the headlines', () => {
    expect(table?.rows.map((r) => r.title)).toEqual(['The port', 'The council', 'The deal', 'The headline']);
  });

  it('sets the word that is compared apart from the words around it', () => {
    const [wording] = row('The port')?.cells[1]?.wordings ?? [];
    expect(wording).toMatchObject({ before: 'were ', word: 'seizing', after: ' the port', isQuoted: true });
    expect(row('The council')?.cells[0]?.wordings[0]).toMatchObject({ word: 'self-proclaimed', isQuoted: false });
  });

  it('marks words that the source retells', () => {
    expect(row('The port')?.cells[1]?.wordings.map((w) => w.isAttributed)).toEqual([false, true]);
  });

  it('explains the marks that it has, and no others', () => {
    const look = lookup(reportOf({ event: 'x', articles: [a, b] }));
    const keyOf = (...at: number[]) => {
      const some = at.map((i) => topics[i]!);
      return framingKey(some, framingTables(some, look));
    };
    expect(keyOf(1)).toEqual({ words: false, attributed: false, absent: false });
    expect(keyOf(0, 1)).toEqual({ words: true, attributed: false, absent: false });
    expect(keyOf(2)).toEqual({ words: true, attributed: true, absent: false });
    expect(keyOf(3)).toEqual({ words: true, attributed: false, absent: true });
  });

  it('leaves the cell of a source without a word for it empty', () => {
    expect(row('The council')?.cells[1]?.wordings).toEqual([]);
  });
});

describe('a source that has no claim in a topic', () => {
  const a = article({ id: 'a', source: 'A', text: 'Nine sailors were captured in May.' });
  const b = article({ id: 'b', source: 'B', text: 'Six sailors were captured in June, 40 people said.' });
  const c = article({ id: 'c', source: 'C', text: 'Seven people were hurt.' });
  const captured = (from: typeof a, quote: string) =>
    quantity(from, quote, quote, [9, 9, 9], { property: 'captured', counted: 'sailor' });
  const report = reportOf({
    event: 'x',
    articles: [a, b, c],
    topics: [
      { kind: 'quantity', title: 'Sailors captured, May', verdict: 'conflict', claims: [captured(a, 'Nine sailors')] },
      {
        kind: 'quantity',
        title: 'Sailors captured, June',
        verdict: 'single-origin',
        claims: [captured(b, 'Six sailors')],
      },
      {
        kind: 'quantity',
        title: 'Number of people',
        verdict: 'single-origin',
        claims: [quantity(c, 'Seven people', 'Seven people', [7, 7, 7], { property: 'injured', counted: 'people' })],
      },
    ],
  });
  const [may] = report.topics as [Topic, ...Topic[]];

  it('has a figure of the same noun and deed that is not compared, or is said not to mention it where no word of it stands there', () => {
    expect(absentInWords(may, lookup(report))).toEqual(['Not mentioned by C.', 'Not compared: six sailors in B.']);
    const cells = matrices('x', [may], lookup(report), () => false)[0]?.rows[0]?.cells.map((cell) => cell.absence);
    expect(cells).toEqual(['', 'not compared', 'not mentioned']);
  });

  it('has its figure beside the words in the Markdown', () => {
    const { lines } = markdownTopic(may, lookup(report), new Set());
    expect(lines.map((l) => `${l.words} — ${l.source}`)).toEqual([
      'nine sailors — A',
      'not compared: six sailors — B',
      'not mentioned — C',
    ]);
  });

  it('is said nothing of where a word for it stands: it may tell it in other words', () => {
    const other = article({ id: 'c', source: 'C', text: 'The crew were held as prisoners.' });
    const [may] = reportOf({
      event: 'x',
      articles: [a, other],
      topics: [
        { kind: 'quantity', title: 'Sailors captured', verdict: 'conflict', claims: [captured(a, 'Nine sailors')] },
      ],
    }).topics as [Topic];
    const look = lookup(reportOf({ event: 'x', articles: [a, other], topics: [] }));
    expect(absentInWords({ ...may, silent: ['c'] }, look)).toEqual([]);
    expect(markdownTopic({ ...may, silent: ['c'] }, look, new Set()).lines).toHaveLength(1);
  });

  it('is said nothing of a crowd or of those aboard, for which there are many words', () => {
    const aboard = quantity(a, 'Nine sailors', 'Nine sailors', [9, 9, 9], { property: 'aboard', counted: 'sailor' });
    const [topic] = reportOf({
      event: 'x',
      articles: [a, c],
      topics: [{ kind: 'quantity', title: 'Sailors aboard', verdict: 'conflict', claims: [aboard] }],
    }).topics as [Topic];
    expect(absentInWords(topic, lookup(report))).toEqual([]);
  });
});

describe('a measure that its source tells in two units', () => {
  const [a, b] = ['A', 'B'].map((source) =>
    article({ id: source.toLowerCase(), source, text: 'The cars fell 45m (148ft). They fell 50m.' }),
  ) as [ReportArticle, ReportArticle];
  const more = { dimension: 'length', property: 'fall' } as const;
  const metres = quantity(a, '45m', '45m', [45, 45, 45], { ...more, unit: 'metre' });
  const feet = quantity(a, '148ft', '148ft', [148, 148, 148], { ...more, unit: 'foot', restates: metres.id });
  const other = quantity(b, '50m', '50m', [50, 50, 50], { ...more, unit: 'metre' });
  const [topic] = reportOf({
    event: 'x',
    articles: [a, b],
    topics: [{ kind: 'quantity', title: 'How far', verdict: 'divergent', claims: [metres, feet, other] }],
  }).topics as [Topic];

  it('is one line', () => {
    const { lines } = markdownTopic(topic, lookup(reportOf({ event: 'x', articles: [a, b], topics: [] })), new Set());
    expect(lines.map((l) => `${l.words} — ${l.source}`)).toEqual(['45m (148ft) — A', '50m — B']);
  });
});

describe('what is compared by its words', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((source) =>
    article({ id: source.toLowerCase(), source, text: 'The boats left.' }),
  ) as [ReportArticle, ReportArticle, ReportArticle];
  const told = {
    kind: 'attribution',
    verdict: 'agreed',
    claims: [a, b].map((x) => statement(x, 'The boats left')),
  } as const;
  const reasons = ['speaker: Ida Brandt in 2 reports'];
  const report = reportOf({
    event: 'x',
    articles: [a, b, c],
    topics: [
      { ...told, title: 'told' },
      { ...told, title: 'said', reasons },
    ],
  });
  const [statements, said] = report.topics.map((t) => ({ ...t, counts: { ...t.counts, speakers: 1 } })) as [
    Topic,
    Topic,
  ];

  it('is missing nowhere: a source may tell it in other words', () => {
    expect(absentInWords(statements, lookup(report))).toEqual([]);
    expect(markdownTopic(statements, lookup(report), new Set()).lines.map((l) => l.source)).toEqual(['A', 'B']);
    const cells = matrices('x', [statements], lookup(report), () => false)[0]?.rows[0]?.cells.map(
      (cell) => cell.absence,
    );
    expect(cells).toEqual(['', '', 'not compared']);
  });

  it('tells once that one speaker stands behind several', () => {
    expect(markdownTopic(statements, lookup(report), new Set()).speakers).toBe('1 speaker behind 2 origins');
    expect(markdownTopic(said, lookup(report), new Set())).toMatchObject({
      speakers: null,
      reasons: [expect.stringContaining('Ida Brandt')],
    });
  });
});

describe('the days of a topic on page 1', () => {
  const a = article({ id: 'a', source: 'A', text: 'Signed on 10 May. It was May.' });
  const b = article({ id: 'b', source: 'B', text: 'Signed on 9 May.' });
  const c = article({ id: 'c', source: 'C', text: 'Signed in May.' });
  const may = ['2031-05-01', '2031-05-31'] as const;
  const claims = [
    date(a, 'May.', 'May', may, { nth: 1, speaker: 'Ren', voice: 'retold' }),
    date(a, '10 May', '10 May', ['2031-05-10', '2031-05-10']),
    date(b, '9 May', '9 May', ['2031-05-09', '2031-05-09']),
    date(c, 'May', 'May', may),
  ];
  const report = reportOf({
    event: 'x',
    articles: [a, b, c],
    topics: [{ kind: 'date', title: 'When: it was signed', verdict: 'divergent', claims }],
  });

  it('are told before the month that holds them, and each once for each source', () => {
    const told = sayings(report.topics[0] as Topic, lookup(report)).map((s) => `${s.sources} ${s.verb} ${s.words}`);
    expect(told).toEqual(['A gives 10 May 2031', 'B gives 9 May 2031', 'C gives May 2031']);
  });
});

describe('page 1', () => {
  it('has the printed figures of the first highlight in one plot, without words like “dozens”', () => {
    const { lead, highlights } = summary(
      lookup({ ...basicReport(), highlights: ['people-rescued-3c4d', 'fire-began-9c0d'] }),
    );
    const words = lead?.plot.drawings[0]?.rows.map((r) => r.words) ?? [];
    expect(words).toContain('more than 70 passengers');
    expect(words.join()).not.toMatch(/dozens|several/i);
    expect(highlights.map((h) => h.topic.id)).toEqual(['fire-began-9c0d']);
  });

  it('has no plot where the first highlight is no figure', () => {
    const { lead, highlights } = summary(
      lookup({ ...basicReport(), highlights: ['fire-began-9c0d', 'people-rescued-3c4d'] }),
    );
    expect(lead).toBeNull();
    expect(highlights).toHaveLength(2);
  });
});

describe('a choice of rows', () => {
  const rows = ['a1', 'a2', 'a3', 'b1', 'c1', 'c2'];
  const choose = (limit: number): string[] => eachSourceFirst(rows, (r) => r.charAt(0), limit);

  it('has every source before a second row of any, in the order of the rows', () => {
    expect(choose(4)).toEqual(['a1', 'a2', 'b1', 'c1']);
    expect(choose(1)).toEqual(['a1', 'b1', 'c1']);
    expect(choose(9)).toEqual(rows);
  });
});

describe('figures of two fates in one topic', () => {
  const a = article({
    id: 'a',
    source: 'A',
    text: 'Around 60 are missing. Some 100 guards were captured. Nine missing guards.',
  });
  const topic = (fates: readonly [string, string]): Topic => ({
    ...(basicReport().topics.find((t) => t.kind === 'quantity') as Topic),
    silent: [],
    claims: [
      quantity(a, 'Around 60', 'around 60', [60, 60, 60], { property: fates[0] }),
      quantity(a, 'Some 100 guards', 'some 100 guards', [100, 100, 100], { property: fates[1] }),
      quantity(a, 'Nine missing guards', 'nine missing guards', [9, 9, 9], { property: fates[0] }),
    ],
  });
  const words = (fates: readonly [string, string]) =>
    markdownTopic(topic(fates), lookup(reportOf({ event: 'x', articles: [a], topics: [] })), new Set()).lines.map(
      (l) => l.words,
    );
  it('have each its own', () => {
    expect(words(['missing', 'captured'])).toEqual([
      'around 60 missing',
      'some 100 guards captured',
      'nine missing guards',
    ]);
  });
  it('need none where all are of one', () => {
    expect(words(['missing', 'missing'])).toEqual(['around 60', 'some 100 guards', 'nine missing guards']);
  });
});
