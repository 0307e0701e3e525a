import { opposed } from '../../../lexicon/oppositions.js';
import type { QuantityClaim } from '../../../model/index.js';
import { nounOf, otherScope, type VetoRule } from './veto.js';

/** Another dimension or currency. */
export const otherUnit: VetoRule = ({ claim: x }, { claim: y }) =>
  x.dimension !== y.dimension || (x.dimension === 'money' && x.unit !== y.unit)
    ? { relation: 'other-unit', because: `unit: ${x.unit ?? x.dimension} | ${y.unit ?? y.dimension}` }
    : null;

const isSum = (c: QuantityClaim): boolean => c.dimension === 'money' || c.dimension === 'share';

/** "federal taxes" and "state taxes": one noun, other modifiers. */
export const otherModifiers: VetoRule = ({ claim: x }, { claim: y }) => {
  const told = x.modifiers.length > 0 && y.modifiers.length > 0;
  if (!isSum(x) || !told || x.modifiers.some((m) => y.modifiers.includes(m))) return null;
  return otherScope(`${nounOf(x)} | ${nounOf(y)}`);
};

/** A profit and a loss: the clause of one has a word, that of the other its opposite. */
export const opposite: VetoRule = ({ claim: x }, { claim: y }) => {
  if (!isSum(x)) return null;
  const words = opposed(x.context, y.context);
  return words === null ? null : otherScope(words.join(' | '));
};

/** A part and a total; a change and a level. */
export const partOrChange: VetoRule = ({ claim: x }, { claim: y }) => {
  if (x.part !== y.part) return otherScope('part | total');
  return x.change !== y.change ? otherScope('change | level') : null;
};

/**
 * An article that tells two bare figures of one noun in one voice means two things by them: the 214 aboard a ship and the 180 it is licensed for.
 * Tolls rise while an article is written, and ages are mistaken, so they are let through.
 */
export const toldApart: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (x.article !== y.article || x.speaker !== y.speaker || a.fate || b.fate || x.dimension === 'age') return null;
  const bare = x.bound === 'exact' && y.bound === 'exact' && x.unit === y.unit;
  return bare && a.size !== b.size ? otherScope(`${x.value.text} | ${y.value.text}`) : null;
};

/** What a ship may carry, and what it carried. */
export const capacity: VetoRule = ({ claim: x }, { claim: y }) =>
  x.dimension === 'count' && (x.property === 'capacity') !== (y.property === 'capacity')
    ? otherScope('capacity | number')
    : null;
