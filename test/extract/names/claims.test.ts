import { describe, expect, it } from 'vitest';
import { witnessesOf } from '../../support/name-witnesses.js';

const claimsOf = (...sentences: string[]) => witnessesOf({ post: sentences })[0]!.claims;
const quotesOf = (...sentences: string[]): string[] => claimsOf(...sentences).map((c) => c.evidence.quote);

describe('claims about names', () => {
  it('quote title and name where they stand together', () => {
    expect(quotesOf('We met Prime Minister Tarek Olund today.')).toEqual(['Prime Minister Tarek Olund']);
  });

  it('leave out a word for what happened that stands before the title', () => {
    expect(quotesOf('At the scene of the crash Zendian Prime Minister Tarek Olund wept.')).toEqual([
      'Zendian Prime Minister Tarek Olund',
    ]);
    expect(quotesOf('We met crash investigator Tarek Olund.')).toEqual(['crash investigator Tarek Olund']);
  });

  it('are one for a form of a name, however often it stands', () => {
    expect(quotesOf('It was in Marun.', 'He left Marun at dawn.', 'Nobody lives in Marun now.')).toEqual(['Marun']);
  });

  it('are one more for each new description of a place', () => {
    expect(quotesOf('It was in Marun.', 'He left the disputed Marun region.')).toEqual(['Marun', 'disputed Marun']);
  });

  it('leave out a surname that stands for the full name', () => {
    expect(quotesOf('We met Mayor Ada Brill today.', 'Later Brill said no.')).toEqual(['Mayor Ada Brill']);
  });

  it('leave out what only ever stands before a noun, unless something tells what it is', () => {
    expect(quotesOf('They counted Norvik ballots.', 'He held the Norvik trophy.')).toEqual([]);
    expect(quotesOf('They counted Norvik ballots.', 'He won a Norvik.')).toEqual(['Norvik']);
  });

  it('leave out bodies and adjectives', () => {
    expect(quotesOf('The Marun Trade Ministry sent Zendian troops.')).toEqual([]);
  });
});

describe('people told without a name', () => {
  it.each([
    ['The card of a 31-year-old Zendian was found.', '31-year-old Zendian'],
    ['He was a 31-year-old Zendian-born carpenter.', '31-year-old Zendian-born carpenter'],
    ['The driver, a 31-year-old immigrant from Zendia, fled.', '31-year-old immigrant from Zendia'],
    ['The driver, a 31-year-old man of Zendian origin, fled.', '31-year-old man of Zendian origin'],
  ])('%s', (sentence, quote) => {
    expect(
      claimsOf(sentence)
        .filter((c) => c.kind === 'person-role' && c.name === '')
        .map((c) => c.evidence.quote),
    ).toEqual([quote]);
  });

  it.each(['A 4-year-old boy fell.', 'We met 17-year-old Ada Brill.', 'The 12-year-old deal with Zendia ended.'])(
    'not: %s',
    (sentence) => expect(claimsOf(sentence).filter((c) => 'name' in c && c.name === '')).toEqual([]),
  );
});
