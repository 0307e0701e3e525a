import { describe, expect, it } from 'vitest';
import { titlesOf } from '../../src/align/quantities/titles.js';
import type { QuantityClaim } from '../../src/model/index.js';
import { article, quantity } from '../support/report-builder.js';
import { reportOf } from '../support/report-of.js';

const from = ['a', 'b'].map((id) =>
  article({ id, source: id, text: 'In Morland 12 stood, and the boy of Eastport saw it.' }),
);

/** One topic of two articles' claims with these fields; its title alone. */
const topic = (more: Partial<QuantityClaim>, when: string | null = null) => ({
  claims: from.map((a) => quantity(a, '12', '12', [12, 12, 12], { property: '', counted: '', ...more })),
  when,
});
const title = (more: Partial<QuantityClaim>, when: string | null = null): string =>
  titlesOf([topic(more, when)])[0] ?? '';

describe('the title of a figure', () => {
  it.each<[string, Partial<QuantityClaim>]>([
    ['Soldiers captured', { property: 'captured', counted: 'soldier' }],
    ['People who survived', { property: 'survived', counted: 'people' }],
    ['Women killed', { property: 'killed', counted: 'woman' }],
    ['People who took part', { property: 'attended', counted: 'turnout' }],
    ['Number of excavators', { counted: 'excavator' }],
    ['Number', { counted: 'u.s.' }],
    ['Number of X-16s', { counted: 'x-16' }],
    ['Amount of the loan', { dimension: 'money', counted: 'loan' }],
    ['Amount earned', { dimension: 'money', property: 'earn' }],
    ['Amount paid', { dimension: 'money', property: 'pay' }],
    ['Sum of money', { dimension: 'money', property: 'drop' }],
    ['Age of the boy', { dimension: 'age', counted: 'boy' }],
    ['Population', { dimension: 'count', property: 'population', counted: 'people' }],
    ['Share', { dimension: 'share', counted: 'national' }],
    ['Depth (hole)', { dimension: 'length', property: 'depth', context: ['deep', 'hole'] }],
    ['Weight of the truck', { dimension: 'mass', counted: 'truck' }],
  ])('%s', (expected, more) => expect(title(more)).toBe(expected));

  it('leaves out a noun that one claim alone tells and that names nothing known', () => {
    const [a, b] = from as [(typeof from)[number], (typeof from)[number]];
    const age = { property: 'age', dimension: 'age' } as const;
    const claims = [
      quantity(a, '12', '12', [12, 12, 12], { ...age, counted: 'clung' }),
      quantity(b, '12', '12', [12, 12, 12], { ...age, counted: '' }),
    ];
    expect(titlesOf([{ claims, when: null }])).toEqual(['Age']);
  });

  it('says when, where the event is not the one that all report', () => {
    expect(title({ property: 'killed', counted: 'miner' }, 'March 2031')).toBe('Miners killed, March 2031');
  });

  it('has the words that tell it from another of the same title, a name with its capital, and no others', () => {
    const killed = { property: 'killed', counted: 'people' };
    expect(
      titlesOf([
        topic({ ...killed, context: ['morland', 'quake'] }),
        topic({ ...killed, context: ['quake', 'tower'] }),
      ]),
    ).toEqual(['People killed (Morland)', 'People killed']);
  });

  it('that says a measure and not of what has the sources’ word', () => {
    expect(title({ dimension: 'share', context: ['turnout'] })).toBe('Share (turnout)');
  });

  it('joins three fates as a list', () => {
    const [a, b] = from as [(typeof from)[number], (typeof from)[number]];
    const claims = [
      quantity(a, '12', '12', [12, 12, 12], { property: 'captured', counted: 'soldier' }),
      quantity(b, '12', '12', [12, 12, 12], { property: 'arrested', counted: 'soldier' }),
    ];
    expect(titlesOf([{ claims, when: null }])).toEqual(['Soldiers arrested, held or captured']);
  });
});

describe('the title of a figure whose measure alone says too little', () => {
  const titles = (a: string, b: string): string[] => {
    const head = 'Quake at Lowmere\n\nA strong quake hit the town of Lowmere on Thursday.\n\n';
    const { topics } = reportOf({ a: { text: head + a }, b: { text: head + b } });
    return topics.filter((t) => t.kind === 'quantity' && t.counts.reports > 1).map((t) => t.title);
  };

  it.each([
    ['Rescuers pulled a girl out 33 hours after the quake.', 'A girl was pulled out 33 hours after the quake.'],
    ['Owners paid 35 percent of their income to the town.', 'They paid 35 percent of their income to the town.'],
    ['Volunteers cleared 9 miles of road to the town.', 'They cleared 9 miles of road to the town.'],
  ])('has a noun phrase, or the words around it, the figure left out: %s', (a, b) => {
    const [title = ''] = titles(a, b);
    expect(title).toMatch(/^\p{L}+(?: of \p{L}+)?: “.*…|^\p{L}+ of|^Time after the quake$/u);
    expect(title).not.toMatch(/\d/);
    const [, words = ''] = /“(.*)”/.exec(title) ?? [];
    for (const part of words.split('…')) expect(`${a} ${b}`).toContain(part.trim());
  });
});
