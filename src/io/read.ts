import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Notice, SourceFile } from '../model/index.js';
import { byText } from '../text/order.js';
import { InputError } from './errors.js';
import { DISK, type FileAccess, formatOf, isOwnReport, readText, reasonOf } from './read-file.js';
import { emptyFolder, noArticle, orphan, ownReport } from './read-notices.js';
import { LONGEST_SOURCES_YAML, parseSourcesYaml, type Stated } from './sources-yaml.js';

/** The articles of one event as files. */
export interface InputEvent {
  /** The folder's name; for files given one by one the name of the folder they have in common. */
  readonly event: string;
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  /** What was left out and why, and entries of sources.yaml that fit no file. */
  readonly notices: readonly Notice[];
}

export interface ReadOptions {
  /** Folder that paths in the result are relative to; the working folder by default. */
  readonly cwd?: string;
  readonly access?: FileAccess;
  /** Is told what belongs to no event: a folder that holds no article. */
  readonly onNotice?: (notice: Notice) => void;
}

const SOURCES_YAML = 'sources.yaml';

/**
 * Reads articles: from a folder of articles, from several files (one event), from a folder of folders (one event each), or
 * from any mixture. Events and files come sorted by name, whatever order `paths` have. Hidden files and sources.yaml are no
 * articles; files of unknown endings are left with a notice.
 * Throws InputError: `no-input` (a path does not exist), `no-articles` (nothing to read), `sources-yaml-…`.
 */
export async function readInput(paths: readonly string[], options: ReadOptions = {}): Promise<InputEvent[]> {
  const reader = new Reader(resolve(options.cwd ?? '.'), options.access ?? DISK, options.onNotice ?? (() => undefined));
  const loose: string[] = [];
  const events: InputEvent[] = [];
  for (const path of [...new Set(paths.map((p) => resolve(reader.cwd, p)))].sort(byText)) {
    if (await reader.isFolder(path)) events.push(...(await reader.readFolder(path)));
    else loose.push(path);
  }
  if (loose.length > 0) events.push(await reader.readFiles(loose));
  if (events.length === 0) throw new InputError('no-articles', null, null, 'no articles given; give a folder or files');
  return events.sort((a, b) => byText(a.event, b.event));
}

/** Reads relative to one folder. */
class Reader {
  constructor(
    readonly cwd: string,
    private readonly access: FileAccess,
    private readonly tell: (notice: Notice) => void,
  ) {}

  /** The path as messages and reports name it: relative to the working folder, `/` between folders. */
  private shown(path: string): string {
    return (relative(this.cwd, path) || '.').split(sep).join('/');
  }

  async isFolder(path: string): Promise<boolean> {
    try {
      return (await stat(path)).isDirectory();
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const why = isMissing ? 'it does not exist' : reasonOf(error);
      const cure = 'give a folder of articles or article files that exist';
      throw new InputError('no-input', this.shown(path), null, `cannot be opened (${why}); ${cure}`);
    }
  }

  /** A folder with articles is one event; one without is a folder of events. Both may be. */
  async readFolder(folder: string): Promise<InputEvent[]> {
    const { files, folders } = await this.list(folder);
    const events: InputEvent[] = [];
    if (files.some((name) => formatOf(name) !== null)) {
      events.push(await this.readEvent(basename(folder), folder, files));
    }
    for (const name of folders) {
      const inner = join(folder, name);
      const listed = await this.list(inner);
      if (listed.files.some((file) => formatOf(file) !== null))
        events.push(await this.readEvent(name, inner, listed.files));
      else this.tell(emptyFolder(this.shown(inner)));
    }
    if (events.length === 0) {
      throw new InputError(
        'no-articles',
        this.shown(folder),
        null,
        'holds no article; put .txt, .md or .html files into it',
      );
    }
    return events;
  }

  /** Names in a folder, hidden ones aside, sorted. What cannot be told (a broken link) counts as a file: reading it says why. */
  private async list(folder: string): Promise<{ files: string[]; folders: string[] }> {
    const files: string[] = [];
    const folders: string[] = [];
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const isFolder =
        entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(join(folder, entry.name), folder)));
      if (isFolder && formatOf(entry.name) === null) folders.push(entry.name);
      else files.push(entry.name);
    }
    return { files: files.sort(byText), folders: folders.sort(byText) };
  }

  private async readEvent(event: string, folder: string, names: readonly string[]): Promise<InputEvent> {
    const stated = await this.sourcesOf(folder);
    const notices: Notice[] = [];
    const files: SourceFile[] = [];
    for (const name of names) {
      if (name === SOURCES_YAML) continue;
      const read = await this.readArticle(join(folder, name), stated);
      if ('code' in read) notices.push(read);
      else files.push(read);
    }
    const shown = this.shown(join(folder, SOURCES_YAML));
    for (const [name, { line }] of stated) {
      if (!names.includes(name)) notices.push(orphan(shown, name, line));
    }
    return { event, files, notices };
  }

  /** Files given one by one: one event, named after the folder they have in common. */
  async readFiles(paths: readonly string[]): Promise<InputEvent> {
    const stated = new Map<string, Stated>();
    const notices: Notice[] = [];
    const files: SourceFile[] = [];
    for (const path of paths) {
      const folder = dirname(path);
      if (!stated.has(folder)) stated.set(folder, await this.sourcesOf(folder));
      const read = await this.readArticle(path, stated.get(folder)!);
      if ('code' in read) notices.push(read);
      else files.push(read);
    }
    if (files.length === 0 && notices.every((n) => n.code === 'unknown-ending')) {
      throw new InputError('no-articles', this.shown(paths[0]!), null, 'is no article; give .txt, .md or .html files');
    }
    return { event: basename(commonFolder(paths)) || 'articles', files, notices };
  }

  private async readArticle(path: string, stated: Stated): Promise<SourceFile | Notice> {
    const shown = this.shown(path);
    const format = formatOf(path);
    if (format === null) return noArticle(shown);
    const content = await readText(path, shown, this.access);
    if (typeof content !== 'string') return content;
    if (isOwnReport(content)) return ownReport(shown);
    return { path: shown, format, content, stated: stated.get(basename(path))?.metadata ?? {} };
  }

  /** What sources.yaml beside the articles says; empty when there is none. */
  private async sourcesOf(folder: string): Promise<Stated> {
    const path = join(folder, SOURCES_YAML);
    const shown = this.shown(path);
    try {
      await stat(path);
    } catch {
      return new Map();
    }
    const text = await readText(path, shown, this.access);
    if (typeof text === 'string' && text.length <= LONGEST_SOURCES_YAML) return parseSourcesYaml(text, shown);
    if (typeof text !== 'string' && text.code === 'empty-file') return new Map();
    throw new InputError(
      'sources-yaml-syntax',
      shown,
      null,
      'cannot be read as YAML in UTF-8; correct it or remove it',
    );
  }
}

/** True for a link to a folder that does not lead back to `within` or above it. */
async function leadsToFolder(link: string, within: string): Promise<boolean> {
  try {
    if (!(await stat(link)).isDirectory()) return false;
    const target = await realpath(link);
    const home = await realpath(within);
    return home !== target && !home.startsWith(target + sep);
  } catch {
    return false;
  }
}

function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => dirname(path).split(sep));
  const [first = []] = folders;
  let length = first.length;
  for (const folder of folders) {
    while (folder.slice(0, length).join(sep) !== first.slice(0, length).join(sep)) length--;
  }
  return first.slice(0, length).join(sep);
}
