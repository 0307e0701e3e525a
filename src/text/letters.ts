/*
 * Letters told without patterns: a Unicode class in a regular expression costs more to compile than a short text to read.
 * A letter is a character whose two cases differ; scripts without case have none, and no capitals either.
 */

const A = 65;
const Z = 90;
const SMALL = 32;
const ASCII = 128;

const code = (char: string): number => char.charCodeAt(0);

/** True for a capital; false for the empty string. */
export function isUpper(char: string): boolean {
  const c = code(char);
  return c < ASCII ? c >= A && c <= Z : char !== '' && char === char.toUpperCase() && char !== char.toLowerCase();
}

/** True for a small letter; false for the empty string. */
export function isLower(char: string): boolean {
  const c = code(char);
  return c < ASCII
    ? c >= A + SMALL && c <= Z + SMALL
    : char !== '' && char === char.toLowerCase() && char !== char.toUpperCase();
}

/** True for a letter that has case. */
export const isLetter = (char: string): boolean => isLower(char) || isUpper(char);

/** True for 0–9. */
export const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1;
