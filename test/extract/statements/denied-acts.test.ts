import { describe, expect, it } from 'vitest';
import type { StatementClaim } from '../../../src/model/index.js';
import { readText } from '../../support/read-text.js';

/** The statements below the headline that answer no question. */
const statementsIn = (text: string): StatementClaim[] =>
  readText(text).claims.filter((c): c is StatementClaim => c.kind === 'attribution' && c.sentence > 0 && !c.answer);

describe('what somebody denies having done', () => {
  it.each([
    ['The army denied firing on the crowd.', { speaker: 'army', actor: 'army', act: 'fire' }],
    ['The candidate has denied bribing judges.', { speaker: 'candidate', act: 'bribe', patient: 'judge' }],
    [
      'The mayor denied having been told of the cracks in the bridge.',
      { speaker: 'mayor', act: 'tell', patient: 'mayor' },
    ],
    ['The nurse denies poisoning the patients.', { speaker: 'nurse', act: 'poison', patient: 'patient' }],
    ['The striker denied spitting at the referee.', { speaker: 'striker', act: 'spit' }],
    ['The firm denied forcing the crew to sail.', { speaker: 'firm', act: 'force', patient: 'crew' }],
    ['The rebels denied an attack on the convoy.', { speaker: 'rebels', act: 'attack' }],
    ['The ministry rejected claims that guards had pushed migrants back.', { actor: 'guard', act: 'push' }],
    ['The ministry rejected reports that guards had pushed migrants back.', { actor: 'guard', act: 'push' }],
  ])('%s', (text, expected) => {
    expect(statementsIn(text)).toContainEqual(expect.objectContaining({ ...expected, negated: true }));
  });

  it.each([
    'The army denied any role in the attack.',
    'The club denied wrongdoing in the sale.',
    'The clinic was denied funding for two nurses.',
    'The union announced plans that shut the mine.',
  ])('is not told in: %s', (text) => {
    expect(statementsIn(text).filter((c) => c.negated)).toEqual([]);
  });
});

describe('what somebody is accused of, and what is told with a noun', () => {
  it.each([
    ["Northland accused Southland's troops of firing first.", { actor: 'southland troop', act: 'fire' }],
    ['Northland blamed Southland for starting the battle.', { actor: 'southland', act: 'start' }],
    ['The rebels accused the army of using gas in the north.', { actor: 'army', act: 'use', patient: 'gas' }],
    ['Fire was opened by rebels upon a convoy.', { actor: 'rebel', act: 'fire', patient: 'convoy' }],
    ['The attack was carried out by rebels.', { actor: 'rebel', act: 'attack' }],
    ['A raid was launched on the village.', { actor: '', act: 'raid', patient: 'village' }],
    ['It was Kerian forces who had shot at the guards.', { actor: 'kerian force', act: 'shoot' }],
  ])('%s', (text, expected) => {
    expect(statementsIn(text)).toContainEqual(expect.objectContaining({ ...expected, negated: false }));
  });

  it.each([
    ['The council announced plans for building a road.', 'plan'],
    ['The shop was opened by the mayor.', 'shop'],
  ])('names no doer: %s', (text, actor) => {
    expect(statementsIn(text).map((c) => c.actor)).not.toContain(actor);
  });
});
