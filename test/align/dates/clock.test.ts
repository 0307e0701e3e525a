import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/index.js';
import { reportOf, topicWith } from '../../support/report-of.js';

/** Two invented papers on a bank in a made-up town: one gives `mine`, the other `theirs`. */
function report(mine: string, theirs: string): Report {
  return reportOf({
    herald: `Siege at Orley bank ends\n\nPolice freed three captives from a bank in Orley on Friday.\n\n${mine}`,
    tribune: `Captives walk free in Orley\n\nThree people held in a bank in Orley are safe, the sheriff said on Friday.\n\n${theirs}`,
  });
}

const quotesWith = (made: Report, words: string): string[] =>
  topicWith(made, words, 'date').claims.map((c) => c.evidence.quote);

describe('times of day of one act stand together', () => {
  it.each([
    ['A call to police at 10:41 a.m. marked the beginning of the siege.', 'The ordeal started at 11 a.m.', 'conflict'],
    ['The siege began at 10:41 a.m.', 'It was around 10:45 a.m. when the siege began.', 'agreed'],
    ['The siege began at 10:41 a.m.', 'It was around 10:50 a.m. when the siege began.', 'divergent'],
    ['It was 9 p.m. when the team stormed the bank.', 'At 9:25 p.m. officers raided the bank.', 'conflict'],
    ['At 9:33 p.m. CST the mayor tweeted that all were safe.', 'At 10:33 p.m. ET the mayor announced it.', 'agreed'],
    ['At 9:33 p.m. CST the mayor tweeted that all were safe.', 'At 11:05 p.m. EST the mayor announced it.', 'conflict'],
    ['The siege began at 6:30 p.m.', 'The siege began at 6:26 p.m. EST.', 'agreed'],
    ['The siege began at 6:30 p.m.', 'The siege began at about 6:19 p.m. CST.', 'divergent'],
    ['The siege began at 5 p.m.', 'The siege began at 6:05 p.m. ET.', 'agreed'],
    ['The bank reopened at midday.', 'The bank was reopened at 12:20 p.m.', 'agreed'],
  ])('%s | %s → %s', (mine, theirs, verdict) => {
    const [x, y] = [mine, theirs].map((s) => /\d{1,2}(?::\d\d)? [ap]\.m\.|midday/.exec(s)![0]);
    const made = report(mine, theirs);
    expect(quotesWith(made, x!).some((q) => q.includes(y!))).toBe(true);
    expect(topicWith(made, x!, 'date').verdict).toBe(verdict);
  });

  it.each([
    ['start and end', 'The siege began at 5 p.m.', 'The siege ended at 5:40 p.m.'],
    ['opened and closed', 'The bank closed at 5 p.m.', 'The bank opened at 6 p.m.'],
    ['came and left', 'The mayor arrived at 5 p.m.', 'The mayor left at 6 p.m.'],
    ['two acts', 'A man was arrested at 5 p.m.', 'The bank was searched at 6 p.m.'],
    ['an act far from another', 'One man was released at 2 p.m.', 'A woman was freed at 9 p.m.'],
    ['an announcement and the act', 'The mayor tweeted at 9:30 p.m.', 'The team stormed the bank at 9 p.m.'],
  ])('kept apart: %s', (_, mine, theirs) => {
    const time = /[\d:]+ p\.m\./.exec(mine)![0];
    expect(topicWith(report(mine, theirs), time, 'date').verdict).not.toBe('conflict');
    expect(quotesWith(report(mine, theirs), time)).toHaveLength(1);
  });
});

describe('days of acts that undo one another', () => {
  it.each([
    ['The bank will reopen on Monday.', 'The bank was closed on Thursday.', 'Monday', 'Thursday'],
    ['Two clerks were arrested on Wednesday.', 'The two clerks were released on Thursday.', 'Wednesday', 'Thursday'],
    ['The envoy arrived on Wednesday.', 'The envoy left on Thursday.', 'Wednesday', 'Thursday'],
  ])('kept apart: %s | %s', (mine, theirs, day, other) => {
    expect(quotesWith(report(mine, theirs), day).some((quote) => quote.includes(other))).toBe(false);
  });
});
