import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/align/quantities/features.js';
import { explainTopic, listTopics } from '../../src/cli/explanation.js';
import { featureInWords } from '../../src/cli/feature-words.js';
import { findTopic, hitLines } from '../../src/cli/find-topic.js';
import type { Report, Topic } from '../../src/model/index.js';
import { basicReport } from '../support/basic-report.js';

const report = basicReport();
const conflict = report.topics.find((topic) => topic.verdict === 'conflict' && topic.refused.length > 0) as Topic;
/** The lines that words which name no one topic are answered with. */
const answer = (topics: Report['topics'], words: string): string[] => {
  const found = findTopic({ ...report, topics }, words);
  return 'topic' in found ? [found.topic.id] : hitLines(words, found);
};

describe('the topic that is meant', () => {
  it('is the one of that id', () => {
    for (const topic of report.topics) expect(findTopic(report, topic.id)).toEqual({ topic });
  });

  it('is the one whose title holds the words', () => {
    expect(findTopic(report, conflict.title.toUpperCase())).toEqual({ topic: conflict });
  });

  it('is asked for when there are several, with their ids', () => {
    const twins = ['one', 'two'].map((id) => ({ ...conflict, id, title: 'Deaths' }));
    expect(answer(twins, 'deaths')).toEqual([
      'error: "deaths" is in 2 topics; write the id of one:',
      '  one  Deaths',
      '  two  Deaths',
    ]);
  });

  it('is looked for in the quotes and the speakers, too', () => {
    const spoken = report.topics.flatMap((t) => t.claims).find((c) => c.speaker !== null);
    const [head, ...hits] = answer(report.topics, spoken?.speaker ?? '');
    expect(head).toMatch(/ is in (one topic, not in its title|\d+ topics); write the id of one:$/);
    expect(hits.join('\n')).toContain(`(speaker: ${spoken?.speaker})`);
    const quote = conflict.claims[0]?.evidence.quote ?? '';
    expect(answer(report.topics, quote).join('\n')).toContain(`${conflict.id}  ${conflict.title}  (quote: “`);
  });

  it('is found by one word of its title that is miswritten', () => {
    const named = [{ ...conflict, id: 'x-1', title: 'Number of peacekeepers' }, ...report.topics];
    expect(answer(named, 'peacekeppers')[1]).toBe('  x-1  Number of peacekeepers');
  });

  it('is the nearest one, as a proposal, when there is none', () => {
    const miswritten = `x${conflict.id.slice(1)}`;
    const [head, first] = answer(report.topics, miswritten);
    expect(head).toBe(`error: there is no topic "${miswritten}"; the nearest are:`);
    expect(first).toBe(`  ${conflict.id}  ${conflict.title}`);
  });

  it('is none where no topic comes near', () => {
    const none = (words: string) => [
      `error: there is no topic "${words}", nor one like it; without words, explain lists all topics`,
    ];
    expect(answer([], 'x')).toEqual(none('x'));
    expect(answer(report.topics, 'qqqqzzzz')).toEqual(none('qqqqzzzz'));
  });
});

describe('the list of topics', () => {
  it('has a line for each, with verdict, id and title, in the order of the report', () => {
    const lines = listTopics(report).split('\n');
    expect(lines).toHaveLength(report.topics.length);
    report.topics.forEach(({ id, verdict, title }, i) => {
      expect(lines[i]?.split(/ {2,}/)).toEqual([verdict, id, title]);
    });
  });
});

describe('the explanation of a topic', () => {
  const text = explainTopic(report, conflict);

  it('tells every claim with its source, every comparison, every refusal and every silent source', () => {
    for (const { evidence } of conflict.claims) expect(text).toContain(`“${evidence.quote.replace(/\s+/g, ' ')}”`);
    expect(text.match(/^ {4}beside /gm) ?? []).toHaveLength(conflict.comparisons.length);
    const kept = text.split('Looks alike, and was kept out:\n')[1]?.split('\n\n')[0] ?? '';
    expect(kept.match(/^- /gm)).toHaveLength(conflict.refused.length);
    for (const id of conflict.silent) expect(text).toContain(`- ${report.articles.find((a) => a.id === id)?.source}`);
  });

  it('sets quotations within a quote in single marks', () => {
    const [first, ...others] = conflict.claims;
    const quote = 'at least "ten boats" sank';
    const claims = [{ ...first, evidence: { ...first?.evidence, quote } }, ...others] as Topic['claims'];
    const topics = report.topics.map((t) => (t === conflict ? { ...t, claims } : t));
    const changed = topics[report.topics.indexOf(conflict)] as Topic;
    expect(explainTopic({ ...report, topics }, changed)).toContain(': “at least ‘ten boats’ sank”');
  });

  it('says what the verdict means', () => {
    expect(text).toContain('Verdict: conflict. These cannot all hold of the same thing.');
  });

  it('of every topic has no gap', () => {
    for (const topic of report.topics) expect(explainTopic(report, topic)).not.toMatch(/undefined|null|NaN|: ?\n\n/);
  });
});

describe('a feature in words', () => {
  it.each([
    ['counted: 1.00', 'the same is counted'],
    ['words: 0.43', 'the words around them are alike (by 43 %)'],
    ['act: the same kind of event', 'act: the same kind of event'],
    ['one headline an article', 'one headline an article'],
    ['same act: 0.00', 'the same act is told (by less than 1 %)'],
    ['constructor: 0.5', 'constructor: 0.5'],
  ])('%s', (feature, words) => expect(featureInWords(feature)).toBe(words));

  it.each(Object.keys(FEATURES))('%s of figures has words', (name) =>
    expect(featureInWords(`${name}: 1.00`)).not.toMatch(/1\.00/),
  );
});
