import { HONORIFICS, NAME_PARTICLES } from '../../lexicon/names.js';
import type { NameClaim } from '../../model/index.js';
import { foldName } from '../../text/names.js';

const wordsOf = (text: string | null): string[] =>
  text === null
    ? []
    : foldName(text)
        .split(' ')
        .filter((w) => w !== '');

/** A title's words, forms of address left out: "Dr" tells no office. */
const titleOf = ({ role }: NameClaim): string[] => wordsOf(role).filter((w) => !HONORIFICS.has(w));

/**
 * Claims of one person, without those by which an article only says again whom it means: one word of the name that it gives in full elsewhere
 * ("Lind", "President Lind" beside "President Ada Lind"), with no word of a title that the full one has not.
 */
export function withoutShortened(claims: readonly NameClaim[]): NameClaim[] {
  return claims.filter((short) => !claims.some((long) => long.article === short.article && saysAgain(short, long)));
}

function saysAgain(short: NameClaim, long: NameClaim): boolean {
  const [part, whole] = [short, long].map(({ name }) => wordsOf(name).filter((w) => !NAME_PARTICLES.has(w)));
  if (part?.length !== 1 || (whole?.length ?? 0) < 2 || !whole?.includes(part[0]!)) return false;
  const title = titleOf(long);
  return titleOf(short).every((w) => title.includes(w));
}
