import { PLURALS } from '../lexicon/irregular-forms.js';

/** The plural of an English noun, for titles: "soldier" → "soldiers", "serviceman" → "servicemen", "mile per hour" → "miles per hour". */
export function pluralOf(noun: string): string {
  const [counted, rate] = noun.split(' per ', 2);
  if (counted !== undefined && rate !== undefined) return `${pluralOf(counted)} per ${rate}`;
  const known = PLURALS.get(noun);
  if (known !== undefined) return known;
  // "two Maltese", but "two cheeses"
  if (/[^eh]ese$/.test(noun)) return noun;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
