import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const HEAD = 'Fire in Lowmere\n\nA fire broke out at the harbour of Lowmere on Thursday.\n\n';

/** The titles of the statements that both articles tell. */
const titlesOf = (a: string, b: string): string[] =>
  reportOf({ a: { text: HEAD + a }, b: { text: HEAD + b } })
    .topics.filter((t) => t.kind === 'attribution' && t.claims.some((c) => `${a}\n${b}`.includes(c.evidence.quote)))
    .map((t) => t.title);

describe('the title of a statement', () => {
  it.each([
    [
      'is the words said, without who says them',
      'The harbour office said on Friday that contact with the ferry had been lost.',
      'Contact with the ferry was lost.',
      /^“[Cc]ontact with the ferry/,
    ],
    [
      'has a subject where a source gives one',
      'The raider rammed his car into the gate of the museum.',
      'A raider broke in, after having rammed a truck into the gate of the museum.',
      /^“(?:The|A) raider/,
    ],
    [
      'is cut at the end of a phrase, and says so',
      'The mayor of Lowmere opened the long awaited second bridge over the northern arm of the river with a speech of two hours.',
      'The mayor of Lowmere opened the long awaited second bridge over the northern arm of the river, with hundreds watching him.',
      /^“The mayor of Lowmere opened the long awaited second bridge…”$/,
    ],
  ])('%s', (_, a, b, title) => {
    expect(titlesOf(a, b).some((t) => title.test(t))).toBe(true);
  });

  it('opens and ends with a word, and has no mark without its other one', () => {
    const titles = titlesOf(
      'Men "carried the old bell out of the chapel, the warden said.',
      'Two men carried the bell, "a treasure", out of the chapel.',
    );
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title.replace(/…/, '')).toMatch(/^“[\p{L}\p{N}].*[\p{L}\p{N}.]”$/u);
  });
});
