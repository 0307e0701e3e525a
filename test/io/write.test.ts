import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Content, writeFiles } from '../../src/io/write.js';
import { emptyFolder, exec, ROOT } from '../support/cli.js';

const OLD = 'the report of before';

function folderWithReport(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'report.json'), OLD);
  return folder;
}

const failure = (code: string): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

/** Content of which a part arrives before the system refuses more. */
async function* refusedAfterPart(code: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half of the new rep');
  throw failure(code);
}

/** Permissions do not bind root: there, `work` is done as nobody. */
async function withoutPrivileges<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

const write = (folder: string, ...files: [string, Content][]): Promise<unknown> =>
  writeFiles(folder, new Map(files)).then(
    () => 'written',
    (error: unknown) => error,
  );

describe('files that are written', () => {
  it('make their folder, however deep', async () => {
    const folder = join(emptyFolder(), 'a/b/c');
    expect(await write(folder, ['report.json', '{}'], ['report.pdf', new Uint8Array([1, 2])])).toBe('written');
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('{}');
    expect([...readFileSync(join(folder, 'report.pdf'))]).toEqual([1, 2]);
  });

  it('take the place of the ones before, and leave nothing beside', async () => {
    const folder = folderWithReport();
    await write(folder, ['report.json', 'new']);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });
});

describe('what stops the writing leaves the report of before whole', () => {
  it.each([
    ['ENOSPC', /report\.json: the disk is full; the report of before is unchanged; make room/],
    ['EDQUOT', /report\.json: the disk quota is used up/],
    ['EIO', /report\.json: EIO: as the system says it/],
  ])('%s in mid-write', async (code, message) => {
    const folder = folderWithReport();
    const refused = await write(folder, ['report.json', refusedAfterPart(code)]);
    expect(refused).toMatchObject({ name: 'OutputError', message: expect.stringMatching(message) });
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('an error in the last of several files changes none of them', async () => {
    const folder = folderWithReport();
    await write(folder, ['report.json', 'new'], ['report.md', refusedAfterPart('ENOSPC')]);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('a folder where the file belongs', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'report.json'));
    expect(await write(folder, ['report.json', 'new'])).toMatchObject({
      name: 'OutputError',
      message: expect.stringMatching(/report\.json: a folder of that name is in the way/),
    });
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('a file where the folder belongs', async () => {
    const folder = folderWithReport();
    for (const path of [join(folder, 'report.json'), join(folder, 'report.json/deeper')]) {
      expect(await write(path, ['report.json', 'new'])).toMatchObject({
        name: 'OutputError',
        message: expect.stringMatching(/report\.json.*choose another folder with --out/),
      });
    }
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(OLD);
  });

  it.skipIf(!existsSync('/proc/self'))('a folder that can hold no other', async () => {
    const error = await write('/proc/report/of/today', ['report.json', '{}']);
    expect(error).toMatchObject({
      message: 'cannot write /proc/report/of/today: no folder can be made there; choose another folder with --out',
    });
  });

  it('a folder without permission', async () => {
    const folder = folderWithReport();
    chmodSync(folder, 0o555);
    const refused = await withoutPrivileges(() => write(folder, ['report.json', 'new']));
    expect(refused).toMatchObject({
      name: 'OutputError',
      message: expect.stringMatching(/no permission; choose another folder with --out/),
    });
    chmodSync(folder, 0o755);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(OLD);
  });

  it('a kill in mid-write', async () => {
    const folder = folderWithReport();
    const writer = pathToFileURL(join(ROOT, 'src/io/write.ts')).href;
    const slow = `
      import { writeFiles } from ${JSON.stringify(writer)};
      async function* slowly() {
        yield Buffer.from('half of the new rep');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      }
      await writeFiles(${JSON.stringify(folder)}, new Map([['report.json', slowly()]]));`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', slow], { cwd: ROOT });
    const half = (): string | undefined => readdirSync(folder).find((name) => name.endsWith('.tmp'));
    await expect
      .poll(() => half() && readFileSync(join(folder, half() ?? ''), 'utf8'), { timeout: 20_000 })
      .toContain('half');
    const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(OLD);
  });

  it('a system that takes only the first 4 KB of a file', async () => {
    const folder = folderWithReport();
    const writer = pathToFileURL(join(ROOT, 'src/io/write.ts')).href;
    const big = `
      import { writeFiles } from ${JSON.stringify(writer)};
      await writeFiles(${JSON.stringify(folder)}, new Map([['report.json', 'x'.repeat(1_000_000)]])).catch((e) => console.log(e.message));`;
    const limited = `trap '' XFSZ; ulimit -f 4; exec "$0" --import tsx --input-type=module -e "$1"`;
    const { out } = await exec('/bin/bash', ['-c', limited, process.execPath, big]);
    expect(out).toMatch(/report\.json: the file is larger than the system allows; the report of before is unchanged/);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['report.json']);
  });
});
