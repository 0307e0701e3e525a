import { describe, expect, it } from 'vitest';
import { readText } from '../../support/read-text.js';

/** "name | role" of each person named. */
const people = (text: string): string[] =>
  readText(text).reading.names.flatMap(({ kind, name, role }) =>
    kind === 'person' ? [`${name} | ${role?.text ?? ''}`] : [],
  );

describe('a name that goes on in small letters behind a hyphen', () => {
  it.each([
    ['Prime Minister Orrin Tal-o-ma said it was so.', ['Orrin Tal-o-ma | Prime Minister']],
    ['General Orrin Kyo-ahn of the army left.', ['Orrin Kyo-ahn | General']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('near miss: is no name where its noun is behind it', () => {
    expect(people('Mayor Orrin Lind Tarn-backed plans were dropped.').join()).not.toContain('Tarn-backed');
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['Captain Lind left. Ola Kelly, a second Tarnish executive, was held.', 'Ola Kelly | second Tarnish executive'],
    [
      'It was sold by businessman Ola Kelly, founder of the private guard firm Norsk.',
      'Ola Kelly | founder of the private guard firm Norsk',
    ],
    ['It was sold by Mayor Ola Kelly, a former clerk.', 'Ola Kelly | Mayor'],
    [
      'Earlier Ola Kelly, a politician of the Hope and Honour party of the Red League, left.',
      'Ola Kelly | politician of the Hope and Honour party of the Red League',
    ],
    ['Earlier Ola Kelly, the head of the Senate and Tarn police were met.', 'Ola Kelly | head of the Senate'],
    ["Tarnia's Senate ousted President Ola Kelly on Monday.", 'Ola Kelly | President'],
    ["It was said by Tarnia's ousted President Ola Kelly.", "Ola Kelly | Tarnia's ousted President"],
    ['But 68-year-old Ola Kelly was free.', 'Ola Kelly | '],
    ['But the 68-year-old mayor Ola Kelly was free.', 'Ola Kelly | 68-year-old mayor'],
    // Of nouns in small letters before a capital only those for bodies and places modify it.
    ['In a note on Tuesday morning Chancellor Ola Kelly said so.', 'Ola Kelly | Chancellor'],
    ['Moments before the vote count Norsk spokesman Ola Kelly left.', 'Ola Kelly | Norsk spokesman'],
    ['It was the city police Chief Ola Kelly.', 'Ola Kelly | city police Chief'],
    ['He would be visiting President Ola Kelly on Monday.', 'Ola Kelly | President'],
    ['It was the visiting President Ola Kelly.', 'Ola Kelly | visiting President'],
    // Between an article and its noun stands no verb, whatever the tagger says.
    ['It was for Ola Kelly, the indicted former Norsk chairman, to say.', 'Ola Kelly | indicted former Norsk chairman'],
    ['They oust their arrested chairman, Ola Kelly.', 'Ola Kelly | arrested chairman'],
    ["The band's lead singer, Ola Kelly, left.", "Ola Kelly | band's lead singer"],
    ['Ola Kelly, the referendum returning officer, left.', 'Ola Kelly | referendum returning officer'],
    ['Ola Kelly, the calm and tired head of Norsk, left.', 'Ola Kelly | calm and tired head of Norsk'],
    ['Ola Kelly, the Tarnish first minister, left.', 'Ola Kelly | Tarnish first minister'],
    ['They met his new chancellor, Ola Kelly, on Monday.', 'Ola Kelly | new chancellor'],
    ['They met the first driver, Ms Ola Kelly, on Monday.', 'Ola Kelly | '],
    ['They met Ola Kelly, then the leader of Tarn.', 'Ola Kelly | then the leader of Tarn'],
    ['Ola Kelly, who is also chairman of the Norsk board, left.', 'Ola Kelly | chairman of the Norsk board'],
    ['The Tarnish envoy to the League, Ola Kelly, left.', 'Ola Kelly | Tarnish envoy to the League'],
    ['Their main rival, Ola Kelly of the Red League, left.', 'Ola Kelly | main rival'],
    ["The Orlans' lawyer, Ola Kelly, left.", "Ola Kelly | Orlans' lawyer"],
    [
      'The director of the Tarn Institute of Tides and Winds, Ola Kelly, left.',
      'Ola Kelly | director of the Tarn Institute of Tides and Winds',
    ],
    // What the noun's complement goes on with belongs to it.
    [
      'Ola Kelly, the director of research and care at Orley Zoo, left.',
      'Ola Kelly | director of research and care at Orley Zoo',
    ],
    ['Ola Kelly, one of the veterans of the club, left.', 'Ola Kelly | one of the veterans of the club'],
    ['Ola Kelly, one of the drivers in the morning, left.', 'Ola Kelly | one of the drivers'],
    [
      'Ola Kelly, the leader of the Reds and Vice Chancellor, left.',
      'Ola Kelly | leader of the Reds and Vice Chancellor',
    ],
    [
      'Ola Kelly, owner of Tarn Foods and heir to the throne, left.',
      'Ola Kelly | owner of Tarn Foods and heir to the throne',
    ],
    ['Ola Kelly, director of Tarn Bank and chairman Max Dorn left.', 'Ola Kelly | director of Tarn Bank'],
    ['Ola Kelly, now the former chief of Norsk, left.', 'Ola Kelly | former chief of Norsk'],
    ['Ola Kelly is a married father of two. He left.', 'Ola Kelly | married father of two'],
    [
      'The vice minister of safety and public works, Ola Kelly, left.',
      'Ola Kelly | vice minister of safety and public works',
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toContain(expected);
  });
});

describe('what an office is over', () => {
  it.each([
    [
      "Norland's Minister of Transport and Digital Infrastructure Ola Kelly left.",
      ["Ola Kelly | Norland's Minister of Transport and Digital Infrastructure"],
    ],
    ['Minister of Internal Security Colonel Ola Kelly left.', ['Ola Kelly | Minister of Internal Security Colonel']],
    ['The Director of National Intelligence Ola Kelly left.', ['Ola Kelly | Director of National Intelligence']],
    ['The Minister of Transport and Ola Kelly, a clerk, left.', ['Ola Kelly | clerk']],
  ])('stands before the name and is no part of it: %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('the word that opens a sentence before a name', () => {
  it('belongs to it where the rest opens with a particle, as a surname may', () => {
    const text = 'Karim Abu Tarn, a player, left. “We are sad,” Abu Tarn said. Abu Tarn is 30.';
    expect(people(text)[0]).toBe('Karim Abu Tarn | player');
  });

  it('does not where it tells a leaning', () => {
    expect(people('Conservative Ola Kelly, the mayor, left.')).toEqual(['Ola Kelly | mayor']);
  });
});

describe('a name', () => {
  it('is called by the article, whoever says what it stands in, but for a quotation', () => {
    const claims = (text: string) =>
      readText(text).claims.flatMap((c) => (c.kind === 'person-role' && c.name === 'Ola Kelly' ? [c.speaker] : []));
    expect(claims('Police said that the captain, Ola Kelly, had left.')).toEqual([null]);
    expect(claims('“The captain, Ola Kelly, has left,” police said.')).toEqual(['police']);
  });
});
