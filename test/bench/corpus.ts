import { readInput } from '../../dist/io/read.js';
import type { SourceFile } from '../../src/model/index.js';

export interface Event {
  readonly event: string;
  readonly files: readonly SourceFile[];
}

/** The events in `folders`, their articles read. */
export async function readEvents(folders: readonly string[]): Promise<Event[]> {
  const read = await Promise.all(folders.map((folder) => readInput([folder])));
  return read.flat().filter(({ files }) => files.length > 0);
}

/** Numbers from 0 to `below`, the same in each run. Source: Numerical Recipes, the quick and dirty generator. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Lines of running text: what articles are put together from. */
export const linesOf = (events: readonly Event[]): string[] =>
  events
    .flatMap(({ files }) => files.flatMap(({ content }) => content.split('\n').map((line) => line.trim())))
    .filter((line) => line.length > 60);

/** Paragraphs of a made-up article: about as many as a news story has. */
const PARAGRAPHS = 12;

/**
 * `count` articles put together from `lines`, their numbers changed, so that articles share subjects and differ in figures, as
 * those of one event do. The same in each run.
 */
export function madeUp(lines: readonly string[], count: number): SourceFile[] {
  const roll = dice(count);
  const line = (): string =>
    (lines[roll(lines.length)] ?? '').replace(/\d+/g, (digits) => String(Number(digits) + roll(9)));
  return Array.from({ length: count }, (_, i) => ({
    path: `made-up/article-${String(i).padStart(4, '0')}.txt`,
    format: 'text' as const,
    content: `${Array.from({ length: PARAGRAPHS }, line).join('\n\n')}\n`,
    stated: { publisher: `Publisher ${i}`, published: `2020-01-${String(1 + (i % 28)).padStart(2, '0')}` },
  }));
}
