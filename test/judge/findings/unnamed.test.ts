import { describe, expect, it } from 'vitest';
import { settingOf } from '../../../src/judge/findings/matters/setting.js';
import { findUnnamed } from '../../../src/judge/findings/unnamed.js';
import { benchOf, type Told } from '../bench.js';
import { article, DAY, found } from './coast.js';

const [FIRST, SECOND] = [
  'Harbour pilot Ulla Brandt said nobody had been warned of the shifting dunes.',
  '“We will not sail before Thursday,” said the harbour pilot, Ulla Brandt.',
];
const A = article('a', FIRST);
const B = article('b', SECOND);

const silentFor = (...articles: Told[]) =>
  findUnnamed(settingOf(benchOf(...articles))).map(({ finding: { facts } }) => facts);
const unnamed = (line: string, published: string | null = DAY) => silentFor(A, B, article('c', line, published));

describe('findUnnamed', () => {
  it('tells whom two origins cite and a third does not name', () => {
    const [finding, ...others] = found(A, B, article('c', ''));
    expect(others).toEqual([]);
    expect(finding?.message).toBe('Ulla Brandt, cited by a, b: not named in c.');
    expect(finding?.facts).toEqual({ kind: 'omission', silent: ['c'], person: 'Ulla Brandt' });
    expect(finding?.evidence.map((e) => e.quote)).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['the surname', 'Brandt lit a lamp.'],
    ['another spelling', 'A pilot boat was steered by Ula Brand.'],
    ['the office alone', 'A harbour pilot lit a lamp.'],
    ['the words that were said', 'Crews “will not sail before Thursday”, a rower said.'],
  ])('says nothing of an article that has %s', (_, line) => {
    expect(unnamed(line)).toEqual([]);
  });

  it('tells all others that do not name him, and of nobody where one may tell of him in other words', () => {
    const older = article('d', '', '2021-03-01');
    expect(silentFor(A, B, article('c', ''), older)).toEqual([
      { kind: 'omission', silent: ['c'], unasked: ['d'], person: 'Ulla Brandt' },
    ]);
    expect(silentFor(A, B, article('c', ''), article('d', 'A harbour pilot lit a lamp.', '2021-03-01'))).toEqual([]);
  });

  it('takes the office with another name for another person', () => {
    expect(unnamed('The pilot Nils Arp lit a lamp.')).toHaveLength(1);
  });

  it('tells of nobody whom one origin cites, or who has a surname alone', () => {
    expect(silentFor(A, article('b', ''), article('c', ''))).toEqual([]);
    const alone = (line: string) => line.replace('Ulla ', 'Ms ');
    expect(silentFor(article('a', alone(FIRST)), article('b', alone(SECOND)), article('c', ''))).toEqual([]);
  });

  it('keeps namesakes apart', () => {
    expect(silentFor(A, article('b', SECOND.replace('Ulla', 'Nils')), article('c', ''))).toEqual([]);
    expect(silentFor(A, article('b', SECOND.replace('Ulla', 'Ull')), article('c', ''))).toHaveLength(1);
  });

  it.each([
    ['is older', '2021-03-01'],
    ['has no day', null],
  ])('says nothing of an article that %s', (_, published) => {
    expect(unnamed('', published)).toEqual([]);
  });
});
