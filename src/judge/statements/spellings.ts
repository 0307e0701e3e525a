/** One form for the spellings of a word: "organised" and "organized", "labour" and "labor", "towards" and "toward". */
export const folded = (word: string): string =>
  word
    .replace(/['\s-]/g, '')
    .replace(/s/g, 'z')
    .replace(/our/g, 'or')
    .replace(/ll/g, 'l')
    .replace(/re$/, 'er')
    .replace(/z$/, '');

const isFigure = (word: string): boolean => /^\p{N}/u.test(word);

/** True for one word that is printed otherwise, and for figures, which are compared as figures. */
export const isSpelling = (x: string, y: string): boolean => isFigure(x) || isFigure(y) || folded(x) === folded(y);
