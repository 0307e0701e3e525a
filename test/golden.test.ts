import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT, variorum } from './support/cli.js';
import { firstDifference } from './support/difference.js';

const UPDATE = 'npm run goldens';
const NAMES = ['report.json', 'report.md', 'report.html'] as const;

describe('the committed report of the sample', { timeout: 120_000 }, () => {
  const built = new Map<string, string>();
  beforeAll(async () => {
    const out = emptyFolder();
    const { code, err } = await variorum(['report', 'input/karabakh', '--out', out, '--format', 'json,md,html']);
    expect(code, err).toBe(0);
    for (const name of NAMES) built.set(name, readFileSync(join(out, name), 'utf8'));
  }, 120_000);

  it.each(NAMES)('%s is what the command makes of the sample', (name) => {
    const path = join(ROOT, 'output/karabakh', name);
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const difference = firstDifference(committed, built.get(name) ?? '');
    expect(
      difference,
      `output/karabakh/${name} is not what is built now; when the change is meant: ${UPDATE}\n${difference}`,
    ).toBeNull();
  });

  it('is small enough to be opened anywhere', () => {
    expect(Buffer.byteLength(built.get('report.html') ?? '')).toBeLessThan(500_000);
  });
});
