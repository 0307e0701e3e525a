import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const opening = 'A gunman opened fire at the Ellery market on Thursday.';

const reasonsOf = (mine: string, theirs: string): string[] => {
  const report = reportOf({
    herald: `Shots at Ellery market\n\n${opening}\n\n${mine}`,
    tribune: `Gunman opens fire at market\n\n${opening}\n\n${theirs}`,
  });
  return report.topics.filter(({ kind }) => kind === 'quantity').flatMap(({ reasons }) => reasons);
};

describe('two tolls, one apart', () => {
  it.each([
    ['Nine people were killed.', 'The attack left ten people dead, including the gunman.'],
    ['Nine people were killed.', 'Ten people were killed, among them the masked gunman.'],
    ['Nine people were killed.', 'Ten people were killed. The gunman was among the ten, police said.'],
    ['Nine people were killed.', 'Ten people died. The attacker was among the 10, police said.'],
  ])('are one with the one who did it: %s %s', (mine, theirs) => {
    expect(reasonsOf(mine, theirs)).toEqual([expect.stringMatching(/^doer: /)]);
  });

  it.each([
    ['nobody says that he is counted in', 'Nine people were killed.', 'Ten people were killed by the gunman.'],
    ['another is', 'Nine people were killed.', "Ten people were killed, including the gunman's sister."],
    ['he is not', 'Nine people were killed.', 'Ten people were killed, not including the gunman.'],
    ['those he shot are', 'Nine people were killed.', 'Ten people were killed, including two shot by the gunman.'],
    ['two apart', 'Eight people were killed.', 'Ten people were killed, including the gunman.'],
    ['both count him', 'Nine people were killed, including the gunman.', 'Ten died. The gunman was among the ten.'],
  ])('but not where %s', (_, mine, theirs) => {
    expect(reasonsOf(mine, theirs).filter((r) => r.startsWith('doer'))).toEqual([]);
  });
});
