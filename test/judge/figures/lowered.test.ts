import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const reasonsOf = (...texts: readonly string[]) =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`paper${i}`, { text, published: null }])))
    .topics.filter((t) => t.kind === 'quantity' && t.title.startsWith('People killed'))
    .flatMap((t) => t.reasons);

const HIGHER = 'The crush in Ellery killed 174 people on Friday.';

describe('a count that an article tells was brought down', () => {
  it('is not said to be the later for being the higher', () => {
    const lower = 'The crush in Ellery killed 125 people. The toll was revised from 174 dead to 125 dead.';
    const told = 'The crush in Ellery killed 130 people on Friday.';
    const reasons = reasonsOf(HIGHER, lower, told);
    expect(reasons).toContainEqual(expect.stringMatching(/^lowered: 174/));
    expect(reasons).not.toContainEqual(expect.stringMatching(/^(?:undated|later):/));
  });

  it('but: two of others are none that a higher count was brought down to', () => {
    const found = reportOf({
      paper0: 'Two gunmen were killed in Ellery on Friday. Earlier reports had said 27 people were killed.',
      paper1: 'Three gunmen were killed in Ellery on Friday.',
    }).topics.filter((t) => t.verdict === 'divergent');
    expect(found.flatMap((t) => t.reasons)).toEqual(['unsettled: Three gunmen | Two gunmen']);
  });

  it('but: one that nobody tells was', () => {
    const reasons = reasonsOf(HIGHER, 'The crush in Ellery killed 125 people on Friday.');
    expect(reasons).toContainEqual(expect.stringMatching(/^undated:/));
  });
});
