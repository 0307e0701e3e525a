import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT, variorum } from './support/cli.js';
import { firstDifference } from './support/difference.js';

const UPDATE = 'npm run goldens';
const SAMPLE = 'input/karabakh';
const NAMES = ['report.html', 'report.json', 'report.md'] as const;

const filesFromTheLast = (): string[] =>
  readdirSync(join(ROOT, SAMPLE))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .reverse()
    .map((name) => join(SAMPLE, name));

/** Where and how the report is made; each takes a process of its own, which mostly loads. */
const WAYS: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
  ['as npm run goldens does', [SAMPLE], {}],
  ['behind Greenwich, the files given one by one, the last first', filesFromTheLast(), { TZ: 'America/Adak' }],
  [
    'beyond the date line and in another language',
    [SAMPLE],
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
  ],
];

describe.each(WAYS)('the committed report of the sample, %s,', { timeout: 120_000 }, (_, inputs, env) => {
  const built = new Map<string, string>();
  beforeAll(async () => {
    const out = emptyFolder();
    const { code, err } = await variorum(['report', ...inputs, '--out', out, '--format', 'json,md,html'], { env });
    expect(code, err).toBe(0);
    for (const name of readdirSync(out)) built.set(name, readFileSync(join(out, name), 'utf8'));
  }, 120_000);

  it('is three files', () => expect([...built.keys()].sort()).toEqual(NAMES));

  it.each(NAMES)('%s is what the command makes, byte for byte', (name) => {
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
