import { describe, expect, it } from 'vitest';
import { judgeDates } from '../../../src/judge/dates/dates.js';
import type { Bench } from '../../../src/judge/judgement.js';
import { type DateClaim, evidenceAt } from '../../../src/model/index.js';

/** A date of an article: its sentence, its day of October, and what it dates. */
function claim(article: string, sentence: number, day: number, property: string): DateClaim {
  const [text, start] = [`October ${day}`, `2020-10-${day}`];
  return {
    id: `${article}-${day}-${sentence}`,
    kind: 'date',
    article,
    evidence: evidenceAt(text, { start: 0, end: text.length }),
    sentence,
    speaker: null,
    voice: 'own',
    event: { from: null, to: null, places: [], background: false },
    value: { start, end: start, time: null, text },
    precision: 'day',
    hedge: null,
    relative: false,
    role: 'on',
    property,
    context: [],
  };
}

/** What is said of the attack, dated by article a to Saturday the 10th, and by b to Sunday, where b dates these as well. */
function judged(...beside: readonly DateClaim[]) {
  const claims = [claim('a', 1, 10, 'attack'), claim('b', 1, 11, 'attack'), claim('c', 1, 10, 'attack')];
  const bench = {
    articles: new Map(),
    sentences: new Map(),
    originOf: new Map(),
    days: [],
    dates: new Map([['b', [claims[1]!, ...beside]]]),
  } as unknown as Bench;
  return judgeDates({ kind: 'date', key: 'k', title: 't', claims, together: [], refused: [] }, bench);
}

describe('the day of a conflict', () => {
  it('is of something else where its article dates the act by the other day as well', () => {
    expect(judged(claim('b', 2, 10, 'attack'))).toMatchObject({ verdict: 'agreed', left: ['b-11-1'] });
  });

  it.each([
    ['by that day alone', []],
    ['another act by the other day', [claim('b', 2, 10, 'arrest')]],
    ['the act by a third day', [claim('b', 2, 12, 'attack')]],
  ])('but not where it dates %s', (_, beside) => {
    expect(judged(...beside)).toMatchObject({ verdict: 'conflict', left: [] });
  });
});
