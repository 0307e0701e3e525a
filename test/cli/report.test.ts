import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { command, emptyFolder } from '../support/cli.js';

const COURIER = (aboard: number): string => `Fire in the harbour of Westhaven

A fire broke out on Monday on a ferry with ${aboard} people aboard in the harbour of Westhaven, the fire brigade said.

It broke out in the engine room shortly after noon.
`;

const BEACON = (aboard: number): string => `Ferry burns at the quay

On Monday a ferry that had ${aboard} people aboard went up in flames at Westhaven's quay.

Firefighters from three towns fought all evening. Neighbours were told to keep their windows shut.
`;

const SOURCES = (first: string, second: string): string =>
  `a.txt: {publisher: ${first}, published: 2019-03-05}\nb.txt: {publisher: ${second}, published: 2019-03-05}\n`;

/** A folder of two articles on one fire that agree or not on how many were aboard. */
function eventFolder(parent: string, name: string, aboard: readonly [number, number]): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.txt'), COURIER(aboard[0]));
  writeFileSync(join(folder, 'b.txt'), BEACON(aboard[1]));
  writeFileSync(join(folder, 'sources.yaml'), SOURCES('The Courier', 'The Beacon'));
  return folder;
}

let home: string;
let out: string;
beforeEach(() => {
  home = emptyFolder();
  out = join(home, 'out');
});

const json = ['--format', 'json'];
const reportIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));

describe('where the files go', () => {
  it('of one event: the folder of --out itself', async () => {
    const { code, out: said } = await command(
      'report',
      eventFolder(home, 'fire', [9, 9]),
      '--out',
      out,
      '--format',
      'json,md,html',
    );
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['report.html', 'report.json', 'report.md']);
    expect(said.trim().split('\n')).toEqual(['json', 'md', 'html'].map((format) => join(out, `report.${format}`)));
    expect(reportIn(out)).toMatchObject({ schema: 1, event: 'fire' });
  });

  it('of several events: a folder each', async () => {
    eventFolder(home, 'all/fire', [9, 9]);
    eventFolder(home, 'all/flood', [3, 3]);
    expect(await command('report', join(home, 'all'), '--out', out, ...json)).toMatchObject({ code: 0 });
    expect(reportIn(join(out, 'fire')).event).toBe('fire');
    expect(reportIn(join(out, 'flood')).event).toBe('flood');
  });

  it('of two events of one name: nowhere, and the name is said', async () => {
    const folders = [eventFolder(home, 'north/fire', [9, 9]), eventFolder(home, 'south/fire', [3, 3])];
    const { code, err } = await command('report', ...folders, '--out', out, ...json);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: two folders are called fire,/);
    expect(existsSync(out)).toBe(false);
  });

  it('by default: from input/ to output/<event>/ of the working folder', async () => {
    eventFolder(home, 'input/fire', [9, 9]);
    const before = process.cwd();
    process.chdir(home);
    try {
      expect(await command('report', ...json)).toMatchObject({ code: 0 });
    } finally {
      process.chdir(before);
    }
    expect(reportIn(join(home, 'output/fire')).articles.map(({ path }: { path: string }) => path)).toEqual([
      'input/fire/a.txt',
      'input/fire/b.txt',
    ]);
  });

  it('under the name that --event gives', async () => {
    await command('report', eventFolder(home, 'fire', [9, 9]), '--out', out, '--event', 'Harbour fire', ...json);
    expect(reportIn(out).event).toBe('Harbour fire');
  });

  it('of several events not under one name, which is said', async () => {
    eventFolder(home, 'all/fire', [9, 9]);
    eventFolder(home, 'all/flood', [3, 3]);
    const { err } = await command('report', join(home, 'all'), '--out', out, '--event', 'Harbour fire', ...json);
    expect(err).toContain('warning: --event names one event; 2 are read, and each keeps the name of its folder');
    expect(reportIn(join(out, 'fire')).event).toBe('fire');
  });
});

describe('the exit code', () => {
  it.each([
    ['conflict', [9, 12], 1],
    ['divergent', [9, 12], 1],
    ['conflict', [9, 9], 0],
  ] as const)('with --fail-on %s and %j aboard is %d', async (failOn, aboard, code) => {
    const ended = await command(
      'report',
      eventFolder(home, 'fire', aboard),
      '--out',
      out,
      '--fail-on',
      failOn,
      ...json,
    );
    expect(ended.code).toBe(code);
    expect(readdirSync(out)).toEqual(['report.json']);
    const { topics } = reportIn(out);
    const raised = topics.filter(
      (t) => t.verdict === 'conflict' || (failOn === 'divergent' && t.verdict === 'divergent'),
    );
    const listed = [...ended.err.matchAll(/^ {2}(?:conflict|divergent) +(\S+) {2}(.+)$/gm)].map(([, id, title]) => [
      id,
      title,
    ]);
    expect(listed).toEqual(raised.map(({ id, title }) => [id, title]));
    expect(listed.length > 0).toBe(code === 1);
  });

  it('is 0 for a conflict when --fail-on does not ask', async () => {
    expect(await command('report', eventFolder(home, 'fire', [9, 12]), '--out', out, ...json)).toMatchObject({
      code: 0,
    });
  });

  it('is 3 when an article cannot be read; the report of the others is made', async () => {
    const folder = eventFolder(home, 'fire', [9, 9]);
    writeFileSync(join(folder, 'c.txt'), new Uint8Array([0, 1, 2, 0, 255, 254, 0]));
    const { code, err } = await command('report', folder, '--out', out, ...json);
    expect(code).toBe(3);
    expect(err).toMatch(/^error: .*c\.txt/m);
    expect(reportIn(out).articles).toHaveLength(2);
  });

  it('is 3, and the report of before stays, when no article can be read', async () => {
    const folder = eventFolder(home, 'fire', [9, 9]);
    await command('report', folder, '--out', out, ...json);
    const before = readFileSync(join(out, 'report.json'), 'utf8');
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), new Uint8Array([0, 1, 2, 0, 255, 254, 0]));
    const { code, err } = await command('report', folder, '--out', out, ...json);
    expect(code).toBe(3);
    expect(err).toMatch(/no article could be read, so no report is made/);
    expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe(before);
  });

  it('is 4 when a PDF is asked for and no browser starts; the other formats are written', async () => {
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', join(home, 'no-browser'));
    const { code, err } = await command('report', eventFolder(home, 'fire', [9, 9]), '--out', out);
    vi.unstubAllEnvs();
    expect(code).toBe(4);
    expect(err).toMatch(/report\.pdf was not made: no browser could be started .*install Chrome or Chromium/);
    expect(readdirSync(out).sort()).toEqual(['report.html', 'report.json', 'report.md']);
  });
});

describe('what a person can cure is one line that names the file and the cure, and code 2', () => {
  const cases: [string, () => string[], RegExp][] = [
    ['an input that is not there', () => [join(home, 'nowhere'), '--out', out], /nowhere.*give a folder of articles/],
    [
      'a folder without articles',
      () => {
        mkdirSync(join(home, 'empty'));
        return [join(home, 'empty'), '--out', out];
      },
      /empty.*put \.txt, \.md or \.html files into it/,
    ],
    [
      'a sources.yaml that is not YAML, with the line',
      () => {
        const folder = eventFolder(home, 'fire', [9, 9]);
        writeFileSync(
          join(folder, 'sources.yaml'),
          'a.txt: {publisher: The Courier}\nb.txt: {publisher: "The Beacon}\n',
        );
        return [folder, '--out', out];
      },
      /sources\.yaml:[23]/,
    ],
    [
      'an output folder that is a file',
      () => {
        writeFileSync(join(home, 'out'), 'a file');
        return [eventFolder(home, 'fire', [9, 9]), '--out', out, ...json];
      },
      /out: a file of that name is in the way; choose another folder with --out/,
    ],
    [
      'a format that is none',
      () => ['x', '--format', 'docx'],
      /--format: "docx" is unknown; write one of json, md, html, pdf/,
    ],
  ];

  it.each(cases)('%s', async (_, args, message) => {
    const { code, err } = await command('report', ...args());
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });
});

describe('render', () => {
  it('makes the other formats from report.json alone, the same as report does', async () => {
    await command('report', eventFolder(home, 'fire', [9, 12]), '--out', out, '--format', 'json,md,html');
    const again = join(home, 'again');
    expect(await command('render', join(out, 'report.json'), '--out', again, '--format', 'md,html,json')).toMatchObject(
      { code: 0 },
    );
    for (const name of ['report.md', 'report.html', 'report.json']) {
      expect(readFileSync(join(again, name), 'utf8')).toBe(readFileSync(join(out, name), 'utf8'));
    }
  });

  it('writes beside the report.json when no folder is given', async () => {
    await command('report', eventFolder(home, 'fire', [9, 12]), '--out', out, ...json);
    await command('render', join(out, 'report.json'), '--format', 'md');
    expect(readdirSync(out).sort()).toEqual(['report.json', 'report.md']);
  });
});

describe('a report.json that is none is refused with what is wrong in it', () => {
  type Draft = { [key: string]: never } & {
    topics: { verdict: string; claims: { evidence: { start: number } }[] }[];
    schema: number;
  };

  async function changed(change: (report: Draft) => void): Promise<string> {
    await command('report', eventFolder(home, 'fire', [9, 12]), '--out', out, ...json);
    const path = join(out, 'report.json');
    const report = reportIn(out) as Draft;
    change(report);
    writeFileSync(path, JSON.stringify(report));
    const { code, err } = await command('render', path, '--format', 'md');
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(out)).toEqual(['report.json']);
    return err;
  }

  it('a verdict that is none', async () => {
    expect(
      await changed(({ topics }) => {
        topics[0]!.verdict = 'maybe';
      }),
    ).toMatch(/topics\/0\/verdict must be equal to one of the allowed values \(conflict, divergent/);
  });

  it('another version', async () => {
    expect(
      await changed((report) => {
        report.schema = 2;
      }),
    ).toMatch(/schema must be equal to constant \(1\)/);
  });

  it('a field that is missing', async () => {
    expect(
      await changed((report) => {
        (report as Partial<Draft>).topics = undefined as never;
      }),
    ).toMatch(/must have required property 'topics'/);
  });

  it('a quote that does not stand where it says', async () => {
    expect(
      await changed(({ topics }) => {
        topics[0]!.claims[0]!.evidence.start -= 1;
      }),
    ).toMatch(/topics\/0\/claims\/0\/evidence does not stand in the text of [ab] at/);
  });

  it.each([
    ['not JSON at all', 'no json', /is not JSON/],
    ['nothing', '', /is not JSON/],
    ['null', 'null', /the report must be object/],
  ])('%s', async (_, content, message) => {
    writeFileSync(join(home, 'report.json'), content);
    expect(await command('render', join(home, 'report.json'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(message),
    });
  });

  it('a file that is not there, a folder', async () => {
    expect((await command('render', join(home, 'nix.json'))).err).toMatch(
      /nix\.json: there is no such file; give the path of a report\.json/,
    );
    expect((await command('render', home)).err).toMatch(/is a folder; give the path of the report\.json in it/);
  });
});

describe('what cannot be compared', () => {
  it('an empty folder and an event of one article are told on stderr, once each, and the reports are made', async () => {
    eventFolder(home, 'all/fire', [9, 9]);
    mkdirSync(join(home, 'all/empty'));
    mkdirSync(join(home, 'all/lone'));
    writeFileSync(join(home, 'all/lone/a.txt'), COURIER(9));
    const { code, err } = await command('report', join(home, 'all'), '--out', out, ...json);
    expect(code).toBe(0);
    const warned = err.split('\n').filter((line) => line.startsWith('warning: '));
    expect(warned).toHaveLength(2);
    expect(warned[0]).toMatch(/all\/empty holds no article and is left out; /);
    expect(warned[1]).toMatch(/^warning: lone: only one article, so there is nothing to compare it with; /);
    expect(readdirSync(out).sort()).toEqual(['fire', 'lone']);
  });
});
