import { classOfAct, familyOf, STARTS } from '../../lexicon/date-events.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import { meet } from '../../text/meet.js';
import type { Profile } from './profile.js';
import { isOtherYear } from './slips.js';
import { gapOf, minutesApart } from './vetoes.js';

/** Words that two clauses of two known acts share at least, beside the act that the one tells of the other: who did it, and to what. */
const BESIDE_OTHER = 2;
/** Words from which on two clauses tell one thing, whatever their verbs. */
const NEARLY_ALL = 4;
/** Minutes within which two times are near: unlike a day few acts share them. */
const NEAR = 30;
const HALF_HOUR = 30;
const FULL_DAY = 1440;

/**
 * True where the words of two dates prove that they date one act: that all articles are of one day proves nothing. Of one kind of act a word in
 * common besides, be it who did it or to what, a place, or a day of long before; of two kinds that the one tells what the other dates, and such
 * words; of any kind nearly all words. The main event on the articles' own days needs no more than its act.
 */
export function areOneAct(a: Profile, b: Profile): boolean {
  if (isUnplaced(a, b)) return false;
  if (areOneTime(a, b)) return true;
  const shared = sharedBeside(a, b);
  if (isMainDay(a, b)) return a.family === b.family || shared > 0;
  const away = isAway(a, b);
  if (areOfOneKind(a, b))
    return (
      shared > 0 ||
      shareDatedThing(a, b) ||
      meet(a.claim.event.places, b.claim.event.places) ||
      (away && isRare(a, b)) ||
      areOneStretch(a, b) ||
      isOtherYear(a, b)
    );
  if (shared >= NEARLY_ALL || (shared > 0 && (minutesApart(a, b) ?? FULL_DAY) <= NEAR)) return true;
  if (away && shared >= (a.scale === 'day' && b.scale === 'day' ? 1 : BESIDE_OTHER)) return true;
  if (!tellsDeedOf(a, b) && !tellsDeedOf(b, a)) return false;
  return (away && isRare(a, b)) || shared >= (isKnown(a) && isKnown(b) ? BESIDE_OTHER : 1);
}

/** One kind of act: "began in 1841", "was founded in 1841" are one, too. */
const areOfOneKind = (a: Profile, b: Profile): boolean =>
  a.family === b.family || (STARTS.has(a.family) && STARTS.has(b.family));

/** True where the one tells of its date, in a word, the act that the other dates. */
const tellsDeedOf = (a: Profile, b: Profile): boolean =>
  a.dated.has(b.family) || (!isKnown(b) && a.claim.context.includes(b.claim.property));

const isKnown = ({ claim }: Profile): boolean => classOfAct(claim.property) !== null;

/** Away from the articles' own days, one day or month and the next at most: few acts share it. */
const isAway = (a: Profile, b: Profile): boolean =>
  !(a.own && b.own) && (a.named || !a.own) && (b.named || !b.own) && (gapOf(a, b) ?? 2) <= 1;

/** Days after which a year is remembered for one act of a kind: half a century. */
const LONG_AGO = 18_250;

/** A day, a month, the same years from first to last, or a year of long ago; of a year not so far back much is told. */
const isRare = (a: Profile, b: Profile): boolean =>
  (a.scale !== 'year' && b.scale !== 'year') ||
  (a.claim.role === 'span' && b.claim.role === 'span') ||
  (areOfOneKind(a, b) && Math.min(a.ago ?? 0, b.ago ?? 0) > LONG_AGO);

/** Days of a week, a month and a year. */
const WHOLE = new Set([7, 28, 29, 30, 31, 365, 366]);

/** "At the end of last week", "late last week": the same part of a week or of a month, by which few acts are dated; not "last week". */
const areOneStretch = ({ days: a }: Profile, { days: b }: Profile): boolean =>
  a !== null && b !== null && a.from === b.from && a.to === b.to && a.to > a.from && !WHOLE.has(a.to - a.from + 1);

/** Both tell the main event of their dates, the articles' own. */
const isMainDay = (a: Profile, b: Profile): boolean =>
  (a.isMain || b.isMain) &&
  tellsMain(a, a.isMain ? a.family : b.family) &&
  tellsMain(b, a.isMain ? a.family : b.family);

/** "Saturday will be remembered": it stands for the main event only where its words tell that. */
const tellsMain = (p: Profile, main: string): boolean =>
  (p.own || (p.days === null && p.minutes !== null)) && p.dated.has(main);

/** Times told in zones that cannot be brought to one, of no common day: nothing of when is compared. */
const isUnplaced = (a: Profile, b: Profile): boolean =>
  a.minutes !== null &&
  b.minutes !== null &&
  minutesApart(a, b) === null &&
  gapOf(a, b) !== 0 &&
  !(a.soleTime && b.soleTime);

/** The same minute, and no round one. */
const areOneTime = (a: Profile, b: Profile): boolean =>
  minutesApart(a, b) === 0 && a.minutes! % HALF_HOUR !== 0 && b.minutes! % HALF_HOUR !== 0;

/** How many words the clauses share, the acts left out, and words that tell nothing of who or what: numbers, "people". */
function sharedBeside(a: Profile, b: Profile): number {
  let shared = 0;
  for (const word of a.words.keys()) if (b.words.has(word) && !a.told.has(familyOf(word)) && tells(word)) shared++;
  return shared;
}

/** "the war ended", "an end of the war": of what only began or ended, the act that did. */
const shareDatedThing = (a: Profile, b: Profile): boolean =>
  LASTING.has(a.family) && [...a.dated].some((family) => family !== a.family && b.dated.has(family));
const LASTING = new Set(['begin', 'end']);

const tells = (word: string): boolean =>
  !LIGHT_WORDS.has(word) && !SMALL_NUMBERS.has(word) && !TENS.has(word) && !SCALES.has(word);
