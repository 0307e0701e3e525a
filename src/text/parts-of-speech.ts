import type { Token } from '../model/index.js';

/** True for a verb or an auxiliary. */
export const isVerb = (t: Token | undefined): boolean => t?.pos === 'VERB' || t?.pos === 'AUX';

/** True for a common noun or a name. */
export const isNoun = (t: Token | undefined): boolean => t?.pos === 'NOUN' || t?.pos === 'PROPN';

/** True for a quotation mark, of either kind. */
export const isQuote = (t: Token | undefined): boolean => t?.text === '"' || t?.text === "'";
