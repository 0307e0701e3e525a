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
  ])('%s', (text, expected) => {
    expect(people(text)).toContain(expected);
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
