/*
 * Measures a build against events whose comparisons a careful reader wrote down:
 *   npm run eval                              all events of ../shared/gold
 *   npm run eval -- FOLDER…                   these events alone
 *   npm run eval -- --misses                  every miss, by cause
 *   npm run eval -- --newsquant               the quantity grammar alone, on NewsQuant
 *   npm run eval -- --update                  keeps the figures in figures.json, with which the next run compares
 * The events and the scorer are no part of this repository: the texts are publishers' articles.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figures, type FiguresFile, keep, kept, type Measured, told } from './figures.js';
import { newsquant, newsquantTable } from './newsquant.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHARED = resolve(ROOT, '../shared');
const RUN = `node ${JSON.stringify(join(ROOT, 'dist/cli/index.js'))} report {input} --out {out} --format json`;

/** What score.mjs prints with --json, as far as it is used. */
interface Score {
  readonly case: string;
  readonly claims: number;
  readonly topics: number;
  readonly conflicts: number;
  readonly badEvidence: number;
  readonly traps: number;
  readonly trapsSprung: number;
  readonly must: number;
  readonly mustMet: number;
  readonly boilerplateKept: number;
  readonly all: Readonly<Record<string, number | null>>;
}

function foldersIn(gold: string): string[] {
  if (!existsSync(gold)) return [];
  return readdirSync(gold)
    .sort()
    .map((name) => join(gold, name))
    .filter((folder) => existsSync(join(folder, 'gold.json')));
}

const scorer = (script: string, args: readonly string[]): string =>
  execFileSync(process.execPath, [join(SHARED, 'score', script), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 1000) / 1000;

function figuresOf({ all, ...counts }: Score): Figures {
  return {
    recall: rounded(all.claimRecall),
    found: rounded(all.foundRecall),
    reported: rounded(all.reportedRecall),
    quiet: rounded(all.quiet),
    verdict: rounded(all.verdictAccuracy),
    pairF1: rounded(all.pairF1),
    trapsSprung: counts.trapsSprung,
    mustMissed: counts.must - counts.mustMet,
    wrongEvidence: counts.badEvidence,
    boilerplate: counts.boilerplateKept,
    conflicts: counts.conflicts,
    claims: counts.claims,
  };
}

/** The causes of misses, as the scorer names them, in the order in which they are worth looking at. */
const CAUSES = ['trap', 'wrong evidence', 'false alarm', 'wrong pair', 'not reported', 'not found', 'not aligned'];

/** Misses of all events, grouped: `not found  event-a06  …`. */
function byCause(lines: readonly string[], full: boolean): string {
  const found = lines.map((line) => line.trim()).filter((line) => line !== '');
  const causeOf = (line: string): string =>
    CAUSES.find((cause) => line.startsWith(cause)) ?? line.split(/ {2,}/)[0] ?? '';
  const causes = [...new Set([...CAUSES, ...found.map(causeOf)])];
  return causes
    .map((cause) => ({ cause, lines: found.filter((line) => causeOf(line) === cause) }))
    .filter((group) => group.lines.length > 0)
    .flatMap((group) => [
      `${group.cause}: ${group.lines.length}`,
      ...(full ? group.lines.map((line) => `  ${line}`) : []),
    ])
    .join('\n');
}

/** Builds and scores each event of `folders`, prints the tables and the misses. */
function evaluate(folders: readonly string[], misses: boolean): Measured {
  const work = mkdtempSync(join(tmpdir(), 'variorum-eval-'));
  try {
    console.log(scorer('all.mjs', ['--run', RUN, '--keep', work, ...folders]));
    const measured = new Map<string, Figures>();
    const missed: string[] = [];
    for (const folder of folders) {
      const report = join(work, basename(folder), 'out', 'report.json');
      if (!existsSync(report)) continue;
      measured.set(basename(folder), figuresOf(JSON.parse(scorer('score.mjs', ['--json', folder, report])) as Score));
      missed.push(
        ...scorer('score.mjs', ['--misses', folder, report])
          .split('\n')
          .filter((line) => line.startsWith('  ')),
      );
    }
    console.log(`Misses by cause${misses ? '' : ' (each with --misses)'}:\n${byCause(missed, misses)}\n`);
    return measured;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The quantity grammar's figures, in shares of one. */
function evaluateQuantities(path: string, misses: boolean): Measured {
  const figures = newsquant(path);
  console.log(`${newsquantTable(figures)}\n`);
  if (misses) console.log(figures.misses.join('\n'));
  return new Map([
    [
      'newsquant',
      {
        valueF1: rounded(figures.value.f1),
        valueAndChangeF1: rounded(figures.valueAndChange.f1),
        valueAndUnitF1: rounded(figures.valueAndUnit.f1),
        falseSentences: rounded(figures.falseSentences),
      },
    ],
  ]);
}

const args = process.argv.slice(2);
const flag = (name: string): boolean => args.includes(name);
const named = args.filter((arg) => !arg.startsWith('--')).map((folder) => resolve(folder));
const file: FiguresFile = join(ROOT, 'test/eval/figures.json');

if (flag('--newsquant')) {
  const measured = evaluateQuantities(named[0] ?? join(SHARED, 'gold-newsquant/dev.json'), flag('--misses'));
  console.log(told(measured, kept(file)));
  if (flag('--update')) keep(file, measured);
} else {
  const folders = named.length > 0 ? named : foldersIn(join(SHARED, 'gold'));
  if (folders.length === 0 || !existsSync(join(SHARED, 'score'))) {
    console.error(
      `no events to measure: ${join(SHARED, 'gold')} and ${join(SHARED, 'score')} are looked for; they are no part of this repository`,
    );
    process.exit(2);
  }
  const measured = evaluate(folders, flag('--misses'));
  console.log(told(measured, kept(file)));
  if (flag('--update')) keep(file, measured);
}
