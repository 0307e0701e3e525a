import { describe, expect, it } from 'vitest';
import { modules, type SourceModule } from '../support/sources.js';

/** Who may import what of src/. The first folder of a path decides; "." is src/ itself. */
interface Rule {
  readonly name: string;
  readonly of: readonly string[];
  readonly may: readonly string[];
  readonly why: string;
}

const STAGES = ['normalize', 'segment', 'extract', 'align', 'judge', 'report', 'render'];

const RULES: readonly Rule[] = [
  {
    name: 'the model imports nothing',
    of: ['model'],
    may: [],
    why: 'it is the contract: whoever reads it has read it all',
  },
  {
    name: 'text imports the model and lexicons',
    of: ['text'],
    may: ['model', 'lexicon'],
    why: 'it is shared by all stages',
  },
  {
    name: 'a lexicon imports model and text',
    of: ['lexicon'],
    may: ['model', 'text'],
    why: 'it is data with a typed index',
  },
  {
    name: 'a stage imports no other stage',
    of: STAGES,
    may: ['model', 'text', 'lexicon'],
    why: 'each can be read, tested and replaced alone; the pipeline joins them',
  },
  {
    name: 'the edges are imported by none but the library and the command',
    of: ['.'],
    may: ['model', 'normalize', 'segment', 'extract', 'align', 'judge', 'report', 'render', 'io'],
    why: 'what imports files or a browser cannot be run without them',
  },
  {
    name: 'io does not know the command',
    of: ['io'],
    may: ['model', 'text', 'render', '.'],
    why: 'the library uses it too',
  },
];

/** What may be met in io and cli alone. */
const OUTSIDE = /^(node:(?!crypto$)|puppeteer|pdf-lib$|tar-fs$|yargs$|@sparticuz\/)/;

const folderOf = (path: string): string => {
  const [, folder = '', rest] = path.split('/');
  return rest === undefined ? '.' : folder;
};

const all = modules();
const own = ({ imports }: SourceModule): string[] => imports.filter((path) => path.startsWith('src/'));

describe('imports', () => {
  it('are read from all of src/', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.find(({ path }) => path === 'src/pipeline.ts')?.imports).toContain('src/judge/index.ts');
  });

  it.each(RULES)('$name: $why', ({ of, may }) => {
    const broken = all
      .filter(({ path }) => of.includes(folderOf(path)))
      .flatMap((module) =>
        own(module)
          .filter((path) => folderOf(path) !== folderOf(module.path) && !may.includes(folderOf(path)))
          .map((path) => `${module.path} imports ${path}`),
      );
    expect(broken).toEqual([]);
  });

  it('of files, processes, browser and terminal stand in io and cli alone', () => {
    const broken = all
      .filter(({ path }) => !['io', 'cli'].includes(folderOf(path)))
      .flatMap(({ path, imports }) =>
        imports.filter((name) => OUTSIDE.test(name)).map((name) => `${path} imports ${name}`),
      );
    expect(broken).toEqual([]);
  });

  it('make no circle', () => {
    const importsOf = new Map(all.map((module) => [module.path, own(module)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || done.has(path)) return;
      for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const { path } of all) visit(path, []);
    expect(circles).toEqual([]);
  });
});
