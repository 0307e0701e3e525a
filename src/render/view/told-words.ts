import { isThing, thingsMeet } from '../../lexicon/things.js';
import { pluralOf } from '../../text/plural.js';
import { classOf, singular } from '../../text/terms.js';

/** Letters in which two words are one: "injured" and "injuries"; of short words fewer: "die", "died". */
const STEM = 4;
const SHORT = 3;

/** The words of an article, as they are looked up to tell whether it speaks of something at all. */
export interface ToldWords {
  /** True where a word of the article begins as this one does, or names what it names: "lorries" of "vehicle". */
  readonly has: (word: string) => boolean;
}

/** Reads the words of a text. */
export function toldWords(text: string): ToldWords {
  const words = new Set(text.toLowerCase().match(/\p{L}+|\d[\d.,]*\d|\d/gu) ?? []);
  const lemmas = [...new Set([...words].map(singular))];
  const stems = new Set([...words].flatMap((word) => [word.slice(0, STEM), word.slice(0, SHORT)]));
  const classes = new Set(lemmas.map(classOf));
  const things = lemmas.filter(isThing);
  const begins = (word: string): boolean =>
    [word, pluralOf(word)].some((form) => stems.has(form.slice(0, word.length > STEM ? STEM : SHORT)));
  const means = (word: string): boolean => {
    const known = classOf(word);
    return (known !== null && classes.has(known)) || (isThing(word) && things.some((thing) => thingsMeet(thing, word)));
  };
  return { has: (word) => begins(word) || means(word) };
}
