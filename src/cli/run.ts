import { EXIT, type ExitCode } from './exit.js';
import { failure } from './failure.js';
import { parseRequest } from './parse.js';
import type { Request } from './request.js';
import type { Terminal } from './terminal.js';

/** Each command is loaded when it is asked for: `--help` needs none of them. */
async function obey(request: Request, terminal: Terminal): Promise<ExitCode> {
  switch (request.command) {
    case 'print':
      terminal.out(request.text);
      return EXIT.done;
    case 'report':
      return (await import('./report.js')).runReport(request, terminal);
    case 'render':
      return (await import('./render.js')).runRender(request, terminal);
    case 'explain':
      return (await import('./explain.js')).runExplain(request, terminal);
  }
}

/** Does what `argv` (without node and script) says. Never throws: what goes wrong is one line on the terminal and an exit code. */
export async function run(argv: readonly string[], version: string, terminal: Terminal): Promise<ExitCode> {
  try {
    return await obey(await parseRequest(argv, version), terminal);
  } catch (error) {
    const { line, code } = failure(error);
    terminal.err(line);
    return code;
  } finally {
    terminal.status('');
  }
}
