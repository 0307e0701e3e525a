import { capitalised } from '../../text/typography.js';

const MARKS = /["“”]/g;

/** "1 report", "5 reports". Regular plurals only, unless `many` is given. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Words of which the first quotation mark closes: it stands behind a word or its stop. What it opened with was cut off. */
const BEGINS_QUOTED = /^[^"“”]*[^\s"“”(]["”](?=[\s.,;:!?)]|$)/;

/** What stands before a straight mark that opens a quotation; a mark for bold words, of Unicode's private use, may stand between. */
const BEFORE_OPENING = /(?:^|[\s([{<\-–—/‘'])\p{Co}*$/u;

/**
 * Words that hold quotations, within quotation marks: those inside are single, and whole where one of their marks was cut off. Where a straight
 * mark stands tells whether it opens or closes.
 */
export function quotedWhole(words: string): string {
  const beginsQuoted = BEGINS_QUOTED.test(words);
  let open = beginsQuoted ? 1 : 0;
  const inner = words.replace(MARKS, (mark, at: number) => {
    const opens = mark === '"' ? BEFORE_OPENING.test(words.slice(0, at)) : mark === '“';
    open = opens ? open + 1 : Math.max(0, open - 1);
    return opens ? '‘' : '’';
  });
  return `“${beginsQuoted ? '‘' : ''}${inner}${'’'.repeat(Math.min(open, 1))}”`;
}

/** A straight mark after a digit is of inches. */
const NO_INCHES = /[“”]|(?<!\d)"/g;

/** The words without a quotation mark whose other one is cut off: "several dozen” soldiers" reads "several dozen soldiers". */
export function withoutLoneMark(words: string): string {
  return words.match(NO_INCHES)?.length === 1 ? words.replace(NO_INCHES, '') : words;
}

/**
 * The words between typographic quotation marks. Marks that enclose them already are replaced; a quotation among them keeps its own, single; a lone
 * mark at an end, whose other one is cut off, is left out.
 */
export function quoted(words: string): string {
  const bare = words.replace(/^["“]/, '').replace(/["”]$/, '');
  const inside = words.match(MARKS)?.length ?? 0;
  const isEnclosed = inside === 2 && bare.length === words.length - 2;
  const isLoneAtEnd = inside === 1 && bare.length < words.length;
  return inside === 0 || isLoneAtEnd || isEnclosed ? `“${bare}”` : quotedWhole(words);
}

/** At most `limit` characters, cut after a word and marked with "…". */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const at = cut.lastIndexOf(' ');
  return `${cut.slice(0, at > limit / 2 ? at : cut.length).trimEnd()}…`;
}

/**
 * `text` in three parts, the middle one being what stands at [start, end): at most `limit` characters, what is cut before or after
 * marked with "…". With [0, 0] the middle is empty and the text is cut at its end.
 */
export function clippedAround(
  text: string,
  [start, end]: readonly [number, number],
  limit: number,
): readonly [before: string, middle: string, after: string] {
  const after = clipped(text.slice(end), Math.max(limit - (end - start), limit / 3));
  const room = Math.max(limit - (end - start) - after.length, limit / 4);
  const before = text.slice(0, start);
  if (before.length <= room) return [before, text.slice(start, end), after];
  const kept = before.slice(-Math.floor(room));
  return [`…${kept.slice(Math.max(0, kept.indexOf(' ')))}`, text.slice(start, end), after];
}

/** "ferry-fire_2031" → "Ferry fire 2031": a folder's name as a title. */
export const humanized = (name: string): string => capitalised(name.replaceAll(/[-_]+/g, ' ').trim());

const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/**
 * A name as a narrow column should break it: after its stroke, "The Gazette/GazetteLive", and after the full stops of an address,
 * "www.gazette.example", not within a word or a day, "2031-03-04".
 */
export const breakable = (name: string): string =>
  name
    .replaceAll(/(?<=\S)\/(?=\S)/g, '/\u200b')
    .replaceAll(/(?<=\w)\.(?=\w)/g, '.\u200b')
    .replaceAll(ISO_DAY, '$1\u2011$2\u2011$3');
