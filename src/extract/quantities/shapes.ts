import { MONTH_WORDS } from '../../lexicon/figure-labels.js';
import type { Lexeme } from './lexemes.js';

/** A rule of silence: how many lexemes from `i` are no (part of a) quantity; 0 for none. */
export type Rule = (l: readonly Lexeme[], i: number) => number;

export const number = (x: Lexeme | undefined): boolean => x?.kind === 'number';
export const whole = (x: Lexeme | undefined): boolean => x?.kind === 'number' && /^\d+$/.test(x.text);
export const capital = (x: Lexeme | undefined): boolean => x?.kind === 'word' && /^\p{Lu}/u.test(x.text);
/** "myPad", "eBay": a name although it does not begin with a capital. */
export const camel = (x: Lexeme | undefined): boolean => x?.kind === 'word' && /^\p{Ll}+\p{Lu}/u.test(x.text);
export const month = (x: Lexeme | undefined): boolean => capital(x) && MONTH_WORDS.has(x!.lower);
export const ordinalSuffix = (x: Lexeme | undefined): boolean =>
  x?.glued === true && ['st', 'nd', 'rd', 'th'].includes(x.lower);
export const year = (x: Lexeme | undefined): boolean => x?.kind === 'number' && /^(?:1\d|2[01])\d\d$/.test(x.text);
export const glued = (x: Lexeme | undefined, text: string): boolean => x?.glued === true && x.text === text;

/** A headline gives capitals to every word; a sentence has nouns or verbs without. */
export const isHeadline = (l: readonly Lexeme[]): boolean =>
  !l.some(({ kind, pos, text }) => kind === 'word' && (pos === 'NOUN' || pos === 'VERB') && /^\p{Ll}/u.test(text));
