import type { StatementClaim } from '../../model/index.js';
import { plain } from '../../text/typography.js';
import { isMark, rowOf, type Word } from './row.js';

/** Words of a quotation that are read: each pair of quotations is compared word by word. */
const LONGEST = 80;
/** A mark of quotation: it opens where a word follows at once. */
const EDGE = /"/g;

/** The words of a statement that stand in quotation marks: the mark may stand just before what is quoted as evidence. */
export function quotedIn({ voice, value, evidence }: StatementClaim): Word[] {
  let inside = voice === 'quoted' || /"$/.test(plain(evidence.prefix));
  const { text } = value;
  // Most statements are told in the article's own words.
  if (!inside && !text.includes('"')) return [];
  const marks = [...text.matchAll(EDGE)].map(({ index }) => ({
    index,
    opens: /[\p{L}\p{N}]/u.test(text[index + 1] ?? ''),
  }));
  if (marks[0]?.opens) inside = false;
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
