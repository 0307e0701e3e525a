import { describe, expect, it } from 'vitest';
import { readText } from '../../support/read-text.js';
import { reportOf } from '../../support/report-of.js';

const offences = (text: string): string[] =>
  readText(text).claims.flatMap((c) =>
    c.kind === 'attribution' && c.answer?.question === 'offence' ? [c.answer.words.join(' ')] : [],
  );

describe('what somebody is charged with', () => {
  it.each([
    ['The captain was charged with manslaughter on Friday.', 'manslaughter'],
    ['He faces a charge of negligent homicide.', 'negligent homicide'],
    ['The captain has been charged with "endangering safe navigation", police said.', 'endanger safe navigation'],
    ['A man of 35 was held on suspicion of burglary.', 'burglary'],
    ['She pleaded guilty to conspiracy to commit mail fraud in May.', 'conspiracy mail fraud'],
    ['He was indicted on two counts of murder and arson.', 'murder arson'],
    ['The likely charges are for the felony of disrupting the safety of transport.', 'disrupt safety transport'],
    ['He faces one count of receiving stolen property.', 'receive steal property'],
  ])('is read: %s', (text, words) => {
    expect(offences(text)).toEqual([words]);
  });

  it.each([
    'He is in charge of the case.',
    'He was not charged with murder.',
    'The battery was charged with a cable.',
    'A count of the votes began.',
    'Nobody felt guilty of anything.',
  ])('is not read: %s', (text) => {
    expect(offences(text)).toEqual([]);
  });

  it.each([
    ['was charged with manslaughter', 'is accused under a charge of disrupting shipping', 'single-origin'],
    ['was charged with manslaughter', 'faces one count of manslaughter', 'agreed'],
    ['was charged with manslaughter', 'faces charges of manslaughter and fraud', 'agreed'],
  ])('agrees where two sources share a charge: both of two may hold: %s | %s', (first, second, verdict) => {
    const sank = 'A ferry sank near Lowmere on Monday.';
    const { topics } = reportOf({
      alpha: `${sank}\n\nThe captain ${first}.`,
      beta: `${sank}\n\nThe captain ${second}.`,
    });
    expect(topics.find((t) => t.title === 'What the charge is')?.verdict).toBe(verdict);
  });
});
