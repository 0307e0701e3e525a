import { describe, expect, it } from 'vitest';
import { alignFraming } from '../../../src/align/framing/index.js';
import { extract } from '../../../src/extract/index.js';
import { documentOf } from '../../judge/documents.js';

type Printed = readonly [headline: string, published?: string | null];

const clusterOf = (...printed: Printed[]) =>
  alignFraming(
    printed.map(([headline, published], i) =>
      extract(
        documentOf(`a${i}`, `${headline}\nThe rest is told below.`, published === undefined ? '2021-03-02' : published),
      ),
    ),
  ).find((c) => c.key === 'headline');

/** The headlines that stand side by side. */
const table = (...printed: Printed[]): string[] => clusterOf(...printed)?.claims.map((c) => c.evidence.quote) ?? [];

describe('headlines', () => {
  it('stand side by side where they tell one act', () => {
    const told: Printed[] = [
      ['Flood leaves hundreds homeless in valley'],
      ['Hundreds lose homes as flood hits Ellery'],
      ['Rain and flood: Ellery is under water', '2021-03-03'],
    ];
    expect(table(...told)).toEqual(told.map(([headline]) => headline));
  });

  it('stand together where they share what it is done to, without a name in common', () => {
    expect(table(['Thieves take golden clock from museum'], ['Museum robbed of its finest clock'])).toHaveLength(2);
  });

  it.each([
    ['an arrest', 'Police arrest second man over ferry fire'],
    ['somebody who surrenders', 'Two stokers hand themselves in over ferry fire'],
    ['a court', 'Captain charged after ferry fire'],
    ['an inquiry', 'Investigators look at pumps of burnt ferry fire ship'],
    ['names', 'Victims of ferry fire identified'],
    ['a funeral', 'Town buries the dead of the ferry fire'],
    ['an anniversary', 'Ferry fire: one year on, the pier is empty'],
    ['a reaction', 'Minister vows new rules for ferries and their fire doors'],
    ['a rescue', 'Girl pulled from wreck days after ferry fire'],
    ['a survivor who tells of it', 'Cook tells how he fled ferry fire'],
    ['a survivor who shares it', 'Cook who fled ferry fire shares his story'],
    ['somebody held', 'Two held over ferry fire'],
    ['who stands by a decision', 'Ferry line stands by captain who left fire'],
    ['how it came about', 'How a cigarette set the ferry on fire'],
    ['how, behind its thing', 'Rags and oil: how the ferry caught fire'],
    ['what is known', 'Ferry fire off Ellery: what we know so far'],
    ['what lies behind it', 'Loan behind captain’s ferry fire, minister says'],
    ['what somebody answers', 'Ferry line: We did all we could against the fire'],
    ['another thing in the same story', 'Ferry fire: captain fled another town days ago'],
  ])('leave out the next step: %s', (_, later) => {
    const told: Printed[] = [['Nine die in ferry fire off Ellery'], ['Ferry fire kills nine']];
    expect(table(...told, [later])).toEqual(told.map(([headline]) => headline));
  });

  it('tell a step where most of them tell it', () => {
    const told: Printed[] = [['Captain of burnt ferry jailed for six years: court'], ['Court jails ferry captain']];
    expect(table(...told, ['Nine die in ferry fire off Ellery'])).toEqual(told.map(([headline]) => headline));
  });

  it('take what stands behind “after” for what is known already', () => {
    expect(table(['Boy is dead after rescue from well'], ['Boy dies in well'])).toHaveLength(2);
  });

  it('leave out those of another day, and say so', () => {
    const cluster = clusterOf(
      ['Nine die in ferry fire off Ellery'],
      ['Ferry fire kills nine'],
      ['Ferry fire kills thirty', '2021-09-14'],
    );
    expect(cluster?.claims.map((c) => c.article)).toEqual(['a0', 'a1']);
    expect(cluster?.refused.map((r) => r.because)).toEqual(['of another day: 2021-09-14']);
  });

  it('keep those without a date', () => {
    expect(table(['Nine die in ferry fire off Ellery'], ['Ferry fire kills nine', null])).toHaveLength(2);
  });

  it('stand together by what they share beside a common word', () => {
    const told: Printed[] = [['Two fishing boats lie in river'], ['Wreck of fishing boats drifts under water']];
    expect(table(...told)).toHaveLength(2);
    expect(table(...told, ['Mayor weeps on wharf as crew says fishing boats drift'])).toHaveLength(2);
    expect(table(['Children found in forest'], ['Mother of children speaks'])).toEqual([]);
  });

  it('leave out those that share names alone', () => {
    expect(table(['Nine die in ferry fire off Ellery'], ['Ellery votes for a new mayor'])).toEqual([]);
  });

  it('leave out what a person says of it', () => {
    const texts = ['Nine die in ferry fire\nMayor Rolf Lind wept.', 'Ferry fire kills nine\nMayor Rolf Lind wept.'];
    const said = 'Lind: “The fire will never be forgotten”\nMayor Rolf Lind spoke of the ferry.';
    const cluster = alignFraming([...texts, said].map((t, i) => extract(documentOf(`a${i}`, t)))).find(
      (c) => c.key === 'headline',
    );
    expect(cluster?.claims.map((c) => c.article)).toEqual(['a0', 'a1']);
  });
});
