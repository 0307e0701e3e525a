import { describe, expect, it } from 'vitest';
import spec from '../../specs/fates.json' with { type: 'json' };
import { readText } from '../../support/read-text.js';

/** The counts that a sentence tells, each as its figure, what it measures, and "part" where it is one; sorted. */
const fatesOf = (sentence: string): string[] =>
  readText(`Report from the scene\n\n${sentence}\n\nThe office told nothing else that day.`)
    .claims.flatMap((c) =>
      c.kind === 'quantity' && c.dimension === 'count'
        ? [`${c.value.best ?? c.value.low} ${c.property}${c.part ? ' part' : ''}`]
        : [],
    )
    .sort();

describe('what befell the people that a figure counts', () => {
  it.each(spec.phrases as [string, string[]][])('%s', (sentence, fates) => {
    expect(fatesOf(sentence)).toEqual(fates);
  });
});

describe('a fate is not', () => {
  it.each([
    ['what those counted did to others', 'Two gunmen killed 12 people.', '2 killed'],
    ['the kind of team that is told of', 'The rescue teams sent 12 people.', '12 rescued'],
    ['what happened while those counted were there', 'Forty people were inside when shots were fired.', '40 shot'],
    ['that of others of whom those counted tell', 'Three guards said four men were killed.', '3 killed'],
    ['being aboard, of those who died', 'All 212 people aboard died.', '212 aboard'],
    ['that of all of whom some are told', 'Of the 700,000 people here, 20,000 marched.', '700000 attended'],
    ['the word for those who were freed or killed', 'Nine hostages were killed.', '9 captured'],
    ['coming to a march, of one who speaks', 'At least one protester spoke.', '1 attended'],
    [
      'that of those told before, of the subject of another verb',
      'Two died and 20 boys at a camp are missing.',
      '20 killed',
    ],
    ['that of those hurt by the people counted', 'The thief was hurt by three guards and arrested.', '3 injured'],
    ['the kind of worker that is counted', 'Some 300 rescue workers were there.', '300 rescued'],
    ['the first part of a compound', 'Four people were aboard the ill-equipped boat.', '4 sick'],
    ['what an act of those counted is done to', 'Two nurses were charged with hiding the bodies.', '2 killed'],
    ['that of the part, of the whole in a headline', 'Bus Crash Kills 9 of 30', '30 killed'],
    ['survival, of those who look for survivors', 'Two thousand guards still try to find survivors.', '2000 survived'],
    ['that of one told in a relative clause', 'Two guards at the crash in which a boy was hurt ran.', '2 injured'],
    ['a killing, of counts of murder', 'He was charged with six counts of murder.', '6 killed'],
    ['what was done to a jet', 'Two guards saw a jet that was shot down.', '2 shot'],
    ['a capture, of those in a surrounding state', 'Nine people in the surrounding state voted.', '9 captured'],
    ['that of others, of those who tell it', 'Two boys who ran said nothing and three men were killed.', '2 killed'],
    ['age', 'The toll includes three children aged eight and nine.', '3 age'],
    ['what crews meant to do', 'Crews raced to save the 40 people on the ferry.', '40 rescued'],
    ['being aboard, of those it can carry', 'It is a type that can carry up to 200 passengers.', '200 aboard'],
    ['that of the part, of two sorts', 'Nine of the 47 passengers and crew members were saved.', '47 rescued'],
    [
      'the sum of a figure and of those it holds',
      'It carried 18 passengers, a child and two babies among them.',
      '21 aboard',
    ],
    ['an injury, of the unharmed', 'Twelve people were unharmed.', '12 injured'],
  ])('%s', (_, sentence, not) => {
    const fates = fatesOf(sentence);
    expect(fates.length).toBeGreaterThan(0);
    expect(fates).not.toContain(not);
  });
});

describe('a figure of people of two sorts', () => {
  const quotesOf = (sentence: string): string[] =>
    readText(`Report from the scene\n\n${sentence}`).claims.flatMap((c) =>
      c.kind === 'quantity' ? [c.evidence.quote] : [],
    );

  it.each([
    ['The ferry had 234 passengers and crew aboard.', ['234 passengers and crew']],
    ['A ferry with 98 passengers and crew members on board sank.', ['98 passengers and crew members']],
    ['It killed 12 soldiers and police said more had died.', ['12 soldiers']],
    ['All 12 boys and coach were rescued.', ['12 boys']],
    ['It had 90 passengers and nine crew aboard.', ['90 passengers', 'nine crew']],
  ])('%s', (sentence, quotes) => {
    expect(quotesOf(sentence)).toEqual(expect.arrayContaining(quotes));
  });
});

describe('where the people of a count are', () => {
  const whereOf = (sentence: string): string[] =>
    readText(`Report from the scene\n\nThe shock was felt on Samburg Island.\n\n${sentence}`).claims.flatMap((c) =>
      c.kind === 'quantity' && c.sentence > 1 ? [`${c.value.best}: ${(c.where ?? []).join(' + ')}`] : [],
    );

  it.each([
    ['Twelve people died in Ellery.', ['12: ellery']],
    ['In Ellery 12 people died and 40 were hurt.', ['12: ellery', '40: ellery']],
    ['Officials said 53 people were dead: 51 in Norland and two in Eastmark.', ['53: ', '51: norland', '2: eastmark']],
    ['Twelve people were killed in Norland and Eastmark.', ['12: norland + eastmark']],
    ['Two teenagers died on the island of Calder, in Eastmark.', ['2: calder']],
    ["According to Norland's agency, six people died there.", ['6: norland']],
    ['The earthquake in western Norland killed 12 people.', ['12: ']],
    ['The number killed by the earthquake in western Norland reached 57.', ['57: ']],
  ])('%s', (sentence, where) => {
    expect(whereOf(sentence)).toEqual(where);
  });
});

it.each([
  ['behind them', 'Chief Lind said no survivors were found during a search on Tuesday.'],
  ['before them', 'Crews found no living survivors on Tuesday.'],
])('what one search met is no count of all who came through: %s', (_, sentence) => {
  expect(fatesOf(sentence)).toEqual([]);
});

it('nobody came through: what is told of all', () => {
  expect(fatesOf('The ship sank and there were no survivors.')).toEqual(['0 survived']);
});

describe('a figure to compare with', () => {
  const bounds = (sentence: string): string[] =>
    readText(sentence).claims.flatMap((c) => (c.kind === 'quantity' ? [`${c.bound} ${c.evidence.quote}`] : []));

  it('is no bound: what was less is another', () => {
    expect(bounds('The term is less than the 12 years that prosecutors sought.')).toEqual(['exact 12 years']);
  });

  it('is one where nothing known is pointed at', () => {
    expect(bounds('The term is less than 12 years.')).toEqual(['less-than less than 12 years']);
  });
});
