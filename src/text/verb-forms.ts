import { PARTICIPLES, PASTS } from '../lexicon/irregular-forms.js';

/** The past tense of an English verb: "attack" → "attacked", "take" → "took". */
export const pastOf = (verb: string): string => PASTS.get(verb) ?? pastParticipleOf(verb);

/** "stop", "ban": one vowel and one consonant, which is told twice. */
const SHORT = /^[^aeiou]*[aeiou][bdgmnpt]$/;

/** The past participle of an English verb: "earn" → "earned", "pay" → "paid", "stop" → "stopped". */
export function pastParticipleOf(verb: string): string {
  const known = PARTICIPLES.get(verb);
  if (known !== undefined) return known;
  if (verb.endsWith('e')) return `${verb}d`;
  if (SHORT.test(verb)) return `${verb}${verb.at(-1)}ed`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** Letters by which a regular verb is known in its forms. */
const STEM = 4;

/** True for a word (lower case) that is a form of a verb (lemma): "struck" of "strike", "carried" of "carry". */
export const isFormOf = (word: string, verb: string): boolean =>
  word.startsWith(verb.slice(0, STEM)) || word === pastOf(verb) || word === pastParticipleOf(verb);

/** The form in "-ing" of an English verb: "stop" → "stopping", "take" → "taking", "die" → "dying". */
export function gerundOf(verb: string): string {
  if (/[^aeiou]ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^aeioy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return SHORT.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
