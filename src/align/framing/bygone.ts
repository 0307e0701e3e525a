import { FAMILIES } from '../../lexicon/framing.js';
import type { FramingClaim } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';
import { inSentence } from '../../text/in-sentence.js';
import type { Witness } from '../witness.js';

/** Days before the newest article from which on a deal, a ban, an affair is another, older one. */
const LONG_AGO = 731;
/** Sentences in which an article names what it is about. */
const NAMING = 3;

const DAYS_OF_YEAR = 365;
const YEAR_BEHIND = /^ (?:of|from|in) (\d{4})\b/;
const YEAR_BEFORE = /\b(\d{4}) $/;

/** "the settlement of 2011", "the 2011 settlement": its own year lies long back. */
function isOfOldYear({ evidence }: FramingClaim, newest: number): boolean {
  const year = YEAR_BEHIND.exec(evidence.suffix)?.[1] ?? YEAR_BEFORE.exec(evidence.prefix)?.[1];
  return year !== undefined && newest - (toDay(`${year}-12-31`) + DAYS_OF_YEAR) > 0;
}

/** True where the claim's sentence tells a day long before the newest article, and none nearer. */
function isOfLongAgo(claim: FramingClaim, witness: Witness | undefined, newest: number): boolean {
  if (isOfOldYear(claim, newest)) return true;
  const days = inSentence(witness?.reading.dates ?? [], claim.sentence).flatMap((d) =>
    d.to === null ? [] : [toDay(d.to)],
  );
  return days.length > 0 && days.every((day) => newest - day > LONG_AGO);
}

/**
 * Claims without the words for an older thing of the same kind: what an article dates years back ("the agreement of 2011") it means
 * wherever it uses that word, unless it opens with it. Where no article has a date, none is left out.
 */
export function withoutBygone(claims: readonly FramingClaim[], witnesses: readonly Witness[]): FramingClaim[] {
  const witnessOf = new Map(witnesses.map((w) => [w.document.article.id, w]));
  const newest = Math.max(
    ...witnesses.map((w) => toDay(w.document.article.published.value ?? '')).filter((d) => d > 0),
  );
  const wordOf = (c: FramingClaim): string => JSON.stringify([c.article, c.concept, c.label]);
  const isOne = (c: FramingClaim): boolean =>
    FAMILIES.get(c.concept)?.by === 'event' && FAMILIES.get(c.concept)?.lasting === true;
  const lasting = claims.filter(isOne);
  const opening = new Set(lasting.filter((c) => c.sentence < NAMING).map(wordOf));
  const old = new Set(lasting.filter((c) => isOfLongAgo(c, witnessOf.get(c.article), newest)));
  const words = new Set([...old].map(wordOf).filter((word) => !opening.has(word)));
  return claims.filter((c) => !old.has(c) && !(isOne(c) && words.has(wordOf(c))));
}
