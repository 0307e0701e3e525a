import type { SourceFile } from '../model/index.js';
import { type Line, linesOf } from '../text/lines.js';
import { type Draft, NOTHING_TOLD, type Passage } from './draft.js';
import { endsWithStop } from './passage-form.js';

/** Width of lines that were broken by a program to fit a page, in characters; and how much they differ at most. */
const WRAPPED = { least: 50, most: 100, ragged: 20 };

const BULLETS = new Set(['\u2022', '\u2023', '\u25e6', '\u25aa', '\u25cf', '\u2219', '\u2043']);
/** Marks that are bullets only where the line before or after has the same. */
const WEAK_BULLETS = new Set(['-', '*', '+', '\u2013', '\u00b7']);

/** Plain text: each line is a passage; lines broken in mid-sentence are joined. */
export function readPlainText(file: SourceFile): Draft {
  return {
    file,
    text: file.content,
    passages: passagesOf(file.content),
    removed: [],
    told: NOTHING_TOLD,
    notices: [],
  };
}

/** The passages of a text without markup, in order. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  for (const group of groupsOf(linesOf(text))) {
    const bullets = bulletsOf(group);
    for (const run of joinBroken(group)) {
      const first = run[0]!;
      const last = run.at(-1)!;
      const bullet = bulletLength(run, bullets);
      const start = first.start + bullet;
      const flat = run.length === 1 ? first.text.slice(bullet) : join(run, start);
      passages.push({
        start,
        end: last.end,
        kind: bullet > 0 ? 'list-item' : null,
        text: flat,
        afterGap: first.afterGap,
      });
    }
  }
  return passages.filter((p) => p.end > p.start);
}

/** The lines of a run as one text of the same length, line breaks as spaces. */
function join(run: readonly Line[], start: number): string {
  let text = '';
  for (const line of run)
    text = text.padEnd(line.start - start, ' ') + line.text.slice(Math.max(0, start - line.start));
  return text;
}

/** Lines between two empty lines. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.afterGap) groups.push([]);
    groups.at(-1)?.push(line);
  }
  return groups;
}

/** Lines that were one paragraph before they were broken, joined. */
function joinBroken(group: readonly Line[]): Line[][] {
  if (isWrapped(group)) return [[...group]];
  const runs: Line[][] = [];
  for (const line of group) {
    const before = runs.at(-1)?.at(-1);
    const goesOn = before !== undefined && !endsWithStop(before.text) && /^\p{Ll}/u.test(line.text);
    if (goesOn) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** True when all lines but the last are about as wide as one another, and as a page. */
function isWrapped(group: readonly Line[]): boolean {
  if (group.length < 3 || group.some((line) => bulletOf(line) !== '')) return false;
  const widths = group.slice(0, -1).map((line) => line.text.length);
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  const narrowest = widths.reduce((a, b) => Math.min(a, b), widest);
  return narrowest >= WRAPPED.least && widest <= WRAPPED.most && widest - narrowest <= WRAPPED.ragged;
}

function bulletOf(line: Line): string {
  const mark = line.text[0] ?? '';
  if (!/\s/.test(line.text[1] ?? '')) return BULLETS.has(mark) && line.text.length > 1 ? mark : '';
  return BULLETS.has(mark) || WEAK_BULLETS.has(mark) ? mark : '';
}

/** How many lines of a group begin with each bullet. */
function bulletsOf(group: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of group) counts.set(bulletOf(line), (counts.get(bulletOf(line)) ?? 0) + 1);
  return counts;
}

/** Length of the bullet and the space after it that a run begins with; 0 when it has none. */
function bulletLength(run: readonly Line[], bullets: ReadonlyMap<string, number>): number {
  const line = run[0]!;
  const mark = bulletOf(line);
  if (mark === '' || (WEAK_BULLETS.has(mark) && (bullets.get(mark) ?? 0) < 2)) return 0;
  return line.text.length - line.text.slice(1).trimStart().length;
}
