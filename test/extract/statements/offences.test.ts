import { describe, expect, it } from 'vitest';
import { readText } from '../../support/read-text.js';

const KNOWN = 'Mr Leo Harrow, a sailor, is 52. Mrs Ann Lind, a cook, is 48.';

/** "charged Jan Doe: theft; fraud" for each claim. */
const offences = (text: string): string[] =>
  readText(`${text}\n\n${KNOWN}`).claims.flatMap((c) =>
    c.kind === 'attribution' && c.answer?.question === 'offence'
      ? [`${c.answer.label} ${c.answer.of}: ${c.answer.offences?.map((o) => o.text).join('; ')}`]
      : [],
  );

describe('what somebody is accused of', () => {
  it.each([
    ['The captain was charged with manslaughter on Friday.', 'charged captain: manslaughter'],
    ['A driver faces a charge of negligent homicide.', 'charged driver: negligent homicide'],
    [
      'The captain has been charged with "endangering safe navigation", police said.',
      'charged captain: endangering safe navigation',
    ],
    ['A man of 35 was held on suspicion of burglary.', 'accused man: burglary'],
    ['The captain was indicted on two counts of murder and arson.', 'charged captain: murder; arson'],
    [
      'The skipper, Leo Harrow, was arrested late on Friday and is under investigation for fraud, sinking a boat and bribing a guard.',
      'accused Leo Harrow: fraud; sinking a boat; bribing a guard',
    ],
    [
      'Leo Harrow, 52, who owns the yard, was found guilty on Monday of breaching his bail.',
      'convicted Leo Harrow: breaching his bail',
    ],
    ['A court found Leo Harrow guilty of theft.', 'convicted Leo Harrow: theft'],
    ['Leo Harrow was jailed for two years over tax fraud.', 'convicted Leo Harrow: tax fraud'],
    [
      'The union accused Leo Harrow of letting her cousin meddle in the sale.',
      'accused Leo Harrow: letting her cousin meddle in the sale',
    ],
    ['There are allegations of bribery against Leo Harrow.', 'accused Leo Harrow: bribery'],
    [
      'Leo Harrow was convicted by six of the nine judges of illegally selling land.',
      'convicted Leo Harrow: illegally selling land',
    ],
    [
      'Leo Harrow is expected to be charged with theft and attempted murder.',
      'charged Leo Harrow: theft; attempted murder',
    ],
    ['Leo Harrow faces corruption charges.', 'charged Leo Harrow: corruption'],
    ['Leo Harrow left the town after an alleged robbery in Calder.', 'accused Leo Harrow: robbery in Calder'],
  ])('is read: %s', (text, told) => {
    expect(offences(text)).toEqual([told]);
  });

  it('is told of whom a pronoun means, where one person alone is named before', () => {
    expect(offences('Leo Harrow left on Monday. He is suspected of forging a will.')).toEqual([
      'accused Leo Harrow: forging a will',
    ]);
    expect(offences('At the gate stood Leo Harrow and Ann Lind. He is suspected of forging a will.')).toEqual([]);
  });

  it.each([
    'A man is in charge of the case.',
    'The captain was not charged with murder.',
    'The battery was charged with a cable.',
    'A count of the votes began.',
    'Nobody felt guilty of anything.',
    'Leo Harrow was found guilty of all the charges.',
    'Leo Harrow was detained for questioning.',
    'Leo Harrow accused the harbour office of theft.',
    'The suspect was the target of a manhunt.',
  ])('is not read: %s', (text) => {
    expect(offences(text)).toEqual([]);
  });
});
