import { isThing, thingsMeet } from '../../lexicon/things.js';
import { classOf, singular } from '../../text/terms.js';

/** Letters in which two words are one: "injured" and "injuries". */
const STEM = 4;

const stem = (word: string): string => word.slice(0, STEM);

/** The words of an article, as they are looked up to tell whether it speaks of something at all. */
export interface ToldWords {
  /** True where a word of the article begins as this one does, or names what it names: "lorries" of "vehicle". */
  readonly has: (word: string) => boolean;
}

/** Reads the words of a text. */
export function toldWords(text: string): ToldWords {
  const words = new Set(text.toLowerCase().match(/\p{L}+|\d[\d.,]*\d|\d/gu) ?? []);
  const lemmas = [...new Set([...words].map(singular))];
  const stems = new Set([...words].map(stem));
  const classes = new Set(lemmas.map(classOf));
  const things = lemmas.filter(isThing);
  const begins = (word: string): boolean =>
    stems.has(stem(word)) || (word.length >= STEM && words.has(word.slice(0, STEM - 1)));
  const means = (word: string): boolean => {
    const known = classOf(word);
    return (known !== null && classes.has(known)) || (isThing(word) && things.some((thing) => thingsMeet(thing, word)));
  };
  return { has: (word) => begins(word) || means(word) };
}
