import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Templates } from '../render/assets.js';

/** The package's own folder, wherever it is installed: this file lies two levels below it, in src/ as in dist/. */
const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Style sheets in the order of the cascade: what prints comes last. */
const STYLES = ['base', 'tables', 'charts', 'narrow', 'print'];

function partials(folder: string, ending: string): Record<string, string> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -ending.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The package's templates. Throws the file system's error when the package is not whole. */
export function readTemplates(root = join(PACKAGE, 'templates')): Templates {
  const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
  return {
    html: read('report.html.hbs'),
    markdown: read('report.md.hbs'),
    htmlPartials: partials(join(root, 'partials'), '.html.hbs'),
    markdownPartials: partials(join(root, 'partials'), '.md.hbs'),
    styles: STYLES.map((name) => read('styles', `${name}.css`)),
    script: read('scripts', 'filter.js'),
  };
}
