import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { documentOf } from '../../judge/documents.js';

const LEAD = `Ferry hits pier at Ostrakamp
Forty people were hurt when a ferry hit a pier at Ostrakamp on Sunday, Mayor Danel Moor said.

The ferry had left Kelvora at noon.

Captain Ivo Tarn was taken to hospital.

Divers looked for two missing men.
`;

/** The sentences behind the lead that are told of another event. */
function told(...paragraphs: string[]): string[] {
  const document = documentOf('a', `${LEAD}\n${paragraphs.join('\n\n')}\n`, '2021-06-14');
  const { reading } = extract(document);
  return [...(reading.digressions ?? [])].map((i) => {
    const { start, end } = document.sentences[i]!;
    return document.article.text.slice(start, end);
  });
}

describe('digressions', () => {
  it.each([
    'In a similar accident, nine died off Velmora in 2012.',
    'In a separate incident, a tanker ran aground near Velmora.',
    'Another crash at Velmora killed six.',
    'This was not the first time a ferry has hit a pier.',
    'In March, a tug sank off Velmora and three men died.',
    'In 1998, 47 people drowned when the Velmora ferry sank.',
    'Last year, two ferries ran aground in the Suther strait.',
    'Meanwhile, six people died when a seaplane crashed in Velmora.',
    'Elsewhere, a fire killed two in Velmora.',
    'Eight people were killed that time, before the engines stopped.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([text]);
  });

  it.each([
    'In a similar accident, the Ostrakamp ferry lost its rudder in 2012.',
    'On Sunday evening divers found the wreck.',
    'The ship, built in 1989, sank within minutes.',
    'Meanwhile, the harbour stays closed.',
    'Meanwhile, Danel Moor spoke of the crash.',
    'The first survivors reached the shore at noon.',
    'It is the first crash at the pier since 1998.',
    'Rescuers worked through the night.',
    'By that time, the hull had filled.',
  ])('are not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('go on to the end of the paragraph, or to what is told of today', () => {
    expect(told('In 1998, 47 people drowned off Velmora. No captain was tried.', 'Two men were found.')).toHaveLength(
      2,
    );
    expect(told('In 1998, 47 people drowned off Velmora. The pier has been rebuilt.')).toHaveLength(1);
  });

  it('go on over paragraphs where they are another story, until a name of the lead comes back', () => {
    const aside = 'Meanwhile, six people died when a seaplane crashed in Velmora.';
    expect(told(aside, 'The pilot, Mara Oben, also died in the crash.', 'Ivo Tarn is in hospital.')).toHaveLength(2);
  });
});
