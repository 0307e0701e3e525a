import { classOfAct, familyOf, STARTS } from '../../lexicon/date-events.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import { meet, meetsSet } from '../../text/meet.js';
import { ANNOUNCE, isState } from './main-event.js';
import type { Profile } from './profile.js';
import { isOtherYear } from './slips.js';
import { gapOf, minutesApart } from './vetoes.js';

/** Words that two clauses of two known acts share at least, beside the act that the one tells of the other: who did it, and to what. */
const BESIDE_OTHER = 2;
/** Words from which on two clauses tell one thing, whatever their verbs… */
const NEARLY_ALL = 4;
/** …and where one of the verbs is of no known kind of act, or both clauses tell one act of their dates beside their own. */
const MOST = 3;
/** Minutes within which two times are near: unlike a day few acts share them. */
const NEAR = 30;
const HALF_HOUR = 30;
const FULL_DAY = 1440;

/**
 * True where the words of two dates prove that they date one act: that all articles are of one day proves nothing. Of one kind of act a word in
 * common besides, be it who did it or to what, a place, one hour, or one verb of one day; of two kinds most words, one of a day of long before or of
 * one hour, or that the one tells what the other dates. The main event on the articles' own days needs no more than its act.
 */
export function areOneAct(a: Profile, b: Profile): boolean {
  if (isUnplaced(a, b)) return false;
  if (areOneTime(a, b)) return true;
  const shared = sharedBeside(a, b);
  if (isMainDay(a, b)) return a.family === b.family || shared.all > 0;
  return areOfOneKind(a, b) ? areOneOfKind(a, b, shared) : areOneOfTwoKinds(a, b, shared);
}

/** Of one kind of act, and more alike than two acts of that kind: by a word, the hour, the place, the day, the verb, the period, the end of one thing. */
const areOneOfKind = (a: Profile, b: Profile, { all }: Shared): boolean =>
  all > 0 ||
  areNear(a, b) ||
  meet(a.claim.event.places, b.claim.event.places) ||
  (isAway(a, b) && isRare(a, b)) ||
  areOneDeed(a, b) ||
  shareDatedThing(a, b) ||
  areOneStretch(a, b) ||
  isOtherYear(a, b);

/** Of two kinds of act, or of none that is known. */
function areOneOfTwoKinds(a: Profile, b: Profile, { words, all }: Shared): boolean {
  // "A diver fell from 24 miles up on Sunday", "a diver broke a record on Sunday": what both articles open with.
  if (all > 0 && a.leadDay && b.leadDay && (a.isMain || b.isMain)) return true;
  const known = isKnown(a) && isKnown(b);
  if (all >= (known && !meetsSet([...a.dated], b.dated) ? NEARLY_ALL : MOST)) return true;
  const tell = tellsDeedOf(a, b) || tellsDeedOf(b, a);
  if (areNear(a, b)) return all > 0 || tell || meetsSet([...a.told], b.told);
  if (isAway(a, b)) {
    if (words >= (isLastYear(a) || isLastYear(b) ? BESIDE_OTHER : 1)) return true;
    if (isRare(a, b)) return tell || meetsSet([...a.dated], b.dated);
  }
  return tell && all >= (known ? BESIDE_OTHER : 1);
}

const areNear = (a: Profile, b: Profile): boolean => (minutesApart(a, b) ?? FULL_DAY) <= NEAR;

/** A year of which the articles tell many things: the one before theirs. */
const isLastYear = ({ scale, ago }: Profile): boolean => scale === 'year' && (ago ?? RECENT) < RECENT;
/** Days since its end until which much is told of a year. */
const RECENT = 730;

/** One verb for one known act of the same day or year; a state ("still missing on Monday") is told anew each day, and much begins and is announced in one week. */
const areOneDeed = (a: Profile, b: Profile): boolean =>
  a.claim.property === b.claim.property &&
  isKnown(a) &&
  !isState(a.claim.property) &&
  !LASTING.has(a.family) &&
  a.family !== ANNOUNCE &&
  (a.scale === b.scale || !a.isMain) &&
  (gapOf(a, b) === 0 || (a.weekday !== null && a.weekday === b.weekday));

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
  (a.claim.role !== 'on' && a.claim.role === b.claim.role) ||
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

/** Words in common: those that tell who or what, and with the names of places. */
interface Shared {
  readonly words: number;
  readonly all: number;
}

/**
 * How many words the clauses share, the acts left out, and words that tell nothing of who or what: numbers, "people". The names of places tell
 * where: all together count for one word in `all`, and for none in `words`.
 */
function sharedBeside(a: Profile, b: Profile): Shared {
  const names = new Set(
    [...a.claim.event.places, ...b.claim.event.places].flatMap((place) => place.split(/[^\p{L}]+/u)),
  );
  let [words, places] = [0, 0];
  for (const word of a.words.keys()) {
    if (!b.words.has(word) || a.told.has(familyOf(word)) || !tells(word)) continue;
    if (names.has(word)) places = 1;
    else words++;
  }
  return { words, all: words + places };
}

/** "the war ended", "an end of the war": of what only began or ended, the act that did. */
const shareDatedThing = (a: Profile, b: Profile): boolean =>
  LASTING.has(a.family) && [...a.dated].some((family) => family !== a.family && b.dated.has(family));
const LASTING = new Set(['begin', 'end']);

const tells = (word: string): boolean =>
  !LIGHT_WORDS.has(word) && !SMALL_NUMBERS.has(word) && !TENS.has(word) && !SCALES.has(word);
