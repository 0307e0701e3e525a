import type { FramingClaim } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';

/** Days between two tellings of one happening: follow-ups come within a week. */
const WINDOW = 7;

/** Days that a date may span and still tell when something happened: "this year" tells nothing. */
const PRECISE = 31;
/** Days before its article's date from which on a happening is an earlier one, told as background. */
const EARLIER = 31;

type Published = ReadonlyMap<string, string | null>;

/** True when the claim's own clause tells its day, and not only its article's date. */
const isDated = ({ event: { from, to } }: FramingClaim): boolean =>
  from !== null && toDay(to ?? from) - toDay(from) <= PRECISE;

/** The day a claim tells of: the one its clause names, else its article's. Null when neither is known. */
export function dayOf(claim: FramingClaim, published: Published): string | null {
  const { from } = claim.event;
  return isDated(claim) ? from : (published.get(claim.article) ?? null);
}

/** True when the clause dates its happening long before the article. */
function isEarlier(claim: FramingClaim, published: Published): boolean {
  const day = published.get(claim.article) ?? null;
  const end = claim.event.to ?? claim.event.from;
  return day !== null && end !== null && toDay(day) - toDay(end) > EARLIER;
}

/** Claims but those whose clause dates them long before their article: of an earlier happening. */
export const ofNow = (claims: readonly FramingClaim[], published: Published): FramingClaim[] =>
  claims.filter((claim) => !isEarlier(claim, published));

/**
 * Claims parted into happenings by their days; a gap of more than a week parts two. Claims without a day, and those that only their article's
 * date would date where it is one on the event (`isOfEvent`: a follow-up months later), go to the happening most claims tell of; what is dated long before its article is left out.
 */
export function byMoment(
  claims: readonly FramingClaim[],
  published: Published,
  isOfEvent: (article: string) => boolean = () => false,
): FramingClaim[][] {
  const dated = claims
    .filter((claim) => !isEarlier(claim, published))
    .map((claim) => ({
      claim,
      day: isOfEvent(claim.article) && !isDated(claim) ? null : dayOf(claim, published),
    }))
    .sort((a, b) =>
      (a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : a.claim.id < b.claim.id ? -1 : 1,
    );
  const groups: FramingClaim[][] = [];
  let last: string | null = null;
  for (const { claim, day } of dated) {
    if (day === null) continue;
    if (last === null || toDay(day) - toDay(last) > WINDOW) groups.push([]);
    groups.at(-1)?.push(claim);
    last = day;
  }
  const undated = dated.filter((d) => d.day === null).map((d) => d.claim);
  const largest = [...groups].sort((a, b) => b.length - a.length)[0];
  if (largest === undefined) return undated.length > 0 ? [undated] : [];
  largest.push(...undated);
  return groups;
}

/**
 * Moments of one event for one: what an article's headline names by a word and what it dates by the same word ("the attack", "the attack of
 * May 3") are one thing, weeks after it as well.
 */
export function withoutFollowUps(moments: readonly FramingClaim[][]): FramingClaim[][] {
  const wordOf = (c: FramingClaim): string => JSON.stringify([c.article, c.label]);
  const joined: FramingClaim[][] = [];
  for (const moment of moments) {
    const words = new Set(moment.map(wordOf));
    const isNamed = (c: FramingClaim): boolean => c.sentence === 0;
    const same = joined.find((other) =>
      other.some(
        (c) => words.has(wordOf(c)) && (isNamed(c) || moment.some((m) => isNamed(m) && wordOf(m) === wordOf(c))),
      ),
    );
    if (same === undefined) joined.push([...moment]);
    else same.push(...moment);
  }
  return joined;
}
