import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/index.js';
import { reportOf, together, topicWith } from '../../support/report-of.js';

/** Two invented papers on a bank in a made-up town: one gives `mine`, the other `theirs`. */
function report(mine: string, theirs: string): Report {
  return reportOf({
    herald: `Siege at Orley bank ends\n\nPolice freed three captives from a bank in Orley on Friday.\n\n${mine}`,
    tribune: `Captives walk free in Orley\n\nThree people held in a bank in Orley are safe, the mayor said on Friday.\n\n${theirs}`,
  });
}

const TOLD: readonly (readonly [string, string])[] = [
  ['An 11-hour standoff gripped the town.', '11-hour'],
  ['The 11-hour siege gripped the town.', '11-hour'],
  ['The standoff lasted 11 hours.', '11 hours'],
  ['The siege, which went on for 11 hours, gripped the town.', '11 hours'],
  ['The siege dragged on for 11 hours.', '11 hours'],
  ['The standoff took 11 hours.', '11 hours'],
  ['The siege continued for 11 hours.', '11 hours'],
  ['In the 11-hour standoff that followed, nobody was hurt.', '11-hour'],
  ['After an 11-hour siege, the man gave up.', '11-hour'],
  ['The man gave up 11 hours into the siege.', '11 hours'],
  ['His arrest capped a siege of 11 hours in the bank.', '11 hours'],
];

describe('how long one activity lasted is one topic, however it is told', () => {
  it.each(TOLD)('%s', (sentence, quote) => {
    const made = report(sentence, 'The siege lasted 14 hours.');
    expect(together(made, quote, '14 hours')).toBe(true);
    expect(topicWith(made, quote, 'quantity').verdict).toBe('conflict');
  });

  it('a bound explains the difference', () => {
    const made = report('An 11-hour standoff gripped the town.', 'The siege lasted more than 10 hours.');
    expect(together(made, '11-hour', 'more than 10 hours')).toBe(true);
    expect(topicWith(made, '11-hour', 'quantity').verdict).not.toBe('conflict');
  });

  it.each([
    ['another activity', 'The manhunt lasted 11 hours.', '11 hours'],
    ['how long after it', 'The mayor spoke 11 hours after the siege.', '11 hours'],
    ['another scale', 'The siege lasted 45 minutes.', '45 minutes'],
    ['a meeting', 'The council met for 11 hours.', '11 hours'],
  ])('kept apart, %s: %s', (_, sentence, quote) => {
    const topic = topicWith(report(sentence, 'The siege lasted 14 hours.'), quote, 'quantity');
    expect(topic.claims.map((c) => c.evidence.quote)).toEqual([quote]);
  });
});
