import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { judgeNames } from '../../../src/judge/names/names.js';
import { witnessesOf } from '../../support/name-witnesses.js';

const BENCH = { articles: new Map(), sentences: new Map(), originOf: new Map(), days: [] };

/** The name-variants of two articles, as "X / Y". */
const variants = (a: string, b: string): string[] =>
  alignNames(witnessesOf({ a: [a], b: [b] }))
    .filter((cluster) => judgeNames(cluster, BENCH).verdict === 'name-variant')
    .map((cluster) => [...new Set(cluster.claims.map((c) => ('name' in c ? c.name : '')))].sort().join(' / '));

describe('a short form of a given name', () => {
  it.each([
    ['The worker, Mike Torvald, ran.', 'Michael Torvald, a railway employee, ran.'],
    ['Prosecutor Jeff Halloran spoke.', 'County Prosecutor Jeffrey Halloran spoke.'],
    ['The coach, Bob Dolin, spoke.', 'Robert Dolin, the coach, spoke.'],
    ['Sheriff Bill Ostrand spoke.', 'Sheriff William Ostrand spoke.'],
    ['Nurse Peggy Lund wept.', 'Nurse Margaret Lund wept.'],
    ['Pilot Dick Varga landed.', 'Pilot Richard Varga landed.'],
    ['Officer Ted Brandt fell.', 'Officer Edward Brandt fell.'],
    ['Teacher Liz Kerran spoke.', 'Teacher Elizabeth Kerran spoke.'],
    ['Driver Jim Sandoval died.', 'Driver James Sandoval died.'],
    ['Judge Kate Orman ruled.', 'Judge Katherine Orman ruled.'],
    ['Witness Tony Marek spoke.', 'Witness Anthony Marek spoke.'],
    ['Mayor Jack Selvan spoke.', 'Mayor John Selvan spoke.'],
    ['Mayor Mike Selvan spoke.', 'Mayor Michael Anton Selvan spoke.'],
  ])('is the same person: %s %s', (a, b) => {
    expect(variants(a, b)).toHaveLength(1);
  });

  it.each([
    ['Mayor Mike Selvan spoke.', 'Mayor Mark Selvan spoke.'],
    ['Mayor Bob Selvan spoke.', 'Mayor Rod Selvan spoke.'],
    ['Driver Jim Sandoval died.', 'Driver Jack Sandoval died.'],
    ['Driver Jim Sandoval died.', 'Driver James Sandor died.'],
    ['Nurse Peggy Lund wept.', 'Nurse Megan Lund wept.'],
    ['The father, William Oram, wept.', 'The son, Billy Oram, was saved.'],
    ['William Oram and Bill Oram, both farmers, met.', 'Bill Oram, a farmer, came.'],
    ['Judge Kate Orman ruled.', 'Judge Karen Orman ruled.'],
    ['Officer Ted Brandt fell.', 'Officer Todor Brandt fell.'],
    ['Bob Hafen, a coach, spoke.', 'Robert Hagen, a coach, spoke.'],
  ])('is another person: %s %s', (a, b) => {
    expect(variants(a, b)).toEqual([]);
  });
});
