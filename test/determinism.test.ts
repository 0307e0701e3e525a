import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, variorum } from './support/cli.js';
import { firstDifference } from './support/difference.js';

const SAMPLE = 'input/karabakh';
const FORMATS = ['--format', 'json,md,html'];

function expectSame(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): void {
  expect([...now.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [name, text] of now) expect(firstDifference(before.get(name) ?? '', text), name).toBeNull();
}

async function build(
  inputs: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Map<string, string>> {
  const out = emptyFolder();
  const { code, err } = await variorum(['report', ...inputs, '--out', out, ...FORMATS], { env });
  expect(code, err).toBe(0);
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

describe('a report is the same, byte for byte,', { timeout: 120_000 }, () => {
  let first: Map<string, string>;
  beforeAll(async () => {
    first = await build([SAMPLE]);
    expect([...first.keys()].sort()).toEqual(['report.html', 'report.json', 'report.md']);
  }, 120_000);

  it.each([
    ['behind Greenwich', { TZ: 'America/Adak' }],
    [
      'beyond the date line and in another language',
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
    ],
  ])('%s', async (_, env) => {
    expectSame(await build([SAMPLE], env), first);
  });

  it('when the files are given one by one, the last first', async () => {
    const files = readdirSync(SAMPLE)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .reverse()
      .map((name) => join(SAMPLE, name));
    expectSame(await build(files), first);
  });
});
