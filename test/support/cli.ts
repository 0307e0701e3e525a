import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { BUILT, ROOT } from './build.js';

export { ROOT } from './build.js';

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. */
export function exec(
  command: string,
  args: readonly string[],
  { cwd = ROOT, env = {} }: Surroundings = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

/** Runs the built command in a process of its own, as a user does. */
export const variorum = (args: readonly string[], surroundings?: Surroundings): Promise<Ended> =>
  exec(process.execPath, [BUILT, ...args], surroundings);

/** Path of the built command, for a shell line. */
export const builtCommand = (): string => BUILT;

/** Runs the command in this process: quicker, for what needs no process. */
export async function command(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      said.out += `${text}\n`;
    },
    err: (line) => {
      said.err += `${line}\n`;
    },
    status: () => undefined,
  };
  return { code: await run(argv, '0.0.0', terminal), ...said };
}

/** The folders to remove, in the process: test files share it, and each may read this module anew. */
const FOLDERS = Symbol.for('variorum test folders');

function foldersToRemove(): string[] {
  const shared = globalThis as { [FOLDERS]?: string[] };
  const known = shared[FOLDERS];
  if (known !== undefined) return known;
  const folders: string[] = [];
  shared[FOLDERS] = folders;
  process.on('exit', () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return folders;
}

/** An empty folder, removed when the process of the tests ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  foldersToRemove().push(folder);
  return folder;
}
