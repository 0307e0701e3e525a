import { readFile, stat } from 'node:fs/promises';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Report } from '../model/index.js';
import { reportSchema } from '../model/schema.js';
import { oneLine } from '../text/typography.js';

/** A report.json that cannot be used. The message is one line: which file, what is wrong with it, and what to do. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';
}

/** Bytes that a report.json may have; one of 50 articles has a tenth of it. */
const MOST_BYTES = 64_000_000;

const CURE = 'make it again with variorum report';

async function contentOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new ReportFileError(`${path}: ${size} bytes are too many for a report; ${CURE}`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof ReportFileError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ReportFileError(`${path}: there is no such file; give the path of a report.json`);
    if (code === 'EISDIR') throw new ReportFileError(`${path} is a folder; give the path of the report.json in it`);
    throw new ReportFileError(`${path}: cannot be read: ${message}`, { cause: error });
  }
}

function parse(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new ReportFileError(`${path} is not JSON: ${oneLine((error as Error).message)}; ${CURE}`, {
      cause: error,
    });
  }
}

/** "topics/3/verdict: must be equal to one of the allowed values (conflict, divergent …)". */
function told({ instancePath, message = '', params }: ErrorObject): string {
  const allowed = 'allowedValues' in params ? ` (${(params.allowedValues as unknown[]).join(', ')})` : '';
  const expected = 'allowedValue' in params ? ` (${String(params.allowedValue)})` : '';
  return `${instancePath === '' ? 'the report' : instancePath.slice(1)} ${message}${allowed}${expected}`;
}

/**
 * The errors that tell something. A claim is of one of several forms: for each form that it is not of, every difference is an
 * error too, its kind among them.
 */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const form = ({ schemaPath }: ErrorObject): string => schemaPath.split('/properties/')[0] ?? '';
  const otherForms = errors
    .filter(({ instancePath }) => /\/claims\/\d+\/kind$/.test(instancePath))
    .map((error) => ({ form: form(error), claim: error.instancePath.slice(0, -'kind'.length) }));
  const kept = errors.filter(
    (error) =>
      error.keyword !== 'oneOf' &&
      !otherForms.some((other) => other.form === form(error) && `${error.instancePath}/`.startsWith(other.claim)),
  );
  return kept.length > 0 ? kept : errors;
}

/** What is wrong with `value` as a report, one line each, the most telling first; empty when it is one. */
function flaws(value: unknown): string[] {
  const validate = new Ajv2020({ allErrors: false, strict: false }).compile<Report>(reportSchema);
  if (validate(value)) return misquoted(value);
  return [...new Set(telling(validate.errors ?? []).map(told))];
}

/** What a schema cannot say: quotes that do not stand at their offsets, claims of articles that are not there. */
function misquoted({ articles, topics }: Report): string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return topics.flatMap((topic, t) =>
    topic.claims.flatMap(({ article, evidence: { start, end, quote } }, c) => {
      const place = `topics/${t}/claims/${c}`;
      const text = texts.get(article);
      if (text === undefined) return [`${place}/article is no article of the report (${article})`];
      return text.slice(start, end) === quote
        ? []
        : [`${place}/evidence does not stand in the text of ${article} at ${start}–${end}`];
    }),
  );
}

/** The report in the file at `path`, checked against report.schema.json. Throws ReportFileError. */
export async function readReport(path: string): Promise<Report> {
  const value = parse(path, await contentOf(path));
  const [first, ...more] = flaws(value);
  if (first === undefined) return value as Report;
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new ReportFileError(`${path} is no report of this version: ${first}${others}; ${CURE}`);
}
