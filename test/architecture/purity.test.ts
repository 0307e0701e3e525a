import { basename, dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { filesIn, modules, textOf, withoutComments } from '../support/sources.js';

const EDGES = /^src\/(io|cli)\//;
const FILE_LIMIT = 250;

/** What makes a result hang on the machine, and where it is allowed. */
const IMPURE: readonly { readonly what: string; readonly pattern: RegExp; readonly allowed: RegExp }[] = [
  { what: 'the clock', pattern: /new Date\(\)|Date\.now\(|performance\./, allowed: /^src\/(io\/cache|cli\/)/ },
  { what: 'chance', pattern: /Math\.random\(/, allowed: /^$/ },
  { what: "the machine's locale", pattern: /localeCompare|\.toLocale|Intl\./, allowed: /^$/ },
  {
    what: "the machine's time zone",
    pattern: /\.(get|set)(Full|Month|Date|Day|Hours|Minutes|Timezone)\w*\(/,
    allowed: /^$/,
  },
  { what: 'the process', pattern: /\bprocess\./, allowed: EDGES },
  { what: 'the console', pattern: /\bconsole\./, allowed: EDGES },
];

describe('src/', () => {
  it.each(IMPURE)('does not use $what', ({ pattern, allowed }) => {
    const found = modules()
      .filter(({ path, text }) => !allowed.test(path) && pattern.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it(`has no file of more than ${FILE_LIMIT} lines`, () => {
    const long = modules()
      .map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`)
      .filter((line) => Number(line.split(': ')[1]) > FILE_LIMIT);
    expect(long).toEqual([]);
  });

  it('keeps no state between calls: what a module holds cannot be set anew', () => {
    const found = modules()
      .filter(({ text }) => /^(?:export )?(?:let|var) /m.test(text))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });

  /** Rooms of many files; what the others hold is told by the names of their few. */
  const ROOMS = ['cli', 'io', 'lexicon', 'text', 'normalize', 'segment', 'extract', 'align', 'judge'];
  const rules = ROOMS.flatMap((room) => filesIn(`src/${room}`)).filter((path) => /(?<!\.d)\.ts$/.test(path));
  /** Folders without a README: that of the folder above tells of them. */
  const TOLD_ABOVE = ['src/extract', 'src/normalize/boilerplate'];
  const folders = [...new Set(rules.map((path) => dirname(path)))].filter((folder) => !TOLD_ABOVE.includes(folder));
  it.each(folders)('the README of %s names each of its files', (folder) => {
    const readme = textOf(`${folder}/README.md`);
    const isNamed = (path: string): boolean => new RegExp(`\`${basename(path, '.ts')}(?:\\.ts)?\``).test(readme);
    const unnamed = rules.filter((path) => dirname(path) === folder && !isNamed(path));
    expect(unnamed).toEqual([]);
  });
});

describe('templates/', () => {
  it('hold no script but the ones that are written for them', () => {
    const inline = filesIn('templates').filter((path) => path.endsWith('.hbs') && /\son\w+=["']/.test(textOf(path)));
    expect(inline).toEqual([]);
  });
});
