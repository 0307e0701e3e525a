/*
 * The Markdown parser's time grows with the square of some rows of marks ("[[[[…", ">>>>…") and its stack with their nesting.
 * A text within these bounds is parsed in well under a second; one beyond them is no article and is read as plain text.
 */

/** Characters and lines of a Markdown article. */
const LONGEST = 250_000;
const MOST_LINES = 5_000;
/** Characters that may be markup, in the whole text and between two empty lines. */
const MOST_MARKS = 20_000;
const MOST_MARKS_TOGETHER = 2_000;
/** Marks that a line may begin with: each opens a level of nesting. */
const DEEPEST = 100;

const MARK = /[[\]*_`<>~|!&\\(^]/;
const OPENER = /[\s>*+-]/;

/** True when the text can be parsed as Markdown in short time. Linear in its length. */
export function isParsable(text: string): boolean {
  if (text.length > LONGEST) return false;
  let all = 0;
  let together = 0;
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return false;
  for (const line of lines) {
    if (line.trim() === '') together = 0;
    const marks = marksIn(line);
    together += marks;
    all += marks;
    if (together > MOST_MARKS_TOGETHER || all > MOST_MARKS || opensTooDeep(line)) return false;
  }
  return true;
}

function marksIn(line: string): number {
  let marks = 0;
  for (const c of line) if (MARK.test(c)) marks++;
  return marks;
}

function opensTooDeep(line: string): boolean {
  let marks = 0;
  for (const c of line) {
    if (!OPENER.test(c)) return false;
    if (c.trim() !== '' && ++marks > DEEPEST) return true;
  }
  return false;
}
