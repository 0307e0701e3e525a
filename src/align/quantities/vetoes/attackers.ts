import { IRREGULARS } from '../../../lexicon/counted-groups.js';
import type { Profile } from '../profile.js';

const isAttacker = ({ group, claim }: Profile): boolean => group === 'assailants' || IRREGULARS.has(claim.counted);

/**
 * "two militants died", "two gunmen were killed", "three of the attackers have been shot dead": what befell those who attacked, by whatever noun; of
 * these a part is all whom it befell.
 */
export const areAttackers = (a: Profile, b: Profile): boolean =>
  a.fate && b.fate && a.claim.property === b.claim.property && isAttacker(a) && isAttacker(b);
