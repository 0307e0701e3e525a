import { LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { StatedMetadata } from '../model/index.js';
import { dayNumberOf } from '../text/calendar.js';
import { oneLine } from '../text/typography.js';
import { InputError } from './errors.js';

/** Aliases that a file of a few lines an article may expand to: more is an attack on memory. */
const MOST_ALIASES = 100;
/** Characters of a sources.yaml: 10,000 articles' worth. A longer one is not what it says it is. */
export const LONGEST_SOURCES_YAML = 2_000_000;

const day = z
  .string({ error: 'must be a date such as 2020-12-16' })
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayNumberOf(text) !== null,
    'must be a date such as 2020-12-16',
  );
const words = z.string({ error: 'must be text' }).trim().min(1, 'must not be empty');
const address = words.refine((text) => /^https?:\/\//i.test(text), 'must begin with http:// or https://');

const entry = z.strictObject({
  publisher: words.optional(),
  published: day.optional(),
  url: address.optional(),
  title: words.optional(),
});
const schema = z.record(z.string(), entry.nullable());

/** What sources.yaml says: file name → what is stated of it, and the line it stands in. */
export type Stated = ReadonlyMap<string, { readonly metadata: StatedMetadata; readonly line: number }>;

/**
 * Reads the text of a sources.yaml. `file` is its path, for messages.
 * Throws InputError with the line for broken YAML (`sources-yaml-syntax`) and for an unknown key, a date of another form and
 * the like (`sources-yaml-content`).
 */
export function parseSourcesYaml(text: string, file: string): Stated {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const [broken] = document.errors;
  if (broken !== undefined) {
    const open = openQuote(document, broken.pos[0], lineAt);
    throw new InputError(
      'sources-yaml-syntax',
      file,
      lineAt(open ?? broken.pos[0]),
      open === null
        ? `is not valid YAML: ${oneLine(broken.message)}`
        : 'the quotation mark that opens here is not closed',
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = nodeAt(document, path);
    return node?.range ? lineAt(node.range[0]) : 1;
  };
  const content = contentOf(document, file);
  const checked = schema.safeParse(content ?? {});
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    const key = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    throw new InputError('sources-yaml-content', file, lineOf(key), problem(issue, key));
  }
  return new Map(
    Object.entries(checked.data).map(([name, said]) => [
      name,
      { metadata: withoutUndefined(said ?? {}), line: lineOf([name]) },
    ]),
  );
}

/**
 * Where the quotation mark stands that nothing closes: an error is met at the end of what it takes in, lines below. Null when the error is
 * of another kind: no quoted text ends at it, and none before it runs over a line's end.
 */
function openQuote(
  document: ReturnType<typeof parseDocument>,
  error: number,
  lineAt: (offset: number) => number,
): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') || range[0] > error || start !== null) return;
      const [from, to] = range;
      if (lineAt(from) < lineAt(Math.max(from, to - 1)) || (from < error && error <= to && isUnclosed(document)))
        start = from;
    },
  });
  return start;
}

const isUnclosed = ({ errors }: ReturnType<typeof parseDocument>): boolean => errors[0]?.code === 'MISSING_CHAR';

function contentOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    throw new InputError(
      'sources-yaml-syntax',
      file,
      null,
      `cannot be read: ${oneLine(String((error as Error).message))}`,
    );
  }
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

/** The key node of a path such as ["bbc.txt", "published"]: its line is where a reader looks. */
function nodeAt(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): Ranged | null {
  let at: unknown = document.contents;
  let key: Ranged | null = null;
  for (const step of path) {
    const items = (at as { items?: readonly { key: Ranged & { value?: unknown }; value: unknown }[] } | null)?.items;
    const pair = items?.find((item) => String(item.key?.value) === String(step));
    if (pair === undefined) break;
    key = pair.key;
    at = pair.value;
  }
  return key;
}

function problem(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): string {
  const [name, field] = path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return `unknown key "${field}" for ${name}; known are publisher, published, url and title`;
  }
  if (name === undefined) return 'must list file names, each with publisher, published, url or title';
  if (field === undefined) return `${name} must be followed by publisher, published, url or title`;
  return `${field} of ${name} ${issue.message}`;
}

const withoutUndefined = (said: Readonly<Record<string, string | undefined>>): StatedMetadata =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
