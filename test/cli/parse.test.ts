import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../src/cli/parse.js';
import type { Request } from '../../src/cli/request.js';

const parse = (...argv: string[]): Promise<Request> => parseRequest(argv, '1.2.3');

const report = {
  command: 'report',
  inputs: ['input'],
  out: null,
  formats: ['json', 'md', 'html', 'pdf'],
  failOn: null,
  event: null,
};

describe('what the words on the command line ask for', () => {
  it.each<[string, Request]>([
    ['report', report as Request],
    ['report a b', { ...report, inputs: ['a', 'b'] } as Request],
    ['report 2020 007', { ...report, inputs: ['2020', '007'] } as Request],
    ['report --format md', { ...report, formats: ['md'] } as Request],
    ['report --format pdf,md,md', { ...report, formats: ['md', 'pdf'] } as Request],
    ['report --format html --format json', { ...report, formats: ['json', 'html'] } as Request],
    ['report a --out b --event c', { ...report, inputs: ['a'], out: 'b', event: 'c' } as Request],
    ['report --fail-on divergent', { ...report, failOn: 'divergent' } as Request],
    ['render r.json', { command: 'render', report: 'r.json', out: null, formats: ['md', 'html', 'pdf'] }],
    ['render r.json --format html --out x', { command: 'render', report: 'r.json', out: 'x', formats: ['html'] }],
    ['explain r.json', { command: 'explain', report: 'r.json', topic: null }],
    ['explain r.json 1938', { command: 'explain', report: 'r.json', topic: '1938' }],
    ['--version', { command: 'print', text: '1.2.3' }],
  ])('variorum %s', async (line, request) => {
    expect(await parse(...line.split(' '))).toEqual(request);
  });
});

describe('words that ask for nothing are refused in one line that says what to write', () => {
  it.each([
    ['', /name a command: report, render, explain/],
    ['reprot input', /"reprot" is no command; did you mean report\?/],
    ['report --frmat md', /frmat.*variorum report --help/],
    ['report --format pfd', /--format: "pfd" is unknown; write one of json, md, html, pdf/],
    ['report --format md,', /--format: "" is unknown/],
    ['report --out', /out.*variorum report --help/],
    ['report --out a --out b', /--out is given 2 times; give it once/],
    ['report --fail-on agreed', /--fail-on: "agreed" is unknown; write one of conflict, divergent/],
    ['render', /variorum render --help/],
    ['render a.json b.json', /b\.json/],
    ['explain', /variorum explain --help/],
  ])('variorum %s', async (line, message) => {
    const refused = await parse(...line.split(' ').filter(Boolean)).catch((error: Error) => error);
    expect(refused).toMatchObject({ name: 'UsageError', message: expect.stringMatching(message) });
    expect((refused as Error).message).not.toContain('\n');
  });
});

describe('--help', () => {
  it('lists the commands and the exit codes', async () => {
    const { text } = (await parse('--help')) as { text: string };
    for (const word of ['report', 'render', 'explain', '--fail-on', '70']) expect(text).toContain(word);
  });

  it.each(['report', 'render', 'explain'])('of %s shows an example', async (command) => {
    const { text } = (await parse(command, '--help')) as { text: string };
    expect(text).toMatch(new RegExp(`Examples:\\s+variorum ${command} `));
  });

  it('is in English whatever the language of the machine', async () => {
    const before = process.env.LC_ALL;
    process.env.LC_ALL = 'de_DE.UTF-8';
    try {
      expect(((await parse('--help')) as { text: string }).text).toContain('Commands:');
    } finally {
      if (before === undefined) delete process.env.LC_ALL;
      else process.env.LC_ALL = before;
    }
  });
});
