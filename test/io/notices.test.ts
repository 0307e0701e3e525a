import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Codes of notices as they are written in a folder's files, those of its own folders too. */
function codesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return [...text.matchAll(/(?:\bcode: (?='[a-z0-9-]+',\s+severity:)|\bnotice\(\s*|\bleft\(\s*)'([a-z0-9-]+)'/g)].map(
    ([, code]) => code ?? '',
  );
}

describe('the notices', () => {
  it('stand in the README, each with the folder that it is from, and no others do', () => {
    const readme = readFileSync('src/io/README.md', 'utf8');
    const told = [...readme.matchAll(/^\| `([a-z0-9-]+)` +\| (?:error|warning) +\| (io|normalize) /gm)];
    for (const folder of ['io', 'normalize'])
      expect(
        told
          .filter(([, , from]) => from === folder)
          .map(([, code]) => code)
          .sort(),
      ).toEqual([...new Set(codesIn(join('src', folder)))].sort());
  });
});
