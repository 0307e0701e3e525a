import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Report } from '../model/index.js';
import type { Assets } from '../render/assets.js';
import { type EmbeddedFont, type FontFace, fontsFor } from '../render/fonts.js';
import { readTemplates } from './templates.js';

const require = createRequire(import.meta.url);

/** The bytes of a face, from the font package that npm installed. */
const embed = (face: FontFace): EmbeddedFont => ({
  ...face,
  data: readFileSync(require.resolve(face.file)).toString('base64'),
});

/** What rendering this report needs: our templates and the fonts of the scripts that occur in it. */
export const readAssets = (report: Report): Assets => ({
  templates: readTemplates(),
  fonts: fontsFor(report).map(embed),
});
