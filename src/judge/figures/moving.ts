import {
  DAMAGE,
  FORCES,
  FOUND,
  GIVEN,
  HELPERS,
  OTHERWISE,
  QUOTED,
  RECKONED,
  SENDING,
  TALLIES,
  WEATHER,
} from '../../lexicon/moving.js';
import { ZONES } from '../../lexicon/occasions.js';
import { stateOf } from '../../lexicon/things.js';
import type { QuantityClaim } from '../../model/index.js';

/*
 * Figures that another hour changes, though no toll.
 */

const isDamage = (word: string): boolean => !OTHERWISE.has(word) && stateOf(word).some((state) => DAMAGE.has(state));

/** Units of something at work, of which more come or some leave: "80 diggers", "150 officers at the scene". */
const isSent = ({ counted, property, context }: QuantityClaim): boolean =>
  HELPERS.has(counted) || (FORCES.has(counted) && [property, ...context].some((word) => SENDING.has(word)));

const meets = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

/** What one share or barrel costs at the most: "a loss of $312 million, or 74 cents a share" is no price. */
const PIECE = 10_000;

/** A price on a market, gifts, a reckoned sum: told by the words that stand by. */
const isMovingSum = ({ dimension, context, base: { best } }: QuantityClaim): boolean =>
  (meets(context, QUOTED) && (best ?? 0) < PIECE) ||
  (dimension === 'money' && (meets(context, GIVEN) || meets(context, RECKONED)));

/** Words behind a figure among which its verb stands: "three bombs were found". */
const BEHIND = 3;

const lettersOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** "found three bombs", "three bombs were found": of what is looked for more may turn up. */
function isFind({ property, evidence: { prefix, suffix } }: QuantityClaim): boolean {
  return meets([property, ...lettersOf(prefix).slice(-1), ...lettersOf(suffix).slice(0, BEHIND)], FOUND);
}

/** "to end the 26-hour siege": it goes on while that is written. */
const isRunning = ({ dimension, evidence: { prefix } }: QuantityClaim): boolean =>
  dimension === 'duration' && /\b(?:break|end|stop)\s+(?:an?|its|the|their)?\s*$/i.test(prefix);

/** True for a figure that another hour changes: those at work, damage and finds, a tally that is kept, the weather, a zone that is cleared, a price on a market, gifts, how long something has gone on. */
export function movesByTheHour(claim: QuantityClaim): boolean {
  const { dimension, counted, property, modifiers } = claim;
  if (isRunning(claim)) return true;
  if (dimension === 'money' || dimension === 'share') return isMovingSum(claim);
  if (dimension === 'length' || dimension === 'speed' || dimension === 'temperature')
    return WEATHER.has(counted) || ZONES.has(counted);
  if (dimension !== 'count' && dimension !== 'area') return false;
  return TALLIES.has(counted) || isFind(claim) || isSent(claim) || [property, ...modifiers].some(isDamage);
}
