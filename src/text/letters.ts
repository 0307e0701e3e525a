/*
 * Letters told without patterns: a Unicode class in a regular expression costs more to compile than a short text to read.
 * A letter is a character whose two cases differ; scripts without case have none, and no capitals either.
 */

export const isUpper = (char: string): boolean =>
  char !== '' && char === char.toUpperCase() && char !== char.toLowerCase();

export const isLower = (char: string): boolean =>
  char !== '' && char === char.toLowerCase() && char !== char.toUpperCase();

export const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();

export const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1;
