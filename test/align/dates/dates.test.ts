import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/index.js';
import { reportOf, type TestArticle } from '../../support/report-of.js';

/** Invented: a dam that burst above a made-up valley, told by four papers, with an older flood as background. */
const DAM: Record<string, TestArticle> = {
  herald: {
    published: '2024-05-15',
    text: `Dam bursts above Orley valley

The Orley dam burst shortly after 1 a.m. on Sunday, flooding the valley, engineers said.

The dam was inspected in March 2022. A flood in the valley in 1994 drowned 14 villagers.

Engineers and the valley council agreed on April 9 to end the repairs of the spillway.`,
  },
  courier: {
    published: '2024-05-15',
    text: `Valley under water

The flood began around 1:30 a.m. when the Orley dam burst, a farmer said.

The repairs of the spillway came to an end on 10 April. Drills are held every Sunday at noon.`,
  },
  tribune: {
    published: '2024-05-14',
    text: `Orley dam fails

The dam burst just after 1 a.m. on May 12, residents of the valley said.

Fourteen villagers drowned in the valley in 1994, in a flood after weeks of rain.`,
  },
  signal: {
    published: '2024-05-14',
    text: `Minister visits valley

The minister will visit the valley on Friday. Schools were closed on Monday.

A train derailed near Orley in June 2011.`,
  },
};

const dates = (articles: Record<string, TestArticle>): Topic[] =>
  reportOf(articles).topics.filter((t) => t.kind === 'date');

/** The topic that holds a claim with these words, of this article. */
function topicOf(topics: readonly Topic[], article: string, words: string): Topic {
  const found = topics.find((t) => t.claims.some((c) => c.article === article && c.evidence.quote.includes(words)));
  if (found === undefined) throw new Error(`no date topic with "${words}" of ${article}`);
  return found;
}

describe('dates of one event stand together', () => {
  const topics = dates(DAM);

  it('the time of the burst, and its verdict', () => {
    const burst = topicOf(topics, 'herald', '1 a.m.');
    expect(burst).toBe(topicOf(topics, 'courier', '1:30 a.m.'));
    expect(burst).toBe(topicOf(topics, 'tribune', '1 a.m.'));
    expect(burst.verdict).toBe('divergent');
    expect(burst.reasons.join()).toContain('around 1:30 a.m.');
  });

  it('the old flood, in agreement', () => {
    const flood = topicOf(topics, 'herald', '1994');
    expect(flood).toBe(topicOf(topics, 'tribune', '1994'));
    expect(flood.verdict).toBe('agreed');
  });

  it('the end of the repairs, a day apart because two acts are dated', () => {
    const repairs = topicOf(topics, 'herald', 'April 9');
    expect(repairs).toBe(topicOf(topics, 'courier', '10 April'));
    expect(repairs.verdict).toBe('divergent');
    expect(repairs.reasons).toEqual(['act: agree | end']);
  });

  it('has a title in a source’s own words', () => {
    const { title } = topicOf(topics, 'courier', '10 April');
    expect(title).toMatch(/^When: \w+ \w+/);
    // The date itself, and words like "eventually", are left out.
    const words = title.slice('When: '.length).toLowerCase().split(' ');
    const inOrder = new RegExp(words.join('\\b[^.]{1,24}?\\b'));
    expect(Object.values(DAM).some(({ text }) => inOrder.test(text.toLowerCase()))).toBe(true);
  });
});

describe('dates of other things stay apart', () => {
  const topics = dates(DAM);

  it.each([
    ['the inspection', 'herald', 'March 2022', 'herald', '1994'],
    ['the derailment', 'signal', 'June 2011', 'herald', '1994'],
    ['a visit in the same week', 'signal', 'Friday', 'herald', '1 a.m.'],
    ['the closing of schools', 'signal', 'Monday', 'tribune', '1 a.m.'],
  ])('%s', (_, a, words, b, others) => {
    expect(topicOf(topics, a, words)).not.toBe(topicOf(topics, b, others));
  });
});

describe('a year and a date within it', () => {
  it.each([
    ['Her party had won last year’s election.', 'The election of November 2023 was won by her party.', true],
    ['Her party won the election this year.', 'Her party won the election on Sunday.', false],
  ])('%s | %s', (herald, courier, together) => {
    const all = dates({
      herald: { published: '2024-05-15', text: `Party in court\n\n${herald}` },
      courier: { published: '2024-05-15', text: `A verdict\n\n${courier}` },
    });
    expect(all.some((t) => t.counts.reports === 2)).toBe(together);
  });
});

describe('what goes on', () => {
  it('is not dated to the day of what happened', () => {
    const all = dates({
      herald: { published: '2024-05-15', text: 'Boat lost\n\nThe boat of the club sank in the bay on Tuesday.' },
      courier: {
        published: '2024-05-15',
        text: 'Boat lost\n\nTwo of the club were still missing in the bay on Tuesday.',
      },
    });
    expect(topicOf(all, 'herald', 'Tuesday')).not.toBe(topicOf(all, 'courier', 'Tuesday'));
  });
});

describe('the months of a toll', () => {
  const topics = dates({
    herald: { published: '2024-05-15', text: 'War in the hills\n\nThe war in the hills came to an end last month.' },
    courier: {
      published: '2024-11-15',
      text: 'War in the hills\n\nMore than 900 people were killed last spring in the war in the hills.',
    },
  });

  it('are not when the war ended that took it', () => {
    expect(topicOf(topics, 'herald', 'last month')).not.toBe(topicOf(topics, 'courier', 'last spring'));
  });
});

/** Invented: a mill fire told by two papers that differ on the hour, and on the year in which the mill was built. */
const told = (text: string): TestArticle => ({ published: '2024-05-15', text: `Mill burns\n\n${text}` });
const MILL: Record<string, TestArticle> = {
  herald: told(
    'Flames shot from the roof at 3:20 a.m. on Sunday. The mill was built in 1987. A flood at the Orley bridge in 1998 drowned 47 people. The mill was inspected on March 12.',
  ),
  courier: told(
    'The accident occurred at 03:40, the brigade said. The mill, built in 1989, is insured. The 1988 flood at the Orley bridge drowned 47 people. The mill had an inspection on 21 March.',
  ),
};

describe('dates that differ', () => {
  const topics = dates(MILL);

  it.each([
    ['the first time of day that each tells', '3:20', '03:40'],
    ['the only year in which something was built', '1987', '1989'],
    ['a year with one other digit', '1998', '1988'],
    ['a day with two digits changed', 'March 12', '21 March'],
  ])('stand together: %s', (_, a, b) => {
    const topic = topicOf(topics, 'herald', a);
    expect(topic).toBe(topicOf(topics, 'courier', b));
    expect(topic.verdict).toBe('conflict');
  });

  it('stay apart where nothing but the act is alike', () => {
    const others = dates({
      herald: told('A bakery opened in Orley in 2006. The church was built in 1962.'),
      courier: told('A bank opened in Selm in 2016. The school was built in 1963.'),
    });
    expect(topicOf(others, 'herald', '2006')).not.toBe(topicOf(others, 'courier', '2016'));
    expect(topicOf(others, 'herald', '1962')).not.toBe(topicOf(others, 'courier', '1963'));
  });
});

describe('alignment of dates as a whole', () => {
  const shape = (topics: readonly Topic[]): string[] =>
    topics.map((t) => `${t.id} ${t.verdict} ${t.claims.map((c) => c.id).join(' ')}`).sort();

  it('does not hang on the order of the articles', () => {
    const expected = shape(dates(DAM));
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(DAM), { minLength: 4 }), (order) => {
        expect(shape(dates(Object.fromEntries(order.map((id) => [id, DAM[id]!]))))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('finds no conflict and no divergence in an article given twice', () => {
    const twice = dates({ herald: DAM.herald!, second: DAM.herald! });
    expect(twice.filter((t) => t.verdict === 'conflict' || t.verdict === 'divergent')).toEqual([]);
  });

  it('gives every topic an id of its own', () => {
    const ids = dates(DAM).map((t) => t.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the first times of day that articles tell', () => {
  const when = (a: string, b: string): string[] =>
    reportOf({ a, b })
      .topics.filter((t) => t.kind === 'date' && t.counts.reports > 1)
      .map((t) => t.verdict);

  it('meet where they lie near each other', () => {
    expect(
      when('Blast\n\nThe blast came at 3:20 a.m. in the pit.', 'Blast\n\nGas ignited at 3:40 a.m. in the pit.'),
    ).toEqual(['conflict']);
  });

  it.each([
    [
      'hours apart',
      'Blast\n\nThe blast came at 3:20 a.m. in the pit.',
      'Blast\n\nA mass was held at 9:40 a.m. in the church.',
    ],
    [
      'the end of a period',
      'Blast\n\nThe blast came at 3:20 a.m. in the pit.',
      'Fair\n\nThe fair was open until 3:40 a.m. in Orley.',
    ],
    [
      'a time of another zone',
      'Blast\n\nThe blast came at 3:20 a.m. in the pit.',
      'Blast\n\nThe blast came at 0140 GMT in the pit.',
    ],
  ])('raise no conflict when they are %s', (_, a, b) => expect(when(a, b)).not.toContain('conflict'));
});

describe('an accident, which any mishap may be called', () => {
  it('meets the crash that another article tells at the same time', () => {
    const report = reportOf({
      a: 'Coach\n\nThe accident happened at 4:10 p.m. on the pass, the driver said.',
      b: 'Coach\n\nThe coach crashed at 4:10 p.m. on the pass, the driver said.',
    });
    expect(report.topics.some((t) => t.kind === 'date' && t.counts.reports === 2 && t.verdict === 'agreed')).toBe(true);
  });

  it('does not meet an accident of another year', () => {
    const report = reportOf({
      a: 'Coach\n\nThe worst accident on the pass was in 1994, the driver said.',
      b: 'Coach\n\nThe accident on the pass in 2011 cost two lives, the driver said.',
    });
    expect(report.topics.some((t) => t.kind === 'date' && t.counts.reports === 2)).toBe(false);
  });
});

describe('a day that is named by its date, told at once and told later', () => {
  const topics = dates({
    herald: {
      published: '2024-05-15',
      text: `Gang robs the crown room

Five burglars forced the gates of Orley Castle in the early hours of May 14, police said.`,
    },
    courier: {
      published: '2024-09-20',
      text: `Two charged over the crown

The crown was stolen from Orley Castle on 14 May. Two men were charged on Thursday.`,
    },
    tribune: {
      published: '2024-05-15',
      text: `Crown gone

Thieves took the crown of Orley Castle on May 14. The chapel of the castle was closed on May 13.`,
    },
  });

  it('is one day of one event, by whatever verb', () => {
    const theft = topicOf(topics, 'courier', '14 May');
    expect(theft).toBe(topicOf(topics, 'tribune', 'May 14'));
    expect(theft).toBe(topicOf(topics, 'herald', 'May 14'));
    expect(theft).not.toBe(topicOf(topics, 'tribune', 'May 13'));
  });
});

describe('an act that two sources date to one month and the next', () => {
  const topics = dates({
    herald: {
      published: '2024-11-15',
      text: `Banker sentenced

The banker pleaded guilty in May. The Orley mill closed in July.`,
    },
    courier: {
      published: '2024-11-15',
      text: `Banker gets a month

The banker entered a guilty plea in April. The Orley bridge was painted in June.`,
    },
  });

  it('is one act, dated otherwise; other acts of the two months are not', () => {
    expect(topicOf(topics, 'herald', 'May')).toBe(topicOf(topics, 'courier', 'April'));
    expect(topicOf(topics, 'herald', 'July')).not.toBe(topicOf(topics, 'courier', 'June'));
  });
});
