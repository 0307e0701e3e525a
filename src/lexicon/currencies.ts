import data from './data/currencies.json' with { type: 'json' };
import { groupByWord } from './tables.js';

const table = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

/** "$" → "dollar". */
export const CURRENCY_SIGNS = table(data.signs);
/** Letters beside a dollar sign that say whose dollar it is: "US", "HK". */
export const DOLLAR_PREFIXES = table(data.prefixes);
/** "USD" → "US dollar", letter case kept. */
export const CURRENCY_CODES = table(data.codes);
/** "dollars" → "dollar". */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = groupByWord(data.words);
/** Coins: what part of the currency they are. */
export const MINOR_COINS = table(data.minor);
/** Letters glued to a price: "45p". */
export const PRICE_SUFFIXES = table(data.suffixes);
/** What a letter after an amount of money multiplies by: "$7.5M". */
export const MONEY_SCALES = table(data.scales);
