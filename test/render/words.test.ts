import { describe, expect, it } from 'vitest';
import type { Claim, Topic } from '../../src/model/index.js';
import { citing } from '../../src/render/words/attribution.js';
import { wordsOf } from '../../src/render/words/claim.js';
import { datesInWords, publishedInWords, spanInWords, tellsSpan } from '../../src/render/words/dates.js';
import { attributedInWords, omissionInWords } from '../../src/render/words/findings.js';
import { matterInWords } from '../../src/render/words/matter.js';
import {
  breakable,
  clippedAround,
  counted,
  humanized,
  quoted,
  withoutLoneMark,
} from '../../src/render/words/phrases.js';
import { reasonsInWords, whyInWords, withinOneArticle } from '../../src/render/words/reasons.js';
import { becauseInWords, whyApart } from '../../src/render/words/relations.js';
import { reportedInWords } from '../../src/render/words/reported.js';
import { VERDICT_WORDS } from '../../src/render/words/verdicts.js';
import { voicesCounted } from '../../src/render/words/voices.js';
import { listed } from '../../src/text/listing.js';
import { basicReport } from '../support/basic-report.js';
import { article, date, quantity, reportOf, statement } from '../support/report-builder.js';

describe('days in words', () => {
  it.each([
    ['2031-03-04', '2031-03-04', '4 March 2031'],
    ['2031-03-03', '2031-03-04', '3–4 March 2031'],
    ['2031-02-28', '2031-03-04', '28 February – 4 March 2031'],
    ['2031-03-01', '2031-03-31', 'March 2031'],
    ['2032-02-01', '2032-02-29', 'February 2032'],
    ['2031-02-01', '2031-02-27', '1–27 February 2031'],
    ['2031-03-01', '2031-05-31', 'March – May 2031'],
    ['2031-01-01', '2031-12-31', '2031'],
    ['2030-01-01', '2031-12-31', '2030–2031'],
    ['2030-12-30', '2031-01-02', '30 December 2030 – 2 January 2031'],
  ])('%s to %s is %s', (start, end, words) => {
    expect(spanInWords(start, end)).toBe(words);
    expect(datesInWords(start === end ? start : `${start}–${end}`)).toBe(words);
  });

  it('says what is open, and nothing of what is not known', () => {
    expect(spanInWords('2031-03-04', null)).toBe('from 4 March 2031');
    expect(spanInWords(null, '2031-03-04')).toBe('until 4 March 2031');
    expect(spanInWords(null, null)).toBeNull();
  });

  it('leaves other text alone', () => {
    for (const text of ['60–100', 'March', '2031-13-01', '12']) expect(datesInWords(text)).toBe(text);
  });

  it('knows when the source itself names the day', () => {
    expect(tellsSpan('the night of 3 March', '3 March 2031')).toBe(true);
    expect(tellsSpan('on March 3, 2031', '3 March 2031')).toBe(true);
    expect(tellsSpan('late on Monday', '3 March 2031')).toBe(false);
    expect(tellsSpan('last spring', 'March – May 2031')).toBe(false);
  });
});

describe('reasons in words', () => {
  it.each([
    ['bound: "at least"', '“at least” leaves room for a higher figure.'],
    ['bound: "up to"', '“up to” leaves room for a lower figure.'],
    [
      'bound: "at least" | "up to"',
      '“at least” leaves room for a higher figure and “up to” leaves room for a lower figure.',
    ],
    ['bound: "give or take"', '“give or take” leaves room for another figure.'],
    ['bound: "at least" | "more than"', '“at least” and “more than” leave room for a higher figure.'],
    ['hedge: "around"', 'The figure is approximate (“around”).'],
    ['hedge: "dozens of people" | "some"', 'The figures are approximate (“dozens of people” and “some”).'],
    ['hedge: "57–61 %" | "59 %"', '“57–61 %” and “59 %” can hold together: one of them is approximate.'],
    [
      'hedge: "dozens of crew" | "50 missing"',
      '“dozens of crew” and “50 missing” can hold together: one of them is approximate.',
    ],
    [
      'hedge: "50 missing" | "50" | "about" | "scores more" | "twenty-eight people"',
      'Not all of the figures are exact (“about” and “scores more”).',
    ],
    ['hedge: "50 missing" | "about"', 'Not all of the figures are exact (“about”).'],
    ['corrected: "274"', 'One source tells “274” as an earlier figure.'],
    ['corrected: "12" | "15"', '“12” and “15” are told as earlier figures.'],
    ['both: "12" | "15"', 'One source itself gives both: “12” and “15”.'],
    ['both: "12" | "15" | "19"', 'Some sources themselves give more than one of these: “12”, “15” and “19”.'],
    ['contradiction: 12 dead | 15 dead', '“12 dead” and “15 dead” cannot both hold.'],
    ['contradiction: AT least 84 | Over 70 boats', '“at least 84” and “over 70 boats” cannot both hold.'],
    [
      'contradiction: "last week" (2031-03-03–2031-03-09) | "on Monday" (2031-03-10)',
      '“last week” (3–9 March 2031) and “on Monday” (10 March 2031) cannot both hold.',
    ],
    ['contradiction: 2031-03-03 | 2031-03-04', '3 March 2031 and 4 March 2031 cannot both hold.'],
    ['contradiction: 12 | 15 | 20', '“12”, “15” and “20” cannot all hold.'],
    ['scope: soldiers | people', 'The figures count different things: soldiers and people.'],
    ['actor: rebels | the army', 'Who is said to have done it differs: “rebels” and “the army”.'],
    ['patient: the crew | the guests', 'Whom or what it was done to differs: “the crew” and “the guests”.'],
    ['negation: not warned | warned', 'What one tells, another denies: “not warned” and “warned”.'],
    ['vehicle: bus | truck', 'The vehicle differs: “bus” and “truck”.'],
    ['speaker: the mayor in 2 reports', 'One speaker stands behind several reports: the mayor in 2 reports.'],
    ['description: a clerk | a student', 'The descriptions differ: “a clerk” and “a student”.'],
    ['alias: Nordhall | Norhal', 'Several names are used: Nordhall and Norhal.'],
    [
      'later: 2016-11-10 | 2016-11-11',
      'Later reports bring the figure up to date (10 November 2016 and 11 November 2016).',
    ],
    ['later: 2016-11-11', 'A later report brings the figure up to date (11 November 2016).'],
    ['brand-new: "x" | y', 'Brand new: “x” and y.'],
    ['brand-new', 'Brand new.'],
  ])('%s', (reason, words) => {
    const said = reasonsInWords([reason]).join('');
    expect(said.charAt(0).toUpperCase() + said.slice(1)).toBe(words);
  });

  it('tells the reasons of one code in one sentence, and of a date what they mean there', () => {
    const reasons = ['act: agree | effect', 'act: agree | end', 'speaker: the mayor in 2 reports'];
    expect(reasonsInWords(reasons, 'date')).toEqual([
      'They date different steps of one matter: “agree”, “effect” and “end”.',
      'One speaker stands behind several reports: the mayor in 2 reports.',
    ]);
    expect(reasonsInWords(['act: jump | rescue'], 'attribution')).toEqual([
      'What is told to have happened differs: “jump” and “rescue”.',
    ]);
    expect(reasonsInWords(['offence: charge of arson | charged with murder'], 'attribution')).toEqual([
      'The words for the offence differ: “charge of arson” and “charged with murder”.',
    ]);
    expect(reasonsInWords([])).toEqual([]);
  });

  describe('of a topic of figures', () => {
    const boats = article({
      id: 'a',
      source: 'a',
      text: 'Ten boats. 10 boats. At least 12 boats. 31 hurt. 40 hurt. 50 hurt.',
    });
    const figure = (text: string, n: number) => quantity(boats, text, text, [n, n, n]);
    const claims = [
      figure('Ten boats', 10),
      figure('10 boats', 10),
      figure('At least 12 boats', 12),
      figure('31 hurt', 31),
      figure('40 hurt', 40),
      figure('50 hurt', 50),
    ];
    const why = (...reasons: string[]): string[] =>
      whyInWords({
        ...(reportOf({
          event: 'x',
          articles: [boats, article({ id: 'b', source: 'b', text: 'No boats.' })],
          topics: [{ kind: 'quantity', title: 'Boats', verdict: 'divergent', claims }],
        }).topics[0] as Topic),
        reasons,
        verdict: 'agreed',
      });

    it('name one figure once, in the words of the table', () => {
      expect(why('rounding: 10 boats | At least 12 boats | Ten boats')).toEqual([
        '“10 boats” and “at least 12 boats” are the same when rounded.',
      ]);
    });

    it('tell what cannot both hold first, and who stands behind it last', () => {
      const told = why('bound: "at least"', 'contradiction: 31 hurt | 40 hurt', 'speaker: Ida Brandt in 2 reports');
      expect(told.map((line) => line.split(' ').at(-1))).toEqual(['hold.', 'figure.', 'reports.']);
    });

    it('say once that figures rise, and name no more of them than can be read', () => {
      const figures = '31 hurt | 40 hurt | 50 hurt';
      expect(why(`undated: ${figures}`, 'unsettled: 10 boats')).toEqual([
        'Such figures change by the hour, and not all of these have a date: each may have held when it was written.',
      ]);
      expect(why('later: 2031-03-05', `unsettled: ${figures}`, 'report-date: 2031-03-04')).toEqual([
        'A later report brings the figure up to date (5 March 2031).',
      ]);
    });

    it('tell what is counted, where that is known, not every figure', () => {
      expect(why('scope: 31 hurt | 40 hurt | hospitalised | injured')).toEqual([
        'The figures count different things: hospitalised and injured.',
      ]);
      expect(why('scope: 31 hurt | 40 hurt')).toEqual(['“31 hurt” and “40 hurt” count different things.']);
    });

    it('call no hedge a bound', () => {
      expect(why('bound: "about" | "at least"', 'hedge: "about"')).toEqual([
        '“at least” leaves room for a higher figure.',
        'The figure is approximate (“about”).',
      ]);
    });
  });

  it('does not lay a word of its own into a source’s mouth', () => {
    expect(reasonsInWords(['certainty: told | unclear how'], 'attribution')).toEqual([
      'Not all tell it as certain: “unclear how”.',
    ]);
  });

  it('names the source, not its id, where its days decide', () => {
    const source = (id: string): string => (id === 'post' ? 'Harbour Post' : id);
    expect(becauseInWords('dates: the days of post | 2031-03-04', source)).toBe(
      'dates: the days that Harbour Post reports on and 4 March 2031',
    );
    expect(becauseInWords('scope: "dead" | injured', source)).toBe('scope: “dead” and injured');
    expect(becauseInWords('no unit', source)).toBe('no unit');
    expect(becauseInWords('one article: "Friday" | "May 7"', source)).toBe(
      'one report tells both, “Friday” and “May 7”',
    );
  });

  it.each([
    [{ relation: 'other-scope', because: 'scope: part | total' }, 'counts something else: part and total'],
    [{ relation: 'other-event', because: 'told as another event' }, 'about another event'],
    [{ relation: 'other-unit', because: 'unit: pound | dollar' }, 'measured in another unit: pound and dollar'],
    [{ relation: 'other-event', because: '' }, 'about another event'],
    [{ relation: 'agree', because: 'vaguer: "several dozen” guards"' }, 'the same: vaguer: “‘several dozen’ guards”'],
    [{ relation: 'agree', because: 'vaguer: "dozens"' }, 'the same: vaguer: “dozens”'],
    [{ relation: 'incomparable', because: 'precision: day | year' }, 'cannot be compared: precision: day and year'],
  ] as const)('says why a claim was kept apart: %j', (refusal, words) =>
    expect(whyApart(refusal, (id) => id)).toBe(words),
  );
});

describe('phrases', () => {
  it.each([
    ['The Gazette/GazetteLive', ['The Gazette/', 'GazetteLive']],
    ['www.gazette.example', ['www.', 'gazette.', 'example']],
    ['St. Orley Post', ['St. Orley Post']],
    ['Isle Post, 2031-03-04', ['Isle Post, 2031\u201103\u201104']],
    ['Route 66-70', ['Route 66-70']],
  ])('breaks %s in a narrow column nowhere but at its joints', (name, pieces) =>
    expect(breakable(name).split('\u200b')).toEqual(pieces),
  );

  it('count, list and quote', () => {
    expect([counted(1, 'report'), counted(2, 'report'), counted(0, 'person', 'people')]).toEqual([
      '1 report',
      '2 reports',
      '0 people',
    ]);
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(listed(['a', 'b, 2031', 'c'])).toBe('a; b, 2031 and c');
    expect([quoted('a'), quoted('"a"'), quoted('“a”')]).toEqual(['“a”', '“a”', '“a”']);
    expect(quoted('"We ran," said Lind.')).toBe('“‘We ran,’ said Lind.”');
    expect(quoted('“We ran,” said Lind, “and fell.”')).toBe('“‘We ran,’ said Lind, ‘and fell.’”');
    expect(quoted('“We ran')).toBe('“We ran”');
    expect(quoted('several” soldiers ran')).toBe('“‘several’ soldiers ran”');
    expect(quoted('they "ran" and "fell')).toBe('“they ‘ran’ and ‘fell’”');
    expect(quoted('they "ran from the "red" flag')).toBe('“they ‘ran from the ‘red’ flag’”');
    expect(quoted('a road ("the old one") there')).toBe('“a road (‘the old one’) there”');
    expect(quoted('ran," he said, "and fell."')).toBe('“‘ran,’ he said, ‘and fell.’”');
    expect(humanized('ferry-fire_2031')).toBe('Ferry fire 2031');
  });

  it.each([
    ['several dozen” soldiers', 'several dozen soldiers'],
    ['"some 40 men', 'some 40 men'],
    ['“several dozen” soldiers', '“several dozen” soldiers'],
    ['a 12" pipe', 'a 12" pipe'],
  ])('leave out a quotation mark that has lost its other: %s', (words, told) => {
    expect(withoutLoneMark(words)).toBe(told);
  });

  it('keep the word that matters when they are cut', () => {
    const text = 'soldiers were seized in a raid by forces of the north';
    const cut = (limit: number): string => clippedAround(text, [14, 20], limit).join('|');
    expect(cut(100)).toBe('soldiers were |seized| in a raid by forces of the north');
    expect(cut(30)).toContain('|seized|');
    expect(cut(30).length).toBeLessThan(text.length);
    expect(clippedAround('short', [0, 0], 40).join('|')).toBe('||short');
  });

  it('name who speaks', () => {
    expect(citing({ speaker: 'Ida Brandt', voice: 'retold' })).toBe('citing Ida Brandt');
    expect(citing({ speaker: 'Ida Brandt', voice: 'quoted' })).toBe('quoting Ida Brandt');
    expect(citing({ speaker: null, voice: 'quoted' })).toBe('in quotation marks');
    expect(citing({ speaker: null, voice: 'own' })).toBe('');
  });

  it('never say how likely something is, or who is right', () => {
    const said = Object.values(VERDICT_WORDS)
      .map((v) => `${v.label} ${v.rule}`)
      .join(' ');
    expect(said).not.toMatch(/\b(likely|probably|perhaps|bias|wrong|right|false|true|correct|mislead)/i);
  });
});

describe('findings in words', () => {
  const [topic] = basicReport().topics;
  const person = basicReport().topics.find((t) => t.kind === 'person-role');
  if (topic === undefined || person === undefined) throw new Error('the example has changed');

  it('have the source as their subject, and say nothing of why', () => {
    expect(omissionInWords(['A'], ['D (undated)'], ['B', 'C'], 'Tugs came.')).toBe(
      'A does not mention what B and C report: “Tugs came.” (B). Nor does D (undated).',
    );
    expect(omissionInWords(['A', 'B'], [], ['C', 'D'], '"Tugs," he said, "came."')).toBe(
      'A and B do not mention what C and D report: “‘Tugs,’ he said, ‘came.’” (C).',
    );
    expect(attributedInWords('A', 'B', 'Ida Brandt', [{ topic, quote: 'four people died' }])).toBe(
      'A tells as fact what B attributes to Ida Brandt: people killed in the fire on the Calder Star.',
    );
  });

  it('keep the capital of a name, and of nothing else', () => {
    const titled = (title: string, quote: string): string =>
      matterInWords({
        ...topic,
        title,
        claims: topic.claims.map((c) => ({ ...c, evidence: { ...c.evidence, quote } })),
      });
    expect(titled('Norland soldiers captured', 'dozens of Norland soldiers')).toBe('Norland soldiers captured');
    expect(titled('Soldiers captured', 'Dozens of soldiers')).toBe('soldiers captured');
    expect(titled('“Boats were lost”', 'Boats were lost')).toBe('“Boats were lost”');
  });

  it('count voices, the unnamed apart', () => {
    const voice = (named: boolean) => ({ speaker: 'x', named, times: 1, share: 1, verbs: [] });
    const say = (...named: boolean[]): string => voicesCounted(named.map(voice));
    expect([say(true), say(false), say(true, true), say(true, false), say(false, false)]).toEqual([
      '1 voice, named',
      '1 voice, unnamed',
      '2 voices, all named',
      '2 voices, 1 of them unnamed',
      '2 voices, none named',
    ]);
  });
});

describe('over which days articles were published', () => {
  it.each<[(string | null)[], string]>([
    [['2031-03-04', '2031-03-04'], 'published on 4 March 2031'],
    [['2031-03-05', '2031-03-04'], 'published on 4–5 March 2031'],
    [['2031-03-04', '2032-05-06', null], 'published between 4 March 2031 and 6 May 2032, 1 without a date'],
    [[null], ''],
  ])('%j → %s', (days, words) => expect(publishedInWords(days)).toBe(words));
});

describe('what is reported of dates', () => {
  const from = article({ id: 'a', source: 'A', text: 'Days.' });
  const topic = (...spans: [string, string][]): Topic =>
    reportOf({
      event: 'x',
      articles: [from],
      topics: [
        {
          kind: 'date',
          title: 'When',
          verdict: 'divergent',
          reported: `${spans[0]?.[0]}–${spans.at(-1)?.[1]}`,
          claims: spans.map((days) => date(from, 'Days', 'Days', days)),
        },
      ],
    }).topics[0] as Topic;
  it.each<[string, [string, string][], string]>([
    [
      'days of one month',
      [
        ['2031-03-09', '2031-03-09'],
        ['2031-03-10', '2031-03-10'],
      ],
      '9 or 10 March 2031',
    ],
    [
      'a month that a day is told of',
      [
        ['2031-03-01', '2031-03-31'],
        ['2031-03-09', '2031-03-09'],
      ],
      '9 March 2031',
    ],
    [
      'two years',
      [
        ['2029-01-01', '2029-12-31'],
        ['2031-01-01', '2031-12-31'],
      ],
      '2029 or 2031',
    ],
  ])('%s', (_, spans, words) => expect(reportedInWords(topic(...spans))).toBe(words));
});

describe('a disagreement that one article holds', () => {
  const from = article({ id: 'a', source: 'A', text: 'One said it. Two denied it.' });
  const claims = [statement(from, 'One said it'), statement(from, 'Two denied it')];
  it('is told to be of one article', () => {
    expect(withinOneArticle({ claims, verdict: 'conflict' })).toBe('Both stand in one report.');
    expect(withinOneArticle({ claims, verdict: 'agreed' })).toBe('');
    expect(withinOneArticle({ claims: claims.slice(1), verdict: 'conflict' })).toBe('');
  });
});

describe('a name in a line', () => {
  const claim = (quote: string): Claim =>
    ({
      kind: 'person-role',
      name: 'Ada Poe',
      role: 'captain',
      value: { text: 'Ada Poe' },
      evidence: { quote },
    }) as Claim;
  it.each([
    ['captain Ada Poe', 'captain Ada Poe'],
    ['Ada Poe, the captain', 'Ada Poe, the captain'],
    ['captain as Ada Poe', 'Ada Poe, captain'],
  ])('%s', (quote, words) => expect(wordsOf(claim(quote))).toBe(words));
});
