import type { StatementClaim } from '../../model/index.js';
import { speakerKey } from '../../text/speakers.js';
import { quotedIn } from './quoted.js';

/** Words of a quotation that are one voice's, whoever an article says it is. */
const QUOTED = 5;

/** True for a name: "officials" of two articles may be two. */
const isNamed = (speaker: string): boolean => /\p{Lu}/u.test(speaker);

const wordsOf = (claim: StatementClaim): string =>
  quotedIn(claim)
    .map((w) => w.lower)
    .join(' ');

/** The articles that quote one of the voice's words without a name. */
const reportsWithoutName = (own: readonly StatementClaim[], claims: readonly StatementClaim[]): string[] => {
  const words = new Set(own.map(wordsOf).filter((text) => text.split(' ').length >= QUOTED));
  return claims.filter((c) => c.speaker === null && words.has(wordsOf(c))).map((c) => c.article);
};

/**
 * Speakers, by name, whom two articles or more give, those counted that quote the same words and do not say whose they are: what rests on one
 * voice is told so. Each is called by the longest of the names that the articles have for them.
 */
export function sharedSpeakers(claims: readonly StatementClaim[]): string[] {
  if (claims.length < 2) return [];
  const voices = new Map<string, StatementClaim[]>();
  for (const claim of claims) {
    const { speaker } = claim;
    if (speaker === null || !isNamed(speaker)) continue;
    const key = speakerKey(speaker) ?? speaker;
    const own = voices.get(key);
    if (own === undefined) voices.set(key, [claim]);
    else own.push(claim);
  }
  return [...voices.values()].flatMap((own) => {
    const reports = new Set([...own.map((c) => c.article), ...reportsWithoutName(own, claims)]).size;
    const [name] = own.map((c) => c.speaker!).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return reports > 1 ? [`speaker: ${name} in ${reports} reports`] : [];
  });
}
