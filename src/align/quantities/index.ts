import type { Cluster, QuantityClaim, Refusal, Sentence } from '../../model/index.js';
import { byFrequency, commonest } from '../../text/frequency.js';
import { numbering, rarityOf } from '../../text/vectors.js';
import { clusterScored, scoredPairs } from '../cluster.js';
import { type EventFrame, eventFrame } from '../event.js';
import { whenOf } from '../when.js';
import type { Witness } from '../witness.js';
import { sidesOf } from './combatants.js';
import { CONVERTED } from './conversions.js';
import { withDoubles } from './doubles.js';
import { withFates } from './elided.js';
import type { Profile } from './profile.js';
import { profilesOf, withScopes, withSides } from './profiles.js';
import { ALIKE, refusalsOf } from './refusals.js';
import { featuresOf, scorer } from './score.js';
import { withSoleFigures } from './sole.js';
import { ALLIED, withStragglers } from './stragglers.js';
import { titlesOf } from './titles.js';
import { withKnownTolls } from './tolls.js';
import { type Veto, vetoOf } from './vetoes/index.js';

/** Mean score from which figures are taken to measure one thing. */
const FLOOR = 0.45;

/** Score of a measure and its own conversion: more than any other pair's. */
const ONE = 9;

/** "32 metres (104 ft)": what one article tells in two units, but for sums, which are compared in one currency. */
const isOneMeasure = (a: Profile, b: Profile): boolean =>
  (a.original !== null || b.original !== null) &&
  a.claim.dimension !== 'money' &&
  (a.original === b.claim || b.original === a.claim);

/** Words of a clause that may bring two figures together: its rarest. */
const WORDS = 6;

type Rarity = (lemma: string) => number;
type WordsOf = (claim: QuantityClaim) => readonly string[];

function blocksOf({ claim, group, fate, size, slot, kind, original }: Profile, rarity: Rarity): string[] {
  const { dimension, property, counted } = claim;
  const keys = [];
  if (fate || (dimension !== 'count' && property !== '')) keys.push(`${dimension} ${property}`);
  if (fate && property !== 'killed') keys.push(`${dimension} alive`);
  if (slot !== null) keys.push(slot);
  if (group === 'things' || group === 'fighters')
    keys.push(`${dimension} ${group === 'things' ? kind.thing : counted}`);
  if (original !== null) keys.push(`${dimension} of ${original.base.best}`, `original ${original.id}`);
  if (CONVERTED.has(dimension)) keys.push(`original ${claim.id}`);
  if (size !== null) keys.push(`${dimension} = ${size.toPrecision(2)}`);
  const rarest = [...claim.context].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, WORDS);
  for (const word of rarest) keys.push(`${dimension} ~ ${word}`);
  return keys;
}

/**
 * A key that does not change when an article is added: what is measured, then the words that most claims share, as many as it takes to tell
 * it from the other topics.
 */
function keyOf(claims: readonly QuantityClaim[], when: string | null, taken: ReadonlySet<string>): string {
  const property = commonest(claims.map((c) => c.property));
  const parts = [
    claims[0]!.dimension,
    property,
    when ?? '',
    commonest(claims.map((c) => c.counted)),
    ...byFrequency(claims.flatMap((c) => c.context)),
  ];
  for (let n = 4; n < parts.length; n++) {
    const key = parts.slice(0, n).join(' ');
    if (!taken.has(key)) return key;
  }
  return `${parts.join(' ')} ${claims[0]!.id}`;
}

/** Mean amount of each feature over neighbouring claims, in words. */
function togetherOf(group: readonly Profile[]): string[] {
  const sums = new Map<string, number>();
  group.slice(1).forEach((p, i) => {
    for (const f of featuresOf(group[i]!, p)) sums.set(f.name, (sums.get(f.name) ?? 0) + f.amount);
  });
  return [...sums].map(([name, sum]) => `${name}: ${(sum / (group.length - 1)).toFixed(2)}`);
}

/** All figures of the articles as they are weighed; those that leave out their fate with it. */
function weighed(witnesses: readonly Witness[], frame: EventFrame, rarity: Rarity, wordsOf: WordsOf): Profile[] {
  const weighing = { rarity, numberOf: numbering() };
  const sides = sidesOf(witnesses);
  const claims = withFates(witnesses.map((w) => w.claims));
  const profiles = witnesses.flatMap((w, i) => profilesOf({ ...w, claims: claims[i]! }, weighing, frame, sides));
  return withScopes(withSides(withKnownTolls(profiles)), wordsOf);
}

/** Positions of the figures that belong together, group by group, and what was kept apart from each group. */
function grouped(
  all: readonly Profile[],
  frame: EventFrame,
  rarity: Rarity,
): { groups: number[][]; refused: Refusal[][] } {
  const scoreOf = scorer();
  const score = (i: number, j: number): number => (isOneMeasure(all[i]!, all[j]!) ? ONE : scoreOf(all[i]!, all[j]!));
  const vetoAt = withDoubles(
    all,
    (i, j): Veto | null => (isOneMeasure(all[i]!, all[j]!) ? null : vetoOf(all[i]!, all[j]!, frame)),
    (i, j) => score(i, j) >= FLOOR,
  );
  const affinity = (i: number, j: number): number | null => (vetoAt(i, j) === null ? score(i, j) : null);
  const allied = scoredPairs(
    all.map((p) => blocksOf(p, rarity)),
    score,
    Math.min(FLOOR, ALIKE, ALLIED),
  );
  const pairs = allied
    .filter((pair) => pair.score >= Math.min(FLOOR, ALIKE))
    .map((pair) => ({ ...pair, veto: vetoAt(pair.i, pair.j) }));
  const clusters = clusterScored(
    all.length,
    pairs.filter((p) => p.veto === null && p.score >= FLOOR),
    affinity,
    FLOOR,
  );
  const groups = withStragglers(withSoleFigures(clusters, all, affinity), all, allied, affinity);
  return { groups, refused: refusalsOf(all, pairs, groups) };
}

/** Figures that measure one property of one event, from all articles. */
export function alignQuantities(witnesses: readonly Witness[]): Cluster[] {
  const frame = eventFrame(witnesses);
  const rarity = rarityOf(witnesses.flatMap((w) => w.document.sentences.map((s) => s.content)));
  const documents = new Map(witnesses.map((w) => [w.document.article.id, w.document]));
  const sentenceOf = (c: QuantityClaim): Sentence | undefined => documents.get(c.article)!.sentences[c.sentence];
  const all = weighed(witnesses, frame, rarity, (c) => sentenceOf(c)!.tokens.map((t) => t.text));
  const { groups, refused } = grouped(all, frame, rarity);
  const told = new Map(witnesses.flatMap((w) => w.claims.map((c) => [c.id, c] as const)));
  const rows = groups.map((group) => {
    const claims = group.map((i) => told.get(all[i]!.claim.id) as QuantityClaim);
    const when = whenOf(claims, frame, (article) => documents.get(article)?.article.published.value ?? null);
    return { claims, when };
  });
  const titles = titlesOf(rows, sentenceOf);
  const taken = new Set<string>();
  return rows.map(({ claims, when }, k) => {
    const key = keyOf(claims, when, taken);
    taken.add(key);
    return {
      kind: 'quantity',
      key,
      title: titles[k]!,
      claims,
      together: togetherOf(groups[k]!.map((i) => all[i]!)),
      refused: refused[k]!,
    };
  });
}
