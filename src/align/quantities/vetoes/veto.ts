import type { QuantityClaim, Refusal } from '../../../model/index.js';
import type { EventFrame } from '../../event.js';
import type { Profile } from '../profile.js';

/** Why two figures are kept apart: the rule, and the words that decide. */
export type Veto = Pick<Refusal, 'relation' | 'because'>;

/** One rule: why two figures must not stand in one topic, or null. Symmetric. */
export type VetoRule = (a: Profile, b: Profile, frame: EventFrame) => Veto | null;

export const otherScope = (because: string): Veto => ({ relation: 'other-scope', because: `scope: ${because}` });

/** What a figure counts, in words: "federal tax". */
export const nounOf = (c: QuantityClaim): string => [...c.modifiers.slice(-1), c.counted].join(' ').trim() || 'people';
