import { describe, expect, it } from 'vitest';
import { titlesOf as titlesOfKind } from '../../support/titles-of.js';

const HEAD = 'War over Lowmere\n\nThe fighting over Lowmere went on for years.\n\n';
const titlesOf = (...texts: readonly string[]): string[] =>
  titlesOfKind(
    'date',
    texts.map((text) => HEAD + text),
  );

describe('the title of a date', () => {
  it.each([
    [
      'goes on to what is agreed',
      'The two sides agreed on 9 May 2031 to end the war.',
      'When: the two sides agreed to end the war',
    ],
    [
      'leaves words out that tell nothing',
      'The rebels eventually surrendered on 9 May 2031.',
      'When: the rebels surrendered',
    ],
    ['gives a verb its subject', 'The ferry, which was full of miners, sank on 9 May 2031.', 'When: the ferry sank'],
    [
      'has the subject of the clause, not of one put into it',
      'A siege that had claimed many lives was brought to an end on 9 May 2031.',
      'When: a siege was brought to an end',
    ],
    [
      'keeps the word that says from when on',
      'The fort has been in ruins since 9 May 2031.',
      'When: the fort has been in ruins since',
    ],
    [
      'is of the deed that is dated, not of what came of it',
      'Bram Orley has been given a long sentence in prison for killing his old master on 9 May 2031.',
      'When: killing his old master',
    ],
    [
      'ends before a word that belongs to the date',
      'The siege of the fort was lifted only on 9 May 2031.',
      'When: the siege of the fort was lifted',
    ],
    [
      'is a clause rather than a part of one',
      'One of the four hostages was released on 9 May 2031.',
      /hostages was released$/,
    ],
    [
      'takes no dash for half a word',
      'The tanker ran onto a reef on 9 May 2031 - with the loss of 9 lives.',
      /^When: the tanker ran onto a reef$/,
    ],
    [
      'leaves brackets out',
      'On 9 May 2031 a long (200 feet) stretch of the dam gave way.',
      'When: a long stretch of the dam gave way',
    ],
    [
      'leaves out what stands between a long subject and its verb',
      'An old Lowmere ferry from the north with 300 people on board went down on 9 May 2031.',
      'When: an old Lowmere ferry went down',
    ],
    [
      'says what was announced',
      'The mayor announced on 9 May 2031 that the bridge would be closed.',
      'When: the mayor announced that the bridge would be closed',
    ],
    [
      'has the noun alone where the date stands before it',
      'The toll passed that of the 2031 earthquake in Lowmere, which hurt some and killed none.',
      'When: the earthquake in Lowmere',
    ],
    [
      'has the subject that opens the sentence, not one that only stands beside the verb',
      'The ferry, a pride of the town, its mayor and its council, sank on 9 May 2031.',
      'When: the ferry sank',
    ],
    [
      'has the subject of the clause with the date, not one that has its verb',
      'People in the hamlet, a mile from the mill, said that the noise had woken them when the mill, south of the town, exploded on 9 May 2031 and sent up a cloud.',
      'When: the mill exploded',
    ],
    [
      'joins a verb that the date parts',
      'Bram Orley was on 9 May 2031 sentenced to five years in prison.',
      'When: Bram Orley was sentenced to five years in prison',
    ],
    [
      'keeps the noun that a clause behind "at which" tells of',
      'The sum is above the price at which Orley Mills closed on 9 May 2031.',
      'When: the price at which Orley Mills closed',
    ],
    [
      'crosses the name of a wider place',
      'A gang broke into a museum in Lowmere, Tarnia, on 9 May 2031.',
      'When: a gang broke into a museum in Lowmere, Tarnia',
    ],
    [
      'knows a nickname inside a name',
      'Bram "the Fox" Orley, an old miller of the north, was arrested on 9 May 2031.',
      'When: Bram "the Fox" Orley was arrested',
    ],
    [
      'takes nothing that hangs on the verb before the date',
      'The storm tore through on 9 May 2031 with winds of 270 km/h that felled every tree.',
      /^When: the storm tore through$/,
    ],
    [
      'is no clause behind that of the date',
      'The island was rocked by an eruption on 9 May 2031, and no one is expected to be found.',
      'When: the island was rocked by an eruption',
    ],
    [
      'has an aside with its noun',
      'The gas was left there because of the rules, in place since 9 May 2031.',
      'When: the rules in place since',
    ],
    [
      'is the noun that the date is told of where the clause is too long for a title',
      'Drills were held that day in all the schools of the town of Orley to mark the anniversary of the great Lowmere earthquake of 9 May 2031.',
      /the great Lowmere earthquake$/,
    ],
    [
      'joins a verb behind the date to the subject before it',
      'The council of Orley on 9 May 2031 closed the bridge.',
      'When: the council of Orley closed the bridge',
    ],
    [
      'gives a verb behind "and" the subject of the verb before it',
      'The bridge was built by miners and was sold to the council of Orley on 9 May 2031.',
      /^When: the bridge was /,
    ],
    [
      'gives a verb behind "who" the person',
      'The prize went to the painter Bram Orley, who founded the art school on 9 May 2031.',
      'When: the painter Bram Orley founded the art school',
    ],
    [
      'keeps the article of a stretch of time with its date',
      'The raiders climbed down the shaft over the weekend.',
      'When: the raiders climbed down the shaft',
    ],
    [
      'leaves out who says it',
      'Officers said the raiders had fled to Lowmere on 9 May 2031.',
      'When: the raiders had fled to Lowmere',
    ],
    [
      'keeps "no one" and "there"',
      'There was an outcry in the whole town on 9 May 2031.',
      'When: there was an outcry in the whole town',
    ],
    [
      'is no first half of a clause that tells another act',
      'Bram Orley hurriedly left the great feast of the miners in the town of Lowmere and resigned as mayor on 9 May 2031.',
      'When: Bram Orley resigned as mayor',
    ],
    [
      'leaves out what stands between commas behind the date',
      'On 9 May 2031, the ferry, a pride of the town, sank off Lowmere.',
      'When: the ferry sank off Lowmere',
    ],
    [
      'leaves a closed aside before the date out',
      'Bram Orley signed the deal, worth 4 billion dollars, on 9 May 2031.',
      'When: Bram Orley signed the deal',
    ],
    [
      'goes on to what stands in quotation marks',
      'On 9 May 2031 the mayor was offered "an old mill" in return.',
      /^When: the mayor was offered "?an old mill/,
    ],
    [
      'is no half of two subjects',
      'The dead were a father and son who were sitting in their cars on 9 May 2031.',
      /^(?!When: son were)/,
    ],
    [
      'is the noun for the act where the clause tells another',
      'The army named two men in a theft of shells from the fort on 9 May 2031.',
      'When: a theft of shells from the fort',
    ],
  ])('%s', (_, text, title) => {
    const titles = titlesOf(text);
    expect(
      titles.some((t) => (typeof title === 'string' ? t === title : title.test(t))),
      titles.join('\n'),
    ).toBe(true);
  });

  it('is no clause whose object stands before it', () => {
    const titles = titlesOf(
      'The plane that the army shot down on 9 May 2031 carried nine people.',
      'A plane with nine people on board was shot down on 9 May 2031.',
    );
    expect(titles).toEqual(['When: a plane with nine people on board was shot down']);
  });

  it('is of the act that most articles date', () => {
    const titles = titlesOf(
      'Divers of the navy worked without rest on 9 May 2031 when the ferry sank.',
      'A ferry sank off Lowmere on 9 May 2031.',
      'The ferry sank on 9 May 2031 in calm weather.',
    );
    expect(titles.join('\n')).toMatch(/ferry sank/);
    expect(titles.join('\n')).not.toMatch(/worked/);
  });
});

it('a title has no half of a phrase for its subject', () => {
  expect(
    titlesOf(
      'A miller of 28 has been charged with murder and is due to appear in the court of Orley on 9 May 2031.',
      'The miller will appear in the court of Orley on 9 May 2031.',
    ),
  ).toEqual(['When: the miller will appear in the court of Orley']);
});
