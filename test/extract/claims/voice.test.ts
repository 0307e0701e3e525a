import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { FramingClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** The voice of each wording of a paragraph, the headline's left out. */
function voices(paragraph: string): string[] {
  const { claims } = extract(documentOf('a', `Review\n${paragraph}`));
  return claims
    .filter((c): c is FramingClaim => c.kind === 'framing' && c.concept !== 'headline')
    .map((c) => `${c.label} ${c.voice}${c.speaker === null ? '' : ` ${c.speaker}`}`);
}

describe('whose word a wording is', () => {
  it.each([
    [
      'Mara Linden, the harbour master, told a press conference that the suspect was dead.',
      'suspect retold Mara Linden',
    ],
    ['As per the Coast Ministry, the attack lasted an hour.', 'attack retold Coast Ministry'],
    ['The council said that the massacre began at noon.', 'massacre retold council'],
    ['The mayor said: “This massacre was planned.”', 'massacre quoted mayor'],
    ['The massacre began at noon.', 'massacre own'],
  ])('%s', (text, voice) => {
    expect(voices(text)).toContain(voice);
  });

  it.each([
    'Dozens fled in what the governor called a massacre.',
    'The mayor called the fire a tragedy.',
    'Activists denounced the raid as an atrocity.',
    'The fire was a tragedy, in the words of the mayor, according to the paper.',
    'Neighbours are said to have seen the attack.',
    'The driver was accused of the attack.',
    'Farmers protested after reports of a massacre in the valley.',
    'Officials are calling the attack an act of terror.',
  ])('nobody’s for sure beside a speaker: %s', (text) => {
    for (const voice of voices(text)) expect(voice).not.toContain(' own');
    expect(voices(text)).not.toEqual([]);
  });

  it.each([
    [
      'When police held him soon after the fire began, investigators said, he spoke of a novel.',
      'fire',
      'investigators',
    ],
    ['After the massacre, police said, the man ran.', 'massacre', 'police'],
    ['Before the attack he had bought a knife, the mayor told reporters.', 'attack', 'mayor'],
    [
      'A jet was shot down and its pilot arrested, Norland said on Friday, and the sky was closed.',
      'arrest',
      'Norland',
    ],
    ['Later the mayor clarified that one pilot had been arrested by the army.', 'arrest', 'mayor'],
  ])('the speaker’s in all that stands before “…, police said”: %s', (text, label, speaker) => {
    expect(voices(text)).toContain(`${label} retold ${speaker}`);
  });

  it('not the article’s own behind what sources say first', () => {
    const text = 'Had he seen the ferry, sources say, he would have stopped, given that the collision was at night.';
    expect(voices(text).filter((v) => v.startsWith('collision'))).toEqual(['collision unclear']);
  });

  it.each([
    'After the massacre began, the mayor left.',
    'The army closed the road before the massacre began, and left.',
  ])('the article’s own where nobody speaks: %s', (text) => {
    expect(voices(text)).toContain('massacre own');
  });

  it('is that of a headline’s speaker in all of it but the kicker', () => {
    const said = (headline: string): string[] => {
      const { claims } = extract(documentOf('a', `${headline}\nNothing is told.`));
      return claims.flatMap((c) =>
        c.kind === 'framing' && c.concept !== 'headline' ? [`${c.label} ${c.voice} ${c.speaker}`] : [],
      );
    };
    expect(said('Norland claims two jets downed, pilot captured')).toContain('capture retold Norland');
    expect(said('Norland army: two jets brought down, pilot captured')).toContain('capture retold Norland army');
    expect(said('Two jets brought down, pilot captured')).toContain('capture own null');
  });

  it('is nobody’s by “as per” a deal', () => {
    expect(voices('The tower was to be in its hands as per the Norland-brokered truce.').join()).not.toContain(
      'Norland',
    );
  });

  it.each([
    'The attack, which 77 people reportedly survived, lasted an hour.',
    'The attack was allegedly planned for months.',
    'The attack was confirmed by the mayor.',
    'The council said that Norland had shut its border after the attack.',
    'The sheriff said the roads were clear. The attack began at noon.',
    'The ferry sank, and after the attack the captain is said to have fled.',
  ])('the article’s own where the hearsay is of something else: %s', (text) => {
    expect(voices(text)).toEqual(['attack own']);
  });

  it('is the article’s own before a headline’s colon', () => {
    const { claims } = extract(documentOf('a', 'Calder bridge attack: driver had a gun, police say\nNothing is told.'));
    const voices = claims.filter((c): c is FramingClaim => c.kind === 'framing' && c.concept === 'incident');
    expect(voices.map((c) => c.voice)).toEqual(['own']);
  });

  it('is retold where the speaker is not named beside it', () => {
    expect(voices('He said the massacre began at noon.')).toEqual(['massacre retold']);
  });

  it('is the reporter’s for an adjective in what somebody is reported to have said', () => {
    expect(voices('The council said that the only road to the separatist territory was closed.')).toEqual([
      'separatist own',
    ]);
  });
});
