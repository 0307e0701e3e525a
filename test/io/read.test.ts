import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/io/errors.js';
import { type InputEvent, readInput } from '../../src/io/read.js';
import { DISK, formatOf, LARGEST_ARTICLE } from '../../src/io/read-file.js';

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'variorum-read-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

/** Writes files below the working folder, folders made as needed. */
async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(cwd, path, '..'), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
}

const read = (...paths: string[]): Promise<InputEvent[]> => readInput(paths, { cwd });

/** The one event of a folder. */
async function one(...paths: string[]): Promise<InputEvent> {
  const events = await read(...paths);
  expect(events).toHaveLength(1);
  return events[0]!;
}

async function refused(...paths: string[]): Promise<InputError> {
  const error = await read(...paths).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return error as InputError;
}

const codes = (event: InputEvent): (string | null)[][] =>
  event.notices.map(({ code, severity, file }) => [code, severity, file]);

const ARTICLE = 'A fire broke out at the harbour.\n';

describe('a folder of articles', () => {
  it('is one event, its files sorted by name, formats told by their endings', async () => {
    await put({ 'fire/b.md': ARTICLE, 'fire/a.txt': ARTICLE, 'fire/c.HTML': ARTICLE });
    const event = await one('fire');
    expect(event.event).toBe('fire');
    expect(event.files.map(({ path, format }) => [path, format])).toEqual([
      ['fire/a.txt', 'text'],
      ['fire/b.md', 'markdown'],
      ['fire/c.HTML', 'html'],
    ]);
    expect(event.notices).toEqual([]);
  });

  it('leaves hidden files without a word and other endings with one', async () => {
    await put({ 'fire/a.txt': ARTICLE, 'fire/.b.txt': ARTICLE, 'fire/map.pdf': 'x' });
    const event = await one('fire');
    expect(event.files.map((file) => file.path)).toEqual(['fire/a.txt']);
    expect(codes(event)).toEqual([['unknown-ending', 'warning', 'fire/map.pdf']]);
    // What every object of the language has is no ending either.
    expect(formatOf('fire/a.constructor')).toBeNull();
  });

  it('without articles is refused, naming the folder', async () => {
    await mkdir(join(cwd, 'empty'));
    expect(await refused('empty')).toMatchObject({ code: 'no-articles', file: 'empty' });
    await put({ 'pdfs/a.pdf': 'x' });
    expect(await refused('pdfs')).toMatchObject({ code: 'no-articles', file: 'pdfs' });
  });

  it('that does not exist is refused in one line', async () => {
    const error = await refused('nowhere');
    expect(error).toMatchObject({ code: 'no-input', file: 'nowhere' });
    expect(error.message).toMatch(/^nowhere: .*does not exist.*$/);
  });
});

describe('a folder of folders', () => {
  it('is one event for each folder that holds articles', async () => {
    await put({ 'in/two/a.txt': ARTICLE, 'in/one/a.txt': ARTICLE, 'in/notes/readme.pdf': 'x' });
    expect((await read('in')).map(({ event, files }) => [event, files.length])).toEqual([
      ['one', 1],
      ['two', 1],
    ]);
  });

  it('does not follow a link that leads back into itself', async () => {
    await put({ 'in/one/a.txt': ARTICLE });
    await symlink(join(cwd, 'in'), join(cwd, 'in', 'again'));
    expect((await read('in')).map(({ event }) => event)).toEqual(['one']);
  });
});

describe('several files', () => {
  it('are one event named after the folder they have in common, in any order', async () => {
    await put({ 'fire/a.txt': ARTICLE, 'fire/b.txt': ARTICLE, 'fire/c.txt': ARTICLE });
    const event = await one('fire/b.txt', 'fire/a.txt');
    expect(event).toEqual(await one('fire/a.txt', 'fire/b.txt', 'fire/a.txt'));
    expect(event.event).toBe('fire');
    expect(event.files.map((file) => file.path)).toEqual(['fire/a.txt', 'fire/b.txt']);
  });

  it('take what sources.yaml beside them says, and are not told of its other entries', async () => {
    await put({
      'fire/a.txt': ARTICLE,
      'fire/b.txt': ARTICLE,
      'fire/sources.yaml': 'a.txt: {publisher: Post}\nb.txt: {publisher: Daily}\n',
    });
    const event = await one('fire/a.txt');
    expect(event.files[0]?.stated).toEqual({ publisher: 'Post' });
    expect(event.notices).toEqual([]);
  });

  it('of which none is an article are refused', async () => {
    await put({ 'map.pdf': 'x' });
    expect(await refused('map.pdf')).toMatchObject({ code: 'no-articles', file: 'map.pdf' });
  });
});

describe('an article that cannot be read costs that article alone', () => {
  const bad: readonly [string, string, string | Uint8Array][] = [
    ['empty', 'empty-file', ''],
    ['of white space', 'empty-file', ' \n\t\n'],
    ['binary', 'binary-file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0x41)],
    ['in Latin-1', 'not-utf8', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x62)],
    ['in UTF-16', 'binary-file', Uint8Array.from(Buffer.from('\ufeffA fire', 'utf16le'))],
  ];

  it.each(bad)('%s', async (_, code, content) => {
    await put({ 'fire/a.txt': ARTICLE, 'fire/bad.txt': content });
    const event = await one('fire');
    expect(event.files.map((file) => file.path)).toEqual(['fire/a.txt']);
    expect(codes(event)).toEqual([[code, 'error', 'fire/bad.txt']]);
  });

  it('larger than the limit, without being read', async () => {
    await put({ 'fire/a.txt': ARTICLE, 'fire/huge.txt': ARTICLE });
    const access = {
      size: async (path: string) =>
        path.endsWith('huge.txt') ? { bytes: LARGEST_ARTICLE + 1, isFile: true } : DISK.size(path),
      bytes: async (path: string) => (path.endsWith('huge.txt') ? Promise.reject(new Error('read')) : DISK.bytes(path)),
    };
    const [event] = await readInput(['fire'], { cwd, access });
    expect(codes(event!)).toEqual([['too-large', 'error', 'fire/huge.txt']]);
    expect(event!.files).toHaveLength(1);
  });

  it('that the system refuses to open, with the reason', async () => {
    await put({ 'fire/a.txt': ARTICLE, 'fire/locked.txt': ARTICLE });
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const access = {
      ...DISK,
      bytes: (path: string) => (path.endsWith('locked.txt') ? Promise.reject(denied) : DISK.bytes(path)),
    };
    const [event] = await readInput(['fire'], { cwd, access });
    expect(codes(event!)).toEqual([['unreadable', 'error', 'fire/locked.txt']]);
    expect(event!.notices[0]?.message).toContain('no permission');
  });

  it('that is a link in a circle, a link to nothing, or a folder', async () => {
    await put({ 'fire/a.txt': ARTICLE });
    await symlink('loop.txt', join(cwd, 'fire/loop.txt'));
    await symlink('gone', join(cwd, 'fire/broken.txt'));
    await mkdir(join(cwd, 'fire/folder.txt'));
    expect(codes(await one('fire'))).toEqual([
      ['unreadable', 'error', 'fire/broken.txt'],
      ['not-a-file', 'error', 'fire/folder.txt'],
      ['unreadable', 'error', 'fire/loop.txt'],
    ]);
  });

  it('but a byte-order mark and a NUL far into the text are read', async () => {
    const late = `${ARTICLE.repeat(400)}\0`;
    await put({ 'fire/a.txt': `\ufeff${ARTICLE}`, 'fire/late.txt': late });
    const event = await one('fire');
    expect(event.notices).toEqual([]);
    expect(event.files.map((file) => file.content)).toEqual([ARTICLE, late]);
  });
});

describe('sources.yaml', () => {
  const withSources = (yaml: string): Promise<void> => put({ 'fire/a.txt': ARTICLE, 'fire/sources.yaml': yaml });

  it('says what the files do not', async () => {
    await withSources(
      'a.txt:\n  publisher: Post\n  published: 2021-03-04\n  url: https://post.example/1\n  title: Fire\n',
    );
    expect((await one('fire')).files[0]?.stated).toEqual({
      publisher: 'Post',
      published: '2021-03-04',
      url: 'https://post.example/1',
      title: 'Fire',
    });
  });

  it.each([
    ['empty', ''],
    ['of comments', '# nothing yet\n'],
    ['with an entry that says nothing', 'a.txt:\n'],
  ])('may be %s', async (_, yaml) => {
    await withSources(yaml);
    expect((await one('fire')).files[0]?.stated).toEqual({});
  });

  it('with an entry for a file that is not there is reported with its line, and used', async () => {
    await withSources('a.txt: {publisher: Post}\n\nb.txt: {publisher: Daily}\n');
    const event = await one('fire');
    expect(event.files[0]?.stated.publisher).toBe('Post');
    expect(event.notices).toMatchObject([
      { code: 'sources-entry-without-file', severity: 'warning', file: 'fire/sources.yaml', line: 3 },
    ]);
  });

  it.each([
    ['a quote left open', 'a.txt:\n  publisher: "Post\nb.txt:\n  publisher: Daily\n', 'sources-yaml-syntax', 2],
    [
      'one left open before another',
      'a.txt:\n  publisher: "Post\nb.txt:\n  publisher: "Daily"\n',
      'sources-yaml-syntax',
      2,
    ],
    [
      'an apostrophe in quotes',
      "a.txt: {publisher: Post}\nb.txt:\n  title: 'The mayor's day'\n",
      'sources-yaml-syntax',
      3,
    ],
    ['broken YAML', 'a.txt: {publisher: Post}\nb.txt: {publisher: [\n', 'sources-yaml-syntax', 3],
    ['one file twice', 'a.txt: {publisher: Post}\na.txt: {publisher: Daily}\n', 'sources-yaml-syntax', 2],
    ['an unknown key', 'a.txt:\n  publisher: Post\n  publishd: 2021-03-04\n', 'sources-yaml-content', 3],
    ['a date in other form', 'a.txt:\n  published: March 4, 2021\n', 'sources-yaml-content', 2],
    ['a day that does not exist', 'a.txt:\n  published: 2021-02-30\n', 'sources-yaml-content', 2],
    ['an address of another kind', 'a.txt:\n  url: javascript:alert(1)\n', 'sources-yaml-content', 2],
    ['a number for a name', 'a.txt:\n  publisher: 7\n', 'sources-yaml-content', 2],
    ['a list', '- a.txt\n', 'sources-yaml-content', 1],
    ['text for an entry', 'a.txt: Post\n', 'sources-yaml-content', 1],
  ])('with %s stops the run, naming file and line', async (_, yaml, code, line) => {
    await withSources(yaml);
    const error = await refused('fire');
    expect(error).toMatchObject({ code, file: 'fire/sources.yaml', line });
    expect(error.message).toMatch(new RegExp(`^fire/sources\\.yaml:${line}: [^\\n]+$`));
  });

  it('that is no text stops the run', async () => {
    await put({ 'fire/a.txt': ARTICLE, 'fire/sources.yaml': Uint8Array.of(0xff, 0xfe, 0) });
    expect(await refused('fire')).toMatchObject({ code: 'sources-yaml-syntax', file: 'fire/sources.yaml' });
  });

  it('that multiplies itself by aliases stops the run', async () => {
    const rows = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 0; i < 8; i++)
      rows.push(`${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`);
    await withSources(rows.join('\n'));
    expect(await refused('fire')).toMatchObject({ file: 'fire/sources.yaml' });
  });
});

describe('a folder that holds no article', () => {
  const noticesOf = async (path: string): Promise<string[]> => {
    const told: string[] = [];
    await readInput([path], { cwd, onNotice: ({ code, file }) => told.push(`${code} ${file}`) });
    return told;
  };

  it('among folders of events is told of, and the others are read', async () => {
    await put({ 'all/fire/a.txt': 'Fire.', 'all/notes/list.csv': 'x' });
    await mkdir(join(cwd, 'all/empty'));
    expect(await noticesOf('all')).toEqual(['folder-without-article all/empty', 'folder-without-article all/notes']);
  });

  it('is not told of where every folder has one', async () => {
    await put({ 'all/fire/a.txt': 'Fire.', 'all/flood/b.txt': 'Flood.' });
    expect(await noticesOf('all')).toEqual([]);
  });
});
