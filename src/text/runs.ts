const ASCII = 128;

/**
 * Gives a function that tells the runs of a text made of letters, of digits where `digits`, and of the characters of `others`: what
 * `text.split(/[^\p{L}…]+/u)` gives, without empty strings. Character by character, for the pattern calls out for each of them.
 */
export function runsOf(others: string, digits: boolean): (text: string) => string[] {
  const within = digits ? /[\p{L}\p{N}]/u : /\p{L}/u;
  const holds = (char: string): boolean => within.test(char) || others.includes(char);
  const ascii = Array.from({ length: ASCII }, (_, code) => holds(String.fromCharCode(code)));
  return (text) => {
    const runs: string[] = [];
    let from = -1;
    let step = 1;
    for (let at = 0; at < text.length; at += step) {
      const code = text.codePointAt(at)!;
      step = code > 0xffff ? 2 : 1;
      if (code < ASCII ? ascii[code] : holds(String.fromCodePoint(code))) {
        if (from < 0) from = at;
      } else if (from >= 0) {
        runs.push(text.slice(from, at));
        from = -1;
      }
    }
    if (from >= 0) runs.push(text.slice(from));
    return runs;
  };
}
