import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const HEAD = 'Attack in Lowmere\n\nShots were fired at the harbour of Lowmere on Thursday.\n\n';

/** Who tells what became of the suspect, in the topics that ask it. */
const tellers = (...articles: string[]): string[] =>
  reportOf(Object.fromEntries(articles.map((text, i) => ['abc'[i]!, { text: HEAD + text }])))
    .topics.filter((t) => t.title === 'What became of the suspect')
    .map((t) => [...new Set(t.claims.map((c) => c.article))].join(''));

describe('what became of the suspect', () => {
  const each = [
    'One gunman blew himself up at the gate.',
    'A guard shot him and he lay there before blowing himself up.',
  ];

  it('is one thing of one gunman', () => {
    expect(tellers(...each)).toEqual(['ab']);
  });

  it('is not compared of one of several: it may be another', () => {
    expect(tellers(...each, 'Three gunmen came to the harbour by taxi.')).toEqual([]);
  });

  it('is compared of all of them', () => {
    const all = ['The three gunmen were shot dead by police.', 'Police have killed all the gunmen.'];
    expect(tellers(...all, 'Three gunmen came by taxi. One gunman blew himself up.')).toEqual(['ab']);
  });
});
