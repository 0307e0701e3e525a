/*
 * The errors of printing, apart from the printing itself: who only wants to know them need not load a browser's driver.
 */

/** No browser is installed, and the bundled one does not start here. The message says what was tried and what helps. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** The browser started and did not print: it took too long, or it ended on the way. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
}
