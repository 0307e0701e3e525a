import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/pipeline.js';

/** What the report says of two articles that tell one sentence each, beside another that is only theirs. */
function told(first: string, second: string) {
  const beside = ['The council met on Monday to talk about roads.', 'A choir sang in the square as snow came down.'];
  const files = [first, second].map((text, i) => ({
    path: `event/paper-${i}.txt`,
    format: 'text' as const,
    content: `News of the day\n\n${text} ${beside[i]}\n`,
    stated: { publisher: `Paper ${i}`, published: '2024-05-01' },
  }));
  const { topics } = analyze(files, { event: 'event' });
  const compared = topics.filter((t) => t.kind === 'attribution' && t.counts.reports > 1);
  const verdicts = compared.map((t) => t.verdict);
  const reasons = compared.flatMap((t) => t.reasons);
  const verdict = (['conflict', 'divergent', 'agreed'] as const).find((v) => verdicts.includes(v)) ?? 'none';
  return { verdict, reasons };
}

describe('a slot of which a thing has one value', () => {
  it.each([
    [
      'The robber wore a black jacket and carried a bag.',
      'The robber was wearing a dark green jacket and carried a bag.',
      'colour: black jacket | green jacket',
    ],
    [
      'The chairman arrived in a silver car at the inquiry.',
      'The chairman arrived in a black car at the inquiry.',
      'colour: black car | silver car',
    ],
    [
      'Flight 447 to Orsk was cancelled by the airline.',
      'The airline cancelled flight 452 to Orsk.',
      'flight: flight 447 | flight 452',
    ],
    [
      'The passengers were told to wait at gate B4 for the ferry.',
      'Passengers were told to wait at gate C4 for the ferry.',
      'gate: gate B4 | gate C4',
    ],
  ])('conflicts where two values are told: %s', (a, b, reason) => {
    expect(told(a, b)).toEqual({ verdict: 'conflict', reasons: [reason] });
  });

  it.each([
    [
      'The robber wore a blue jacket and carried a bag.',
      'The robber was wearing a navy blue jacket and carried a bag.',
    ],
    ['Flight KL447 to Orsk was cancelled by the airline.', 'The airline cancelled flight 447 to Orsk.'],
    ['The robber wore a black jacket and carried a bag.', 'The robber carried a red bag and wore a jacket.'],
  ])('agrees where one tells the other more exactly, or of another thing: %s', (a, b) => {
    expect(told(a, b).verdict).toBe('agreed');
  });

  it('says nothing of what neither knows', () => {
    const { verdict } = told('No owner of the dog was known.', 'Who was the owner of the dog was not clear.');
    expect(verdict).not.toBe('divergent');
  });

  it('is not compared of two people', () => {
    const { verdict } = told('The man is in critical condition.', 'The woman is in stable condition.');
    expect(verdict).toBe('none');
  });
});

describe('an act denied of the same ones, whatever each source calls them', () => {
  it.each([
    ['The gunman knew the owner of the shop.', 'The suspect did not know the owner of the shop, police said.'],
    ['The thieves knew whose painting it was.', 'The robbers did not know whose painting it was, police said.'],
  ])('conflicts: %s', (a, b) => {
    expect(told(a, b).verdict).toBe('conflict');
  });

  it.each([
    ['The gunman knew the owner of the shop.', 'The owner of the shop did not know the woman.'],
    ['The gunman shot two clerks in the bank.', 'The attacker shot two clerks in the bank.'],
    ['The attacker began to fire at the bank.', 'The attack at the bank began at noon.'],
  ])('stays silent: %s', (a, b) => {
    expect(['agreed', 'none']).toContain(told(a, b).verdict);
  });
});

describe('one utterance in two quotations', () => {
  it.each([
    [
      '"We will never forget this night," Anna Tolle said after the concert.',
      '"We will never forget this fight," Anna Tolle said after the concert.',
      'wording: fight | night',
    ],
    [
      'The mayor, Piet Brand, said: "The council failed to protect the river from waste."',
      '"The council failed to protect the lake from waste," said Piet Brand, the mayor.',
      'wording: lake | river',
    ],
  ])('differs where a word stands in the place of another, as a translation may: %s', (a, b, reason) => {
    const { verdict, reasons } = told(a, b);
    expect(verdict).toBe('divergent');
    expect(reasons).toContain(reason);
  });

  it.each([
    [
      '"We will never forget this night," Anna Tolle said.',
      '"We will never forget this night and its songs," Anna Tolle said.',
    ],
    [
      '"We recognise the pain of the families," Anna Tolle said.',
      '"We recognize the pain of the families," Anna Tolle said.',
    ],
    [
      'The mayor also praised the crews of the two lifeboats.',
      'The mayor later praised the crews of the two lifeboats.',
    ],
  ])('agrees where one is longer, spelt otherwise or not quoted: %s', (a, b) => {
    expect(told(a, b).verdict).toBe('agreed');
  });

  it('says nothing of what neither knows', () => {
    const { verdict } = told('No owner of the dog was known.', 'Who was the owner of the dog was not clear.');
    expect(verdict).not.toBe('divergent');
  });
});

describe('told otherwise', () => {
  it.each([
    [
      'The tanker was apparently hit by a torpedo off the coast.',
      'The tanker was hit by a torpedo off the coast.',
      'possible',
    ],
    ['It is not clear who opened the gate of the dam.', 'A guard opened the gate of the dam.', 'not known'],
    [
      'The thief was caught by his brother at the station.',
      'The thief was caught by his cousin at the station.',
      'kin',
    ],
    [
      'The boy was found in the kitchen of the farmhouse by a neighbour.',
      'The boy was found in the cellar of the farmhouse by a neighbour.',
      'room',
    ],
    [
      'The letter was addressed to his wife and read in court.',
      'The letter was addressed to his sister and read in court.',
      'kin',
    ],
    [
      'The barn was destroyed by the storm on Monday.',
      'The barn was partly destroyed by the storm on Monday.',
      'degree',
    ],
    ['The storm nearly flooded the old mill in the valley.', 'The storm flooded the old mill in the valley.', 'degree'],
    ['A man was run over by a police van.', 'A man died when a police truck ran over him.', 'striker'],
    ['A KR-7B Night Heron drone was shot down.', 'The navy lost its drone, a QT-4C, to a missile.', 'model'],
  ])('diverges: %s', (a, b) => {
    expect(told(a, b).verdict).toBe('divergent');
  });

  it.each([
    [
      'Rescuers sent blankets and tents to the villagers.',
      'Rescuers sent blankets, tents and stoves to the villagers.',
    ],
    ['The pilot was taken to the hospital by helicopter.', 'A helicopter took the pilot to hospital.'],
    [
      'The boy was found at the foot of the cliff by a neighbour.',
      'The boy was found at the edge of the cliff by a neighbour.',
    ],
    ['The thief was caught at the station by a guard.', 'A guard caught the thief at the station.'],
    ['A KR-7B Night Heron drone was shot down.', 'The KR-7 drone was shot down.'],
    ['A clerk was knocked down by a van.', 'A clerk was hit by a large vehicle.'],
    ['Police have opened an investigation.', 'The investigation is continuing.'],
    ['Most of the victims were children.', 'The victims were mostly children.'],
    ['The boy is in stable condition.', 'The boy is doing well, his mother said.'],
  ])('agrees where one only tells more, or the same: %s', (a, b) => {
    expect(told(a, b).verdict).toBe('agreed');
  });

  it.each([
    ["The sheriff's office has closed its investigation.", 'The investigation is continuing.', 'inquiry'],
    ['Most of the victims were children.', 'Many of the dead were children.', 'share'],
    ['The mayor refused to apologise.', 'The mayor apologised to the families.', 'apology'],
    ['The driver was badly hurt.', 'The driver suffered minor injuries.', 'severity'],
    ['The electrician was in grave condition in hospital.', 'The electrician is expected to survive.', 'severity'],
    ['The boy was listed in fair condition.', 'With severe bite wounds, the boy was flown to the city.', 'severity'],
  ])('says nothing of what passes with time, or of some of many: %s', (a, b) => {
    expect(told(a, b).verdict).not.toBe('divergent');
  });

  it('says nothing of what neither knows', () => {
    const { verdict } = told('No owner of the dog was known.', 'Who was the owner of the dog was not clear.');
    expect(verdict).not.toBe('divergent');
  });
});
