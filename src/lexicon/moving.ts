import type { QuantityClaim } from '../model/index.js';
import data from './data/moving.json' with { type: 'json' };
import { stateOf } from './things.js';

const HELPERS: ReadonlySet<string> = new Set(data.helpers);
const FORCES: ReadonlySet<string> = new Set(data.forces);
const SENDING: ReadonlySet<string> = new Set(data.sending);
const TALLIES: ReadonlySet<string> = new Set(data.tallies);
const DAMAGE: ReadonlySet<string> = new Set(data.damage);
const QUOTED: ReadonlySet<string> = new Set(data.quoted);
const GIVEN: ReadonlySet<string> = new Set(data.given);

const isDamage = (word: string): boolean => stateOf(word).some((state) => DAMAGE.has(state));

/** Units of something at work, of which more come or some leave: "80 diggers", "150 officers at the scene". */
const isSent = ({ counted, property, context }: QuantityClaim): boolean =>
  HELPERS.has(counted) || (FORCES.has(counted) && [property, ...context].some((word) => SENDING.has(word)));

/** True for a figure that another hour changes: those at work, damage that is still found, a tally that is kept, a price on a market, gifts. */
export function movesByTheHour(claim: QuantityClaim): boolean {
  const { dimension, counted, property, modifiers, context } = claim;
  if (dimension === 'money' || dimension === 'share')
    return (
      context.some((word) => QUOTED.has(word)) || (dimension === 'money' && context.some((word) => GIVEN.has(word)))
    );
  if (dimension !== 'count' && dimension !== 'area') return false;
  return TALLIES.has(counted) || isSent(claim) || [property, ...modifiers].some(isDamage);
}
