import { FEMALE, MALE } from '../../../lexicon/people.js';
import { thingsMeet } from '../../../lexicon/things.js';
import { nameWords, sameSurname } from '../../../text/surnames.js';
import { areOfOneRow } from '../age-rows.js';
import { areOfOneDecade } from '../decade.js';
import type { Profile } from '../profile.js';
import { isYearOff } from '../year-off.js';
import { nounOf, otherScope, type VetoRule } from './veto.js';

/** A boy and a girl. */
const differInSex = (a: string, b: string): boolean => (MALE.has(a) && FEMALE.has(b)) || (FEMALE.has(a) && MALE.has(b));

/** "Dana Reed" and "Reed", or, of a child, "Dana"; not "Dana Reed" and "Ivo Reed", her brother. */
const isOneName = (a: string, b: string): boolean => {
  const [short, long] = [a, b].map(nameWords).sort((x, y) => x.length - y.length);
  if (sameSurname(a, b)) return short!.length === 1 || short![0]![0] === long![0]![0];
  return short!.length === 1 && long!.includes(short![0]!);
};

/** An age, mistaken, is hardly further off than this share of itself. */
const MISTAKEN = 0.15;

const areFarApart = (a: Profile, b: Profile): boolean =>
  a.size !== null &&
  b.size !== null &&
  Math.abs(a.size - b.size) > MISTAKEN * Math.max(a.size, b.size) &&
  !areOfOneDecade(a.claim, b.claim);

/** "the driver, 44", "the 47-year-old driver": of one role, of which each article tells one age. */
function isOneRole(a: Profile, b: Profile): boolean {
  if (a.size === null || b.size === null || a.group === 'anyone' || a.group !== b.group) return false;
  if (a.group === 'occupations' && a.kind.thing !== b.kind.thing) return false;
  if (a.rivals !== 1 || b.rivals !== 1) return false;
  return Math.abs(a.size - b.size) <= MISTAKEN * Math.max(a.size, b.size);
}

/** "aged 39-60", "aged between 35 and 70": the youngest and the oldest of those of whom each article tells so. */
const areOfOneGroup = (a: Profile, b: Profile): boolean =>
  [a, b].every(({ claim, rivals }) => claim.bound === 'range' && claim.bearer === null && rivals === 1) &&
  a.group === b.group;

/** Two ages of two names. */
export const otherName: VetoRule = ({ claim: x }, { claim: y }) =>
  x.bearer === null || y.bearer === null || isOneName(x.bearer, y.bearer)
    ? null
    : otherScope(`${x.bearer} | ${y.bearer}`);

/**
 * Two ages of two beings: two grown people of no name and of two ages; other nouns ("boy", "horse"); one of several that are
 * listed ("aged 12, nine and four") beside another age. A child that the articles tell of may be one, its age mistaken.
 */
export const otherBearer: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (x.dimension !== 'age') return null;
  if (x.bearer !== null && y.bearer !== null) return null;
  if (differInSex(x.counted, y.counted)) return otherScope(`${nounOf(x)} | ${nounOf(y)}`);
  if (areOfOneGroup(a, b)) return null;
  if (areOfOneRow(a, b)) return null;
  if (a.size !== b.size && (a.listed || b.listed)) return otherScope(`ages ${x.value.text} | ${y.value.text}`);
  // "a record more than 50 years old", "Reed, 84"
  if (
    areFarApart(a, b) &&
    a.group !== 'children' &&
    b.group !== 'children' &&
    (a.group === 'things') !== (b.group === 'things')
  )
    return otherScope(`ages ${x.value.text} | ${y.value.text}`);
  const grown = a.group !== 'children' && a.group !== 'things';
  if (a.size !== b.size && grown && !isOneRole(a, b) && !isYearOff(a, b) && !areOfOneDecade(a.claim, b.claim)) {
    return otherScope(`ages ${x.value.text} | ${y.value.text}`);
  }
  if (x.counted === '' || y.counted === '' || thingsMeet(a.kind.thing, b.kind.thing)) return null;
  // "the suspect, 31", "the 31-year-old migrant": two nouns for one person, where the age is one
  if ((a.size === b.size || isYearOff(a, b)) && a.group !== 'things' && b.group !== 'things') return null;
  const apart = a.group === b.group ? a.group === 'things' : a.group !== 'anyone' && b.group !== 'anyone';
  return apart ? otherScope(`${nounOf(x)} | ${nounOf(y)}`) : null;
};
