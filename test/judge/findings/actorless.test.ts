import { describe, expect, it } from 'vitest';
import { findActsWithoutActor } from '../../../src/judge/findings/actorless.js';
import { benchOf, type Told } from '../bench.js';

const NAMED: Told = [
  'b',
  'Guards shoot bear at mountain inn\nHotel guards killed the bear on Sunday after it had broken into the kitchen.\nThe valley is known for its orchards.',
];

const told = (...lines: string[]): Told => ['a', `Bear dead at mountain inn\n${lines.join('\n')}`];

const found = (...articles: Told[]) => findActsWithoutActor(benchOf(...articles));

const CALM = 'The inn lies above the valley and is open all year.';
const AFTER = 'Rain is expected in the coming days.';

describe('findActsWithoutActor', () => {
  it('sets an act without an actor beside the source that names one, with a quote of each', () => {
    const [finding, ...more] = found(told(CALM, 'The bear was killed on Sunday.', AFTER), NAMED);
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      'a tells it without an actor: “The bear was killed”; b names Hotel guards: “Hotel guards killed the bear”.',
    );
    expect(finding?.evidence.map((e) => `${e.article}: ${e.quote}`)).toEqual([
      'b: Hotel guards killed the bear',
      'a: The bear was killed',
    ]);
    expect(finding?.facts).toEqual({
      kind: 'actors',
      named: [{ article: 'b', actor: 'Hotel guards' }],
      unnamed: [{ article: 'a' }],
    });
  });

  it('does not take the speaker beside it for the actor', () => {
    expect(found(told(CALM, 'The bear was killed on Sunday, hotel guards said.', AFTER), NAMED)).toHaveLength(1);
  });

  it('takes places that a phrase lies between for no actors', () => {
    const between: Told = [
      'b',
      'Train derails near Velmora\nA train on the line between Velmora and Ostrakamp derailed on Sunday, killing a bear.\nThe line is old.',
    ];
    expect(found(told(CALM, 'The bear was killed on Sunday.', AFTER), between)).toEqual([]);
  });

  it('says nothing of a headline, which has no room for everybody', () => {
    const short: Told = ['a', `Bear killed at mountain inn\n${CALM}\n${AFTER}`];
    expect(found(short, NAMED)).toEqual([]);
  });

  it.each([
    ['a "by" names the actor', 'The bear was killed by hotel guards.', AFTER],
    ['the next sentence names the actor', 'The bear was killed on Sunday.', 'The guards had been called at noon.'],
    [
      'another sentence tells the act with a subject',
      'The bear was killed.',
      AFTER,
      CALM,
      'The owner killed the bear himself.',
    ],
    [
      'the article speaks of the actor elsewhere',
      'The bear was killed on Sunday.',
      AFTER,
      CALM,
      'Two guards had watched the bear for days.',
    ],
    ['another sentence tells by what', 'The bear was killed.', AFTER, CALM, 'Bear felled by shotgun near the inn.'],
    ['it speaks of attackers far off', 'The bear was killed.', AFTER, CALM, 'The attackers had come at dawn.'],
    ['it is told in passing', 'Guests slept before the bear was killed on Sunday.', AFTER],
    ['a death is no act', 'The bear died of its wounds on Sunday.', AFTER],
    ['a birth is no act', 'The bear was born in the valley.', AFTER],
    ['a place is no act', 'The bear was located in the valley.', AFTER],
    ['somebody says it in quotation marks', '“The bear was killed,” a guest said.', AFTER],
    ['it is denied', 'The bear was not killed on Sunday.', AFTER],
    ['another is killed', 'The goat was killed on Sunday.', AFTER],
  ])('says nothing where %s', (_, ...lines) => {
    expect(found(told(CALM, ...lines), NAMED)).toEqual([]);
  });

  it('says nothing where a thing or a happening is told to have done it', () => {
    const storm: Told = [
      'b',
      'Bear dead after storm\nA storm killed the bear on Sunday.\nThe valley is known for its orchards.',
    ];
    expect(found(told(CALM, 'The bear was killed on Sunday.', AFTER), storm)).toEqual([]);
  });

  it('says nothing beside a doer whom a pronoun names', () => {
    const his: Told = [
      'b',
      'Bear dead at inn\nHis guards killed the bear on Sunday.\nThe valley is known for its orchards.',
    ];
    expect(found(told(CALM, 'The bear was killed on Sunday.', AFTER), his)).toEqual([]);
  });

  it('says nothing of an arrest that the police made: the word tells who', () => {
    const police: Told = [
      'b',
      'Suspect held over fire\nPolice arrested the suspect on Sunday.\nThe mill burned for hours.',
    ];
    const bare: Told = ['a', `Mill fire\nThe suspect was arrested on Sunday.\n${AFTER}`];
    expect(found(bare, police)).toEqual([]);
  });

  it('says nothing where one origin stands alone', () => {
    expect(found(NAMED, ['c', NAMED[1]])).toEqual([]);
  });
});
