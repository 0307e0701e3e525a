/*
 * What an analysis costs, start-up aside:
 *   npm run bench                  on ../shared/gold where it is there, else on input/
 *   npm run bench -- FOLDER…       on these events
 *   npm run bench -- --no-growth   without the growth from 10 to 1,000 articles
 * The measure is processor time beside that of wink-nlp's tokenizing and tagging alone of the same texts, in the same run.
 * Ends with code 1 when a bar is missed.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { align } from '../../dist/align/index.js';
import { extract } from '../../dist/extract/index.js';
import { findOrigins } from '../../dist/judge/origins.js';
import { normalize } from '../../dist/normalize/index.js';
import { analyze } from '../../dist/pipeline.js';
import { segment } from '../../dist/segment/index.js';
import { type Event, linesOf, madeUp, readEvents } from './corpus.js';
import { median, processorTime, slope } from './measure.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 7;
/**
 * Rounds before the first that counts, the same for tagging and for analysis: start-up is aside, and compiling is a part of it. The
 * engine goes on compiling what runs again for so many rounds, on threads whose time is counted too.
 */
const WARM_UP = 15;
/** Bars: times the cost of tagging alone; power of the number of articles. */
const MOST_TIMES_TAGGING = 2.5;
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

/** Processor time of each stage over all events, in ms; what is not one of them (verdicts, report) is the rest of the whole. */
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
    timed('origins', () => findOrigins(documents));
    const extracted = timed('extract', () => documents.map(extract));
    timed('align', () => align(extracted));
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

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0).padStart(3)} %`;

/** Times of analysis and of tagging alone, taken turn by turn so that both meet the same machine. */
function compare(events: readonly Event[]): number {
  for (let round = 0; round < WARM_UP; round++) {
    tagging(events);
    analysis(events);
  }
  const times = Array.from({ length: ROUNDS }, () => ({
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
    `${events.length} events, ${articles} articles, ${characters} characters; median of ${ROUNDS} rounds, processor time`,
  );
  console.log(`tagging alone   ${tagged.toFixed(0).padStart(6)} ms`);
  console.log(
    `analysis        ${analyzed.toFixed(0).padStart(6)} ms   ${(analyzed / tagged).toFixed(2)} times (bar: ${MOST_TIMES_TAGGING})`,
  );
  return analyzed / tagged;
}

function showStages(events: readonly Event[]): void {
  const rounds = Array.from({ length: ROUNDS }, () => stages(events));
  const names = [...(rounds[0]?.keys() ?? [])];
  const spent = new Map(names.map((name) => [name, median(rounds.map((round) => round.get(name) ?? 0))]));
  const whole = spent.get('all') ?? 0;
  const known = names.filter((name) => name !== 'all');
  const rest = whole - known.reduce((sum, name) => sum + (spent.get(name) ?? 0), 0);
  for (const name of known) console.log(`  ${name.padEnd(24)}${percent(spent.get(name) ?? 0, whole)}`);
  console.log(`  ${'judge, report'.padEnd(24)}${percent(Math.max(0, rest), whole)}`);
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

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--')).map((folder) => resolve(folder));
const shared = resolve(ROOT, '../shared/gold');
const folders = named.length > 0 ? named : foldersIn(existsSync(shared) ? shared : join(ROOT, 'input'));
const events = await readEvents(folders);
const times = compare(events);
showStages(events);
const power = args.includes('--no-growth') ? 0 : growth(events);
process.exitCode = times > MOST_TIMES_TAGGING || power > MOST_GROWTH ? 1 : 0;
