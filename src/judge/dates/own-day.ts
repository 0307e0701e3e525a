import { familiesTold, familyOf } from '../../lexicon/date-events.js';
import type { DateClaim } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { compareDates } from './compare-dates.js';

const isOneDay = ({ value: { start, end } }: DateClaim): boolean => start !== null && start === end;

/** True where the article of `a`, in another sentence, dates the kind of act that `b` dates, and by the day of `b`. */
function datesItSo(a: DateClaim, b: DateClaim, { dates }: Bench): boolean {
  const family = familyOf(b.property);
  return (dates.get(a.article) ?? []).some(
    (c) =>
      c.sentence !== a.sentence &&
      c.role === 'on' &&
      isOneDay(c) &&
      c.value.start === b.value.start &&
      familiesTold(c.property, c.context).has(family),
  );
}

/**
 * True for a date of a conflict whose article dates the act by the other's day, too, and not the other way round: "the victims of the attack were
 * mourned on Sunday" dates no attack in an article of which the blasts came on Saturday.
 */
export const isOfOtherAct = (a: DateClaim, all: readonly DateClaim[], bench: Bench): boolean =>
  all.some(
    (b) =>
      a.article !== b.article &&
      isOneDay(a) &&
      isOneDay(b) &&
      a.value.start !== b.value.start &&
      compareDates(a, b).calls === 'conflict' &&
      datesItSo(a, b, bench) &&
      !datesItSo(b, a, bench),
  );
