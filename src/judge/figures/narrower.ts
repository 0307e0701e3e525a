import { fateNamed } from '../../lexicon/fates.js';
import type { QuantityClaim } from '../../model/index.js';

/** Words behind a noun that tell which of the things are meant: "two knives that were not used". */
const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose']);

/** The small letters of the first word behind the figure, where no mark parts it from the noun. */
const wordBehind = ({ evidence }: QuantityClaim): string => /^\s+(\p{L}+)/u.exec(evidence.suffix)?.[1] ?? '';

const isRestricted = (c: QuantityClaim): boolean => RELATIVE.has(wordBehind(c));

/** True where the words tell more closely which ones are counted than those of the other do: "two Liberal members", "members". */
const isNarrower = (few: QuantityClaim, many: QuantityClaim): boolean =>
  (few.modifiers.some((m) => !many.modifiers.includes(m) && !few.counted.startsWith(`${m} `)) &&
    many.modifiers.every((m) => few.modifiers.includes(m))) ||
  (isRestricted(few) && !isRestricted(many));

/** Of those killed or hurt; not of those aboard. */
const isOfFate = ({ property }: QuantityClaim): boolean => {
  const fate = fateNamed(property);
  return fate !== undefined && fate.fixed !== true;
};

/**
 * The smaller count of one noun where its words tell more closely which ones it counts: it may be a part of the greater. Null for others; of
 * those killed or hurt the fate tells who is counted; of those aboard it does not.
 */
export function narrowerOf(a: QuantityClaim, b: QuantityClaim): string | null {
  const [x, y] = [a.base.best, b.base.best];
  if (a.dimension !== 'count' || b.dimension !== 'count' || x === null || y === null || x === y) return null;
  if ([a, b].some(isOfFate)) return null;
  const [few, many] = x < y ? [a, b] : [b, a];
  return x > 0 && y > 0 && isNarrower(few, many) ? [few.value.text, many.value.text].sort().join(' | ') : null;
}
