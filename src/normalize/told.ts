import type { Provenance, Sourced } from '../model/index.js';
import { oneLine } from '../text/typography.js';
import { dateLine, isoDayIn } from './published.js';

/*
 * What front matter and pages say of an article, held against what it can be.
 */

/** Characters of a value that are kept: a headline has some 100. */
const LONGEST = 500;

/** A piece of metadata as a list of one: on one line; of an empty one, or one of another type, an empty list. */
export const told = (value: unknown, from: Provenance): Sourced<string>[] => {
  const text = typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)).slice(0, LONGEST) : '';
  return text === '' ? [] : [{ value: text, from }];
};

/** A day in ISO form or in words; nothing else is a date. */
export const toldDay = (value: unknown, from: Provenance): Sourced<string>[] =>
  told(value, from).flatMap(({ value: text }) => told(isoDayIn(text) ?? dateLine(text), from));

/** An address on the web; `javascript:` and the like are none. */
export const toldUrl = (value: unknown, from: Provenance): Sourced<string>[] =>
  told(value, from).filter(({ value: text }) => /^https?:\/\/\S+$/i.test(text));
