/*
 * Learns the weights of src/align/quantities/weights.json from events whose comparisons a careful reader wrote down:
 *   npm run weights                           from ../shared/gold and the invented events of test/fixtures/events
 *   npm run weights -- FOLDER…                from the events in these folders
 *   npm run weights -- --keep [FOLDER…]       and keeps them
 * Twice a logistic regression: of how alike two figures are by their features and doubts; then of whether they are of one thing, by how alike they
 * are and how that ranks among the pairs of their articles. Prints what share of the pairs is then told right.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEATURES, WEIGHTS, type Weights } from '../../../src/align/quantities/features.js';
import { DOUBTS, type Doubt } from '../../../src/align/quantities/vetoes/index.js';
import { type Example, logistic } from './fit.js';
import { type LabelledPair, labelledPairs } from './pairs.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FILE = join(ROOT, 'src/align/quantities/weights.json');
const FOLDERS = [resolve(ROOT, '../shared/gold'), join(ROOT, 'test/fixtures/events')];

/** Penalties on the weights of the features, of which there are many, and of the ranks. */
const PENALTY = { features: 10, ranks: 1 };
/** A look-alike that a reader took down counts as two of the pairs that are no look-alikes. */
const OF_A_TRAP = 2;
/** Two figures of one thing that differ are what a report is for. */
const OF_A_DIFFERENCE = 2;

const foldersIn = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : existsSync(join(folder, 'gold.json'))
      ? [folder]
      : readdirSync(folder)
          .sort()
          .map((name) => join(folder, name))
          .filter((f) => existsSync(join(f, 'gold.json')));

const rounded = (w: number): number => Math.round(w * 100) / 100;

/** Examples of which an event with many pairs does not outweigh the others: each counts by the root of their number. */
function examplesOf(pairs: readonly LabelledPair[], xOf: (pair: LabelledPair) => number[]): Example[] {
  const counts = new Map<string, number>();
  for (const { event } of pairs) counts.set(event, (counts.get(event) ?? 0) + 1);
  return pairs.map((pair) => ({
    x: [...xOf(pair), 1],
    y: pair.together,
    weight:
      (pair.trap ? OF_A_TRAP : pair.together && !pair.features.has('equal') ? OF_A_DIFFERENCE : 1) /
      Math.sqrt(counts.get(pair.event)!),
  }));
}

/** The weights of how alike two figures of two articles are; a doubt never speaks for a pair. */
function likeness(pairs: readonly LabelledPair[]): Pick<Weights, 'bias' | 'features' | 'doubts'> {
  const doubts = (Object.keys(DOUBTS) as Doubt[]).sort();
  const names = [...Object.keys(FEATURES), ...doubts];
  const w = logistic(
    examplesOf(pairs, (p) => names.map((name) => p.features.get(name) ?? 0)),
    PENALTY.features,
  ).map(rounded);
  const weightOf = (name: string): number => w[names.indexOf(name)]!;
  return {
    bias: w.at(-1)!,
    features: Object.fromEntries(Object.keys(FEATURES).map((n) => [n, weightOf(n)])) as Weights['features'],
    doubts: Object.fromEntries(doubts.map((n) => [n, Math.min(0, weightOf(n))])) as Weights['doubts'],
  };
}

function ranks(ofTwo: readonly LabelledPair[], ofOne: readonly LabelledPair[]): Weights['ranks'] {
  const two = logistic(
    examplesOf(ofTwo, ({ alike, rank }) => [alike, rank.behind, rank.ahead]),
    PENALTY.ranks,
  ).map(rounded);
  const one = logistic(
    examplesOf(ofOne, ({ alike }) => [alike]),
    PENALTY.ranks,
  ).map(rounded);
  return {
    ofTwo: { bias: two[3]!, alike: two[0]!, behind: two[1]!, ahead: two[2]! },
    ofOne: { bias: one[1]!, alike: one[0]! },
  };
}

function told(pairs: readonly LabelledPair[], { ofTwo }: Weights['ranks']): string {
  const isTold = ({ alike, rank }: LabelledPair): boolean =>
    ofTwo.bias + ofTwo.alike * alike + ofTwo.behind * rank.behind + ofTwo.ahead * rank.ahead > 0;
  const [together, said] = [pairs.filter((p) => p.together), pairs.filter(isTold)];
  const right = said.filter((p) => p.together).length;
  return `${pairs.length} pairs, ${together.length} together; told together: precision ${(right / said.length).toFixed(3)}, recall ${(right / together.length).toFixed(3)}`;
}

const args = process.argv.slice(2);
const given = args.filter((arg) => !arg.startsWith('--'));
const folders = (given.length > 0 ? given.map((f) => resolve(f)) : FOLDERS).flatMap(foldersIn);
const read = async (weights: Weights): Promise<LabelledPair[]> =>
  (await Promise.all(folders.map((folder) => labelledPairs(folder, weights)))).flat();

const first = likeness((await read(WEIGHTS)).filter((p) => !p.ofOneArticle));
const pairs = await read({ ...WEIGHTS, ...first });
const [ofOne, ofTwo] = [pairs.filter((p) => p.ofOneArticle), pairs.filter((p) => !p.ofOneArticle)];
const weights: Weights = { ...first, ranks: ranks(ofTwo, ofOne) };
const source = `logistic regression over ${folders.length} events: npm run weights`;
const file = `${JSON.stringify({ source, licence: 'MIT', ...weights }, null, 2)}\n`;
console.log(file);
console.log(`${folders.length} events, ${told(ofTwo, weights.ranks)}`);
if (args.includes('--keep')) writeFileSync(FILE, file);
