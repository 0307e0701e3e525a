import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('the bench runs on the sample and tells each stage', () => {
  const args = ['--import', 'tsx', join('test', 'bench', 'bench.ts'), '--smoke', join('input', 'karabakh')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  for (const stage of ['tagging alone', 'extract', 'align', 'judge', 'framing: topics', 'findings'])
    expect(stdout).toContain(stage);
  expect(stdout).toMatch(/framing, findings +[\d.]+ % on top of all else/);
}, 60_000);
