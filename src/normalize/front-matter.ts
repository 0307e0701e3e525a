import { parseDocument } from 'yaml';
import type { Notice } from '../model/index.js';
import { NOTHING_TOLD, type Told } from './draft.js';
import { told, toldDay, toldUrl } from './told.js';

/** Characters of a front matter that are read: it holds a few lines. */
const LONGEST = 20_000;
/** Names that one piece of metadata goes by, best first. */
const KEYS = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'site'],
  published: ['published', 'date'],
  url: ['url', 'link', 'canonical'],
} as const;

/** What the front matter of a Markdown article says. Broken YAML says nothing, and a notice tells so. */
export function readFrontMatter(
  yaml: string,
  path: string,
): { readonly told: Told; readonly notices: readonly Notice[] } {
  const said = fieldsOf(yaml);
  if (said === null) {
    const message = `The front matter of ${path} is not valid YAML; it is not used. Correct it or use sources.yaml.`;
    return {
      told: NOTHING_TOLD,
      notices: [{ code: 'front-matter', severity: 'warning', file: path, line: 1, message }],
    };
  }
  const pick = (keys: readonly string[]): unknown =>
    keys.map((key) => said[key]).find((value) => value !== undefined && value !== null);
  const from = 'front matter';
  return {
    told: {
      title: told(pick(KEYS.title), from),
      publisher: told(pick(KEYS.publisher), from),
      published: toldDay(pick(KEYS.published), from),
      url: toldUrl(pick(KEYS.url), from),
    },
    notices: [],
  };
}

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> | null {
  if (yaml.length > LONGEST) return null;
  try {
    const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 10 }) ?? {};
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
