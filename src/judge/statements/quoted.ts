import type { StatementClaim } from '../../model/index.js';
import { plain } from '../../text/typography.js';
import { isMark, rowOf, type Word } from './row.js';

/** Words of a quotation that are read: each pair of quotations is compared word by word. */
const LONGEST = 80;
/** Marks of quotation; a single one opens before a word, behind a space. */
const MARKS = /"|(?<=^|[\s(:])'(?=[\p{L}\p{N}])/gu;
/** A single mark that closes: it ends a word, and the quotation that such a mark has opened. */
const CLOSING = /'(?![\p{L}\p{N}])/u;
const LETTER = /[\p{L}\p{N}]/u;

interface Mark {
  readonly index: number;
  readonly opens: boolean;
}

/** The marks of quotation in a text: double ones open where a word follows at once. */
function marksIn(text: string): Mark[] {
  return [...text.matchAll(MARKS)].flatMap(({ index, 0: mark }): Mark[] => {
    if (mark === '"') return [{ index, opens: LETTER.test(text[index + 1] ?? '') }];
    // "the brothers' car": a mark behind a word closes only what one has opened.
    const end = CLOSING.exec(text.slice(index + 1));
    return [{ index, opens: true }, ...(end === null ? [] : [{ index: index + 1 + end.index, opens: false }])];
  });
}

/** The words of a statement that stand in quotation marks: the mark may stand just before what is quoted as evidence. */
export function quotedIn({ voice, value, evidence }: StatementClaim): Word[] {
  const text = plain(value.text);
  const before = plain(evidence.prefix);
  // "All twelve 'Divers' are out": single marks within a quotation are part of it.
  const marks = marksIn(text).filter(({ index }) => text[index] === '"' || !before.endsWith('"'));
  let inside = (voice === 'quoted' || /["']$/.test(before)) && marks[0]?.opens !== true;
  // Most statements are told in the article's own words.
  if (!inside && marks.length === 0) return [];
  const parts: string[] = [];
  let from = 0;
  for (const { index, opens } of [...marks, { index: text.length, opens: false }]) {
    if (inside) parts.push(text.slice(from, index));
    inside = opens;
    from = index + 1;
  }
  return rowOf(parts.join(' '))
    .filter((w) => !isMark(w))
    .slice(0, LONGEST);
}
