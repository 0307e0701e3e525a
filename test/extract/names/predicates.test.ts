import { describe, expect, it } from 'vitest';
import { extractNames } from '../../../src/extract/names/index.js';
import { documentOf } from '../../support/date-documents.js';

/** People as "name [role]". */
const people = (sentence: string): string[] =>
  extractNames(documentOf([sentence])).names.flatMap((n) =>
    n.kind === 'person' ? [`${n.name}${n.role === null ? '' : ` [${n.role.text}]`}`] : [],
  );

describe('what a clause says of the person named in it', () => {
  it.each([
    ['Pelle Orsk, who owns the local horse farm, did not call back.', 'Pelle Orsk [owns the local horse farm]'],
    ['Pelle Orsk, who breeds and trades horses, is wealthy.', 'Pelle Orsk [breeds and trades horses]'],
    ['Pelle Orsk, who leads the harbour agency as its chief, declined.', 'Pelle Orsk [leads the harbour agency]'],
    ['The owner of the horses is Pelle Orsk, who feeds them.', 'Pelle Orsk [owner of the horses]'],
    ['Axel Tann, who chairs the bank, agreed.', 'Axel Tann [chairs the bank]'],
    ['Ada Brill, 19, was the gunman who killed three people.', 'Ada Brill [was the gunman]'],
    ['Ada Brill, 19, of Marun, was the driver.', 'Ada Brill [was the driver]'],
    ['Officers named the suspect as Ada Brill, a trainee.', 'Ada Brill [trainee]'],
    ['Officers named the suspect as Ada Brill.', 'Ada Brill [suspect]'],
    ['Police named the suspect as Ada Brill.', 'Ada Brill [suspect]'],
    ['The pilot was identified as Ada Brill by the airline.', 'Ada Brill [pilot]'],
    ['The driver, identified by police as Ada Brill, fled.', 'Ada Brill [driver]'],
    ['Ada Brill, 19, named as gunman in the attack.', 'Ada Brill [gunman in the attack]'],
    ['Ada Brill was named by police as the suspect.', 'Ada Brill [suspect]'],
    ["Ms Brill, who is the city's top official, had to apologise.", "Brill [city's top official]"],
    ['Ada Brill is a registered voter and a self-described promoter.', 'Ada Brill [self-described promoter]'],
    ['The records listed Mr. Brill\'s occupation as "manager".', 'Brill [manager]'],
    ['Her cousin, Ada Brill, was one of the pilots who died.', 'Ada Brill [was one of the pilots]'],
    ['Ada Brill, who works as an analyst for the network, left.', 'Ada Brill [analyst for the network]'],
    ['The driver of the truck, a man surnamed Brill, was questioned.', 'Brill [driver of the truck]'],
    ['Ada Brill was appointed interim chairman of the port on Monday.', 'Ada Brill [interim chairman of the port]'],
    ['Ada Brill, most recently of the bank, was named chief executive.', 'Ada Brill [chief executive]'],
    ['The board appointed Ada Brill as interim chairman.', 'Ada Brill [interim chairman]'],
    ['On Sunday Mr Brill, who is the manager of the site as well, said sorry.', 'Brill [manager of the site]'],
  ])('%s', (sentence, expected) => expect(people(sentence)).toContain(expected));

  it.each([
    'We met Ada Brill, who was not the driver.',
    'We met Ada Brill, who could be the next mayor.',
    'We met Ada Brill, who owns up to it.',
    'We met Ada Brill, who runs fast.',
    'We met Ada Brill, who breeds and then sells.',
    'We met Ada Brill, who was late.',
    'Ada Brill was named after a chairman.',
    'Police named Ada Brill on Monday.',
  ])('nothing: %s', (sentence) => expect(people(sentence).filter((p) => p.includes('['))).toEqual([]));

  it.each(['Marun is a member of the pact.', 'The Marun Dockers are the owners.', 'Tannmar is the owner of the club.'])(
    'nobody: %s',
    (sentence) => expect(people(sentence)).toEqual([]),
  );
});
