import { describe, expect, it } from 'vitest';
import type { Told } from '../../bench.js';
import { article, found, RETOLD, TOLD } from '../coast.js';

describe('what is told at heart', () => {
  it.each([
    ['another thing', TOLD, RETOLD.replace('schoolchildren', 'pianos'), RETOLD],
    [
      'another person',
      'Harbour minister Ulla Brandt tore the rusty gratings of the flooded engine room.',
      'He also tore the rusty gratings of the flooded engine room.',
      'Brandt also tore the rusty gratings of the flooded engine room.',
    ],
    ['what was only tried', TOLD, RETOLD.replace('hoisted', 'tried to hoist'), RETOLD],
  ])('names nobody who tells of %s', (_, own, other, same) => {
    const told = (line: string) => found(article('a', own), article('b', line), article('c', ''));
    expect(told(other)).toEqual([]);
    expect(told(same)).toHaveLength(1);
  });

  it('names who stands for a thing or a speaker with a pronoun', () => {
    const told = (own: string, other: string) => found(article('a', own), article('b', other), article('c', ''));
    expect(
      told(
        'The coast guard said they were alerted to the mutiny by a lantern.',
        'The uproar shook the deck, and coast guard crews were alerted to it by a lantern.',
      ),
    ).toHaveLength(1);
    expect(
      told(
        '“Nobody warned us of shifting dunes beneath the keel,” Ulla Brandt said.',
        'He said: “Nobody warned us of shifting dunes beneath the keel.”',
      ),
    ).toHaveLength(1);
  });

  it.each([
    [
      'a cordon',
      'Police cordoned off the windy street behind the cannery.',
      'Police painted the windy street behind the cannery.',
    ],
    ['an inquiry', 'Prosecutors launched an inquiry on Tuesday.', 'Prosecutors burned an inquiry on Tuesday.'],
    [
      'condolences',
      'The bishop of Arden sent his condolences to the widows.',
      'The bishop of Arden sent his pianos to the widows.',
    ],
  ])('tells %s only where three do', (_, routine, other) => {
    const told = (line: string, ...more: Told[]) =>
      found(article('a', line), article('b', `${line.slice(0, -1)}, a pilot said.`), article('c', ''), ...more);
    expect(told(routine)).toEqual([]);
    expect(told(routine, article('d', `${routine.slice(0, -1)}, a rower said.`))).toHaveLength(1);
    expect(told(other)).toHaveLength(1);
  });
});
