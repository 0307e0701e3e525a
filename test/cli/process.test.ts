import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, type Ended, emptyFolder, exec, ROOT, variorum } from '../support/cli.js';

const SAMPLE = 'input/karabakh';

/** A shell line in which $0 is node and $1 the built command. */
const shell = (line: string, cwd: string) => exec('/bin/bash', ['-c', line, process.execPath, builtCommand()], { cwd });

describe('the command as a process', { timeout: 120_000 }, () => {
  const folder = emptyFolder();
  let made: Ended;
  beforeAll(async () => {
    made = await variorum(['report', SAMPLE, '--out', folder, '--format', 'json']);
  }, 120_000);

  it('says the files on stdout, and how it went on stderr, without a control character', () => {
    expect(made).toMatchObject({ code: 0, out: `${join(folder, 'report.json')}\n` });
    expect(made.err).toMatch(/^karabakh: 5 reports, \d origins, \d+ topics/m);
    expect(made.err).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('ends with 2 and one line on wrong words', async () => {
    expect(await variorum(['reprot'])).toEqual({
      code: 2,
      signal: null,
      out: '',
      err: 'error: "reprot" is no command; did you mean report? The commands are report, render, explain\n',
    });
  });

  it('is quiet when its reader goes away', async () => {
    const { code, out, err } = await shell('"$0" "$1" explain report.json | head -1; echo "$PIPESTATUS"', folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out).toMatch(/\n0\n$/);
  });

  it('tells an error of its own as one, with code 70', async () => {
    const broken = emptyFolder();
    for (const part of ['dist', 'package.json']) cpSync(join(ROOT, part), join(broken, part), { recursive: true });
    writeFileSync(
      join(broken, 'dist/cli/report.js'),
      'export const runReport = () => { throw new TypeError("no such thing"); };',
    );
    symlinkSync(join(ROOT, 'node_modules'), join(broken, 'node_modules'));
    const { code, err } = await exec(process.execPath, [join(broken, 'dist/cli/index.js'), 'report', SAMPLE]);
    expect(err).toMatch(/^internal error: TypeError: no such thing at .*report\.js:1:\d+\)?; please report it/);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(70);
  });
});
