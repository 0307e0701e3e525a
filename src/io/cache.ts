import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** How old an unfinished folder is, in ms, before it is taken for left behind by a process that was killed. */
const ABANDONED_AFTER = 3_600_000;

const beside = (path: string): string => `${path}.${process.pid}-${randomBytes(3).toString('hex')}.tmp`;

/** Folders to keep what is made once, the best first. In a folder shared by all users the name holds the user's id. */
function candidates(): string[] {
  const { XDG_CACHE_HOME } = process.env;
  const user = process.getuid?.() ?? 'user';
  return [
    ...(XDG_CACHE_HOME ? [join(XDG_CACHE_HOME, 'variorum')] : []),
    join(homedir(), '.cache', 'variorum'),
    join(tmpdir(), `variorum-${user}`),
  ];
}

/** A folder of ours that can be written. What lies in it is executed, so one that belongs to another user is not used. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
    const { uid } = await stat(folder);
    if (process.getuid && uid !== process.getuid()) return false;
    if (process.platform !== 'win32') await chmod(folder, 0o700);
    return true;
  } catch {
    return false;
  }
}

/** The cache folder of this user, made when it is not there. Throws when there is no folder that can be written. */
export async function cacheFolder(): Promise<string> {
  const all = candidates();
  for (const folder of all) if (await isOurs(folder)) return folder;
  throw new Error(`no folder for a cache can be written: ${all.join(', ')}; set XDG_CACHE_HOME`);
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const made = await stat(path).catch(() => null);
    if (made && made.mtimeMs < Date.now() - ABANDONED_AFTER) await rm(path, { recursive: true, force: true });
  }
}

/**
 * The folder `name` of `cache`, filled by `fill` when it is not there. It is filled beside its place and then renamed, so it is
 * never seen half full, and two processes that fill it at once do not disturb each other: the first one's stays.
 */
export async function cachedFolder(
  cache: string,
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const place = join(cache, name);
  if (await stat(place).catch(() => null)) return place;
  await removeAbandoned(cache);
  const unfinished = beside(place);
  try {
    await mkdir(unfinished);
    await fill(unfinished);
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await stat(place).catch(() => null))) throw error;
  }
  return place;
}

/** Writes a small file into `cache` beside its place and renames it. Returns its path. */
export async function cachedFile(cache: string, name: string, content: string): Promise<string> {
  const place = join(cache, name);
  const unfinished = beside(place);
  await writeFile(unfinished, content);
  await rename(unfinished, place);
  return place;
}
