import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A file that could not be written. The message is one line: which file, why, and what to do. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** What a file is to hold: whole, or in parts as they come. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/** File names without folder, each with what it is to hold. */
export type Files = ReadonlyMap<string, Content>;

/** What the operating system says, and what a person can do about it. */
const CURES: Readonly<Record<string, string>> = {
  EACCES: 'no permission; choose another folder with --out or change its permissions',
  EPERM: 'not permitted; choose another folder with --out',
  EROFS: 'the disk is read-only; choose another folder with --out',
  ENOTDIR: 'a part of the path is a file, not a folder; choose another folder with --out',
  EEXIST: 'a file of that name is in the way; choose another folder with --out',
  EISDIR: 'a folder of that name is in the way; move it or choose another folder with --out',
  ENOENT: 'no folder can be made there; choose another folder with --out',
  ENOSPC: 'the disk is full; the report of before is unchanged; make room and run again',
  EDQUOT: 'the disk quota is used up; the report of before is unchanged; make room and run again',
  EFBIG: 'the file is larger than the system allows; the report of before is unchanged',
  ENAMETOOLONG: 'the name is too long; choose a shorter folder with --out',
};

function outputError(path: string, cause: unknown): OutputError {
  const { code = '', message = String(cause) } = cause as NodeJS.ErrnoException;
  return new OutputError(`cannot write ${path}: ${CURES[code] ?? message}`, { cause });
}

/** Writes `content` to a new file and waits until it is on the disk; no file stays when that fails. */
async function writeBeside(path: string, content: Content): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await writeFile(handle, content);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(path, { force: true });
    throw error;
  }
  await handle.close();
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

/**
 * Makes a folder and those above it that are not there. Level by level: Node's `recursive` tries for ever where a folder that is there
 * can hold no other ("/proc/x" is ENOENT).
 */
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder).catch((error: NodeJS.ErrnoException) => error);
  if (made === undefined) return;
  const above = dirname(folder);
  if (made.code === 'ENOENT' && above !== folder && !(await isFolder(above))) {
    await makeFolder(above);
    return mkdir(folder);
  }
  if (made.code !== 'EEXIST' || !(await isFolder(folder))) throw made;
}

/** Makes the names of the folder last over a power cut, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * Writes files into `folder`, which is made when it is not there. Each is written whole beside its place under another name, and
 * only when all are on the disk they take their places. So a full disk, an error or a kill in mid-write leaves the files of
 * before as they were; only a kill can leave a `.tmp` file. Throws OutputError.
 */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  await makeFolder(resolve(folder)).catch((error: unknown) => {
    throw outputError(folder, error);
  });
  const moves = [...files].map(([name, content]) => ({
    content,
    beside: join(folder, `.${name}.${process.pid}.tmp`),
    place: join(folder, name),
  }));
  try {
    for (const { content, beside, place } of moves) {
      await writeBeside(beside, content).catch((error: unknown) => {
        throw outputError(place, error);
      });
    }
    for (const { beside, place } of moves) {
      await rename(beside, place).catch((error: unknown) => {
        throw outputError(place, error);
      });
    }
  } finally {
    await Promise.all(moves.map(({ beside }) => rm(beside, { force: true }).catch(() => undefined)));
  }
  await syncFolder(folder);
}
