/** Letters of a word from which a single other one between its ends makes no other name. */
const LONG = 7;

/** True for two folded words that begin and end alike and differ by one letter between, lacking, other or changed for its neighbour. */
export function differByLetter(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG || a === b || /\d/.test(a + b)) return false;
  return slips(a, b);
}

function slips(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  if (more > 1 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let to = 0;
  while (to < short.length - from && short.at(-1 - to) === long.at(-1 - to)) to++;
  const [x, y] = [short.slice(from, short.length - to), long.slice(from, long.length - to)];
  return y.length <= 1 || areTurned(x, y);
}

/** "mn" and "nm". */
const areTurned = (x: string, y: string): boolean => x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];

/** True for two folded words of which one has two neighbouring letters in the other order: "hanmer", "hamner". */
export const areTransposed = (a: string, b: string): boolean =>
  a.length === b.length && a !== b && slips(a, b) && sameLetters(a, b);

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');
