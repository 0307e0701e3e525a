import { describe, expect, it } from 'vitest';
import type { StatementClaim } from '../../../src/model/index.js';
import { readText } from '../../support/read-text.js';

/** The statements below the headline as "who | what | whom". */
const framesIn = (text: string): string[] =>
  readText(text)
    .claims.filter((c): c is StatementClaim => c.kind === 'attribution' && c.sentence > 0 && c.answer === undefined)
    .map(({ actor, act, patient, negated }) => `${actor} | ${negated ? 'not ' : ''}${act} | ${patient}`);

describe('a clause that does not name its subject', () => {
  it.each([
    ['The guards crossed the river and attacked the camp.', 'guard | attack | camp'],
    ['Two men entered the shop, smashed a window and stole a painting.', 'man | steal | painting'],
    ['The union called off the march but delayed the strike.', 'union | delay | strike'],
    ['The bridge collapsed, killing two workers.', 'bridge | kill | worker'],
    ['Having broken a window, the thieves fled the house.', 'thief | flee | house'],
  ])('goes on with the one before it, or takes that of the clause behind it: %s', (text, frame) => {
    expect(framesIn(text)).toContain(frame);
  });

  it.each([
    ['The mayor, who visited the site, paid the builders.', 'mayor | visit | site'],
    ['The mayor, who visited the site, paid the builders.', 'mayor | pay | builder'],
    ['Rescuers found a miner who had survived the blast.', ' | survive | miner'],
    ['The gunman, a former soldier, killed a guard.', 'gunman | kill | guard'],
    ['The fire, started by children, destroyed a barn.', 'child | start | fire'],
    ['The fire, started by children, destroyed a barn.', 'fire | destroy | barn'],
    ['The ministry accused rebels of shelling the market.', 'rebel | shell | market'],
  ])('has it in front of "who", of words put in, of "of": %s', (text, frame) => {
    expect(framesIn(text)).toContain(frame);
  });

  it.each([
    ['The driver was arrested on Monday. He has not been charged.', ' | not charge | driver'],
    ['The minister resigned on Friday. She denied the ministry took bribes.', 'minister | resign | '],
    ['The company was fined. It rejected the ruling.', 'company | reject | ruling'],
    ['The protesters marched to the square, where they burned a flag.', 'protester | burn | flag'],
    ['The truck rammed the gate before it exploded.', 'truck | ram | gate'],
    ['The harbour office said it had been attacked.', ' | attack | harbour office'],
  ])('finds whom a pronoun means: %s', (text, frame) => {
    expect(framesIn(text)).toContain(frame);
  });

  it.each([
    ['Two guards met the mayor. He was charged.', ' | charge | mayor'],
    ['The storm passed. They were rescued.', ' | rescue | '],
    ['Two guards fell. It was closed on Monday.', ' | close | '],
    ['The firm lost by three votes.', 'firm | lose | '],
  ])('has none where nothing fits, and no other than what fits: %s', (text, frame) => {
    expect(framesIn(text)).toContain(frame);
  });
});
