import { describe, expect, it } from 'vitest';
import type { StatementClaim } from '../../../src/model/index.js';
import { readText } from '../../support/read-text.js';

/** The statements below the headline. */
const statementsIn = (text: string): StatementClaim[] =>
  readText(text).claims.filter((c): c is StatementClaim => c.kind === 'attribution' && c.sentence > 0);

const partsOf = ({ actor, act, patient, negated }: StatementClaim) => ({ actor, act, patient, negated });

describe('a clause', () => {
  it.each([
    ['The rebels attacked a convoy.', { actor: 'rebel', act: 'attack', patient: 'convoy', negated: false }],
    ['A convoy was attacked by rebels.', { actor: 'rebel', act: 'attack', patient: 'convoy', negated: false }],
    [
      'The dog did not appear to be attacking the girl.',
      { actor: 'dog', act: 'attack', patient: 'girl', negated: true },
    ],
    ['No museum staff had been hurt.', { actor: '', act: 'hurt', patient: 'museum staff', negated: true }],
    ['No larger fine was imposed on a bank.', { actor: '', act: 'impose', patient: '', negated: false }],
    ['All museum staff were unharmed.', { actor: '', act: 'unharmed', patient: 'museum staff', negated: false }],
    ['The guards failed to stop the intruder.', { actor: 'guard', act: 'stop', patient: 'intruder', negated: true }],
    ['The girl was not under attack.', { actor: '', act: 'attack', patient: 'girl', negated: true }],
    [
      'Rebel troops opened fire at dawn on the northern posts.',
      { actor: 'rebel troop', act: 'fire', patient: 'northern post', negated: false },
    ],
    ['The northern posts came under fire.', { actor: '', act: 'fire', patient: 'northern post', negated: false }],
    ['The shop opened a branch on Monday.', { actor: 'shop', act: 'open', patient: 'branch', negated: false }],
    ['The alarms were in working order.', { actor: '', act: 'working', patient: 'alarm', negated: false }],
    ['Hooded men hurled bottles at the guards.', { actor: 'hooded man', act: 'hurl', negated: false }],
    ['The van loaded with petrol rammed the gate.', { actor: 'van', act: 'ram', patient: 'gate', negated: false }],
    ['The van crashed with petrol on board.', { actor: 'van', act: 'crash', negated: false }],
    ['The driver tried to rescue two passengers.', { actor: 'driver', act: 'rescue', negated: false }],
  ])('%s', (text, expected) => {
    expect(partsOf(statementsIn(text)[0]!)).toMatchObject(expected);
  });

  it('of somebody’s words has the speaker, and "it" is the body that speaks', () => {
    const [claim] = statementsIn('The harbour office said it had lost contact with the ferry.');
    expect(claim).toMatchObject({
      speaker: 'harbour office',
      verb: 'say',
      actor: 'harbour office',
      act: 'lose',
      patient: 'contact ferry',
    });
  });

  it('is quoted without the word that joins it to what stands before', () => {
    const where = 'in a long statement, read out on the quay before the relatives of those aboard, ';
    const text = `The harbour office said ${where.repeat(3)}that the ferry had sunk and its crew had drowned.`;
    expect(statementsIn(text).map((c) => c.evidence.quote)).toEqual(
      expect.arrayContaining(['the ferry had sunk', 'its crew had drowned']),
    );
  });

  it('is quoted with its speaker when both are short', () => {
    const [claim] = statementsIn('The harbour office said the ferry had sunk.');
    expect(claim!.evidence.quote).toBe('The harbour office said the ferry had sunk');
  });

  it('that is denied is negated, and so is a belief that is denied', () => {
    expect(statementsIn('The army denied that it had attacked the village.')[0]).toMatchObject({
      act: 'attack',
      negated: true,
    });
    expect(statementsIn('Police do not suspect that the fire killed the guard.')[0]).toMatchObject({
      act: 'kill',
      negated: true,
    });
  });

  it.each([
    ['The mayor rejected criticism that the army had attacked the village.', true],
    ['The agency withdrew its statement that the army had attacked the village.', true],
    ['Officers saw no evidence that the army had attacked the village.', true],
    ['The mayor repeated criticism that the army had attacked the village.', false],
  ])('behind a denial, a retraction or a lack of proof is negated: %s', (text, negated) => {
    expect(statementsIn(text).find((c) => c.act === 'attack')).toMatchObject({ negated });
  });

  it('is denied by another who "rejects this", as far as it was somebody’s', () => {
    const said = 'The mayor said the ferry was overloaded.';
    expect(statementsIn(`${said} The owner, Blue Lines, rejects this.`).at(-1)).toMatchObject({
      speaker: 'Blue Lines',
      verb: 'reject',
      act: 'overloaded',
      negated: true,
    });
    expect(statementsIn(`${said} The owner does not reject this.`).filter((c) => c.act === 'overloaded')).toHaveLength(
      1,
    );
    expect(
      statementsIn('The ferry was overloaded. The owner rejects this.').filter(
        (c) => c.act === 'overloaded' && c.negated,
      ),
    ).toEqual([]);
  });

  it('goes back to its subject over a participle phrase, and not over a clause of its own', () => {
    expect(
      partsOf(statementsIn('The mayor said the ferry, licensed to carry 80 passengers, was overloaded.')[0]!),
    ).toEqual({ actor: '', act: 'overloaded', patient: 'ferry', negated: false });
    const acts = statementsIn('The guard, who was arrested on Friday, was released on bail.').map((c) => c.act);
    expect(acts).toContain('arrest');
  });

  it('goes on with "while" and what the same people did', () => {
    const claims = statementsIn('The men were captured near the bridge while they repaired a fence.');
    expect(claims.map((c) => c.evidence.quote)).toEqual([
      'The men were captured near the bridge while they repaired a fence',
    ]);
  });
});

describe('an event noun', () => {
  it('with an agent is a statement of its own', () => {
    const claims = statementsIn('The road was closed following an attack by rebels.');
    expect(claims.map(partsOf)).toContainEqual({ actor: 'rebel', act: 'attack', patient: '', negated: false });
  });

  it('alone is none', () => {
    expect(statementsIn('The road was repaired following the attack.')).toHaveLength(1);
  });

  it('behind the name of a place in which the article tells something is nobody’s', () => {
    const actors = (text: string): string[] => statementsIn(text).map(({ actor }) => actor);
    expect(actors('A van drove into people in Orrin. The group claimed the Orrin attack.')).not.toContain('orrin');
    expect(actors('A van drove into people in Tarn. The group condemned the Orrin attack.')).toContain('orrin');
  });
});

describe('what says nothing to compare', () => {
  it.each(['It was there.', 'Read on.'])('stays silent: %s', (text) => {
    expect(statementsIn(text)).toEqual([]);
  });

  it('the reporting words themselves', () => {
    const acts = statementsIn('Tom Arden, the mayor, told reporters that the hall had burned.').map((c) => c.act);
    expect(acts).toEqual(['burn']);
  });
});

describe('evidence', () => {
  it('stands at its offsets', () => {
    const { document, claims } = readText('“The hall burned,” said Tom Arden.\nNo one was hurt, police said.');
    expect(claims.length).toBeGreaterThan(1);
    for (const c of claims)
      expect(document.article.text.slice(c.evidence.start, c.evidence.end)).toBe(c.evidence.quote);
  });
});
