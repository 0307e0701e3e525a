/*
 * What an analysis costs, start-up aside:
 *   npm run bench                  on ../shared/gold where it is there, else on input/
 *   npm run bench -- FOLDER…       on these events
 *   npm run bench -- --no-growth   without the growth from 10 to 1,000 articles
 *   npm run bench -- --smoke       one round, nothing warmed up, no bar: that it runs
 * The measure is processor time beside that of wink-nlp's tokenizing and tagging alone of the same texts, in the same run.
 * Ends with code 1 when a bar is missed.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { alignFraming } from '../../dist/align/framing/index.js';
import { align } from '../../dist/align/index.js';
import { framingClaims } from '../../dist/extract/claims/framing.js';
import { extract } from '../../dist/extract/index.js';
import { findAll } from '../../dist/judge/findings/index.js';
import { judgeParts } from '../../dist/judge/index.js';
import { benchOf } from '../../dist/judge/judgement.js';
import { findOrigins } from '../../dist/judge/origins/origins.js';
import { normalize } from '../../dist/normalize/index.js';
import { analyze } from '../../dist/pipeline.js';
import { segment } from '../../dist/segment/index.js';
import { type Event, linesOf, madeUp, readEvents } from './corpus.js';
import { median, processorTime, slope } from './measure.js';

const args = process.argv.slice(2);
const isSmoke = args.includes('--smoke');
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 7;
/**
 * Rounds before the first that counts, the same for tagging and for analysis: start-up is aside, and compiling is a part of it. The
 * engine goes on compiling what runs again for so many rounds, on threads whose time is counted too.
 */
const WARM_UP = 40;
const [rounds, warmUp] = isSmoke ? [1, 0] : [ROUNDS, WARM_UP];
/** Bars: times the cost of tagging alone; framing and findings, in parts of all else; power of the number of articles. */
const MOST_TIMES_TAGGING = 2.5;
const MOST_FRAMING = 0.2;
const MOST_GROWTH = 1.15;
const SIZES = [10, 30, 100, 300, 1000];
/** ms of processor time below which a small run is repeated: shorter ones measure noise. */
const LEAST_TIME = 400;

const nlp = winkNLP(model, ['pos']);

function tagging(events: readonly Event[]): void {
  for (const { files } of events)
    for (const { content } of files)
      nlp
        .readDoc(content)
        .tokens()
        .out(nlp.its.pos as never);
}

const analysis = (events: readonly Event[]): void => {
  for (const { event, files } of events) analyze(files, { event });
};

/** How each source tells it, besides what it tells: parts of the stages above them. */
const FRAMING = ['framing: claims', 'framing: topics', 'findings'];

/**
 * Processor time of each stage over all events, in ms; what is not one of them (the report) is the rest of the whole. The stages keep
 * nothing between calls, so that framing, which `extract`, `align` and `judge` do among other things, can be done alone to be timed.
 */
function stages(events: readonly Event[]): Map<string, number> {
  const spent = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    let result: T | undefined;
    const time = processorTime(() => {
      result = work();
    });
    spent.set(stage, (spent.get(stage) ?? 0) + time);
    return result as T;
  };
  for (const { event, files } of events) {
    const { articles } = timed('normalize', () => normalize(files));
    const documents = timed('segment (tokens, tags)', () => articles.map(segment));
    const origins = timed('origins', () => findOrigins(documents));
    const bench = benchOf(documents, origins);
    const witnesses = timed('extract', () => documents.map(extract));
    const clusters = timed('align', () => align(witnesses));
    const topics = timed('judge', () => clusters.flatMap((cluster) => judgeParts(cluster, bench)));
    timed('framing: claims', () => witnesses.map((w) => framingClaims(w.document, w.reading)));
    timed('framing: topics', () => alignFraming(witnesses).flatMap((cluster) => judgeParts(cluster, bench)));
    timed('findings', () => findAll({ witnesses, topics, originOf: bench.originOf }));
    timed('all', () => analyze(files, { event }));
  }
  return spent;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
}

/** Times of analysis and of tagging alone, taken turn by turn so that both meet the same machine. */
function compare(events: readonly Event[]): number {
  for (let round = 0; round < warmUp; round++) {
    tagging(events);
    analysis(events);
  }
  const times = Array.from({ length: rounds }, () => ({
    tagged: processorTime(() => tagging(events)),
    analyzed: processorTime(() => analysis(events)),
  }));
  const tagged = median(times.map((time) => time.tagged));
  const analyzed = median(times.map((time) => time.analyzed));
  const characters = events.reduce(
    (sum, { files }) => sum + files.reduce((all, { content }) => all + content.length, 0),
    0,
  );
  const articles = events.reduce((sum, { files }) => sum + files.length, 0);
  console.log(
    `${events.length} events, ${articles} articles, ${characters} characters; median of ${rounds} rounds, processor time`,
  );
  console.log(`tagging alone   ${tagged.toFixed(0).padStart(6)} ms`);
  console.log(
    `analysis        ${analyzed.toFixed(0).padStart(6)} ms   ${(analyzed / tagged).toFixed(2)} times (bar: ${MOST_TIMES_TAGGING})`,
  );
  return analyzed / tagged;
}

/** Shows the share of each stage, and what framing and findings cost in parts of all else, which it gives. */
function showStages(events: readonly Event[]): number {
  const measured = Array.from({ length: rounds }, () => stages(events));
  const share = (parts: readonly string[], round: ReadonlyMap<string, number>): number =>
    parts.reduce((sum, part) => sum + round.get(part)!, 0) / round.get('all')!;
  const show = (name: string, amount: number): void =>
    console.log(`  ${name.padEnd(24)}${(100 * amount).toFixed(0).padStart(3)} %`);
  const names = [...measured[0]!.keys()].filter((name) => name !== 'all');
  for (const name of names) show(name, median(measured.map((round) => share([name], round))));
  const stagesOnly = names.filter((name) => name === 'findings' || !FRAMING.includes(name));
  show('report', Math.max(0, 1 - median(measured.map((round) => share(stagesOnly, round)))));
  const framing = median(measured.map((round) => share(FRAMING, round)));
  const added = framing / (1 - framing);
  console.log(
    `framing, findings ${(100 * added).toFixed(1).padStart(6)} % on top of all else (bar: ${100 * MOST_FRAMING} %)`,
  );
  return added;
}

/** The power with which the cost grows with the number of articles of one event. */
function growth(events: readonly Event[]): number {
  const lines = linesOf(events);
  const points = SIZES.map((size): readonly [number, number] => {
    const files = madeUp(lines, size);
    const times: number[] = [];
    do times.push(processorTime(() => void analyze(files, { event: 'made-up' })));
    while (times.reduce((sum, time) => sum + time, 0) < LEAST_TIME);
    const time = median(times);
    console.log(
      `  ${String(size).padStart(5)} articles ${time.toFixed(0).padStart(7)} ms   ${(time / size).toFixed(1)} ms an article`,
    );
    return [Math.log(size), Math.log(time)];
  });
  const exponent = slope(points);
  console.log(`growth with the number of articles: power ${exponent.toFixed(2)} (bar: ${MOST_GROWTH})`);
  return exponent;
}

const named = args.filter((arg) => !arg.startsWith('--')).map((folder) => resolve(folder));
const shared = resolve(ROOT, '../shared/gold');
const own = join(ROOT, 'input');
const fallback = existsSync(shared) ? shared : own;
if (named.length === 0) console.log(`events of ${relative(ROOT, fallback)}`);
if (named.length === 0 && fallback === own)
  console.log('the sample alone, for there is no ../shared/gold: no measure to compare with others');
const events = await readEvents(named.length > 0 ? named : foldersIn(fallback));
const times = compare(events);
const framing = showStages(events);
const power = isSmoke || args.includes('--no-growth') ? 0 : growth(events);
const isMissed = times > MOST_TIMES_TAGGING || framing > MOST_FRAMING || power > MOST_GROWTH;
process.exitCode = isMissed && !isSmoke ? 1 : 0;
