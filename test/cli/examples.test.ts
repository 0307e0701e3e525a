import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, emptyFolder, ROOT } from '../support/cli.js';

const SAMPLE = 'input/karabakh';
const EXAMPLE = /variorum .*?(?= {2,}|$)/gm;

/** The words of an example, as a shell hands them on: those in quotes are one. */
const words = (example: string): string[] =>
  [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('the examples of --help', { timeout: 120_000 }, () => {
  const home = process.cwd();
  beforeAll(() => {
    const folder = emptyFolder();
    // Two of the articles: what is run is the examples, not the sample.
    mkdirSync(join(folder, 'input/sample'), { recursive: true });
    for (const name of ['bbc.txt', 'hadrut-standoff.txt'])
      cpSync(join(ROOT, SAMPLE, name), join(folder, 'input/sample', name));
    process.chdir(folder);
  });
  afterAll(() => process.chdir(home));

  it('run as they stand there', async () => {
    const examples: string[] = [];
    for (const name of ['report', 'render', 'explain'])
      examples.push(...((await command(name, '--help')).out.split('Examples:')[1]?.match(EXAMPLE) ?? []));
    expect(examples.length).toBeGreaterThanOrEqual(6);
    for (const example of examples) {
      const { code, err } = await command(...words(example).slice(1));
      expect([0, 1], `${example}: ${err}`).toContain(code);
    }
  });
});
