import { describe, expect, it } from 'vitest';
import { dateClaims } from '../../../src/extract/claims/dates.js';
import { extractDates } from '../../../src/extract/dates/index.js';
import { documentOf } from '../../support/date-documents.js';

function acts(sentence: string): string[] {
  const document = documentOf([sentence]);
  const reading = { dates: extractDates(document), quantities: [], names: [], entities: [], speeches: [] };
  return dateClaims(document, reading).map((c) => c.property);
}

describe('a date of no act', () => {
  it.each([
    'Updated at 5:40 p.m. ET',
    'ORLEY, Tarnland, July 25 (Coast Wire) - A tanker sank off the cape.',
    'Posted at 9:28 AM, Sep 29, 2016 and last updated 12:20 PM',
    'In this May 30, 2007, file photo, Hale poses at the bank.',
    'The wreck was found off the coast, according to the navy’s spokesman on Tuesday.',
  ])('%s', (sentence) => {
    expect(acts(sentence)).toEqual([]);
  });
});

describe('a date goes with the verb of its own clause', () => {
  it.each([
    // Asides between the date and its verb.
    [
      'It was at 2.39pm that the jet (a plane bearing the sign Q-BLD), which was bringing pilgrims, struck a house.',
      'hit',
    ],
    [
      'It was at around 9pm that the Aurora, a barge on which there were 30 tourists, was in collision with a tug.',
      'crash',
    ],
    ['It was about 5:40 p.m., as the fair was coming to an end, that the shots were fired.', 'shoot'],
    ['On Sunday the museum, which had reopened in the spring, was robbed.', 'rob'],
    ['On Wednesday, less than four weeks after a gunman killed 50 people, the house voted to ban rifles.', 'elect'],
    ['On Sunday, hours after police shot a man, the mayor resigned.', 'resign'],
    // Asides between the verb and its date.
    [
      'A group of thieves stole the crown, whose name was “Sun” and which visitors were invited to touch, on Tuesday.',
      'rob',
    ],
    ['The mayor met the widow, who was hurt in the crash, on Monday.', 'meet'],
    ['Rockets had hit the airbase, home to forces of two allies, in the early hours of March 8.', 'hit'],
    // What looks like the act and is none.
    ['The safety board arrived at the crash site on Thursday night.', 'arrive'],
    ['The crash in the old mill on Thursday cost two lives.', 'crash'],
    ['The pilot was hurt after crashing the plane he was flying on to a field on Thursday.', 'crash'],
    ['Chief executive Ann Hale retired Tuesday, effective immediately, as the bank tries to mend its name.', 'resign'],
    ['The letter was sold by the publicist Rob Hale on Tuesday.', 'sell'],
    ['The tower burst into flames in the old town on Tuesday.', 'burn'],
    ['At least 114 were hurt in Tuesday’s morning rush as the train hit a wall.', 'injured'],
    ['Hale appeared in Tarnac District Court on Tuesday on a single charge.', 'hearing'],
    ['A quake rocked the coast on Tuesday.', 'hit'],
    ['A rock was sold on Tuesday.', 'sell'],
    ['The ministry updated its list at noon on Tuesday.', 'update'],
    // What went on, and what happened.
    ['A truce ended four months of fierce fighting in the hills last spring.', 'end'],
    ['The two sides signed a pact after three weeks of talks on Sunday.', 'agree'],
    ['The fighting in the hills on Sunday cost five lives.', 'fight'],
    ['The women were walking home on Monday when a car hit them.', 'hit'],
    ['The boy was playing on Tuesday, while his father was at work, when he fell into a well.', 'fall'],
    // Verbs that leave it to a noun.
    ['The deal was struck on March 1.', 'agree'],
    ['An agreement was reached on Sunday.', 'agree'],
    ['It broke an agreement that it made with the regulator in 2011.', 'agree'],
    ['A vote was held on Sunday evening.', 'elect'],
    ['On March 8, the base came under bombardment by 22 rockets.', 'bomb'],
    // Verbs of two or three words.
    ['Three miners lost their lives on Monday night.', 'killed'],
    ['His mother lost her life on Sunday.', 'killed'],
    ['The three handed themselves in to police on Wednesday.', 'cede'],
    ['He turned himself in on Monday.', 'cede'],
    ['Two robbers gave themselves up on Tuesday.', 'cede'],
    ['Thieves made off with the crown early on Saturday.', 'rob'],
    // Nouns beside the date.
    ['The New Year’s Eve blaze cost dozens of animals their lives.', 'burn'],
    ['The Sunday blast victims were mourned.', 'explode'],
    ['The brawl of Tuesday evening left nine dead.', 'brawl'],
    ['Monday evening’s face-off left nine dead.', 'face'],
    ['The volcano erupted just after 2pm.', 'explode'],
    ['The deadly eruption on Monday killed eight.', 'explode'],
    ['Heavy fighting has erupted since late September.', 'begin'],
    // Nothing but "be".
    ['The hearing is on Friday.', 'hearing'],
    ['The concert was on Sunday night.', 'concert'],
    ['There will be an amnesty until the end of May.', 'amnesty'],
    ['The destroyer was out of the strait at 12.23.', 'destroyer'],
    ['The owner issued a statement on the shooting on Sunday evening.', 'issue'],
    // Where somebody was: the clause has no other verb.
    ['At 6:18 pm firefighters were on the scene.', 'be'],
    ['They loaded the crates, and before 4.50am they were off.', 'be'],
    ['Paramedics, he said, were at the gate "at approximately 12.39pm".', 'be'],
    ['They will be before the court again on May 25.', 'be'],
    ['The boat was on a trip when early on the morning of May 2 it caught fire.', 'burn'],
    ['He was in the north when in the early hours of May 1 the plane crashed.', 'crash'],
    // A clause without pronoun; words that the tagger takes for others.
    ['On Monday, the bank and the branches it owns stopped working.', 'end'],
    ['Over the weekend the barge split in half, and its stern is being towed away.', 'break'],
    ['On Saturday the barge split apart, after crews had taken off the fuel.', 'break'],
    ['The museum would open again at 9 am.', 'open'],
    ['A man was mauled by a brown cross-breed at noon.', 'bite'],
    // Announcements of a day.
    ['The two banks announced a merger on Monday.', 'announce'],
    ['A strike was announced on Sunday.', 'announce'],
    ['It was 18:47 before the boy was found.', 'find'],
    ['The ferry was hit on 4:05 by a wave.', 'hit'],
    ['The road could be cleared by nightfall.', 'clear'],
    ['By evening the water had gone down.', 'crash'],
    // Landings, rescues, courts.
    ['The jet touched down at 7:05 p.m.', 'arrive'],
    ['The child was pulled alive from the rubble on Monday.', 'rescue'],
    ['The suspect appeared in court on Tuesday.', 'hearing'],
    ['The bridge reopened to traffic at 5 a.m.', 'open'],
    ['The tremor was felt at 12:19 p.m.', 'quake'],
    ['When the blast happened, suddenly and with no warning, at 2:11 p.m., nobody was near.', 'explode'],
  ])('%s → %s', (sentence, act) => {
    expect(acts(sentence)).toEqual([act]);
  });

  it.each([
    ['He lost his keys on Monday.', 'lose'],
    ['She lost on Monday.', 'lose'],
    ['He gave his bike to a friend on Monday.', 'donate'],
    ['The team struck a rock on Monday.', 'hit'],
    ['The rock was struck on Monday.', 'hit'],
    ['On Sunday police in the town after a tip arrested two men, officials said.', 'arrest'],
    ['The man, who was 32, was shot on Sunday.', 'shoot'],
    ['He pulled a lever on Monday.', 'drag'],
    ['She felt a tremor on Monday.', 'quake'],
    ['A warning was issued on Sunday.', 'warn'],
  ])('near miss: %s → %s', (sentence, act) => {
    expect(acts(sentence)).toEqual([act]);
  });

  it('a time in brackets behind a time is that time again, in another place', () => {
    expect(acts('The dam burst at 9 p.m. (noon in the islands).')).toEqual(['explode']);
  });
});
