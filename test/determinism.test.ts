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

const filesFromTheLast = (): string[] =>
  readdirSync(SAMPLE)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .reverse()
    .map((name) => join(SAMPLE, name));

/** Where and how a report is made a second time. */
const AGAIN: readonly (readonly [string, () => Promise<Map<string, string>>])[] = [
  ['behind Greenwich', () => build([SAMPLE], { TZ: 'America/Adak' })],
  [
    'beyond the date line and in another language',
    () => build([SAMPLE], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }),
  ],
  ['when the files are given one by one, the last first', () => build(filesFromTheLast())],
];

describe('a report is the same, byte for byte,', { timeout: 120_000 }, () => {
  let first: Map<string, string>;
  let again: Map<string, string>[];
  // Each takes a process of its own, which mostly loads: together they take half the time.
  beforeAll(async () => {
    [first = new Map(), ...again] = await Promise.all([build([SAMPLE]), ...AGAIN.map(([, made]) => made())]);
    expect([...first.keys()].sort()).toEqual(['report.html', 'report.json', 'report.md']);
  }, 120_000);

  it.each(AGAIN.map(([how], i) => [how, i] as const))('%s', (_, i) => {
    expectSame(again[i] ?? new Map(), first);
  });
});
