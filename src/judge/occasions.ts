import { AGAIN, COMING, PLANNED } from '../lexicon/occasions.js';
import type { DateClaim, QuantityClaim } from '../model/index.js';
import type { Bench } from './judgement.js';
import { type Passage, passageOf, saysAny } from './passage.js';

/** Words between "was due" and the time. */
const NEAR = 7;
const ADVERBS = new Set(['first', 'originally', 'previously']);

/** "was due to leave at 9", "had been scheduled to land at 12.50pm": the time of a timetable, told of the past. */
function isPlanned({ before }: Passage): boolean {
  const near = before.slice(-NEAR);
  return near.some((word, i) => {
    if (!PLANNED.has(word.lower)) return false;
    const ahead = before.slice(0, before.length - near.length + i).findLast((w) => !ADVERBS.has(w.lower));
    return ahead?.lemma === 'be';
  });
}

/** True where one time is of a timetable and the other of what happened; of what is to come both are plans. */
export function isTimetable(a: DateClaim, b: DateClaim, bench: Bench): boolean {
  const [x, y] = [passageOf(a, bench), passageOf(b, bench)];
  return isPlanned(x) !== isPlanned(y) && !saysAny(x, COMING) && !saysAny(y, COMING);
}

const isAgain = (c: DateClaim | QuantityClaim, bench: Bench): boolean => saysAny(passageOf(c, bench), AGAIN);

const sameTime = (a: DateClaim, b: DateClaim): boolean => a.value.text.toLowerCase() === b.value.text.toLowerCase();

/** "leaked again on Thursday evening": a second occasion, and all that its article tells of that time. */
const isOfSecond = (c: DateClaim, all: readonly DateClaim[], bench: Bench): boolean =>
  isAgain(c, bench) || all.some((d) => d.article === c.article && sameTime(c, d) && isAgain(d, bench));

/** True where one of two dates is of an act told as done again, and the other not. `all`: the claims of the topic. */
export const datesOtherOccasion = (a: DateClaim, b: DateClaim, all: readonly DateClaim[], bench: Bench): boolean =>
  isOfSecond(a, all, bench) !== isOfSecond(b, all, bench);

/** True where one of two figures is of an act told as done again, and the other not. */
export const countsOtherOccasion = (a: QuantityClaim, b: QuantityClaim, bench: Bench): boolean =>
  isAgain(a, bench) !== isAgain(b, bench);
