import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Figures of one event (or of one benchmark): shares of one, or counts; null where there was nothing to measure. */
export type Figures = Readonly<Record<string, number | null>>;
export type Measured = ReadonlyMap<string, Figures>;
/** Path of the JSON file in which figures are kept. */
export type FiguresFile = string;

/** A smaller one is better; of all others a greater one. "conflicts" and "claims" are neither. */
const SMALLER_IS_BETTER = new Set(['trapsSprung', 'mustMissed', 'wrongEvidence', 'boilerplate', 'falseSentences']);
const NEITHER = new Set(['conflicts', 'claims']);

/** The figures of the last `--update`; empty when there are none. */
export function kept(file: FiguresFile): Measured {
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Figures>));
}

/** Keeps `measured`, and what was kept of others. */
export function keep(file: FiguresFile, measured: Measured): void {
  const all = new Map([...kept(file), ...measured]);
  const sorted = Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

function word(name: string, before: number, now: number): string {
  if (NEITHER.has(name)) return '';
  return now > before !== SMALLER_IS_BETTER.has(name) ? ' (better)' : ' (worse)';
}

/** What is other than in the figures kept, a line each. */
export function told(measured: Measured, before: Measured): string {
  const lines = [...measured].flatMap(([name, figures]) => {
    const old = before.get(name);
    if (old === undefined) return [`${name}: no figures kept`];
    return Object.entries(figures)
      .map(([figure, now]) => ({ figure, now, was: old[figure] ?? null }))
      .filter(({ now, was }) => now !== was)
      .map(
        ({ figure, now, was }) =>
          `${name}: ${figure} ${was} → ${now}${was === null || now === null ? '' : word(figure, was, now)}`,
      );
  });
  return lines.length === 0
    ? 'Same figures as kept in figures.json.'
    : `Against figures.json:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
