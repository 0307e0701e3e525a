import type { QuantityClaim } from '../../model/index.js';
import type { Profile } from './profile.js';

/** One age of a row, mistaken, is hardly further off than this, as a ratio. */
const MISTAKEN = 1.5;
/** Beings of whom one sentence tells the ages, at most: of more, two rows have all but one in common by chance. */
const LONGEST = 5;

/**
 * The ages that each sentence of an article tells, in ascending order, for each of its claims: "a 22-year-old from Estria and a 39-year-old"
 * has 22 and 39. One told alone has the only row of the article in which it stands. `claims`: of one article.
 */
export function ageRows(claims: readonly QuantityClaim[]): ReadonlyMap<QuantityClaim, readonly number[]> {
  const ages = claims.filter((c) => c.dimension === 'age' && c.base.best !== null);
  const bySentence = new Map<number, number[]>();
  for (const { sentence, base } of ages) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), base.best!]);
  const rows = [...bySentence.values()].filter((row) => row.length > 1);
  const rowOf = ({ sentence, base }: QuantityClaim): readonly number[] => {
    const own = bySentence.get(sentence)!;
    const others = own.length > 1 ? [] : rows.filter((row) => row.includes(base.best!));
    return others.length === 1 ? others[0]! : own;
  };
  return new Map(ages.map((c) => [c, [...rowOf(c)].sort((x, y) => x - y)]));
}

const without = (row: readonly number[], age: number): string => row.toSpliced(row.indexOf(age), 1).join(' ');

/** "aged 22 and 39", "aged 27 and 39": of two rows of as many beings all ages are the same but one, which is the same being's. */
export function areOfOneRow(a: Profile, b: Profile): boolean {
  if (a.size === null || b.size === null || a.ageRow.length !== b.ageRow.length) return false;
  if (a.ageRow.length < 2 || a.ageRow.length > LONGEST) return false;
  if (Math.max(a.size, b.size) > MISTAKEN * Math.min(a.size, b.size)) return false;
  return without(a.ageRow, a.size) === without(b.ageRow, b.size);
}
