import { describe, expect, it } from 'vitest';
import { readText } from '../../support/read-text.js';

/** The speakers of all that is said in a text, each once. */
const speakers = (text: string): (string | null)[] => [
  ...new Set(readText(text).reading.speeches.map(({ speaker }) => speaker)),
];

describe('"she" and "he" behind what is said', () => {
  it('is nobody whom the words said name', () => {
    const text = 'Judge Mara Quill gave Ann Poe two years. "Ann Poe broke the peace of the town," she explained.';
    expect(speakers(text)).toEqual(['Mara Quill']);
    expect(speakers('Mayor Jan Reed came late. Mayor Ola Lind, he said, had left the town.')).toEqual(['Jan Reed']);
  });

  it('near miss: is the one who is said to have said it', () => {
    expect(speakers('Ola Lind, the mayor of Ellery, said he expected the toll to rise.')).toEqual(['Ola Lind']);
  });

  it('near miss: a body names itself', () => {
    expect(speakers('The Norsk Company said it was late. "The Norsk Company will pay for it," it said.')).toEqual([
      'Norsk Company',
    ]);
  });

  it('is the judge whom the sentence before is about', () => {
    const text =
      'Judge Mara Quill opened the hearing. Ann Poe smiled in the dock. The judge then read for an hour. ' +
      '"Only a prison term will do," she said.';
    expect(speakers(text)).toEqual(['Mara Quill']);
  });

  it('is not whom quoted words are about', () => {
    const text = 'Mayor Ida Brandt spoke at noon. "Ola Lind is ill. He cannot come and he will not come," she said.';
    expect(speakers(text)).toEqual(['Ida Brandt']);
  });

  it('is told by the other pronouns of the article', () => {
    expect(
      speakers('Captain Sasha Quill left with his crew. Captain Quill sold his boat. "It is over," she said.'),
    ).toEqual([null]);
  });

  it('is nobody where another was named since', () => {
    const text =
      'Mayor Ola Lind spoke at noon. At night a storm sank the boats of Captain Jan Reed. He said it was cold.';
    expect(speakers(text)).toEqual([null]);
  });

  it('"her" whom a paper quotes is not the paper', () => {
    const text = 'Ida Brandt, the harbour chief, opened the gate. The Ellery Post quoted her as saying that it held.';
    expect(speakers(text)).toEqual(['Ida Brandt']);
  });
});

describe('a verb of reporting', () => {
  it.each([
    ['that is done to somebody', 'The charge, filed in March but sealed until Thursday, accused Mr Poe of theft.'],
    ['of what was told to somebody', 'Ola Lind was convicted and told that he faces a year in prison.'],
    ['joined to a passive', 'It was well known and widely reported in the press that boats were sold.'],
    ['of those taken somewhere', 'Of the men who were injured and admitted to hospitals, 40 were let go.'],
    ['that tells which', 'The charge names the sum he reported over five years.'],
  ])('%s has no speaker', (_, text) => {
    expect(speakers(text)).toEqual([]);
  });

  it.each([
    ['After his arrest Norsk revealed that it had sold the boat.', 'Norsk'],
    ['In a notice made earlier this morning Norsk revealed that it had sold the boat.', 'Norsk'],
    ['Ola Lind was arrested and told police that he had sold the boat.', 'Ola Lind'],
    [
      'He sold the boat for the firm, the Tarnish newspaper The Ellery Post reported.',
      'Tarnish newspaper The Ellery Post',
    ],
    ['The Post cited people familiar with the matter as saying Lind had fled.', 'people familiar with the matter'],
    ['He met the mayor, two sources close to Lind said on Wednesday.', 'two sources'],
    ['Women were taken to the port, Morning Star News reported.', 'Morning Star News'],
    ['Ann Poe, a lawyer for Lind, criticized the arrest and said Lind would need help.', 'Ann Poe'],
    ['A roof fell, the Ellery Post quoted a spokesman for the port as saying.', 'spokesman for the port'],
    ['A plane took him out, the paper reports.', 'paper'],
    ['"They met in the harbour," federal prosecutors alleged.', 'federal prosecutors'],
    ['Ola Lind, port director of Norsk, a shipbuilder, said he and others had left.', 'Ola Lind'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});
