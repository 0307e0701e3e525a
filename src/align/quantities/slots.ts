import { fateNamed } from '../../lexicon/fates.js';
import { POPULATION, SIZE } from '../../lexicon/measured.js';
import { ORDEALS, SINGLE_SUMS } from '../../lexicon/things.js';
import type { QuantityClaim } from '../../model/index.js';
import { type Kind, MOMENT } from './kinds.js';

/** Dimensions of which a text on one event tells several that have nothing to do with each other. */
export const LOOSE: ReadonlySet<QuantityClaim['dimension']> = new Set<QuantityClaim['dimension']>([
  'duration',
  'money',
  'share',
]);

/** "17-year-olds": an age of many, no one's. */
const isPlural = (claim: QuantityClaim): boolean => claim.evidence.quote.toLowerCase().endsWith('olds');

/** Measures that stand for themselves, whatever noun carries them: "a depth of 45 metres", "45 metres deep". */
const NAMED = new Set(['depth', 'height', 'width', 'length', 'magnitude']);

/** Of the dimensions of which a text tells several, what it tells one of: a price, the hours that somebody was trapped. */
function looseSlot({ dimension, unit }: QuantityClaim, { roles, owner, activity }: Kind): string | null {
  if (activity !== null && activity !== MOMENT) return `lasting ${activity}`;
  const [role, ...others] = roles;
  if (role === undefined || others.length > 0 || dimension === 'share') return null;
  if (dimension === 'duration' && !ORDEALS.has(role)) return `duration ${role}`;
  if (dimension === 'duration') return owner === null ? null : `duration ${role} ${owner}`;
  return SINGLE_SUMS.has(role) ? `${unit?.split(' ').at(-1)} ${role}` : null;
}

/** The noun of people who are named by their country: "20 Norlandians". */
export const NATIONAL = 'national';

const lastName = (name: string): string => name.toLowerCase().split(' ').at(-1)!;

function countSlot({ counted, modifiers, property }: QuantityClaim, group: string, kind: Kind): string | null {
  if (fateNamed(property) !== undefined) return null;
  if (property === SIZE) return `size ${counted}`;
  if (property === POPULATION) return property;
  if (counted === NATIONAL) return `count ${modifiers.at(-1) ?? NATIONAL}`;
  if (group === 'anyone') return null;
  return `count ${group === 'things' || group === 'occupations' || group === 'kin' ? kind.thing : group}`;
}

/** Of what an article tells one figure as a rule ("length depth", "count lorry", "age of reed"); null where it may tell many. `group` as groupOf has it, `kind` what it is of. */
export function slotOf(claim: QuantityClaim, group: string, kind: Kind): string | null {
  const { dimension, counted, property } = claim;
  if (LOOSE.has(dimension)) return looseSlot(claim, kind);
  if (dimension === 'count') return countSlot(claim, group, kind);
  if (dimension === 'age' && claim.bearer !== null && counted === '') return `age of ${lastName(claim.bearer)}`;
  if (dimension === 'age') return isPlural(claim) ? null : `age ${group === 'things' ? kind.thing : group}`;
  if (counted === '' && property === '') return null;
  if (property === 'distance' || property === 'inside') return `${property} ${kind.thing}`;
  return `${dimension} ${NAMED.has(property) ? property : kind.thing || property}`;
}
