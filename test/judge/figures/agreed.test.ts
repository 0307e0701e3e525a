import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const verdicts = (a: string, b: string): string[] =>
  reportOf({ a: `News\n\n${a}\n`, b: `News\n\n${b}\n` })
    .topics.filter((t) => t.kind === 'quantity' && t.counts.reports > 1)
    .map((t) => t.verdict);

describe('figures agree where two origins tell one', () => {
  it('a part told with a bound leaves room', () => {
    expect(
      verdicts(
        'The attack killed 39 people on Sunday. Of the 39 dead, 16 were foreigners.',
        'The attack killed 39 people on Sunday. At least 15 of the dead are foreigners.',
      ),
    ).toContain('divergent');
  });

  it('two bounds of a share are two figures', () => {
    const told = (a: string, b: string) =>
      verdicts(
        `The blast left a child with burns to ${a} of the body.`,
        `The blast left a child with burns to ${b} of the body.`,
      );
    expect(told('over 70%', 'over 90%')).toContain('divergent');
    expect(told('over 70%', 'over 70%')).not.toContain('divergent');
  });

  it('one range is one figure, whatever word stands before it', () => {
    const told = (range: string) =>
      verdicts(
        'The blast damaged 50 to 75 homes in Ellery on Sunday.',
        `The blast damaged ${range} homes in Ellery on Sunday.`,
      );
    expect(told('some 50 to 75')).toEqual(['agreed']);
    expect(told('some 50 to 95')).toEqual(['divergent']);
  });

  it('two parts that cannot be compared do not agree', () => {
    const told = verdicts(
      'Hospitals treated 32 injured people on Sunday, 19 of them women.',
      'Hospitals treated 32 injured people on Sunday. Five of the injured are critical.',
    );
    expect(told).toEqual(['agreed']);
  });
});
