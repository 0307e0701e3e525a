import { describe, expect, it } from 'vitest';
import { extractNames } from '../../../src/extract/names/index.js';
import { documentOf } from '../../support/date-documents.js';

const kindsOf = (sentence: string): string[] =>
  extractNames(documentOf([sentence])).names.map((n) => `${n.kind}: ${n.name}`);

describe('somebody is told by what only people have, do and suffer', () => {
  it.each([
    ['It was slow and delicate work, said Marek Ostrand, one of the divers.', 'Marek Ostrand'],
    ['The parents of Timo Velkran waited at the gate.', 'Timo Velkran'],
    ['The fall took the life of Timo Velkran, who was six.', 'Timo Velkran'],
    ['The family of Oskar Brelund thanked the crews.', 'Oskar Brelund'],
    ['Friends of Oskar Brelund lit candles.', 'Oskar Brelund'],
    ['The killing of Qadir Solman angered many.', 'Qadir Solman'],
    ['Police arrested Lena Torvik at a motel.', 'Lena Torvik'],
    ['Jonas Kelbrig was charged with arson.', 'Jonas Kelbrig'],
    ['Jonas Kelbrig pleaded guilty to arson.', 'Jonas Kelbrig'],
    ['Jonas Kelbrig, from Marun, was jailed for six years.', 'Jonas Kelbrig'],
    ['Jonas Kelbrig died in hospital.', 'Jonas Kelbrig'],
    ['Jonas Kelbrig and his wife were inside.', 'Jonas Kelbrig'],
    ['A statement from Abel Torrino followed.', 'Abel Torrino'],
    ['Lawyers for Mira Dolan spoke to reporters.', 'Mira Dolan'],
    ['Abel Torrino, a 45-year-old mason, dug for days.', 'Abel Torrino'],
    ['Oskar Brelund (45) owns the hotel.', 'Oskar Brelund'],
    ['Oskar Brelund, whose son was hurt, wept.', 'Oskar Brelund'],
    ['The police named him as Jonas Kelbrig.', 'Jonas Kelbrig'],
    ['The picture was taken by Elina, her oldest daughter.', 'Elina'],
  ])('%s', (sentence, name) => expect(kindsOf(sentence)).toContain(`person: ${name}`));
});

describe('a name before a being or a body tells which one, and names nobody', () => {
  it.each([
    ['The 42-year-old New Tarnia woman was hurt.', 'New Tarnia'],
    ['It is a matter of taste, says Radical party leader Ilo Varga.', 'Radical'],
  ])('%s', (sentence, name) => expect(kindsOf(sentence)).not.toContain(`person: ${name}`));
});

describe('people of a list', () => {
  it.each([
    ['Senators Ada Brill and Ilo Varga voted against it.', ['Ada Brill', 'Ilo Varga']],
    ['Lawyers for the club and players Ilo Varga and Oskar Dahl left.', ['Ilo Varga', 'Oskar Dahl']],
    ['The actors Ada Brill, Ilo Varga and Oskar Dahl will star in it.', ['Ada Brill', 'Ilo Varga', 'Oskar Dahl']],
    [
      'Astronauts Ada Brill, Ilo Varga, Oskar Dahl and Mira Sol floated in.',
      ['Ada Brill', 'Ilo Varga', 'Oskar Dahl', 'Mira Sol'],
    ],
    ['Among them Oskar Dahl and Tamsin Jarl were two young students.', ['Oskar Dahl', 'Tamsin Jarl']],
    ['In the cup Orrin Rovers and Jarl Town are rivals again.', []],
    ['The twins Mira and Timo were found alive.', ['Mira', 'Timo']],
    ['They saved Mira, Timo and Oskar, siblings aged six, four and one.', ['Mira', 'Timo', 'Oskar']],
    ['The couple, Mira and Oskar Dahl, had been asleep.', ['Mira', 'Oskar Dahl']],
    [
      'The dead are Ada Brill, 13 years old; Ilo Varga, nine; and Oskar Dahl, 2.',
      ['Ada Brill', 'Ilo Varga', 'Oskar Dahl'],
    ],
    ['The gunman, whom the press have named as Ilo V, was shot.', ['Ilo V']],
    ['The painter, Ilo V., had been on the square.', ['Ilo V.']],
    ['They waited to hear from Ada Brill.', ['Ada Brill']],
  ])('%s', (sentence, names) =>
    expect(kindsOf(sentence).filter((n) => n.startsWith('person'))).toEqual(names.map((n) => `person: ${n}`)),
  );

  it.each([
    'It rained in Tarnavel and Marun, officials said.',
    'It rained in Tarnavel and Marun, residents of the valley said.',
    'Villagers in Tarnavel and Marun fled.',
    'They met a citizen of Tarnavel and Marun, who had armed himself.',
    'It struck the towns Tarnavel and Marun.',
  ])('none: %s', (sentence) => expect(kindsOf(sentence).filter((n) => n.startsWith('person'))).toEqual([]));
});

describe('a list in which the offices stand first', () => {
  const told = (sentence: string): string[] =>
    extractNames(documentOf([sentence])).names.map((n) => `${n.name}: ${n.role?.text ?? null}`);

  it('gives each to the name behind it', () => {
    expect(told('He sacked the mayor, Ada Brill, the sheriff, Ilo Varga, and a clerk.')).toEqual([
      'Ada Brill: mayor',
      'Ilo Varga: sheriff',
    ]);
  });
  it('leaves what closes the name with it', () => {
    expect(told('He met Ada Brill, the mayor, Ilo Varga and others.')[0]).toBe('Ada Brill: mayor');
  });
  it('does not tell which of two kin is meant', () => {
    expect(told('Brother and sister Ilo Varga and Ada Brill left.')[0]).toBe('Ilo Varga: null');
  });
});

describe('a word with a hyphen behind a short name', () => {
  it.each(['Tan Kong-led firms left.', 'Tan Kong-run firms left.', 'Ilo Varga-era laws stand.'])('%s', (sentence) =>
    expect(kindsOf(sentence).filter((n) => n.includes('-'))).toEqual([]),
  );
});

describe('what stands before a name', () => {
  it.each([
    ['Already Mr Varga is under fire.', null],
    ['They asked the chairman Mr Varga at noon.', 'chairman'],
    ['They asked Senators Ilo Varga and Ada Brill at noon.', null],
    ['They asked Lt-Col Ilo Varga at noon.', 'Lt-Col'],
    [
      'They asked Ilo Varga, head of the National Search and Rescue Agency, at noon.',
      'head of the National Search and Rescue Agency',
    ],
    [
      'They asked Ilo Varga, head of the Interior Ministry and Customs Agency, at noon.',
      'head of the Interior Ministry',
    ],
  ])('%s', (sentence, role) => {
    const [first] = extractNames(documentOf([sentence])).names.filter((n) => n.name.endsWith('Varga'));
    expect(first?.role?.text ?? null).toBe(role);
  });
});

describe('a ship is told with the places', () => {
  it.each([
    ['The sightseeing boat Heron went down off the quay.', 'Heron'],
    ['The vessel, which was named Heron, had two decks.', 'Heron'],
    ['The crew of the Heron waved.', 'Heron'],
    ['Divers went down to the MV Heron.', 'MV Heron'],
    ['Divers went down to HMS Heron Bay.', 'HMS Heron Bay'],
  ])('%s', (sentence, name) => expect(kindsOf(sentence)).toContain(`place: ${name}`));

  it('and whoever is addressed is no site, whatever the surname', () =>
    expect(kindsOf('Ms. Park spoke first.')).toEqual(['person: Park']));
  it('but a site may be called by an office', () =>
    expect(kindsOf('They met on Governor Island.')).toEqual(['place: Governor Island']));
  it('and "Ms" is no ship', () => expect(kindsOf('Divers spoke to Ms Heron.')).toEqual(['person: Heron']));

  it("with its name in the reader's language", () => {
    const { entities } = extractNames(documentOf(['The Szurkegem ("Heron") sank with its crew.']));
    expect(entities.map((e) => e.aliases)).toEqual([['Heron'], ['Szurkegem']]);
  });
});
