import { groupOf } from '../../../lexicon/counted-groups.js';
import { ESCAPING } from '../../../lexicon/escapes.js';
import { ABOARD, CONDITIONS, fatesMeet } from '../../../lexicon/fates.js';
import { FOREIGNER, landOf, NATIONALS } from '../../../lexicon/people.js';
import { thingsMeet } from '../../../lexicon/things.js';
import type { QuantityClaim } from '../../../model/index.js';
import { meet } from '../../../text/meet.js';
import { areOneSort } from '../../../text/one-part.js';
import { areDoers } from '../one-deed.js';
import type { Profile } from '../profile.js';
import { NATIONAL } from '../slots.js';
import { areAttackers } from './attackers.js';
import { nounOf, otherScope, type VetoRule } from './veto.js';

/** Groups that are a part of "people", not another word for them: a count of children is no count of the dead. */
const SUBSETS = new Set(['kin', 'children', 'helpers', 'assailants', 'captives', 'police', 'staff']);

/** Counts up to this are met by chance. */
const FEW = 2;

/** "a plane carrying ten tourists", "killing the ten tourists": those aboard are those who died, where they are as many. */
const areAll = (a: Profile, b: Profile): boolean =>
  a.size === b.size && (a.size ?? 0) > FEW && (a.claim.property === ABOARD) !== (b.claim.property === ABOARD);

/** Killed and injured; "missing" and "captured" may meet. */
export const otherFate: VetoRule = (a, b) =>
  a.fate && b.fate && !fatesMeet(a.claim.property, b.claim.property) && !areAll(a, b)
    ? otherScope(`${a.claim.property} | ${b.claim.property}`)
    : null;

/** Tolls of one disaster that two reports of the same days give lie less far apart: a factor of 34 is the most seen. */
const OF_A_WAR = 200;
/** Days of publication between which a disaster's first toll and its last may lie further apart. */
const SAME_DAYS = 3;

/** "70 were killed in the strike", "the war has killed 212,000": two tolls of which one is hundreds of times the other. */
export const otherOrder: VetoRule = (a, b) => {
  if (!a.fate || !b.fate || a.size === null || b.size === null || Math.min(a.size, b.size) < 1) return null;
  if (a.published !== null && b.published !== null && Math.abs(a.published - b.published) > SAME_DAYS) return null;
  const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  return more > OF_A_WAR * less ? otherScope(`${less} | ${more}`) : null;
};

/** Groups of nouns that are not words for each other: two of them are two things. */
const OPEN = new Set(['things', 'occupations', 'kin']);

/** Groups that a fate is told of by its nature: all who are held captive are hostages, all who are arrested suspects. */
const NATURAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['aboard', new Set(['passengers'])],
  ['arrested', new Set(['assailants', 'captives'])],
  ['attended', new Set(['crowd'])],
  ['captured', new Set(['captives'])],
]);

/** "seven Norlandian tourists were killed", "seven people died": as many, so that all of them were Norlandians. */
const areAsMany = (a: Profile, b: Profile): boolean =>
  a.size !== null && a.size === b.size && a.minor === b.minor && fatesMeet(a.claim.property, b.claim.property);

/** Groups of people at their work: "two pilots", "two crew members" are as many of one fate by two nouns. */
const TRADES = new Set(['crew', 'helpers', 'occupations', 'staff']);

/** A trade's share of a toll is seldom half of it. */
const SHARE = 2;

/** "two injured foremen", "12 were injured": of one trade so many fewer that they are a part of all. */
const areOfOneTrade = (a: Profile, b: Profile): boolean =>
  a.fate &&
  b.fate &&
  (a.group === 'occupations') !== (b.group === 'occupations') &&
  (a.size ?? 0) > 0 &&
  (b.size ?? 0) > 0 &&
  Math.max(a.size!, b.size!) > SHARE * Math.min(a.size!, b.size!);

/** "35 people aboard", "35 crew members aboard": as many on board, by whatever noun for people. */
const areAllAboard = (a: Profile, b: Profile): boolean =>
  a.claim.property === ABOARD && b.claim.property === ABOARD && a.size === b.size && (a.size ?? 0) >= TELLING;

/** A count from which on two articles hardly tell it of two groups aboard. */
const TELLING = 13;

const isNatural = ({ claim, group }: Profile): boolean =>
  group === 'anyone' || (NATURAL.get(claim.property)?.has(group) ?? false);

/** The name of a model ends with a number. */
const isModel = (noun: string): boolean => /-\d+$/.test(noun);

function groupsDiffer(a: Profile, b: Profile): boolean {
  if (isNatural(a) && isNatural(b) && a.claim.property === b.claim.property && a.fate) return false;
  if (areAllAboard(a, b) && a.group !== 'things' && b.group !== 'things') return false;
  if (areOfOneTrade(a, b)) return true;
  if (TRADES.has(a.group) && TRADES.has(b.group) && a.fate && areAsMany(a, b)) return false;
  if (areAttackers(a, b)) return false;
  const [x, y] = [a.claim.counted, b.claim.counted];
  // "23 were citizens", "ten foreigners"
  if (a.group === b.group && (x === FOREIGNER) !== (y === FOREIGNER)) return true;
  // "two Kestral-12s", "two fighter jets"
  if (a.group === 'things' && b.group === 'things' && a.size === b.size && isModel(x) !== isModel(y)) return false;
  if (a.group === b.group)
    return OPEN.has(a.group) && !x.endsWith(y) && !y.endsWith(x) && !thingsMeet(a.kind.thing, b.kind.thing);
  if (a.group === 'anyone') return SUBSETS.has(b.group) && !(a.fate && areAsMany(a, b));
  if (b.group === 'anyone') return SUBSETS.has(a.group) && !(b.fate && areAsMany(a, b));
  return true;
}

/** "two teenagers died on the island", "two in Eastmark": as many of one part of a toll, told of whom or not. */
const sameOfPart = (a: Profile, b: Profile): boolean =>
  a.scope !== null && a.scope === b.scope && a.size === b.size && (a.group === 'anyone' || b.group === 'anyone');

/** Those of one place, of another, or of all: "the dead in Ellery", "killed in Ellery and Calder". */
export const otherPart: VetoRule = (a, b) =>
  a.scope !== b.scope && a.fate && b.fate
    ? otherScope(
        [a, b]
          .map(({ scope, claim }) => (scope === null ? 'all' : (claim.where ?? []).join(', ') || scope))
          .join(' | '),
      )
    : null;

/** Soldiers and people may be one count; children and people, diggers and lorries are not. */
export const otherGroup: VetoRule = (a, b) =>
  a.claim.dimension === 'count' &&
  (areOfTwoNations(a, b) || areOfCountryAndTrade(a, b) || (groupsDiffer(a, b) && !areDoers(a, b))) &&
  !sameOfPart(a, b)
    ? otherScope(`${nounOf(a.claim)} | ${nounOf(b.claim)}`)
    : null;

/** The words of a figure behind its first that have a capital, without it. */
const capitalsIn = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .slice(1)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w.toLowerCase());

/** "two Norlandian tourists", "10 Estrian citizens" among the dead: a capitalised word before the noun, or a noun of nationality. Soldiers have a side instead, a crew its carrier. */
function isNational({ counted, modifiers, value, origin }: QuantityClaim): boolean {
  if (origin) return true;
  const group = groupOf(counted);
  if (group === null || group === 'fighters' || group === 'crew') return false;
  const capitals = capitalsIn(value.text);
  return NATIONALS.has(counted) || modifiers.some((m) => capitals.includes(m));
}

/** The countries that a count of people names: "two Norlandians", "one Estrian citizen", "three Norlandian nurses". */
function landsOf({ counted, modifiers, value }: QuantityClaim): readonly string[] {
  if (counted === NATIONAL) return modifiers.map(landOf);
  const capitals = capitalsIn(value.text);
  return modifiers.filter((m) => capitals.includes(m)).map(landOf);
}

const isByCountry = ({ counted }: QuantityClaim): boolean => NATIONALS.has(counted);

/** Norlandians and Estrians; "Norlandians" and "Estrian nurses"; "Norlandian tourists", "an Estrian citizen": of two countries, where a noun tells that it is one. */
function areOfTwoNations({ claim: x }: Profile, { claim: y }: Profile): boolean {
  const named = x.counted === NATIONAL || y.counted === NATIONAL;
  if (!named && !(isByCountry(x) && isByCountry(y))) return false;
  const [a, b] = [landsOf(x), landsOf(y)];
  return a.length > 0 && b.length > 0 && !meet(a, b);
}

/** "two Norlandians", "two Norlandian policemen": the part of one country, and that of one trade. */
const areOfCountryAndTrade = (a: Profile, b: Profile): boolean =>
  (a.claim.counted === NATIONAL && SUBSETS.has(b.group)) || (b.claim.counted === NATIONAL && SUBSETS.has(a.group));

/** One is a nation's share of a toll; soldiers have a side instead, and may be its nationals. */
export const ofOneNation: VetoRule = (a, b) => {
  if (!a.fate || !b.fate || a.group === 'fighters' || b.group === 'fighters') return null;
  return isNational(a.claim) !== isNational(b.claim) && !areAsMany(a, b) ? otherScope(texts(a, b)) : null;
};

/**
 * "seven crew members", "ten crew members" aboard: the noun names the part of all, whether or not the article tells of all. Of the children who
 * died two may be those who died later.
 */
const areOfOnePart = (a: Profile, b: Profile): boolean =>
  areAttackers(a, b) ||
  ((a.part || b.part || a.group !== 'children') && areOneSort(a.claim, b.claim)) ||
  (a.group === b.group &&
    (a.group === 'crew' || SUBSETS.has(a.group)) &&
    (a.claim.property === ABOARD || a.size === b.size));

/** A small count beside a far greater one of its own article is a part of that. */
export const partOfToll: VetoRule = (a, b) =>
  a.fate && b.fate && a.minor !== b.minor && (a.scope === null || a.scope !== b.scope) && !areOfOnePart(a, b)
    ? otherScope(texts(a, b))
    : null;

const texts = (a: Profile, b: Profile): string => `${a.claim.value.text} | ${b.claim.value.text}`;

/** Nouns for the dead who have been found. */
const BODIES = new Set(['body', 'corpse', 'remains']);

/** "20 bodies were recovered", "34 people are presumed dead": those found so far, and all, unless they are as many. "At least 20 bodies" is a toll. */
export const foundSoFar: VetoRule = (a, b) => {
  const found = ({ claim }: Profile): boolean =>
    claim.property === 'killed' && claim.bound === 'exact' && BODIES.has(claim.counted);
  return a.fate && b.fate && found(a) !== found(b) && a.size !== b.size ? otherScope('bodies found | all') : null;
};

/** "56 passengers and ten crew", "66 people aboard": the passengers are a part where the crew is told beside them. */
export const otherThanCrew: VetoRule = (a, b) => {
  const apart = (p: Profile, q: Profile): boolean => p.besideCrew && q.group !== 'passengers' && p.size !== q.size;
  const aboard = a.claim.property === ABOARD && b.claim.property === ABOARD;
  return aboard && (apart(a, b) || apart(b, a)) ? otherScope(texts(a, b)) : null;
};

/** Groups that are so named while they are aboard. */
const ABOARD_GROUPS = new Set(['crew', 'passengers']);
const tellsFate = ({ fate, group, claim }: Profile): boolean =>
  ESCAPING.has(claim.property) || (fate && claim.property !== ABOARD && ABOARD_GROUPS.has(group));

/** "the five crew members who jumped off", "six crew members": those who got away, or died, and all, unless they are as many. */
export const gotAway: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  const people = x.dimension === 'count' && a.group === b.group && a.group !== 'things' && a.group !== 'anyone';
  const escaped = tellsFate(a) !== tellsFate(b);
  return people && escaped && a.size !== b.size ? otherScope(`${x.property || 'all'} | ${y.property || 'all'}`) : null;
};

/** "three others are in stable condition": others than those told before, in this article alone; where as many are told, the same. */
export const others: VetoRule = ({ claim: x, size: n }, { claim: y, size: m }) =>
  CONDITIONS.has(x.property) && n !== m && (x.counted === 'other') !== (y.counted === 'other')
    ? otherScope('others | all')
    : null;

/** Soldiers of two sides that fight each other; one side's, and all where each side has a count of its own. */
export const otherSide: VetoRule = (a, b) => {
  if (a.side !== null && b.side !== null) return a.foes.has(b.side) ? otherScope(`${a.side} | ${b.side}`) : null;
  return a.sided && b.sided && a.side !== b.side ? otherScope(`${a.side ?? b.side} | all`) : null;
};

/** Two printed tolls this far apart, as a ratio, may be of two events where a day is not known. */
const TWICE = 2;
/** …where they lie this far apart, too: of one killed and of three, the one is a first report. */
const APART = 5;

/** "six were captured", "60 are missing": tolls of which not both have a day, and of which one is twice the other. */
export const farUndated: VetoRule = (a, b) => {
  if (!a.fate || !b.fate || (a.dayKnown && b.dayKnown) || a.size === null || b.size === null) return null;
  if (a.claim.value.best === null || b.claim.value.best === null) return null;
  const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  // "no one in those cars died" denies no toll
  const far = more >= TWICE * Math.max(less, 1) && (less === 0 || more - less >= APART);
  return far ? { relation: 'other-event', because: 'told as another event' } : null;
};
