import { CONVERTED } from './conversions.js';
import type { Profile } from './profile.js';

/** Words of a clause that may bring two figures together: its rarest. */
const WORDS = 6;

/** What brings a figure together with others, one of which it is then compared with: its property, its noun, its size, its rarest words. */
export function blocksOf(
  { claim, group, fate, size, slot, kind, original }: Profile,
  rarity: (lemma: string) => number,
): string[] {
  const { dimension, property, counted } = claim;
  const keys = [];
  if (fate || (dimension !== 'count' && property !== '')) keys.push(`${dimension} ${property}`);
  if (fate && property !== 'killed') keys.push(`${dimension} alive`);
  if (slot !== null) keys.push(slot);
  if (group === 'things' || group === 'fighters')
    keys.push(`${dimension} ${group === 'things' ? kind.thing : counted}`);
  if (original !== null) keys.push(`${dimension} of ${original.base.best}`, `original ${original.id}`);
  if (CONVERTED.has(dimension)) keys.push(`original ${claim.id}`);
  if (size !== null) keys.push(`${dimension} = ${size.toPrecision(2)}`);
  const rarest = [...claim.context].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, WORDS);
  for (const word of rarest) keys.push(`${dimension} ~ ${word}`);
  return keys;
}
