import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/index.js';
import { reportOf } from '../../support/report-of.js';

const HEAD = 'Shooting in Lowmere\n\nA gunman opened fire at the harbour of Lowmere on Thursday.\n\n';

/** The topic of that title, of articles of which each tells some sentences. */
const topicOf = (title: RegExp, ...articles: string[]): Topic | undefined =>
  reportOf(Object.fromEntries(articles.map((text, i) => ['abcd'[i]!, { text: HEAD + text }]))).topics.find((t) =>
    title.test(t.title),
  );

const tellersOf = (topic: Topic | undefined): string => [...new Set(topic?.claims.map((c) => c.article))].join('');

describe('an agreed answer', () => {
  it('is one answer: who gives another one is no row of it', () => {
    const shares = topicOf(
      /^Whether the shares/,
      'Shares of Lowmere rose.',
      'Its shares jumped.',
      'Shares of Ellery fell.',
    );
    expect(shares?.verdict).toBe('agreed');
    expect(tellersOf(shares)).toBe('ab');
  });

  it('is not shown by an article that alone gives two', () => {
    const alone = ['A lone gunman shot at the guests.', 'A lone gunman entered. Witnesses saw two gunmen.'] as const;
    expect(topicOf(/^Acted alone/, ...alone)?.verdict ?? 'none').not.toBe('agreed');
  });

  it('may be one of two that several articles give', () => {
    const both = 'Shares of Lowmere rose. Shares of Ellery fell.';
    const topic = topicOf(/^Whether the shares/, both, both.replace('fell', 'dropped'), 'Shares of Lowmere jumped.');
    expect(topic?.verdict).toBe('agreed');
    expect(topic?.claims.some((c) => /fell|dropped/.test(c.evidence.quote))).toBe(false);
  });
});
