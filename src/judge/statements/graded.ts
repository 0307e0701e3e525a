import { CHANCES, degreeOf, EXTENT_OPENERS, extentOf, GRADES } from '../../lexicon/shades.js';
import type { Word } from './row.js';

/*
 * Words of a statement that grade what it tells.
 */

/** A chance, by its noun, with its grade as printed: "slim chance". */
export interface GradedChance {
  readonly noun: string;
  readonly printed: string;
}

/** In part or in whole, with the words that tell it: "washed away". */
export interface Extent {
  readonly extent: string;
  readonly printed: string;
}

/** Words between a chance and the word that grades it: "the chances of finding survivors alive are slim". */
const GRADED_WITHIN = 9;

/** "a slim chance", "chances … are fading": the chance with its grade, as printed; null where there is none, or two. */
export function chanceIn(row: readonly Word[]): GradedChance | null {
  const at = row.findIndex((w) => CHANCES.has(w.noun));
  if (at < 0) return null;
  const graded = row.filter((w, i) => GRADES.has(w.lower) && Math.abs(i - at) <= GRADED_WITHIN);
  return graded.length === 1 ? { noun: row[at]!.noun, printed: `${graded[0]!.lower} ${row[at]!.lower}` } : null;
}

/** The word by which a statement tells a thing harmed in whole or in part; null for neither, and for both. */
export function extentIn(row: readonly Word[]): Extent | null {
  const told: Extent[] = [];
  const tell = (printed: string): void => {
    const extent = extentOf(printed);
    if (extent !== null) told.push({ extent, printed });
  };
  row.forEach(({ lower }, i) => {
    // "partly collapsed" is neither.
    if (degreeOf(row[i - 1]?.lower ?? '') !== null) return;
    tell(lower);
    if (EXTENT_OPENERS.has(lower)) tell(`${lower} ${row[i + 1]?.lower ?? ''}`);
  });
  return told.length > 0 && told.every((t) => t.extent === told[0]!.extent) ? told[0]! : null;
}
