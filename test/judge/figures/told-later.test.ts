import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

type Told = readonly [text: string, published: string];

const conflicts = ([a, x]: Told, [b, y]: Told) =>
  reportOf({ a: { text: a, published: x }, b: { text: b, published: y } })
    .topics.filter((t) => t.verdict === 'conflict')
    .map((t) => t.title);

const FRIDAY = '2021-03-05';
const SUNDAY = '2021-03-07';

describe('figures and times that look like a conflict and are none', () => {
  it.each<readonly [string, Told, Told]>([
    [
      'what lasted two days longer two days later',
      ['A boy trapped for three days in a deep well in Ellery was still alive.', FRIDAY],
      ['The boy who was trapped for five days in a well in Ellery was freed.', SUNDAY],
    ],
    [
      'millions, and nearly two million',
      ['Millions took part in the march in Ellery on Sunday.', SUNDAY],
      ['Nearly two million people took part in the march in Ellery on Sunday.', SUNDAY],
    ],
    [
      'when it happened, and when it was announced',
      ['Governor Reed announced at 9:30 p.m. that all hostages had left the hall in Ellery.', SUNDAY],
      ['The last hostages left the hall in Ellery at around 9 p.m. on Saturday.', SUNDAY],
    ],
    [
      'a measure that the later article tells as an earlier report’s',
      ['A child fell into a 40-metre-deep well in Ellery on Friday.', FRIDAY],
      [
        'The child fell into an 80-metre-deep well in Ellery. Crews worked for days.\n\nEarlier reports had told of a 40-metre-deep well in Ellery.',
        SUNDAY,
      ],
    ],
  ])('%s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });

  it.each<readonly [string, Told, Told]>([
    [
      'two spans on one day',
      ['A boy trapped for three days in a deep well in Ellery was freed.', SUNDAY],
      ['The boy who was trapped for five days in a well in Ellery was freed.', SUNDAY],
    ],
    [
      'a span that grew shorter',
      ['A boy trapped for five days in a deep well in Ellery was still alive.', FRIDAY],
      ['The boy who was trapped for three days in a well in Ellery was freed.', SUNDAY],
    ],
    [
      'days of mourning',
      ['The president declared two days of mourning for the victims of the ferry in Ellery.', FRIDAY],
      ['The president declared three days of mourning for the victims of the ferry in Ellery.', '2021-03-06'],
    ],
    [
      'fewer than the march of two million',
      ['Half a million people took part in the march in Ellery on Sunday.', SUNDAY],
      ['Two million people took part in the march in Ellery on Sunday.', SUNDAY],
    ],
    [
      'a measure told as an earlier one before the other article was written',
      ['A child fell into a 40-metre-deep well in Ellery on Friday.', SUNDAY],
      [
        'The child fell into an 80-metre-deep well in Ellery. Crews worked for days.\n\nEarlier reports had told of a 40-metre-deep well in Ellery.',
        FRIDAY,
      ],
    ],
    [
      'two times of one act',
      ['The last hostages left the hall in Ellery at 9:30 p.m. on Saturday.', SUNDAY],
      ['The last hostages left the hall in Ellery at around 9 p.m. on Saturday.', SUNDAY],
    ],
  ])('but: %s', (_, a, b) => {
    expect(conflicts(a, b)).toHaveLength(1);
  });
});

describe('a toll that rises, where a report has no date', () => {
  const verdictOf = (published: string, first = FRIDAY) =>
    reportOf({
      a: { text: 'News\n\nThe fire in Ellery on 5 March 2021 killed nine people.\n', published: first },
      b: { text: 'News\n\nThe fire in Ellery on 5 March 2021 killed 14 people.\n', published },
    }).topics.find((t) => t.kind === 'quantity' && t.counts.reports > 1)?.verdict;

  it('may be the earlier one', () => expect(verdictOf('')).toBe('divergent'));
  it('may be the earlier one of one day', () => expect(verdictOf(FRIDAY)).toBe('divergent'));
  it('is a conflict months later', () => expect(verdictOf('2021-09-05', '2021-09-04')).toBe('conflict'));
});
