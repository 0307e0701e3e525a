import type { EventFrame } from '../../event.js';
import type { Profile } from '../profile.js';
import { isRounded } from '../rounded.js';
import { otherBearer, otherName } from './ages.js';
import { elsewhere, otherYear } from './events.js';
import {
  added,
  askedFor,
  capacity,
  dug,
  opposite,
  otherActivity,
  otherLevel,
  otherMeasure,
  otherModifiers,
  otherOwner,
  otherReckoning,
  otherReference,
  otherRole,
  otherUnit,
  ownCount,
  partOrChange,
  planned,
  polled,
  toldApart,
} from './measures.js';
import { otherCompany } from './owners.js';
import {
  farUndated,
  foundSoFar,
  gotAway,
  ofOneNation,
  otherFate,
  otherGroup,
  otherOrder,
  otherPart,
  otherSide,
  others,
  otherThanCrew,
  partOfToll,
} from './people.js';
import { otherPlace } from './populations.js';
import { otherQuake } from './quakes.js';
import { inSomePlaces, otherWay, setAgainst, turnout } from './shares.js';
import { otherSpan, ruled } from './spans.js';
import { foretold, former, openedAt } from './sums.js';
import { otherTurn } from './turns.js';
import type { Veto, VetoRule } from './veto.js';
import { ofThings, otherDeed, otherPlural, otherSex, otherShare, sameBreath, unfated } from './whom.js';

export type { Veto } from './veto.js';

/** What keeps any two figures apart, in this order. */
const BARS: readonly VetoRule[] = [
  otherUnit,
  otherFate,
  otherOrder,
  otherPart,
  otherSide,
  otherSex,
  otherShare,
  unfated,
  ofThings,
  otherDeed,
  otherPlural,
  sameBreath,
  gotAway,
  others,
  otherModifiers,
  opposite,
  otherReckoning,
  otherQuake,
  otherPlace,
  dug,
  planned,
  capacity,
  ownCount,
  askedFor,
  polled,
  otherWay,
  setAgainst,
  turnout,
  inSomePlaces,
  openedAt,
  foretold,
  otherCompany,
  otherMeasure,
  otherTurn,
  former,
  otherRole,
  otherActivity,
  otherSpan,
  ruled,
  otherReference,
  otherOwner,
  otherLevel,
  otherName,
  toldApart,
  added,
  farUndated,
  otherYear,
];

/** What keeps two different figures apart; two equal ones of two articles are one count by two nouns. */
const OF_DIFFERENT: readonly VetoRule[] = [
  otherGroup,
  otherBearer,
  ofOneNation,
  partOfToll,
  otherThanCrew,
  foundSoFar,
  partOrChange,
  elsewhere,
];

/** What speaks against two equal figures of two articles, by a learned weight. */
export const DOUBTS = { elsewhere } as const;
export type Doubt = keyof typeof DOUBTS;

const DOUBT_NAMES = Object.keys(DOUBTS) as Doubt[];

const ALL: readonly VetoRule[] = [...BARS, ...OF_DIFFERENT];

/** Counts below this are met by chance. */
const MANY = 10;

/** Two articles tell the same figure, or the same with fewer digits, and one that is not met by chance. */
const areEqual = (a: Profile, b: Profile): boolean =>
  a.size !== null &&
  a.claim.article !== b.claim.article &&
  (a.size === b.size || isRounded(a, b)) &&
  (a.claim.dimension !== 'count' || a.size >= MANY);

function firstOf(rules: readonly VetoRule[], a: Profile, b: Profile, frame: EventFrame): Veto | null {
  for (const rule of rules) {
    const veto = rule(a, b, frame);
    if (veto !== null) return veto;
  }
  return null;
}

const areOfOneArticle = (a: Profile, b: Profile): boolean => a.claim.article === b.claim.article;

/** Why two figures must not stand in one topic, whatever speaks for it, or null. */
export function barOf(a: Profile, b: Profile, frame: EventFrame): Veto | null {
  if (areOfOneArticle(a, b)) return vetoOf(a, b, frame);
  return firstOf(BARS, a, b, frame) ?? (areEqual(a, b) ? null : firstOf(OF_DIFFERENT, a, b, frame));
}

/** The doubts about two figures that nothing bars, by the names under which `weights.json` weighs them. */
export const doubtsOf = (a: Profile, b: Profile, frame: EventFrame): Doubt[] =>
  areOfOneArticle(a, b) ? [] : DOUBT_NAMES.filter((name) => DOUBTS[name](a, b, frame) !== null);

/** What speaks against two figures, in words: what bars them, or the first doubt; null for nothing. */
export const vetoOf = (a: Profile, b: Profile, frame: EventFrame): Veto | null => firstOf(ALL, a, b, frame);
