import { describe, expect, it } from 'vitest';
import { partsExclude } from '../../../src/judge/dates/day-parts.js';
import { type DateClaim, evidenceAt } from '../../../src/model/index.js';

const told = (text: string, time: string | null = null): DateClaim => ({
  id: text,
  kind: 'date',
  article: 'a',
  evidence: evidenceAt(text, { start: 0, end: text.length }),
  sentence: 0,
  speaker: null,
  voice: 'own',
  event: { from: null, to: null, places: [], background: false },
  value: { start: '2024-05-07', end: '2024-05-07', time, text },
  precision: 'day',
  hedge: null,
  role: 'on',
  property: 'fall',
  context: [],
});

describe('parts of one day', () => {
  it.each([
    ['Tuesday afternoon', 'Tuesday evening'],
    ['early Tuesday', 'Tuesday evening'],
    ['Tuesday morning', 'Tuesday night'],
    ['the early hours of Tuesday', 'Tuesday afternoon'],
  ])('%s excludes %s', (a, b) => {
    expect(partsExclude(told(a), told(b))).toBe(true);
    expect(partsExclude(told(b), told(a))).toBe(true);
  });

  it.each([
    ['Tuesday evening', 'late Tuesday night'],
    ['Tuesday evening', 'Tuesday'],
    ['early Tuesday', 'Tuesday morning'],
  ])('%s and %s may be one', (a, b) => {
    expect(partsExclude(told(a), told(b))).toBe(false);
  });

  it('a time of day lies in the part, at its edge, or outside of it', () => {
    expect(partsExclude(told('9 p.m.', '21:00'), told('Tuesday evening'))).toBe(false);
    expect(partsExclude(told('6 p.m.', '18:00'), told('Tuesday afternoon'))).toBe(false);
    expect(partsExclude(told('9 p.m.', '21:00'), told('Tuesday afternoon'))).toBe(true);
  });
});
