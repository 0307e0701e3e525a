import { readFile, stat } from 'node:fs/promises';
import type { Notice, SourceFile } from '../model/index.js';

/**
 * Bytes of an article at most. The longest articles have some 100,000 characters; a file of 20 MB is a dump of something else
 * and would take minutes to read.
 */
export const LARGEST_ARTICLE = 20_000_000;
/** Bytes that are looked at for a NUL, which no text has and nearly every binary format has early. */
const BINARY_SAMPLE = 8_000;

const FORMATS: ReadonlyMap<string, SourceFile['format']> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

/** The format a file's ending stands for, or null when it is none of an article. */
export function formatOf(path: string): SourceFile['format'] | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return FORMATS.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}

/** The two calls that reading needs, so that a test can stand in for a disk that fails. */
export interface FileAccess {
  readonly size: (path: string) => Promise<{ readonly bytes: number; readonly isFile: boolean }>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

export const DISK: FileAccess = {
  size: async (path) => {
    const found = await stat(path);
    return { bytes: found.size, isFile: found.isFile() };
  },
  bytes: (path) => readFile(path),
};

/** A notice on a file; `line` is 1-based. */
export const notice = (
  code: string,
  severity: Notice['severity'],
  file: string,
  message: string,
  line: number | null = null,
): Notice => ({
  code,
  severity,
  file,
  line,
  message,
});

/** The text of an article, or the notice that says why it cannot be read. `shown` is the path as messages name it. */
export async function readText(path: string, shown: string, access: FileAccess): Promise<string | Notice> {
  const left = (code: string, why: string): Notice => notice(code, 'error', shown, `${shown} ${why}`);
  try {
    const { bytes, isFile } = await access.size(path);
    if (!isFile) return left('not-a-file', 'is not a file; it is left out. Give the article as a file.');
    if (bytes > LARGEST_ARTICLE) {
      return left(
        'too-large',
        `is larger than ${LARGEST_ARTICLE / 1_000_000} MB; it is left out. Give the article alone.`,
      );
    }
    return decode(await access.bytes(path), left);
  } catch (error) {
    return left(
      'unreadable',
      `cannot be read (${reasonOf(error)}); it is left out. Check the file and its permissions.`,
    );
  }
}

/** The text of an article's bytes, a byte-order mark left out; or the notice that `left` makes of why they are none. */
function decode(bytes: Uint8Array, left: (code: string, why: string) => Notice): string | Notice {
  if (bytes.subarray(0, BINARY_SAMPLE).includes(0)) {
    return left(
      'binary-file',
      'is not text but a binary file; it is left out. Save the article as text, Markdown or HTML in UTF-8.',
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === ''
      ? left('empty-file', 'is empty; it is left out. Put the article in it or remove it.')
      : text;
  } catch {
    return left('not-utf8', 'is not in UTF-8; it is left out. Save it in UTF-8.');
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'not permitted',
  ELOOP: 'a symbolic link that leads to itself',
  ENOENT: 'a symbolic link to a file that does not exist',
  EIO: 'the disk fails',
};

/** Why a file of a folder cannot be read, in words; of other errors the system's code. A name that leads nowhere is a link's. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? 'unknown error';
  return REASONS[code] ?? code;
}
