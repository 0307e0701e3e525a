import { describe, expect, it } from 'vitest';
import { raised } from './raised.js';

describe('how great, how much, where and when', () => {
  it.each([
    [
      'The quake did severe damage to the old bridge of Castra.',
      'The quake did only minor damage to the old bridge of Castra.',
      'degree: minor damage | severe damage',
    ],
    [
      'Part of the roof of the hall collapsed in the storm.',
      'The entire roof of the hall collapsed in the storm.',
      'degree: entire roof | part of the roof',
    ],
    [
      'The agent helped arrange the meeting with the minister of Norvane.',
      'The agent arranged the meeting with the minister of Norvane.',
      'degree: arranged | helped arrange',
    ],
    [
      'The treasurer burned the ledger before the vote on the budget.',
      'The treasurer burned the ledger after the vote on the budget.',
      'when: after the vote | before the vote',
    ],
    [
      'The pilot was shot dead by rebels on the ground.',
      'The pilot was shot dead by rebels as he parachuted from the plane.',
      'where: on the ground | parachuted',
    ],
    [
      'The treasurer was arrested at his home on Friday.',
      'The treasurer was arrested at the airport on Friday.',
      'where: at his home | at the airport',
    ],
  ])('differ: %s', (a, b, reason) => {
    expect(raised(a, b)).toContain(reason);
  });

  it.each([
    ['The quake did severe damage to four bridges of Castra.', 'The quake did minor damage to nine bridges of Castra.'],
    ['The quake did severe damage to some bridges of Castra.', 'The quake did minor damage to bridges of Castra.'],
    ['The quake did severe damage to the old bridge.', 'The quake did heavy damage to the old bridge.'],
    ['Part of the roof of the hall collapsed in the storm.', 'The hall lost its roof in the storm.'],
    ['The treasurer burned the ledger before the vote.', 'The treasurer burned the ledger after the meeting.'],
    ['The treasurer was arrested at his home on Friday.', 'The treasurer was arrested in his bedroom on Friday.'],
    ['The treasurer was arrested at the airport on Friday.', 'The clerk was arrested at his home on Friday.'],
    [
      'The treasurer was arrested outside the hotel on Friday.',
      'The treasurer was arrested in the car park on Friday.',
    ],
  ])('do not differ: %s | %s', (a, b) => {
    expect(raised(a, b)).toEqual([]);
  });
});
