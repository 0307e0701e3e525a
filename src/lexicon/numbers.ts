import data from './data/number-words.json' with { type: 'json' };

const table = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries));

/** "one" … "nineteen". */
export const SMALL_NUMBERS = table(data.units);
/** "twenty" … "ninety". */
export const TENS = table(data.tens);
/** Words that multiply: "hundred", "million", "dozen". */
export const SCALES = table(data.scales);
/** Written after digits: "2.3bn". */
export const SCALE_ABBREVIATIONS = table(data.abbreviations);
/** Written after digits without a space, letter case kept: "8.1M", "20k". */
export const GLUED_SCALES = table(data.glued);
/** Plurals without a figure: "dozens", "thousands". */
export const SCALE_PLURALS = table(data.plurals);
/** Scale words cut short by a slip of the pen ("several doze"): read only after "several" or "a few". */
export const TRUNCATED_SCALES = table(data.truncated);
/** "half", "third": a part of one. */
export const FRACTIONS = table(data.fractions);
export const FRACTION_SIGNS = table(data.fractionSigns);
/** "second", "third": the count that an ordinal implies. */
export const ORDINALS = table(data.ordinals);
/** Words that say how many without a number, as word sequences: "several", "a few". */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(data.vague);
/** Adjectives that mean one: "a lone gunman". */
export const SOLE: ReadonlySet<string> = new Set(data.sole);
