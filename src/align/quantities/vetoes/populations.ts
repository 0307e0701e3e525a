import { POPULATION } from '../../../lexicon/measured.js';
import type { VetoRule } from './veto.js';
import { otherScope } from './veto.js';

/** How far apart, as a ratio, two reports tell the population of one place. */
const ONE_PLACE = 1.25;

/** "the city of 350,000", "a region of 300,000": the people of two places, by their nouns or by how many they are; and people of whom no place is told. */
export const otherPlace: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (x.property !== POPULATION && y.property !== POPULATION) return null;
  const texts = otherScope(`${x.value.text} | ${y.value.text}`);
  if (x.property !== y.property || a.size === null || b.size === null) return texts;
  if (x.counted !== '' && y.counted !== '' && x.counted !== y.counted) return otherScope(`${x.counted} | ${y.counted}`);
  return Math.max(a.size, b.size) > ONE_PLACE * Math.min(a.size, b.size) ? texts : null;
};
