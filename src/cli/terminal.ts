import type { Notice } from '../model/index.js';

/** Where the command speaks. Results go to `out`; everything else to `err`, so that a pipe holds results alone. */
export interface Terminal {
  out(text: string): void;
  /** A line that stays: an error, a warning. */
  err(line: string): void;
  /** What is being done now, in place of what was said before; "" takes it away. Silent where nobody watches. */
  status(line: string): void;
}

type Stream = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

const CLEAR = '\r\u001b[K';

/** Control characters of a file's name or text must not steer the reader's terminal. */
const inert = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** The terminal that writes to two streams; progress only when `err` is a screen. */
export function terminalOn(out: Stream, err: Stream): Terminal {
  const watched = err.isTTY === true;
  let shown = false;
  const clear = (): void => {
    if (shown) err.write(CLEAR);
    shown = false;
  };
  return {
    out: (text) => {
      clear();
      out.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    err: (line) => {
      clear();
      err.write(`${inert(line)}\n`);
    },
    status: (line) => {
      if (!watched) return;
      clear();
      if (line === '') return;
      err.write(inert(line).slice(0, 100));
      shown = true;
    },
  };
}

/** `warning: input/a.txt:3: what is wrong and what to do about it`; the file once, also where the message begins with it. */
export function noticeLine({ severity, file, line, message }: Notice): string {
  if (file === null) return `${severity}: ${message}`;
  const place = line === null ? file : `${file}:${line}`;
  const said = message.startsWith(`${file} `) ? message.slice(file.length) : `: ${message}`;
  return `${severity}: ${place}${said}`;
}
