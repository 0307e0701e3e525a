import { describe, expect, it } from 'vitest';
import { readText } from '../../support/read-text.js';

/** The kind that a text tells of a name. */
const kindOf = (name: string, text: string): string | undefined =>
  readText(text).reading.names.find((n) => n.name === name)?.kind;

describe('a side that plays games', () => {
  it.each([
    ['Tarmy', 'The match was in Zendia, and Tarmy, a side from Port Marun, won it.'],
    ['Tarmy', 'It was an upset victory of the home team, Tarmy, over Orlan.'],
    ['Tarmy', 'They saw a match of Tarmy and Orlan, two teams of the league.'],
    ['Tarmy', 'Thousands of Tarmy fans stormed the pitch.'],
    ['Orlan', 'It was the fans of Tarmy and Orlan who ran to the pitch.'],
    ['Tarmy', 'On Sunday Tarmy beat Orlan 3-1.'],
    ['Tarmy', 'The game was won 3-1 by Tarmy.'],
  ])('is a body: %s: %s', (name, text) => {
    expect(kindOf(name, text)).toBe('organisation');
  });

  it.each([
    ['Tarmy', 'The match was in Tarmy, a town in Zendia.', 'place'],
    ['Tarmy', 'The stadium in Tarmy was full of fans.', 'place'],
    ['Ada Brill', 'Fans of Ada Brill, the singer, left.', 'person'],
    ['Ada Brill', 'The team of rescuers met Mayor Ada Brill at the stadium.', 'person'],
  ])('near miss: %s: %s', (name, text, kind) => {
    expect(kindOf(name, text)).toBe(kind);
  });
});
