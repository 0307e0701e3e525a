import { describe, expect, it } from 'vitest';
import { judgeDates } from '../../../src/judge/dates/dates.js';
import type { Bench } from '../../../src/judge/judgement.js';
import { type DateClaim, evidenceAt } from '../../../src/model/index.js';

type Given = Partial<Omit<DateClaim, 'value'>> & {
  readonly text: string;
  readonly start?: string | null;
  readonly end?: string;
  readonly time?: string;
  readonly timeTo?: string;
};

/** A claim of article `article`; `start` without `end` is one day. */
function claim(article: string, { text, start = null, end, time, timeTo, ...rest }: Given): DateClaim {
  return {
    id: `${article}-${text}`,
    kind: 'date',
    article,
    evidence: evidenceAt(text, { start: 0, end: text.length }),
    sentence: 0,
    speaker: null,
    voice: 'own',
    event: { from: null, to: null, places: [], background: false },
    value: { start, end: end ?? start, time: time ?? null, ...(timeTo !== undefined && { timeTo }), text },
    precision: time === undefined ? 'day' : 'minute',
    hedge: null,
    relative: false,
    role: 'on',
    property: 'shoot',
    context: [],
    ...rest,
  };
}

const bench = (origins: Readonly<Record<string, string>>): Bench => ({
  articles: new Map(),
  sentences: new Map(),
  originOf: new Map(Object.entries({ a: 'a', b: 'b', ...origins })),
  days: [],
  dates: new Map(),
});

function judgeAll(claims: readonly DateClaim[], origins: Readonly<Record<string, string>> = {}) {
  const cluster = { kind: 'date' as const, key: 'k', title: 't', claims, together: [], refused: [] };
  return judgeDates(cluster, bench(origins));
}

function judge(a: Given, b: Given, origins: Readonly<Record<string, string>> = {}, second = 'b') {
  return judgeAll([claim('a', a), claim(second, b)], origins);
}

const NOV_9 = { text: 'November 9', start: '2020-11-09' };
const NOV_10 = { text: '10 November', start: '2020-11-10' };

describe('days', () => {
  it('that are the same agree', () => {
    expect(judge(NOV_9, { ...NOV_9, text: 'Monday' })).toMatchObject({
      verdict: 'agreed',
      reported: '2020-11-09',
    });
  });

  it('that exclude each other are a conflict', () => {
    expect(judge(NOV_9, NOV_10)).toMatchObject({
      verdict: 'conflict',
      reasons: ['contradiction: "10 November" | "November 9"'],
      reported: '2020-11-09–2020-11-10',
    });
  });

  it('of which parts are told that exclude each other are a conflict of one act alone', () => {
    const [early, late] = [
      { text: 'Monday morning', start: '2020-11-09' },
      { text: 'Monday evening', start: '2020-11-09' },
    ];
    expect(judge(early, late).verdict).toBe('conflict');
    expect(judge(early, { ...late, property: 'attack' }).verdict).toBe('divergent');
    expect(judge(early, { ...late, property: 'clear' }).verdict).toBe('agreed');
    expect(judge(early, { ...late, property: 'rescue' }).verdict).toBe('agreed');
    expect(judge(early, { ...late, property: 'charged' }).verdict).toBe('agreed');
  });

  it('of two acts within three days are divergent, further apart a conflict', () => {
    expect(judge({ ...NOV_9, property: 'agree' }, { ...NOV_10, property: 'end' })).toMatchObject({
      verdict: 'divergent',
      reasons: ['act: agree | end'],
    });
    expect(
      judge({ ...NOV_9, property: 'agree' }, { text: 'November 19', start: '2020-11-19', property: 'end' }).verdict,
    ).toBe('conflict');
  });

  it('of an act that goes on or is done again do not differ', () => {
    const days = (property: string) => judge({ ...NOV_9, property }, { ...NOV_10, property }).verdict;
    expect(days('search')).toBe('single-origin');
    expect(days('increase')).toBe('single-origin');
    expect(days('shoot')).toBe('conflict');
    const found = judgeAll([
      claim('a', { ...NOV_9, property: 'search' }),
      claim('b', { ...NOV_9, property: 'search' }),
      claim('b', { ...NOV_10, property: 'search' }),
    ]);
    expect(found).toMatchObject({ verdict: 'agreed', left: ['b-10 November'] });
  });

  it('within a month agree at the month’s precision', () => {
    const month = { text: 'November', start: '2020-11-01', end: '2020-11-30', precision: 'month' as const };
    expect(judge(NOV_9, month)).toMatchObject({ verdict: 'agreed', reasons: ['precision: day | month'] });
  });

  it('that begin one period agree, though only one tells its end', () => {
    const since = {
      text: 'since 2007',
      start: '2007-01-01',
      end: '2007-12-31',
      role: 'since' as const,
      precision: 'year' as const,
    };
    const span = {
      text: '2007 to 2014',
      start: '2007-01-01',
      end: '2014-12-31',
      role: 'span' as const,
      precision: 'year' as const,
    };
    expect(judge(since, span).verdict).toBe('agreed');
  });

  it('of which one bounds the other are divergent', () => {
    expect(judge(NOV_9, { text: 'by November 7', start: '2020-11-07', role: 'until' })).toMatchObject({
      verdict: 'divergent',
    });
  });

  it('counted from the article’s own day are not held against one another a day apart', () => {
    const night = { text: 'last night', start: '2020-11-10', relative: true };
    expect(judge(NOV_9, night)).toMatchObject({ verdict: 'agreed', reasons: [] });
    expect(
      judge(
        { text: 'Sunday', start: '2020-11-08', relative: true },
        { text: 'Monday', start: '2020-11-09', relative: true },
      ).verdict,
    ).toBe('conflict');
  });

  it('that can be compared with none of those that agree leave them', () => {
    const year = (text: string, role: 'on' | 'since' = 'on') =>
      ({ text, start: `${text}-01-01`, end: `${text}-12-31`, precision: 'year', role, property: 'be' }) as const;
    const [a, b] = [claim('a', year('1993')), claim('b', year('1993'))];
    const state = claim('c', year('1995', 'since'));
    expect(judgeAll([a, b, state], { c: 'c' })).toMatchObject({ verdict: 'agreed', left: [state.id] });
    expect(judgeAll([a, b, claim('c', { text: 'Tuesday' })], { c: 'c' }).left).toEqual([]);
    expect(judgeAll([a, b], {}).left).toEqual([]);
  });

  it('that are not resolved are never compared', () => {
    const unresolved = judge(NOV_9, { text: 'Tuesday' });
    expect(unresolved.verdict).toBe('agreed');
    expect(unresolved.comparisons).toMatchObject([{ relation: 'incomparable', because: 'unresolved: "Tuesday"' }]);
  });
});

describe('times of day', () => {
  it.each([
    ['shortly after 1:00', '01:00', 'shortly after', 'around 1:30', '01:30', 'around', 'divergent'],
    ['shortly after 1:00', '01:00', 'shortly after', '1:30', '01:30', null, 'conflict'],
    ['shortly after 1:00', '01:00', 'shortly after', '1:30', '01:30', null, 'conflict'],
    ['around 23:00', '23:00', 'around', 'around 23:30', '23:30', 'around', 'divergent'],
    ['around 22:00', '22:00', 'around', 'around 23:30', '23:30', 'around', 'conflict'],
    ['around 22:30', '22:30', 'around', 'around 22:45', '22:45', 'around', 'divergent'],
    ['just after 22:30', '22:30', 'just after', 'around 22:45', '22:45', 'around', 'divergent'],
    ['around 21:00', '21:00', 'around', '21:00', '21:00', null, 'agreed'],
    ['21:00', '21:00', null, '21:03', '21:03', null, 'agreed'],
    ['before 2:00', '02:00', 'before', '1:30', '01:30', null, 'divergent'],
    ['before 7 p.m.', '19:00', 'before', '6:40 p.m.', '18:40', null, 'divergent'],
    ['before 7 p.m.', '19:00', 'before', '6:55 p.m.', '18:55', null, 'agreed'],
    ['before 7 p.m.', '19:00', 'before', '7:20 p.m.', '19:20', null, 'conflict'],
    ['around midnight', '00:00', 'around', '23:55', '23:55', null, 'agreed'],
    ['around 10:30 a.m.', '10:30', 'around', 'about 10:35 a.m.', '10:35', 'about', 'divergent'],
    ['around 10:30 a.m.', '10:30', 'around', 'about 10:33 a.m.', '10:33', 'about', 'agreed'],
    ['around midnight', '00:00', 'around', '23:50', '23:50', null, 'divergent'],
    ['around 9:30', '09:30', 'around', '9:28', '09:28', null, 'agreed'],
    ['about 2:11', '02:11', 'about', 'just after 2', '02:00', 'just after', 'agreed'],
    ['just after noon', '12:00', 'just after', '12:10', '12:10', null, 'agreed'],
    ['just before noon', '12:00', 'just before', '12:10', '12:10', null, 'conflict'],
    ['shortly before 15:00', '15:00', 'shortly before', '14:48', '14:48', null, 'agreed'],
    ['just after 7 a.m.', '07:00', 'just after', 'shortly before 7 a.m.', '07:00', 'shortly before', 'divergent'],
    ['just before 15:00', '15:00', 'just before', '14:39', '14:39', null, 'conflict'],
    ['6 a.m.', '06:00', null, '6:08am', '06:08', null, 'divergent'],
    ['6:00 a.m.', '06:00', null, '6:08am', '06:08', null, 'conflict'],
    ['6 a.m.', '06:00', null, '6:20am', '06:20', null, 'conflict'],
    ['6 a.m.', '06:00', null, '7 a.m.', '07:00', null, 'conflict'],
  ] as const)('%s and %s', (a, t, hedge, b, u, other, verdict) => {
    expect(
      judge({ text: a, time: t, hedge, start: '2020-11-09' }, { text: b, time: u, hedge: other, start: '2020-11-09' })
        .verdict,
    ).toBe(verdict);
  });

  it('of two kinds of event are divergent', () => {
    expect(
      judge({ text: '1:00', time: '01:00', property: 'shoot' }, { text: '1:30', time: '01:30', property: 'open' }),
    ).toMatchObject({
      verdict: 'divergent',
      reasons: ['act: open | shoot'],
    });
  });

  it('of a named time zone are not compared', () => {
    expect(judge({ text: '1:00', time: '01:00' }, { text: '23:00 GMT', time: '23:00', zone: 'GMT' }).verdict).not.toBe(
      'conflict',
    );
  });
});

describe('origins', () => {
  it('a single one has nothing to be compared with, unless it differs with itself', () => {
    expect(judge(NOV_9, { ...NOV_9, text: 'Monday' }, {}, 'a').verdict).toBe('single-origin');
    expect(judge(NOV_9, { ...NOV_10, sentence: 3 }, {}, 'a').verdict).toBe('conflict');
  });

  it('dates two acts in one sentence: "at a conference on Friday she told of the events of Thursday"', () => {
    expect(judge(NOV_9, NOV_10, {}, 'a').verdict).toBe('single-origin');
  });

  it('a copy is no second witness', () => {
    expect(judge(NOV_9, { ...NOV_9, text: 'Monday' }, { b: 'a' }).verdict).toBe('single-origin');
  });
});

describe('days of the week of articles without a date', () => {
  const SUNDAY = { text: 'Sunday' };
  it('agree with the day that another article resolves', () => {
    expect(judge(SUNDAY, { text: 'Sunday', start: '2020-11-08' }).verdict).toBe('agreed');
  });
  it('agree with one another', () => expect(judge(SUNDAY, { text: 'Sunday evening' }).verdict).toBe('agreed'));
  it('contradict another day of one act', () => {
    expect(judge(SUNDAY, { text: 'on Monday' })).toMatchObject({
      verdict: 'conflict',
      reasons: ['weekday: "Sunday" | "on Monday"'],
    });
  });
  it('contradict another day that is told by its name and placed in its week', () => {
    const monday = { text: 'Monday', start: '2024-05-13' };
    expect(judge(SUNDAY, monday).verdict).toBe('conflict');
    expect(judge(SUNDAY, { ...monday, text: '13 May' }).verdict).toBe('agreed');
    expect(judge(SUNDAY, { ...monday, property: 'bury' }).verdict).toBe('agreed');
  });
  it.each([
    ['of another act', { text: 'Monday', property: 'bury' }],
    ['that only bounds', { text: 'until Monday', role: 'until' as const }],
    ['that names none', { text: 'today' }],
    ['of several days', { text: 'Monday or Tuesday' }],
  ])('do not contradict one %s', (_, other) => expect(judge(SUNDAY, other).verdict).toBe('agreed'));
});

describe('ranges of times', () => {
  const range = (time: string, timeTo: string) => ({ text: `between ${time} and ${timeTo}`, time, timeTo });
  it.each([
    ['a time within', range('01:45', '02:15'), { text: '2 a.m.', time: '02:00' }, 'agreed'],
    [
      'a hedged time within',
      range('01:45', '02:15'),
      { text: 'about 2 a.m.', time: '02:00', hedge: 'about' },
      'agreed',
    ],
    ['a time outside', range('01:45', '02:15'), { text: '3 a.m.', time: '03:00' }, 'conflict'],
    ['the same range', range('01:45', '02:15'), range('01:45', '02:15'), 'agreed'],
    ['ranges that end apart', range('01:45', '02:15'), range('01:45', '02:45'), 'divergent'],
    ['ranges that share nothing', range('01:45', '02:15'), range('02:45', '03:00'), 'conflict'],
    ['past midnight', range('23:40', '00:20'), { text: '00:10', time: '00:10' }, 'agreed'],
  ])('%s', (_, a, b, verdict) => {
    expect(judge(a, b).verdict).toBe(verdict);
  });
});

describe('one night', () => {
  const LATE = { text: 'late on Wednesday', start: '2031-05-07' };
  it.each([
    ['the first hours of the day behind it', 'early on Thursday'],
    ['the day behind it', 'Thursday'],
  ])('makes no conflict of the evening and %s: another time zone, or midnight', (_, text) => {
    expect(judge(LATE, { text, start: '2031-05-08' })).toMatchObject({
      verdict: 'divergent',
      reasons: [expect.stringMatching(/^midnight: /)],
    });
  });
  it('makes none of a day and the small hours behind it', () => {
    const [day, night] = [
      { text: 'Wednesday', start: '2031-05-07' },
      { text: 'early hours of Thursday', start: '2031-05-08' },
    ];
    expect(judge(day, night).verdict).toBe('divergent');
    expect(judge(day, { ...night, text: 'Thursday at noon' }).verdict).toBe('conflict');
  });
  it.each([
    ['the evening behind it', LATE, 'Thursday evening'],
    ['a morning before', { text: 'Wednesday morning', start: '2031-05-07' }, 'early on Thursday'],
  ])('but: %s', (_, a, text) => {
    expect(judge(a, { text, start: '2031-05-08' }).verdict).toBe('conflict');
  });
});

describe('times a few minutes apart', () => {
  it.each([
    ['are one', '11:28', '11:29', 'divergent'],
    ['but no more than three', '11:28', '11:35', 'conflict'],
  ])('%s', (_, x, y, verdict) => {
    expect(judge({ text: x, time: x }, { text: y, time: y }).verdict).toBe(verdict);
  });
  it('may be told in the winter’s time of a summer’s day', () => {
    expect(
      judge({ text: '11:27 PST', time: '11:27', zone: 'PST' }, { text: '11:27 PDT', time: '11:27', zone: 'PDT' }),
    ).toMatchObject({ verdict: 'agreed' });
  });
});

describe('a year since which something is so', () => {
  const SINCE = {
    text: 'since 1995',
    start: '1995-01-01',
    end: '1995-12-31',
    precision: 'year',
    role: 'since',
  } as const;
  it('contradicts another such year, and none in which something happened', () => {
    expect(
      judge(SINCE, { ...SINCE, text: '1993', start: '1993-01-01', end: '1993-12-31', role: 'on' }).verdict,
    ).not.toBe('conflict');
    expect(judge(SINCE, { ...SINCE, text: 'since 1996', start: '1996-01-01', end: '1996-12-31' }).verdict).toBe(
      'conflict',
    );
  });
});

describe('a time that is reckoned from another', () => {
  it('contradicts nothing: "almost four hours later"', () => {
    const told = { text: '3.15am', time: '03:15' };
    expect(judge(told, { text: 'four hours later', time: '05:00' }).verdict).not.toBe('conflict');
    expect(judge(told, { text: '5 a.m.', time: '05:00' }).verdict).toBe('conflict');
  });
});

describe('what takes no side in a conflict', () => {
  const judged = (given: readonly [string, Given][]) =>
    judgeDates(
      {
        kind: 'date',
        key: 'k',
        title: 't',
        together: [],
        refused: [],
        claims: given.map(([article, told]) => claim(article, told)),
      },
      bench({ c: 'c' }),
    );
  const ONE: [string, Given] = ['a', { text: '1 a.m.', time: '01:00' }];
  const TWO: [string, Given] = ['b', { text: '1:30 a.m.', time: '01:30' }];

  it('leaves it where it dates another act', () => {
    expect(judged([ONE, TWO, ['c', { text: '1 a.m. on Sunday', time: '01:00', property: 'phone' }]]).left).toEqual([
      'c-1 a.m. on Sunday',
    ]);
  });
  it('but has the very minute of a side', () => {
    const [early, late] = [
      { text: '4:47', time: '04:47' },
      { text: '4:52', time: '04:52' },
    ];
    expect(
      judged([
        ['a', early],
        ['b', late],
        ['c', { ...late, property: 'phone' }],
      ]).left,
    ).toEqual([]);
  });
  it('but tells one of the sides', () => {
    expect(judged([ONE, TWO, ['c', { text: '1 a.m. on Sunday', time: '01:00' }]]).left).toEqual([]);
  });
});
