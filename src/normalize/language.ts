import { franc } from 'franc-min';
import { ENGLISH_WORDS } from '../lexicon/english.js';
import { runsOf } from '../text/runs.js';

/** Characters of an article that are looked at. */
export const SAMPLE = 2000;
/** Shorter texts do not tell their language: they are kept. */
const SHORTEST = 120;
/** Share of common English words above which a text is English whatever the trigrams say: English prose has 0.3 to 0.5. */
const ENGLISH_SHARE = 0.2;
/** Share below which it is not: other languages stay under 0.05 ("he", "is", "was" are words elsewhere). */
const FOREIGN_SHARE = 0.08;

const wordsOf = runsOf("'\u2019", false);

/** ISO 639-3 code of the language of `text` when it is surely not English, else null ("und": none that is known). */
export function foreignLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim().length < SHORTEST) return null;
  const words = wordsOf(sample.toLowerCase());
  const share = words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(1, words.length);
  if (share >= ENGLISH_SHARE) return null;
  const code = franc(sample);
  if (code === 'eng') return null;
  return share < FOREIGN_SHARE && code !== 'und' ? code : null;
}
