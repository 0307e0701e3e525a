import { describe, expect, it } from 'vitest';
import { judgeAttribution } from '../../../src/judge/statements/attribution.js';
import type { Cluster, StatementClaim } from '../../../src/model/index.js';
import { reportOf } from '../../support/report-of.js';

interface Told {
  readonly text: string;
  readonly article?: string;
  readonly speaker?: string;
  readonly voice?: StatementClaim['voice'];
  readonly actor?: string;
  readonly act: string;
  readonly patient?: string;
  readonly negated?: boolean;
  readonly verb?: string;
}

function claimOf(told: Told, i: number): StatementClaim {
  const article = told.article ?? `paper-${i}`;
  const words = `${told.actor ?? ''} ${told.act} ${told.patient ?? ''}`.trim().split(/\s+/);
  return {
    id: `${article}-${i}`,
    article,
    kind: 'attribution',
    evidence: { start: 0, end: told.text.length, quote: told.text, prefix: '', suffix: '' },
    sentence: i,
    speaker: told.speaker ?? null,
    voice: told.voice ?? 'own',
    event: { from: null, to: null, places: [], background: false },
    value: { text: told.text },
    actor: told.actor ?? '',
    act: told.act,
    patient: told.patient ?? '',
    negated: told.negated ?? false,
    verb: told.verb ?? null,
    context: [...new Set([...words, 'museum', 'gate'])].sort(),
  };
}

function judged(...told: Told[]) {
  const claims = told.map(claimOf);
  const cluster: Cluster = { kind: 'attribution', key: 'k', title: 't', claims, together: [], refused: [] };
  const originOf = new Map(claims.map((c) => [c.article, c.article]));
  const { verdict, reasons } = judgeAttribution(cluster, {
    articles: new Map(),
    sentences: new Map(),
    originOf,
    days: [],
  });
  return { verdict, reasons };
}

const attacked: Told = { text: 'The dog attacked the girl', actor: 'dog', act: 'attack', patient: 'girl' };

describe('two states that exclude one another', () => {
  const told = (act: string, patient: string, negated = false): Told => ({
    text: `The ${patient} was ${act}`,
    act,
    patient,
    negated,
  });

  it('conflict of one thing', () => {
    expect(judged(told('disabled', 'alarm'), told('working', 'alarm')).verdict).toBe('conflict');
    expect(judged(told('drunk', 'pilot'), told('sober', 'pilot')).verdict).toBe('conflict');
  });

  it('do not of two things, nor where one of them is denied', () => {
    expect(judged(told('disabled', 'alarm'), told('working', 'lift')).verdict).not.toBe('conflict');
    expect(judged(told('drunk', 'pilot', true), told('sober', 'pilot')).verdict).not.toBe('conflict');
  });
});

describe('what somebody denies', () => {
  const full: Told = { text: 'it was overloaded', article: 'a', speaker: 'mayor', act: 'overloaded' };
  const rejects: Told = { ...full, text: 'rejects this', speaker: 'owner', verb: 'reject', negated: true };

  it('conflicts with that very statement of the article, and differs from what others tell in part in its words', () => {
    expect(judged(full, rejects).verdict).toBe('conflict');
    const plans: Told = {
      text: 'it planned to sell the gate',
      speaker: 'firm',
      verb: 'deny',
      act: 'sell',
      negated: true,
    };
    const talks: Told = { text: 'it held talks on the gate', speaker: 'banker', verb: 'say', act: 'hold' };
    expect(judged(plans, talks).verdict).toBe('divergent');
    expect(judged({ ...plans, negated: false, verb: 'say' }, talks).verdict).toBe('single-origin');
  });
});

describe('a conflict', () => {
  it('is an act told and denied of the same', () => {
    const denied: Told = {
      text: 'The dog did not attack the girl',
      actor: 'dog',
      act: 'attack',
      patient: 'girl',
      negated: true,
      speaker: 'the owner',
    };
    expect(judged(attacked, denied)).toEqual({ verdict: 'conflict', reasons: ['negation: attacked | not attack'] });
  });

  it('is no denial that nobody speaks, nor one that its own voice tells otherwise', () => {
    const denied: Told = { ...attacked, text: 'The dog did not attack the girl', negated: true };
    expect(judged(attacked, denied).verdict).not.toBe('conflict');
    const [no, yes] = [denied, attacked].map((told) => ({ ...told, speaker: 'Ada Brook' }));
    expect(judged(no!, yes!).verdict).not.toBe('conflict');
  });

  it('is an act and its opposite', () => {
    const safe: Told = { text: 'the museum staff are safe', act: 'safe', patient: 'museum staff' };
    const hurt: Told = { text: 'museum staff were hurt', act: 'hurt', patient: 'museum staff' };
    expect(judged(safe, hurt).verdict).toBe('conflict');
  });

  it('is one act with the parts exchanged, told by two sides of one article', () => {
    const north: Told = {
      text: 'an attack by southern forces',
      article: 'p',
      speaker: 'north',
      actor: 'southern force',
      act: 'attack',
    };
    const south: Told = {
      text: 'northern troops attacked southern positions',
      article: 'p',
      speaker: 'south',
      actor: 'northern troop',
      act: 'attack',
      patient: 'southern position',
    };
    expect(judged(north, south)).toEqual({
      verdict: 'conflict',
      reasons: ['actor: northern troops | southern forces'],
    });
  });

  it('is two words in one place of which only one can hold', () => {
    const truck: Told = {
      text: 'a raider rammed a truck into the gate',
      actor: 'raider',
      act: 'ram',
      patient: 'truck',
    };
    const car: Told = { text: 'the raider rammed his car into the gate', actor: 'raider', act: 'ram', patient: 'car' };
    expect(judged(truck, car)).toEqual({ verdict: 'conflict', reasons: ['vehicle: car | truck'] });
  });

  it('is "no one was hurt" beside people who were', () => {
    const none: Told = { text: 'no one was injured', act: 'injure', negated: true, speaker: 'the mayor' };
    const two: Told = { text: 'Two people were injured', act: 'injure', patient: 'people' };
    expect(judged(none, two).verdict).toBe('conflict');
  });
});

describe('no conflict', () => {
  const near: [string, Told, Told][] = [
    [
      'is an act denied of another',
      attacked,
      { text: 'The dog did not attack the boy', actor: 'dog', act: 'attack', patient: 'boy', negated: true },
    ],
    [
      'is what is only possible',
      attacked,
      { text: 'The dog may not attack the girl', actor: 'dog', act: 'attack', patient: 'girl', negated: true },
    ],
    [
      'is a related verb denied',
      { text: 'guards were deployed', act: 'deploy', patient: 'guard' },
      { text: 'guards were not stationed', act: 'station', patient: 'guard', negated: true },
    ],
    [
      'is an opposite denied',
      { text: 'the museum staff are safe', act: 'safe', patient: 'museum staff' },
      { text: 'no museum staff had been hurt', act: 'hurt', patient: 'museum staff', negated: true },
    ],
    [
      'are two names of one kind of vehicle',
      { text: 'a raider rammed a truck into the gate', actor: 'raider', act: 'ram', patient: 'truck' },
      { text: 'a raider rammed a lorry into the gate', actor: 'raider', act: 'ram', patient: 'lorry' },
    ],
    [
      'is an exchange that both suffer',
      { text: 'the driver killed a guard', actor: 'driver', act: 'kill', patient: 'guard', speaker: 'a' },
      { text: 'police killed the driver', actor: 'police', act: 'kill', patient: 'driver', speaker: 'b' },
    ],
  ];
  it.each(near)('%s', (_, a, b) => {
    expect(judged(a, b).verdict).not.toBe('conflict');
  });

  it('is found between two sentences of one voice', () => {
    const one: Told = { ...attacked, article: 'p' };
    const two: Told = {
      text: 'The dog did not attack the girl',
      article: 'p',
      actor: 'dog',
      act: 'attack',
      patient: 'girl',
      negated: true,
    };
    expect(judged(one, two).verdict).toBe('single-origin');
  });
});

describe('a difference', () => {
  const lost = (owner: string, actor: string): Told => ({
    text: `${owner} lost contact with two posts`,
    actor,
    act: 'lose',
    patient: 'contact',
  });

  it('in whose body did it is divergent', () => {
    const [north, south] = [
      lost("Northland's defence ministry", "northland 's defence ministry"),
      lost('The Ministry of Defence of Southland', 'ministry of defence of southland'),
    ];
    expect(judged(north, south)).toMatchObject({ verdict: 'divergent', reasons: [expect.stringMatching(/^actor: /)] });
  });

  it.each([
    [lost('The STA', 'sta'), lost('The State Traffic Agency', 'state traffic agency')],
    [lost("Northland's highest court", 'northland high court'), lost('The Supreme Court', 'supreme court')],
    [lost('The hall in Northland', 'hall northland'), lost('The hall in Quill', 'hall quill')],
    [lost('The Northern army', 'northern army'), lost('The army', 'army')],
  ])('in the name of one body is none: %o', (first, second) => {
    expect(judged(first, second).verdict).not.toBe('divergent');
  });

  it('in who did harm is told by nouns, not by names', () => {
    const stoned = (actor: string, speaker: string): Told => ({
      text: `at noon ${actor} threw stones at the old ferry`,
      actor: actor.toLowerCase(),
      act: 'throw',
      patient: 'old ferry',
      speaker,
    });
    const verdict = (one: string, other: string): string =>
      judged(stoned(one, 'Mara Quill'), stoned(other, 'Tom Harrow')).verdict;
    expect(verdict('youths', 'pupils')).toBe('divergent');
    expect(verdict('Northland', 'Ellery')).not.toBe('divergent');
  });

  it.each([
    ['Ellery shooting: nine dead at the old ferry', 'ellery', 'shoot', 'agreed'],
    ['Ellery massacre of nine at the old ferry', 'ellery', 'massacre', 'agreed'],
    ['youths were shooting nine at the old ferry', 'youth', 'shoot', 'divergent'],
    ['youths massacre nine at the old ferry', 'youth', 'massacre', 'divergent'],
  ])('in who did harm is not told by what stands before a noun of the act: %s', (text, actor, act, verdict) => {
    const other = { text: `pupils who ${act} nine at the old ferry`, actor: 'pupil', act, speaker: 'Tom Harrow' };
    expect(judged({ text, actor, act, speaker: 'Mara Quill' }, other).verdict).toBe(verdict);
  });

  it('in the words of one person is divergent, and one speaker is counted', () => {
    const said = { act: 'shoot', actor: 'boat', speaker: 'Mara Quill', voice: 'quoted' as const };
    const { verdict, reasons } = judged(
      { ...said, text: 'the boat goes on fire and shoots at random' },
      { ...said, text: 'your boat goes on fire and shoots wildly' },
    );
    expect(verdict).toBe('divergent');
    expect(reasons).toContain('speaker: Mara Quill in 2 reports');
    expect(reasons.some((r) => r.startsWith('wording: '))).toBe(true);
  });

  it('of nothing but length is none', () => {
    const said = { act: 'shoot', actor: 'boat', speaker: 'Mara Quill', voice: 'quoted' as const };
    expect(
      judged({ ...said, text: 'the boat goes on fire' }, { ...said, text: 'suddenly the boat goes on fire' }).verdict,
    ).toBe('agreed');
  });
});

it('a dispute within one report holds its two sides, and not what else is told in like words', () => {
  const report = reportOf({
    alpha:
      'Border clash\n\nThe Norlandic Defence Ministry said that there were dead and wounded among Norlandic troops in the fighting which broke out after an attack by Estrian forces.\n\n“Norlandic troops attacked Estrian positions in the Calder and Ellery districts,” the Estrian Defence Ministry said in a statement, adding that two Estrian soldiers were injured.',
  });
  const disputed = report.topics.filter((t) => t.kind === 'attribution' && t.verdict === 'conflict');
  expect(disputed.map((t) => t.claims.map((c) => c.evidence.quote))).toEqual([
    ['an attack by Estrian forces', 'Norlandic troops attacked Estrian positions in the Calder and Ellery districts'],
  ]);
});
