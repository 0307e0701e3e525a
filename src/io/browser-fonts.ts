import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedFile } from './cache.js';

const require = createRequire(import.meta.url);

/** Names the fonts that come with the package; a browser that finds no font at all prints empty pages without a word. */
const FAMILIES = [
  ['sans-serif', 'DejaVu Sans'],
  ['serif', 'DejaVu Serif'],
  ['monospace', 'DejaVu Sans Mono'],
] as const;

const SYSTEM_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The fontconfig file: our fonts stand for the generic families, those of the system for letters that ours lack. */
function fontsConf(fonts: string, cache: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...[fonts, ...SYSTEM_FOLDERS].map((folder) => `  <dir>${xml(folder)}</dir>`),
    `  <cachedir>${xml(cache)}</cachedir>`,
    ...FAMILIES.map(
      ([generic, family]) =>
        `  <match target="pattern"><test name="family"><string>${generic}</string></test>` +
        `<edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`,
    ),
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Path of a fontconfig file in `cache` that names the fonts shipped with the package. Source: fonts-conf(5). */
export async function fontsFile(cache: string): Promise<string> {
  const fonts = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  const content = fontsConf(fonts, join(cache, 'fontconfig'));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return cachedFile(cache, `fonts-${hash}.conf`, content);
}
