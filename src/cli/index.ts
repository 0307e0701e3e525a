#!/usr/bin/env node
/*
 *   argv ─parse→ request ─run→ read · analyze · render · write ─→ exit code
 *                                    │
 *                 stdout: the files written      stderr: progress, warnings, errors
 */
import { readFileSync } from 'node:fs';
import { EXIT } from './exit.js';
import { run } from './run.js';
import { terminalOn } from './terminal.js';

/** `variorum explain … | head`: a reader that went away is no error of ours. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.internal);
  });
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
process.exitCode = await run(process.argv.slice(2), manifest.version, terminalOn(process.stdout, process.stderr));
