import type { QuantityClaim } from '../model/index.js';
import data from './data/moving.json' with { type: 'json' };
import { ZONES } from './occasions.js';
import { stateOf } from './things.js';

const HELPERS: ReadonlySet<string> = new Set(data.helpers);
const FORCES: ReadonlySet<string> = new Set(data.forces);
const SENDING: ReadonlySet<string> = new Set(data.sending);
const TALLIES: ReadonlySet<string> = new Set(data.tallies);
const DAMAGE: ReadonlySet<string> = new Set(data.damage);
const QUOTED: ReadonlySet<string> = new Set(data.quoted);
const FOUND: ReadonlySet<string> = new Set(data.found);
const RECKONED: ReadonlySet<string> = new Set(data.reckoned);
const WEATHER: ReadonlySet<string> = new Set(data.weather);
const GIVEN: ReadonlySet<string> = new Set(data.given);

/** "missiles fell", "the road was cleared" tell no damage. */
const OTHERWISE: ReadonlySet<string> = new Set(data.otherwise);

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

/** "found three bombs", "three bombs were found": of what is looked for more may turn up. */
function isFind({ property, evidence: { prefix, suffix } }: QuantityClaim): boolean {
  const before = prefix
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const behind = suffix
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return meets([property, ...before.slice(-1), ...behind.slice(0, BEHIND)], FOUND);
}

/** True for a figure that another hour changes: those at work, damage and finds, a tally that is kept, the weather, a zone that is cleared, a price on a market, gifts. */
export function movesByTheHour(claim: QuantityClaim): boolean {
  const { dimension, counted, property, modifiers } = claim;
  if (dimension === 'money' || dimension === 'share') return isMovingSum(claim);
  if (dimension === 'length' || dimension === 'speed' || dimension === 'temperature')
    return WEATHER.has(counted) || ZONES.has(counted);
  if (dimension !== 'count' && dimension !== 'area') return false;
  return TALLIES.has(counted) || isFind(claim) || isSent(claim) || [property, ...modifiers].some(isDamage);
}
