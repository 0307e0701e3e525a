/** Where two texts part: the line and what stands there; null when they are the same. */
export function firstDifference(expected: string, found: string): string | null {
  if (expected === found) return null;
  const [old, now] = [expected.split('\n'), found.split('\n')];
  const line = now.findIndex((text, i) => text !== old[i]);
  const at = line < 0 ? now.length : line;
  const shown = (text: string | undefined): string =>
    text === undefined ? 'the end of the file' : JSON.stringify(text.slice(0, 300));
  return `line ${at + 1}\n  expected: ${shown(old[at])}\n  found:    ${shown(now[at])}`;
}
