import { describe, expect, it } from 'vitest';
import { explainTopic, findTopic, listTopics } from '../../src/cli/explanation.js';
import { featureInWords } from '../../src/cli/feature-words.js';
import type { Report, Topic } from '../../src/model/index.js';
import { basicReport } from '../support/basic-report.js';

const report = basicReport();
const conflict = report.topics.find((topic) => topic.verdict === 'conflict' && topic.refused.length > 0) as Topic;
const refusal = (topics: Report['topics'], words: string): string => {
  try {
    return findTopic({ ...report, topics }, words).id;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the topic that is meant', () => {
  it('is the one of that id', () => {
    for (const topic of report.topics) expect(findTopic(report, topic.id)).toBe(topic);
  });

  it('is the one whose title holds the words', () => {
    expect(findTopic(report, conflict.title.toUpperCase())).toBe(conflict);
  });

  it('is asked for when there are several, with their ids', () => {
    const twins = ['one', 'two'].map((id) => ({ ...conflict, id, title: 'Deaths' }));
    expect(refusal(twins, 'deaths')).toBe('"deaths" is in 2 topics; write one of their ids: one, two');
  });

  it('is the nearest one, as a proposal, when there is none', () => {
    const miswritten = `x${conflict.id.slice(1)}`;
    expect(refusal(report.topics, miswritten)).toMatch(
      new RegExp(`^there is no topic "${miswritten}"; the nearest are: ${conflict.id}, `),
    );
    expect(refusal([], 'x')).toBe('there is no topic "x": the report has none');
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
    ['constructor: 0.5', 'constructor: 0.5'],
  ])('%s', (feature, words) => expect(featureInWords(feature)).toBe(words));
});
