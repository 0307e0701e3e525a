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
