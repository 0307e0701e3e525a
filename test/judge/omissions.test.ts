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
});
