import type { QuantityClaim } from '../../model/index.js';
import { numbering } from '../../text/vectors.js';
import type { EventFrame } from '../event.js';
import type { Witness } from '../witness.js';
import { sidesOf } from './combatants.js';
import { withFates } from './elided.js';
import type { Profile } from './profile.js';
import { profilesOf, withScopes, withSides } from './profiles.js';
import { withKnownTolls } from './tolls.js';

/** All figures of the articles as they are weighed; those that leave out their fate with it. */
export function weighed(
  witnesses: readonly Witness[],
  frame: EventFrame,
  rarity: (lemma: string) => number,
  wordsOf: (claim: QuantityClaim) => readonly string[],
): Profile[] {
  const weighing = { rarity, numberOf: numbering() };
  const sides = sidesOf(witnesses);
  const claims = withFates(witnesses.map((w) => w.claims));
  const profiles = witnesses.flatMap((w, i) => profilesOf({ ...w, claims: claims[i]! }, weighing, frame, sides));
  return withScopes(withSides(withKnownTolls(profiles)), wordsOf);
}
