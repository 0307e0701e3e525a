import type { StatementClaim } from '../../model/index.js';

/** Characters that a title has at most, and those that one would like it to have: a short clause. */
const LIMIT = 64;
const LIKED = 44;

/** Words that a clause hangs on its sentence by. */
const OPENING = /^(?:and|but|that|which|who|after|when|while|as|because|since|before)\s+/i;

/** Lemmas by how many claims hold them, the most first, ties by the alphabet. */
export function byFrequency(
  claims: readonly StatementClaim[],
  lemmasOf: (claim: StatementClaim) => readonly string[],
): [string, number][] {
  const [alone] = claims;
  // Most topics are one statement: its words need no counting.
  if (alone !== undefined && claims.length === 1)
    return [...new Set(lemmasOf(alone))]
      .filter((lemma) => lemma !== '')
      .sort()
      .map((lemma) => [lemma, 1]);
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const lemma of new Set(lemmasOf(claim))) if (lemma !== '') counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** How much farther a clause is for being cut, in characters: a whole one reads better. */
const CUT = 24;
/** Words within which a clause says who says it. */
const FRAME = 9;

/** "The mayor said that the bridge fell" → "the bridge fell"; other clauses as they are. */
function withoutFrame(line: string): string {
  const words = line.split(' ');
  const said = words.findIndex((w, i) => i > 0 && i < FRAME && (w === 'said' || w === 'says'));
  const rest = words.slice(words[said + 1] === 'that' ? said + 2 : said + 1);
  return said < 0 || rest.length < 4 ? line : rest.join(' ');
}

/** The clause on one line, without the word it hangs by, cut at a word. */
function tidy(text: string): string {
  const line = withoutFrame(text.replace(/\s+/g, ' ').trim().replace(OPENING, ''));
  if (line.length <= LIMIT) return line;
  const cut = line.slice(0, LIMIT - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

/** How far a text is from the clause one would like: by length, and far more so for a bare word. */
const distance = (text: string): number =>
  Math.abs(text.length - LIKED) + (text.includes(' ') ? 0 : LIMIT) + (text.endsWith('…') ? CUT : 0);

/** A short clause in the words of one source, as near as may be to what all of them say: `“rammed a truck into the wall”`. */
export function titleOf(claims: readonly StatementClaim[]): string {
  const shared = new Set(
    byFrequency(claims, (c) => c.context)
      .filter(([, n]) => n > 1)
      .map(([lemma]) => lemma),
  );
  const told = (c: StatementClaim): number => c.context.filter((lemma) => shared.has(lemma)).length;
  const ranked = claims.map((c) => {
    const title = tidy(c.value.text);
    return { title, far: distance(title) - 4 * told(c) };
  });
  const best = ranked.sort((a, b) => a.far - b.far || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))[0]!;
  return `“${best.title}”`;
}
