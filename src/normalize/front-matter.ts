import { parseDocument } from 'yaml';
import type { Notice, Provenance, Sourced } from '../model/index.js';
import { oneLine } from '../text/typography.js';
import { NOTHING_TOLD, type Told } from './draft.js';
import { dateLine, isoDayIn } from './published.js';

/** Characters of a front matter that are read: it holds a few lines. */
const LONGEST = 20_000;
/** Names that one piece of metadata goes by, best first. */
const KEYS = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'site'],
  published: ['published', 'date'],
  url: ['url', 'link', 'canonical'],
} as const;

/** Values as they may be told: nothing empty, one line. */
export const told = (value: unknown, from: Provenance): Sourced<string>[] => {
  const text = typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)).slice(0, 500) : '';
  return text === '' ? [] : [{ value: text, from }];
};

/** A day in ISO form or in words, from EARLIEST_YEAR on; nothing else is a date. */
export const toldDay = (value: unknown, from: Provenance): Sourced<string>[] =>
  told(value, from).flatMap(({ value: text }) => told(isoDayIn(text) ?? dateLine(text), from));

/** An address on the web; `javascript:` and the like are none. */
export const toldUrl = (value: unknown, from: Provenance): Sourced<string>[] =>
  told(value, from).filter(({ value: text }) => /^https?:\/\/\S+$/i.test(text));

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
