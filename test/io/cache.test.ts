import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { cachedFile, cachedFolder } from '../../src/io/cache.js';
import { emptyFolder } from '../support/cli.js';

let cache: string;
beforeEach(() => {
  cache = emptyFolder();
});

/** Fills a folder with two files, and gives way between them. */
const slowly = (by: string) => async (folder: string) => {
  writeFileSync(join(folder, 'one'), by);
  await wait(20);
  writeFileSync(join(folder, 'two'), by);
};

describe('a folder that is made once', () => {
  it('is whole when two make it at a time, and nothing is left beside it', async () => {
    const places = await Promise.all(['a', 'b'].map((by) => cachedFolder(cache, 'made', slowly(by))));
    expect(places).toEqual([join(cache, 'made'), join(cache, 'made')]);
    expect(readdirSync(cache)).toEqual(['made']);
    const [one, two] = ['one', 'two'].map((name) => readFileSync(join(cache, 'made', name), 'utf8'));
    expect(one).toBe(two);
  });

  it('is not made again', async () => {
    await cachedFolder(cache, 'made', slowly('a'));
    await cachedFolder(cache, 'made', slowly('b'));
    expect(readFileSync(join(cache, 'made/one'), 'utf8')).toBe('a');
  });

  it('is not there when making it fails', async () => {
    const failing = async (folder: string): Promise<void> => {
      await slowly('a')(folder);
      throw new Error('disk full');
    };
    await expect(cachedFolder(cache, 'made', failing)).rejects.toThrow('disk full');
    expect(readdirSync(cache)).toEqual([]);
  });

  it('takes away what a killed process left behind, not what another is making', async () => {
    for (const name of ['old.tmp', 'new.tmp']) mkdirSync(join(cache, name));
    utimesSync(join(cache, 'old.tmp'), 0, 0);
    await cachedFolder(cache, 'made', slowly('a'));
    expect(readdirSync(cache).sort()).toEqual(['made', 'new.tmp']);
  });
});

it('a cached file is written whole, over the one of before', async () => {
  await cachedFile(cache, 'fonts.conf', 'old');
  expect(await cachedFile(cache, 'fonts.conf', 'new')).toBe(join(cache, 'fonts.conf'));
  expect(readFileSync(join(cache, 'fonts.conf'), 'utf8')).toBe('new');
  expect(readdirSync(cache)).toEqual(['fonts.conf']);
});
