import { describe, expect, it } from 'vitest';
import { readText } from '../../support/read-text.js';

/** "speaker: figure or day" of each claim, the paper's own without a speaker. */
const claimed = (text: string): string[] =>
  readText(text).claims.flatMap((c) =>
    c.kind === 'date' || c.kind === 'quantity' ? [`${c.speaker ?? 'own'}: ${c.evidence.quote}`] : [],
  );

/** "speaker: words" of each clause that somebody is reported to have said. */
const said = (text: string): string[] => {
  const { document, reading } = readText(text);
  return reading.speeches
    .filter((s) => s.mode === 'indirect')
    .map(({ speaker, start, end }) => `${speaker}: ${document.article.text.slice(start, end)}`);
};

describe('a speaker whom the form of the sentence hides', () => {
  it.each([
    ['The Red Cross said 600 people are missing.', ['Red Cross: 600 people are missing']],
    ['The Red Cross estimates that 600 people are missing.', ['Red Cross: 600 people are missing']],
    ['According to the Red Cross 600 people are missing.', ['Red Cross: 600 people are missing']],
    ['Quill said 13 of the 14 coaches left the rails.', ['Quill: 13 of the 14 coaches left the rails']],
    ['The rail union has since confirmed that it will strike.', ['rail union: it will strike']],
    ['The quay broke as the flood rose, reports the Ellery Post.', ['Ellery Post: The quay broke as the flood rose']],
    ['Six boats sank in the bay, the chief of police said.', ['chief of police: Six boats sank in the bay']],
    ['Survivors told how the boat turned over.', ['survivors: the boat turned over']],
    ['The quay broke off Orley, Wash., the mayor said.', ['mayor: The quay broke off Orley, Wash.']],
    [
      'It came from a reporter of Radio Ellery, who said that two boats sank.',
      ['reporter of Radio Ellery: two boats sank'],
    ],
    ["The quay broke, the Rescue Service's Abdul Nasir said.", ['Abdul Nasir: The quay broke']],
    ["The quay broke, Norland's Supreme Court said.", ["Norland's Supreme Court: The quay broke"]],
    ['Officials said at least 274 miners died in the fire.', ['officials: at least 274 miners died in the fire']],
    ['Poe said joining the club would help.', ['Poe: joining the club would help']],
    [
      'He leaves in a year, said the national prosecuting authority.',
      ['national prosecuting authority: He leaves in a year'],
    ],
    [
      'The boat sank on Monday, port control and witnesses said.',
      ['port control and witnesses: The boat sank on Monday'],
    ],
    ['RTN, the public broadcaster, reports that the men fled.', ['RTN: the men fled']],
    ['The radio, too, reported that two people had died.', ['radio: two people had died']],
    ['The firm needs a change, says a letter that was sent to Poe.', ['letter: The firm needs a change']],
    // What is believed is known from who says so.
    ['Senator Ann Poe said that police believe the man is hurt.', ['Ann Poe: police believe the man is hurt']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('said before what goes with it', () => {
    expect(said('The hall has collapsed, the fire agency said, amid reports that people are trapped.')).toContain(
      'fire agency: The hall has collapsed',
    );
  });

  it.each([
    ['no time: how long', 'Quill was told how long it took.'],
    ['a noun', 'The Norlandic claims that ships sank were denied.'],
    ['a figure that is added', 'The judge added 30 years to the sentence.'],
    ['a thing that is added', 'Poe sat while the judge added a three-year term, wholly suspended.'],
  ])('no words: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('quoted by a paper is still the one who said it', () => {
    const { reading } = readText('"There was no justice at all," Ann Poe told the judge, the Norland Post reported.');
    expect(reading.speeches.filter((s) => s.mode === 'direct').map((s) => s.speaker)).toEqual(['Ann Poe']);
  });

  it('the newspaper is "it", and no "he"', () => {
    expect(said('Mayor Ann Poe left. The newspaper said the dam held. It said the boats were lost.')[1]).toBe(
      'newspaper: the boats were lost',
    );
  });

  it('a name behind several speakers is none of them', () => {
    expect(said('According to prosecutors, Ann Poe had fled.')).toEqual(['prosecutors: Ann Poe had fled']);
  });
});

describe('what the paper tells itself beside what somebody said', () => {
  it.each([
    [
      'Jan Lind, who resigned last week, gave up on Monday, prosecutors said.',
      ['own: last week', 'prosecutors: Monday'],
    ],
    ['Lind, who said in a message that the firm had been robbed, quit on Tuesday.', ['own: Tuesday']],
    ['Lind, who said that the ship, the Mary, was lost on Sunday, fled on Monday.', ['Lind: Sunday', 'own: Monday']],
  ])('%s', (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });

  it.each([
    ['nobody named', 'Prosecutors said that a clerk who left last week had fled.', ['prosecutors: last week']],
    ['all that is said', 'They went to Lind, who said that the firm quit on Tuesday.', ['Lind: Tuesday']],
    ['a quotation', '"Jan Lind, who resigned last week, gave up," Ann Poe said.', ['Ann Poe: last week']],
  ])('the words of %s stay the speaker’s', (_, text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });
});
