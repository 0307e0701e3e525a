import { describe, expect, it } from 'vitest';
import { findOmissions } from '../../src/judge/omissions.js';
import { benchOf, type Told } from './bench.js';

const FILLER = [
  'The harbour lies below the old town, where fishing boats unload their catch every morning.',
  'Trains ran late because of a broken signal near the junction.',
  'The weather service expects rain and strong gusts from the west.',
  'Schools stay open, a notice on the gate says.',
].join('\n');

const OTHER_FILLER = [
  'Gulls circled over the pier as the market opened, and traders put up their stalls in the rain.',
  'The lighthouse keeper retired last spring after forty winters.',
  'A museum about whaling is planned in the former cannery.',
  'Tickets for the summer concert are sold out, the parish wrote.',
].join('\n');

const HURT = 'Six people were hurt when the ferry ran aground on the northern sandbank.';

const told = (id: string, body: string, published: string | null = '2021-03-02'): Told => [
  id,
  `Ferry report from the coast\n${body}\n${id === 'c' ? OTHER_FILLER : FILLER}`,
  published,
];

/** Articles of which something is said to be missing. */
const lacking = (...articles: Told[]): string[] => findOmissions(benchOf(...articles)).map((f) => f.article);

const A = told('a', `${HURT} Captain Anna Holm was on the bridge.`);
const B: Told = [
  'b',
  `Harbour news of the day\n${HURT} The ship was steered by Captain Anna Holm.\nDivers look at the hull.\nTugs wait for the tide.\nA crane was sent for.`,
  '2021-03-02',
];

describe('findOmissions', () => {
  it('tells what two origins report and a third does not, as "not mentioned"', () => {
    const found = findOmissions(benchOf(A, B, told('c', 'A ship got stuck near the cape.')));
    expect(new Set(found.map((f) => f.article))).toEqual(new Set(['c']));
    expect(found.map((f) => f.message)).toContainEqual(
      expect.stringMatching(/: not mentioned in c; reported by a, b\.$/),
    );
    for (const f of found) expect(f.message).not.toMatch(/conceal|hid|omit/);
  });

  it('says nothing of an article that tells it in other words', () => {
    expect(
      lacking(
        A,
        B,
        told(
          'c',
          `Half a dozen passengers were injured when the ferry hit a sandbank, and Holm, the captain, was at the wheel.`,
        ),
      ),
    ).toEqual([]);
  });

  it('says nothing of an article that is older than the first report', () => {
    expect(lacking(A, B, told('c', 'A ship got stuck near the cape.', '2021-03-01'))).toEqual([]);
  });

  it('says nothing of an article that is older than the second report', () => {
    const late: Told = [B[0], B[1], '2021-03-04'];
    expect(lacking(A, late, told('c', 'A ship got stuck near the cape.', '2021-03-03'))).toEqual([]);
    expect(lacking(A, late, told('c', 'A ship got stuck near the cape.', '2021-03-04'))).toContain('c');
  });

  it('says nothing of a count that the others tell with two figures', () => {
    const few = told('a', 'Six people were hurt on the northern sandbank.');
    const many: Told = ['b', B[1].replace(HURT, 'Nine people were hurt on the sandbank.'), '2021-03-02'];
    const found = findOmissions(benchOf(few, many, told('c', 'A ship got stuck near the cape.')));
    expect(found.filter((f) => f.message.includes('hurt') || f.message.includes('injured'))).toEqual([]);
  });

  it('says nothing of an article without a date, or of another week', () => {
    expect(lacking(A, B, told('c', 'A ship got stuck near the cape.', null))).toEqual([]);
    expect(lacking(A, B, told('c', 'A ship got stuck near the cape.', '2021-06-20'))).toEqual([]);
  });

  it('says nothing where one origin alone reports it', () => {
    expect(lacking(A, ['b', A[1], '2021-03-02'], told('c', 'A ship got stuck near the cape.'))).toEqual([]);
  });

  it('says nothing of a fragment', () => {
    expect(lacking(A, B, ['c', 'Ferry report\nA ship got stuck near the cape.', '2021-03-02'])).toEqual([]);
  });

  const RELEASE = 'The owners agreed to a truce with the dockers’ union after a long quarrel over wages and holidays.';
  const STATED: Told[] = [
    ['a', `Port news\n${RELEASE}\n${FILLER}`, '2021-03-02'],
    [
      'b',
      `Harbour notes\n${RELEASE}\nDivers look at the hull.\nTugs wait for the tide.\nA crane was sent for.\nIt rained.`,
      '2021-03-02',
    ],
  ];
  const without = (line: string): Told => ['c', `Coast diary\n${line}\n${OTHER_FILLER}`, '2021-03-02'];

  it('tells a statement that two origins report in the same words', () => {
    expect(lacking(...STATED, without('A whale was seen.'))).toEqual(['c']);
  });

  it.each([
    ['tells the same kind of event in other words', 'Both sides will keep the ceasefire, whatever it costs.'],
    ['has a name of it that few sentences have', 'Nobody at Dockers House was there to answer.'],
  ])('says nothing of an article that %s', (_, line) => {
    const named = STATED.map(
      ([id, text, day]): Told => [id, text.replace('dockers’ union', 'union of Dockers House'), day],
    );
    expect(lacking(...named, without(line))).toEqual([]);
  });

  it('says nothing of a measure that the article gives in the same surroundings', () => {
    const late = (id: string, rest: string): Told => [
      id,
      `Quake news\nThe soldiers left their barracks 40 minutes after the quake.\n${rest}`,
      '2021-03-02',
    ];
    const told = [
      late('a', FILLER),
      late('b', 'Divers came.\nTugs wait.\nA crane was sent for.\nIt rained all night.'),
    ];
    expect(lacking(...told, without('Soldiers sat in their barracks for seven hours.'))).toEqual([]);
  });

  it('says nothing of somebody whose last name stands in a caption or a heading', () => {
    const heading = told('c', 'Holm wants answers\nA ship got stuck near the cape, and tugs came for it.');
    const names = findOmissions(benchOf(A, B, heading)).map((f) => f.message);
    expect(names.filter((m) => m.includes('Holm'))).toEqual([]);
    const none = findOmissions(benchOf(A, B, told('c', 'A ship got stuck near the cape.'))).map((f) => f.message);
    expect(none.filter((m) => m.includes('Holm'))).toHaveLength(1);
  });

  const pair = (first: string, second: string): string[] => {
    const other = 'Divers look at the hull.\nTugs wait for the tide.\nA crane was sent for.';
    const b: Told = ['b', `Harbour news of the day\n${second}\n${other}`, '2021-03-02'];
    const found = findOmissions(benchOf(told('a', first), b, told('c', 'A ship got stuck near the cape.')));
    return found.filter((f) => f.article === 'c').map((f) => f.message);
  };

  it.each([
    ['captain', 1],
    ['reporter', 0],
  ])('says nothing of a reporter who is only quoted: %s', (role, omitted) => {
    const said = [`The ship leans, ${role} Ulla Brandt said.`, `“All is dark,” said ${role} Ulla Brandt of the scene.`];
    expect(pair(said[0]!, said[1]!).filter((m) => m.includes('Brandt'))).toHaveLength(omitted);
  });

  it.each([
    ['Shells fired over the ridge have killed six, a notice says.', 1],
    ['Of the nine dead six were aboard a glider that fell into a field.', 0],
  ])('says nothing of two tolls that are as high and of other people: %s', (second, omitted) => {
    const first = 'Six villagers were killed by shells that troops fired over the ridge.';
    expect(pair(first, second)).toHaveLength(omitted);
  });
});
