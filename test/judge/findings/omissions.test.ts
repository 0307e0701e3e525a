import { describe, expect, it } from 'vitest';
import type { Told } from '../bench.js';
import { A, article, B, DAY, found, RETOLD, TOLD } from './coast.js';

describe('findOmissions', () => {
  it('tells in a whole sentence what two origins report and a third does not', () => {
    const [omission, ...others] = found(A, B, article('c', ''));
    expect(others).toEqual([]);
    expect(omission?.message).toBe(`“${TOLD}” (a): not mentioned in c; reported by a, b.`);
    expect(omission?.evidence.map((e) => e.quote)).toEqual([TOLD, RETOLD]);
    expect(omission?.facts).toEqual({ kind: 'omission', silent: ['c'] });
  });

  it('is one finding for all articles that do not tell it', () => {
    const silent = found(A, B, article('c', ''), article('d', '')).map((f) => f.facts);
    expect(silent).toEqual([expect.objectContaining({ silent: ['c', 'd'] })]);
  });

  it.each([
    ['in other words', 'Pupils were lifted off the slanting boat by helicopters while it stormed.'],
    ['in two sentences', 'Helicopters came through the storm. They hoisted children, one after the other.'],
    ['in some of its words', 'Forty were hoisted from the deck.'],
  ])('says nothing of an article that may tell it %s', (_, line) => {
    expect(found(A, B, article('c', line))).toEqual([]);
  });

  it('says nothing of an article that may retell it with words of the same groups', () => {
    const [a, b] = [
      'The sludge buried the houses of the lower quarter.',
      'Houses of the lower quarter were buried by the sludge.',
    ];
    const told = (line: string) => found(article('a', a), article('b', b), article('c', line));
    expect(told('Homes in the quarter were engulfed.')).toEqual([]);
    expect(told('Soup was poured out for the choir.')).toHaveLength(1);
  });

  it('tells no mere look of a thing', () => {
    const both = (verb: string) =>
      found(
        article('a', `The old figurehead ${verb} a mermaid with golden scales.`),
        article('b', `The figurehead on the bow ${verb} a golden mermaid with scales.`),
        article('c', ''),
      );
    expect(both('depicts')).toEqual([]);
    expect(both('wears')).toEqual([]);
    expect(both('crushed')).toHaveLength(1);
  });

  it('knows other names for the things: who prints them may tell it', () => {
    const silent = found(A, B, article('c', 'Choppers took the pupils away.'), article('d', ''))[0]?.facts;
    expect(silent).toEqual({ kind: 'omission', silent: ['d'] });
  });

  it.each([
    ['older than the second report', '2021-03-01'],
    ['of another week', '2021-06-20'],
  ])('says nothing of an article that is %s', (_, published) => {
    expect(found(A, B, article('c', '', published))).toEqual([]);
  });

  it('says of an article without a date what its dead bear out', () => {
    const undated: Told = [B[0], B[1], null];
    expect(found(A, undated, article('c', ''))).toHaveLength(1);
    expect(found(A, undated, article('c', '', '2023-06-06'))).toEqual([]);
    expect(found(A, B, article('c', '', null))).toEqual([]);
    const hurt = (told: Told, toll: string): Told => [
      told[0],
      `${told[1]}\n${toll} people died in the wreck.`,
      told[2],
    ];
    const late = (toll: string) => found(hurt(A, 'Nine'), hurt(B, 'Nine'), hurt(article('c', '', null), toll));
    expect(late('Ten')).toHaveLength(1);
    expect(late('Nine')).toEqual([]);
    expect(late('Four')).toEqual([]);
  });

  it('says nothing of an article that was written before the others, by its toll', () => {
    const toll = (told: Told, dead: string): Told => [
      told[0],
      `${told[1]}\n${dead} people died in the wreck.`,
      told[2],
    ];
    expect(found(toll(A, 'Nine'), toll(B, 'Nine'), toll(article('c', ''), 'Nine'))).toHaveLength(1);
    expect(found(toll(A, 'Nine'), toll(B, 'Nine'), toll(article('c', ''), 'Four'))).toEqual([]);
  });

  it('says nothing where one origin alone reports it, or two give other figures', () => {
    expect(found(A, ['b', A[1], DAY], article('c', ''))).toEqual([]);
    const other = article('b', RETOLD.replace('forty', 'fifty'));
    expect(found(A, other, article('c', ''))).toEqual([]);
  });

  it('says nothing of a toll, which is compared as a figure', () => {
    const [a, b] = [
      'Forty schoolchildren were killed by the helicopters above the slanting upper deck in the storm.',
      'In the storm helicopters above the slanting deck killed forty schoolchildren.',
    ];
    expect(found(article('a', a), article('b', b), article('c', ''))).toEqual([]);
    const alive = (line: string): string => line.replace('killed', 'frightened');
    expect(found(article('a', alive(a)), article('b', alive(b)), article('c', ''))).toHaveLength(1);
  });

  it('is told in a clause where that is what all tell', () => {
    const [a, b] = [
      'Bakers sang in the square when helicopters hoisted forty schoolchildren from the slanting upper deck.',
      'Forty schoolchildren were hoisted by helicopters from the slanting deck, said a diver on the beach.',
    ];
    const [omission] = found(article('a', a), article('b', b), article('c', ''));
    expect(omission?.evidence[0]?.quote).toBe(
      'Forty schoolchildren were hoisted by helicopters from the slanting deck',
    );
  });

  it('names nobody who tells a part', () => {
    const part = 'Helicopters hoisted crates of lemons and a piano from the slanting deck in fair weather.';
    const [omission] = found(A, B, article('d', part), article('c', ''));
    expect(omission?.evidence.map((e) => e.article)).toEqual(['a', 'b']);
    expect(omission?.facts).toEqual({ kind: 'omission', silent: ['c'] });
  });

  it.each([
    ['a measure', ' nine feet'],
    ['a time of day', ' at 9:40 p.m.'],
  ])('tells %s where both have it, and nothing where one lacks it', (_, detail) => {
    const told = (own: string, other: string): Told[] => [
      article('a', `The slanting hull sank${own} into the oily mud below.`),
      article('b', `Below, the slanting hull sank into oily mud${other}.`),
      article('c', ''),
    ];
    expect(found(...told('', ''))).toHaveLength(1);
    expect(found(...told(detail, detail))).toHaveLength(1);
    expect(found(...told(detail, ''))[0]?.evidence[0]?.quote ?? '').not.toContain(detail.trim());
  });

  it.each([
    ['denies it', 'In the storm no helicopters hoisted the forty schoolchildren from the slanting deck.'],
    ['only fears it', 'In the storm helicopters might have hoisted the forty schoolchildren from the slanting deck.'],
    ['tells another thing of the same place', 'The slanting upper deck was painted in the storm by forty sailors.'],
  ])('names nobody who %s', (_, line) => {
    expect(found(A, article('b', line), article('c', ''))).toEqual([]);
  });

  it('tells no guess of an article that is later than all who guess', () => {
    const guess = (told: string): string => told.replace('hoisted', 'might hoist');
    const [a, b] = [article('a', guess(TOLD)), article('b', guess(RETOLD))];
    expect(found(a, b, article('c', ''))).toHaveLength(1);
    expect(found(a, b, article('c', '', '2021-03-04'))).toEqual([]);
    expect(found(A, B, article('c', '', '2021-03-04'))).toHaveLength(1);
  });

  it('says nothing of an article without the dead of whom all others tell: it was written before', () => {
    const dead = (told: Told): Told => [told[0], `${told[1]}\nA sailor died in the wreck.`, told[2]];
    expect(found(dead(A), dead(B), dead(article('c', '')))).toHaveLength(1);
    expect(found(dead(A), dead(B), article('c', ''))).toEqual([]);
  });

  it('says nothing of what all tell at their ends, or all but one in their last words', () => {
    const at = (line: number, id: string, told: string): Told => {
      const lines = (article(id, '')[1] as string).split('\n');
      return [id, lines.toSpliced(line, 0, told).join('\n'), DAY];
    };
    expect(found(at(4, 'a', TOLD), at(7, 'b', RETOLD), article('c', ''))).toHaveLength(1);
    expect(found(at(9, 'a', TOLD), at(9, 'b', RETOLD), article('c', ''))).toEqual([]);
    expect(found(at(4, 'a', TOLD), at(9, 'b', RETOLD), article('c', ''))).toEqual([]);
  });

  it('says nothing of a brief', () => {
    expect(found(A, B, ['c', 'Ferry report\nA ferry got stuck aground near the cape.', DAY])).toEqual([]);
  });

  it('says nothing of two who quote one speaker with other words', () => {
    const said = (id: string, words: string): Told =>
      article(id, `Harbour pilot Ulla Brandt told a crowded meeting on the pier: “${words}”`);
    const [first, second] = ['We were never warned of shifting dunes.', 'Nobody will sail before Thursday morning.'];
    const none = article('c', 'Ulla Brandt went ashore.');
    expect(found(said('a', first), said('b', second), none)).toEqual([]);
    expect(found(said('a', first), said('b', first), none)).toHaveLength(1);
  });
});
