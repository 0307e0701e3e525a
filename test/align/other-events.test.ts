import { describe, expect, it } from 'vitest';
import { reportsOfOtherEvents } from '../../src/align/other-events.js';
import { extract } from '../../src/extract/index.js';
import { documentOf } from '../judge/documents.js';

const others = (...texts: string[]): string[] => [
  ...reportsOfOtherEvents(texts.map((text, i) => extract(documentOf(`a${i}`, `What is new today\n${text}`)))),
];

/** Five reports of one shooting, in five houses' manners. */
const ONE_EVENT = [
  'A gunman killed three people at the Ostrakamp market in Kelvora on Sunday, Sheriff Danel Moor said.',
  'Kelvora police named the gunman who shot three people dead at the Ostrakamp market as Ivo Tarn.',
  'Three people died in Ostrakamp. Danel Moor, the sheriff of Kelvora, said that Ivo Tarn had acted alone.',
  'OSTRAKAMP, Kelvora — Ivo Tarn, 20, killed three shoppers at a market before police shot him.',
  'Sheriff Danel Moor said officers in Ostrakamp needed a minute to stop the Kelvora gunman.',
];

describe('articles that report another event than the rest', () => {
  it('are those that lead with other names, though the kind of event is the same', () => {
    const other =
      'A gunman killed 20 people at the Velmora mall in Suthermark on Saturday, Governor Lena Bask said. It was the second shooting in Suthermark.';
    expect(others(...ONE_EVENT, other)).toEqual(['a5']);
  });

  it('are not those that tell the same event with few of its names', () => {
    expect(others(...ONE_EVENT, 'Shoppers in Ostrakamp laid flowers at the market where three were killed.')).toEqual(
      [],
    );
  });

  it('are not those that name nobody', () => {
    expect(others(...ONE_EVENT, 'Three shoppers were killed by a gunman at a market on Sunday.')).toEqual([]);
  });

  it('are told among three, and not among two', () => {
    const storm = 'A storm hit Velmora in Suthermark, Governor Lena Bask said.';
    expect(others(ONE_EVENT[0] as string, ONE_EVENT[2] as string, storm)).toEqual(['a2']);
    expect(others(ONE_EVENT[0] as string, storm)).toEqual([]);
  });

  it('are those printed days before most of the others', () => {
    const printed = (...days: string[]): string[] => [
      ...reportsOfOtherEvents(
        days.map((day, i) => extract(documentOf(`a${i}`, `What is new today\n${ONE_EVENT[0]}`, day))),
      ),
    ];
    expect(printed('2021-03-02', '2021-03-03', '2021-02-20')).toEqual(['a2']);
    expect(printed('2021-03-02', '2021-03-03', '2021-03-01')).toEqual([]);
    expect(printed('2021-03-02', '2021-03-03', '2021-09-14')).toEqual([]);
    expect(printed('2021-03-02', '2021-03-09', '2021-03-16')).toEqual([]);
  });

  it.each([
    ['a bare year', 'Ivo Tarn killed three people in Kelvora in 2021.', true],
    ['a month', 'Sheriff Danel Moor spoke of the shooting in March 2021.', true],
    ['a year before the noun', 'Sheriff Danel Moor was in Ostrakamp for the 2021 shooting.', true],
    ['a day', 'The shooting in Kelvora was on March 2, 2021.', false],
    ['a year that goes on', 'It was the worst shooting so far in 2021.', false],
    ['a year of something else', 'The market in Ostrakamp was to be rebuilt in 2021.', false],
  ])('are those without a date that look back by %s', (_, sentence, isOther) => {
    const witnesses = [...ONE_EVENT, `${ONE_EVENT[0]} ${sentence}`].map((text, i) =>
      extract(documentOf(`a${i}`, `What is new today\n${text}`, i === 5 ? null : '2021-03-02')),
    );
    expect([...reportsOfOtherEvents(witnesses)]).toEqual(isOther ? ['a5'] : []);
  });

  it('are those without a date that lead with little of what the others do, though these know its names', () => {
    const teacher = 'Governor Lena Bask spoke in Suthermark of the teacher killed in Velmora.';
    const known = ONE_EVENT.map(
      (text) => `${text}${' It rained.'.repeat(5)} Lena Bask of Suthermark wept, as for Velmora.`,
    );
    const witnesses = [...known, teacher].map((text, i) =>
      extract(documentOf(`a${i}`, `What is new today\n${text}`, i === 5 ? null : '2021-03-02')),
    );
    expect([...reportsOfOtherEvents(witnesses)]).toEqual(['a5']);
  });

  it('are none without a date whose later words name what the others lead with', () => {
    const lead = 'Governor Lena Bask spoke in Suthermark of the teacher killed in Velmora.';
    const known = ONE_EVENT.map((text) => `${text}${' It rained.'.repeat(5)} Lena Bask of Suthermark wept.`);
    const of = (last: string): string[] => [
      ...reportsOfOtherEvents(
        [...known, `${lead}${' It rained.'.repeat(5)} ${last}`].map((text, i) =>
          extract(documentOf(`a${i}`, `What is new today\n${text}`, i === 5 ? null : '2021-03-02')),
        ),
      ),
    ];
    expect(of('He died in Ostrakamp, Sheriff Danel Moor of Kelvora said.')).toEqual([]);
    expect(of('He died at noon, she said.')).toEqual(['a5']);
  });
});
