import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What the project consists of; beside it stand only the root files that tools and readers look for. */
const FOLDERS = ['.ci', '.github', 'input', 'output', 'src', 'templates', 'test'];

// An unpacked archive has no list of what belongs to the project.
describe.skipIf(!existsSync('.git'))('the top level', () => {
  const tracked = (): string[] =>
    execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').slice(0, -1);

  it('holds no other folder: a report tried out is not committed', () => {
    const folders = tracked().flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : []));
    expect([...new Set(folders)].sort()).toEqual(FOLDERS);
  });
});
