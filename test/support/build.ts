import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BUILT = join(ROOT, 'dist/cli/index.js');

function newestIn(folder: string): number {
  const times = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(folder, name)).mtimeMs,
  );
  return Math.max(...times);
}

/** Builds before all tests, once, when the sources are newer than what was built; `npm test` has built before. */
export default function build(): void {
  if (existsSync(BUILT) && newestIn(join(ROOT, 'dist')) >= newestIn(join(ROOT, 'src'))) return;
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', ROOT], { stdio: 'pipe' });
  } catch {
    // Type errors are for `npm run build` to tell; what was emitted can run.
  }
}
