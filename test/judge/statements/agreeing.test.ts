import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** The topics of several articles that agree, each with its title and its quotes. */
const agreed = (...sentences: string[]) =>
  reportOf(
    Object.fromEntries(
      sentences.map((s, i) => [`paper${i}`, { text: `News of day ${i}\n\nA choir sang in hall ${i}.\n\n${s}` }]),
    ),
  )
    .topics.filter((t) => t.kind === 'attribution' && t.verdict === 'agreed')
    .map((t) => ({ title: t.title, quotes: t.claims.map((c) => c.evidence.quote) }));

const BROKE = 'The old dam near Ellery broke at noon.';
const HAD_BROKEN = 'Sirens sounded after the old dam near Ellery had broken at noon.';

describe('of statements that agree', () => {
  it('one that agrees with no other article is left out, and gives no title', () => {
    const [topic, ...others] = agreed(BROKE, HAD_BROKEN, 'The old dam near Ellery could break again.');
    expect(others).toEqual([]);
    expect(topic!.quotes).toHaveLength(2);
    expect(topic!.title).not.toContain('could');
  });

  it('all stand that agree with one', () => {
    const [topic] = agreed(BROKE, HAD_BROKEN, 'Near Ellery the old dam broke.');
    expect(topic!.quotes).toHaveLength(3);
  });
});
