import { groupOf } from '../../../lexicon/counted-groups.js';
import { CARRIERS, CONDITIONS, fateNamed } from '../../../lexicon/fates.js';
import { sexOf } from '../../../lexicon/parties.js';
import type { QuantityClaim } from '../../../model/index.js';
import { areOneSort } from '../../../text/one-part.js';
import type { Profile } from '../profile.js';
import { areAttackers } from './attackers.js';
import { nounOf, otherScope, type VetoRule } from './veto.js';

/*
 * Which people a figure counts: women or men, a part of them or all, those of whom a fate is told or others.
 */

const isOfPeople = ({ dimension, counted, origin }: QuantityClaim): boolean =>
  dimension === 'count' && (origin === true || counted === '' || groupOf(counted) !== null);

/** Two figures of one fate, neither of which denies it: "no one was hurt" is told of men and women. */
const differ = (a: Profile, b: Profile): boolean =>
  a.fate && b.fate && a.group === b.group && a.size !== b.size && a.size !== 0 && b.size !== 0;

/** Groups of which a noun for men leaves out the women; gunmen and policemen may be anybody. */
const SEXED = new Set(['anyone', 'children', 'kin']);

const sexTold = ({ group, claim }: Profile): 'female' | 'male' | null => {
  const sex = sexOf(claim.counted);
  return sex === 'female' || SEXED.has(group) ? sex : null;
};

/** "two women", "two men" are two counts; "three men", "four people" of one fate are men and all, "two men", "two people" may be one. */
export const otherSex: VetoRule = (a, b) => {
  const [x, y] = [sexTold(a), sexTold(b)];
  const apart = x !== null && y !== null ? true : differ(a, b);
  return a.claim.dimension === 'count' && x !== y && apart
    ? otherScope(`${nounOf(a.claim)} | ${nounOf(b.claim)}`)
    : null;
};

const meet = ({ base: x }: QuantityClaim, { base: y }: QuantityClaim): boolean =>
  (x.low ?? 0) <= (y.high ?? Number.POSITIVE_INFINITY) && (y.low ?? 0) <= (x.high ?? Number.POSITIVE_INFINITY);

/**
 * "19 of them", "five of the injured": two parts of other figures, of which nothing tells that they are one. Those in one condition, or of one sort,
 * are one part wherever they are told.
 */
export const otherShare: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  const parts =
    x.part &&
    y.part &&
    x.dimension === 'count' &&
    !CONDITIONS.has(x.property) &&
    !areOneSort(x, y) &&
    !areAttackers(a, b);
  return parts && !meet(x, y) ? otherScope(`${x.value.text} | ${y.value.text}`) : null;
};

/** Counts up to this are met by chance. */
const MANY = 10;

/** False where the verb may be of any fate: "ten people were treated". */
const tells = ({ claim }: Profile): boolean => !CARRIERS.has(claim.property);

/** A few people of no sort, of whom a verb tells something that is no fate: "two were thrown clear". */
const areFew = (p: Profile): boolean =>
  !p.fate && p.group === 'anyone' && p.size !== null && p.size < MANY && p.claim.property !== '' && tells(p);

/** "one student told a reporter": one of whom no fate is told is seldom the one who is. */
const isOne = ({ size, claim }: Profile): boolean => size === 1 && claim.bound === 'exact';

/**
 * "two were thrown clear", "two are missing": a few people of whom something else is told; "24 came from Norland", "24 are missing": a part of
 * others; "47 were on the island", "none survived": another figure without the fate.
 */
export const unfated: VetoRule = (a, b) => {
  if (a.fate === b.fate || !isOfPeople(a.claim) || !isOfPeople(b.claim)) return null;
  const [fated, other] = a.fate ? [a, b] : [b, a];
  if (fateNamed(fated.claim.property)?.fixed === true) return null;
  const another = tells(other) && fated.group === 'anyone' && other.group === 'anyone' && fated.size !== other.size;
  // "ten Norlandians were killed", "ten of the 12 victims": a figure not met by chance
  const same = (other.size ?? 0) >= MANY && other.size === fated.size && other.claim.bound === fated.claim.bound;
  return areFew(other) || isOne(other) || another || ((other.claim.origin === true || other.claim.part) && !same)
    ? otherScope(`${fated.claim.property} | ${other.claim.property || 'not told'}`)
    : null;
};

/** "two critically injured", "two countries": people of whom a fate is told, and things of which none is, unless as many of ten and more. */
export const ofThings: VetoRule = (a, b) => {
  if (a.fate === b.fate || a.claim.dimension !== 'count' || b.claim.dimension !== 'count') return null;
  const [fated, other] = a.fate ? [a, b] : [b, a];
  const same = fated.size === other.size && (other.size ?? 0) >= MANY;
  return isOfPeople(fated.claim) && !isOfPeople(other.claim) && !same
    ? otherScope(`${fated.claim.property} | ${other.claim.counted}`)
    : null;
};

/** "two were thrown clear", "two got stuck": a few people of no sort, told of by two verbs. */
export const otherDeed: VetoRule = (a, b) =>
  areFew(a) && areFew(b) && isOfPeople(a.claim) && isOfPeople(b.claim) && a.claim.property !== b.claim.property
    ? otherScope(`${a.claim.property} | ${b.claim.property}`)
    : null;

/** A plural ("dozens") is used up to about this many times its least value, where it is used loosely. */
const ORDER = 25;

/** "hundreds", 720: a figure that the plural may stand for, as far as its order tells. */
function mayStandFor({ claim }: Profile, other: Profile): boolean {
  const low = claim.base.low ?? 0;
  return claim.bound !== 'open-plural' || other.size === null || (other.size >= low && other.size <= low * ORDER);
}

/** "hundreds of voters pushed in", "5.3 million registered voters": a plural of another order under another verb tells of other people. */
export const otherPlural: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (x.dimension !== 'count' || a.fate || b.fate || x.property === y.property) return null;
  const people = isOfPeople(x) && isOfPeople(y);
  if (!people && (x.property === '' || y.property === '')) return null;
  return mayStandFor(a, b) && mayStandFor(b, a) ? null : otherScope(`${x.value.text} | ${y.value.text}`);
};

/** "two were thrown clear, the other two were stuck": a sentence tells no count twice. */
export const sameBreath: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  const once = x.article === y.article && x.sentence === y.sentence && x.dimension === 'count';
  const exact = x.bound === 'exact' && y.bound === 'exact' && a.size !== null && a.size === b.size && a.size < MANY;
  return once && exact && isOfPeople(x) && isOfPeople(y) ? otherScope(`${x.value.text} | ${y.value.text}`) : null;
};
