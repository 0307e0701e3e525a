import { describe, expect, it } from 'vitest';
import { answersFor } from '../../../src/judge/findings/answerable.js';
import { findAttributedElsewhere } from '../../../src/judge/findings/attributed.js';
import { benchOf } from '../bench.js';

/** What is found where one article has the one sentence and another the other. */
const found = (fact: string, said: string): string[] =>
  findAttributedElsewhere(
    benchOf(
      ['a', `News from the coast\n${fact}\nThe sea was calm all night long.`],
      ['b', `The day in the harbour\n${said}\nDivers are to look at the pier on Monday.`],
    ),
  ).map((f) => f.message);

describe('what one article tells as fact and another as somebody’s word', () => {
  it.each([
    [
      'Six people were hurt in the accident on Sunday.',
      'Six people were hurt in the accident, Anna Holm said.',
      'Anna Holm',
    ],
    ['Forty miners were killed.', 'Forty miners were killed, the coast guard said.', 'coast guard'],
    ['Nine sailors are missing.', 'According to the police, nine sailors are missing.', 'police'],
    [
      'Border guards fired warning shots at the ferry at dawn.',
      'Border guards fired warning shots at the ferry, the ministry said.',
      'ministry',
    ],
  ])('is found: %s | %s', (fact, said, speaker) => {
    expect(found(fact, said)).toEqual([expect.stringContaining(`a tells as fact what b attributes to ${speaker}`)]);
  });

  it('quotes a statement in the words of who says it', () => {
    expect(
      found(
        'Border guards fired warning shots at the ferry at dawn.',
        'Border guards fired warning shots at the ferry, the ministry said.',
      )[0],
    ).toMatch(/^“Border guards fired warning shots at the ferry”: /);
  });

  it.each([
    ['a figure beside others', 'Two more sailors are missing.', 'Two more sailors are missing, police said.'],
    [
      'what a court ruled',
      'Forty miners were killed unlawfully, the court ruled.',
      'Forty miners were killed, police said.',
    ],
    [
      'a figure that the same article has from somebody, too',
      'Forty miners were killed. According to police, 40 miners were killed in the pit.',
      'Forty miners were killed, the coast guard said.',
    ],
    [
      'what stands beside a sentence that somebody says',
      'The mine was closed, police said.\n\nForty miners were killed.',
      'Forty miners were killed, the coast guard said.',
    ],
    [
      'what somebody puts the figure at',
      'The miners’ union, two days later, put the number killed at 40 miners.',
      'Forty miners were killed, the coast guard said.',
    ],
    [
      'a count that the same article has from somebody, higher by now',
      'The police say that 23 miners were killed.\nThe 22 bodies lay in the hall. Twenty-two miners were killed in the pit.',
      'Twenty-two miners were killed, the coast guard said.',
    ],
    [
      'a count that the same article overtakes',
      'Twenty-three miners were killed.\nBy noon 22 miners were killed.',
      'Twenty-two miners were killed, the coast guard said.',
    ],
    [
      'a figure that the other tells as fact, too',
      'Forty miners were killed.',
      'Fire kills 40 miners at pit.\nForty miners were killed, the coast guard said.',
    ],
    [
      'a deed that the other tells as fact, too',
      'Border guards fired warning shots at the ferry at dawn.',
      'Border guards fired shots.\nBorder guards fired warning shots at the ferry, the ministry said.',
    ],
    [
      'what its speaker stands beside, whatever the verb',
      'Commissioner Anna Holm briefed the town that forty miners were killed.',
      'Forty miners were killed, Anna Holm said.',
    ],
    ['words that only carry a figure', 'Forty miners were killed.', 'Estimates said forty miners were killed.'],
    ['an age', 'The captain is 54 years old.', 'The captain is 54 years old, police said.'],
    ['a length', 'The ferry is 54 metres long.', 'The ferry is 54 metres long, the ministry said.'],
    ['who was aboard', 'The ferry had 90 people aboard.', 'The ferry had 90 people aboard, the ministry said.'],
    ['the word of media', 'Nine sailors are missing.', 'Nine sailors are missing, a local newspaper said.'],
    ['what both attribute', 'Nine sailors are missing, officials reported.', 'Nine sailors are missing, police said.'],
    ['what is only believed', 'Nine sailors are feared to have died.', 'Nine sailors died, police said.'],
    ['what is taken as known', 'Nine sailors died.', 'The nine sailors who died were brave, Anna Holm said.'],
    [
      'what is said of another matter',
      'Nine sailors died.',
      'Police arrested the owner of the ship on which nine sailors died, Anna Holm said.',
    ],
    [
      'what stands amid somebody’s account',
      'Police said the ferry was old.\nNine sailors died.\nThe captain was asleep, police said.',
      'Nine sailors died, Anna Holm said.',
    ],
    ['people of another kind', 'Nine teenagers died.', 'Forty people died, nine of them abroad, police said.'],
    [
      'the word of two',
      'Nine sailors died.',
      'Nine sailors died, officials from Norland and North Calder said yesterday.',
    ],
    ['other bounds', 'Nine sailors died.', 'At least nine sailors died, police said.'],
    [
      'an act of no consequence',
      'Divers searched the cold harbour basin on Sunday.',
      'Divers searched the cold harbour basin, police said.',
    ],
  ])('is not %s', (_, fact, said) => {
    expect(found(fact, said)).toEqual([]);
  });
});

describe('who answers for what is said', () => {
  it.each(['Anna Holm', 'police', 'two officials', 'coast guard', 'Ministry of the Interior', 'a spokeswoman'])(
    '%s',
    (speaker) => {
      expect(answersFor(speaker)).toBe(true);
    },
  );
  it.each([
    'the returns',
    'shivering',
    "Harbour Cafe's web page",
    'local newspaper',
    'Reuters',
    'Both times Norland',
    'video',
  ])('not %s', (speaker) => {
    expect(answersFor(speaker)).toBe(false);
  });
});
