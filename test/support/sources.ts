import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ROOT } from './cli.js';

/** A file of src/: its path from the root with `/`, its text, and what it imports, types included. */
export interface SourceModule {
  readonly path: string;
  readonly text: string;
  /** Paths from the root for our own modules, the bare name for packages ("puppeteer", "node:fs"). */
  readonly imports: readonly string[];
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** All files below `folder` (from the root), sorted. */
export function filesIn(folder: string): string[] {
  const root = join(ROOT, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(relative(ROOT, join(entry.parentPath, entry.name))))
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Static imports and re-exports, `import()` of modules and of types. */
const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(?\s*)'([^'\n]+)'/g;

/** What is code of a module: comments out, so that a rule finds what is done and not what is spoken of. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) {
    if (specifier.startsWith('node:')) return specifier.split('/')[0] ?? specifier;
    return specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
  }
  const path = slashed(relative(ROOT, resolve(ROOT, dirname(from), specifier)));
  return path.replace(/\.js$/, '.ts');
}

/** The modules of src/ with their imports. */
export function modules(): SourceModule[] {
  return filesIn('src')
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = textOf(path);
      const found = [...withoutComments(text).matchAll(SPECIFIER)].map(([, specifier = '']) => target(path, specifier));
      return { path, text, imports: [...new Set(found)].sort() };
    });
}
