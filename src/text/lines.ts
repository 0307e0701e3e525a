import type { Span } from '../model/index.js';
import { plain } from './typography.js';

/** One line of a text without the white space around it; `start` and `end` count in the text. */
export interface Line extends Span {
  /** Typography read through, inner white space as it stands. */
  readonly text: string;
  /** True when an empty line, or the text's beginning, stands before it. */
  readonly afterGap: boolean;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of `text` that hold more than white space, in order. Any line break of Unicode parts them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const flat = plain(text);
  let afterGap = true;
  const push = (from: number, to: number): void => {
    const raw = flat.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') {
      afterGap = true;
      return;
    }
    const start = from + raw.length - raw.trimStart().length;
    lines.push({ start, end: start + trimmed.length, text: trimmed, afterGap });
    afterGap = false;
  };
  let at = 0;
  for (const found of flat.matchAll(BREAK)) {
    push(at, found.index);
    at = found.index + found[0].length;
  }
  push(at, flat.length);
  return lines;
}
