import type { Report } from '../model/index.js';
import { bundledScripts } from './scripts.js';

/** A font file that a page embeds: which one, and what the style sheet says of it. */
export interface FontFace {
  /** npm package and file that hold it. */
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  /** CSS unicode-range of the subset. */
  readonly range: string;
}

/** A face with its bytes, base64. */
export interface EmbeddedFont extends FontFace {
  readonly data: string;
}

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF';
const LETTERS_BEYOND_LATIN1 = /[\u0100-\u02ba\u02bd-\u02ff\u1d00-\u1dbf\u1e00-\u1eff\u20a0-\u20c4\u2113]/;

const serif = (subset: string, range: string, weight: 400 | 600, style: 'normal' | 'italic'): FontFace => ({
  file: `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-${style}.woff2`,
  family: 'Source Serif 4',
  weight,
  style,
  range,
});
const sans = (pack: string, subset: string, range: string, weight: 400 | 600): FontFace => ({
  file: `@fontsource/${pack}/files/${pack}-${subset}-${weight}-normal.woff2`,
  family: 'Noto Sans',
  weight,
  style: 'normal',
  range,
});

/** Scripts beside Latin: one upright weight each keeps the page small; the browser slants and thickens it where needed. */
const BY_SCRIPT: Readonly<Record<string, FontFace>> = {
  Cyrillic: serif('cyrillic', 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116', 400, 'normal'),
  Greek: serif('greek', 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF', 400, 'normal'),
  Armenian: sans('noto-sans-armenian', 'armenian', 'U+0308,U+0530-058F,U+2010,U+2024,U+25CC,U+FB13-FB17', 400),
  Georgian: sans('noto-sans-georgian', 'georgian', 'U+0589,U+10A0-10FF,U+1C90-1CBA,U+1CBD-1CBF,U+2D00-2D2D', 400),
  Arabic: sans('noto-sans-arabic', 'arabic', 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC', 400),
  Hebrew: sans('noto-sans-hebrew', 'hebrew', 'U+0307-0308,U+0590-05FF,U+20AA,U+25CC,U+FB1D-FB4F', 400),
};

const ALWAYS: readonly FontFace[] = [
  serif('latin', LATIN, 400, 'normal'),
  serif('latin', LATIN, 400, 'italic'),
  serif('latin', LATIN, 600, 'normal'),
  sans('noto-sans', 'latin', LATIN, 400),
  sans('noto-sans', 'latin', LATIN, 600),
];

const BEYOND: readonly FontFace[] = [
  serif('latin-ext', LATIN_EXT, 400, 'normal'),
  serif('latin-ext', LATIN_EXT, 600, 'normal'),
];

/** All that a report shows. */
const textOf = (report: Report): string =>
  JSON.stringify([report.articles.map((a) => [a.source, a.title, a.text]), report.topics.map((t) => t.title)]);

/** The faces that this report needs: Latin always, other scripts where they occur. */
export function fontsFor(report: Report): FontFace[] {
  const text = textOf(report);
  const scripts = bundledScripts(text).flatMap((name) => BY_SCRIPT[name] ?? []);
  return [...ALWAYS, ...(LETTERS_BEYOND_LATIN1.test(text) ? BEYOND : []), ...scripts];
}

/** The `@font-face` rules that embed the fonts. */
export const fontFaceRules = (fonts: readonly EmbeddedFont[]): string =>
  fonts
    .map(
      (f) =>
        `@font-face{font-family:"${f.family}";font-style:${f.style};font-weight:${f.weight};font-display:block;` +
        `src:url(data:font/woff2;base64,${f.data}) format("woff2");unicode-range:${f.range}}`,
    )
    .join('\n');
