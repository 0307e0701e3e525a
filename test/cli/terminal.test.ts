import { describe, expect, it } from 'vitest';
import { noticeLine, terminalOn } from '../../src/cli/terminal.js';

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) > 0 };
}

const CLEAR = '\r\u001b[K';

describe('progress', () => {
  it('on a terminal is one line that is written over, and gone before what stays', () => {
    const [out, err] = [stream(true), stream(true)];
    const terminal = terminalOn(out as never, err as never);
    terminal.status('reading …');
    terminal.status('comparing …');
    terminal.out('report.json');
    terminal.status('printing …');
    terminal.err('done');
    terminal.status('');
    expect(err.written.join('')).toBe(`reading …${CLEAR}comparing …${CLEAR}printing …${CLEAR}done\n`);
    expect(out.written.join('')).toBe('report.json\n');
  });

  it('is silent in a pipe', () => {
    const [out, err] = [stream(false), stream(false)];
    const terminal = terminalOn(out as never, err as never);
    terminal.status('reading …');
    terminal.err('done');
    expect(err.written.join('')).toBe('done\n');
  });
});

describe('a line on stderr', () => {
  it('is one line, and cannot steer the terminal, whatever a file is called', () => {
    const err = stream(false);
    terminalOn(stream(false) as never, err as never).err('error: a\nb\u001b[2J\u009b31m.txt: is empty');
    expect(err.written.join('')).toBe('error: a b [2J 31m.txt: is empty\n');
  });

  it('of a notice names file and line once', () => {
    const notice = { code: 'x', severity: 'warning', file: 'in/sources.yaml', line: 3 } as const;
    expect(noticeLine({ ...notice, message: 'Unknown key.' })).toBe('warning: in/sources.yaml:3: Unknown key.');
    expect(noticeLine({ ...notice, message: 'in/sources.yaml speaks of x.' })).toBe(
      'warning: in/sources.yaml:3 speaks of x.',
    );
    expect(noticeLine({ ...notice, line: null, message: 'in/sources.yaml is odd.' })).toBe(
      'warning: in/sources.yaml is odd.',
    );
    expect(noticeLine({ ...notice, file: null, message: 'Nothing.' })).toBe('warning: Nothing.');
  });
});
