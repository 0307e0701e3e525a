import type { EventFrame } from '../../event.js';
import type { Profile } from '../profile.js';
import { otherBearer } from './ages.js';
import { elsewhere } from './events.js';
import {
  askedFor,
  capacity,
  dug,
  opposite,
  otherActivity,
  otherModifiers,
  otherOwner,
  otherQuake,
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
import {
  foundSoFar,
  gotAway,
  otherFate,
  otherGroup,
  otherOrder,
  otherPart,
  otherSide,
  others,
  partOfToll,
} from './people.js';
import type { Veto, VetoRule } from './veto.js';

export type { Veto } from './veto.js';

/** In this order: other unit, other scope, other event. The first that holds is the one told. */
const RULES: readonly VetoRule[] = [
  otherUnit,
  otherFate,
  otherOrder,
  otherGroup,
  otherPart,
  partOfToll,
  otherSide,
  foundSoFar,
  gotAway,
  others,
  otherModifiers,
  opposite,
  otherReckoning,
  otherRole,
  otherActivity,
  otherReference,
  otherQuake,
  otherOwner,
  dug,
  planned,
  otherBearer,
  partOrChange,
  capacity,
  ownCount,
  askedFor,
  polled,
  toldApart,
  elsewhere,
];

/** Why two figures must not stand in one topic, or null. */
export function vetoOf(a: Profile, b: Profile, frame: EventFrame): Veto | null {
  for (const rule of RULES) {
    const veto = rule(a, b, frame);
    if (veto !== null) return veto;
  }
  return null;
}
