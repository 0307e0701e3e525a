import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.js';
import { namesOf, standingIn } from '../support/event-names.js';
import { filesIn, textOf } from '../support/sources.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

interface Lexicon {
  readonly path: string;
  readonly content: { readonly source?: unknown; readonly licence?: unknown } & { [key: string]: Json };
}

const lexicons: Lexicon[] = filesIn('src/lexicon/data')
  .filter((path) => path.endsWith('.json'))
  .map((path) => ({ path, content: JSON.parse(textOf(path)) }));

/** Text about the data, not data. */
const ABOUT = ['source', 'licence', 'note'];

/** Lists whose order means something: the words of one phrase. */
const IN_ORDER = /^\.fixedDays\[\d+\]\.words$/;

/** Lists of words, with the way to each. */
function* lists(value: Json, way: string): Generator<[string, string[]]> {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((item) => typeof item === 'string')) yield [way, value];
    else for (const [i, item] of value.entries()) yield* lists(item, `${way}[${i}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (!ABOUT.includes(key)) yield* lists(item, `${way}.${key}`);
  }
}

/** Every word of the data, keys that are words as well. */
function* words(value: Json): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* words(item);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (ABOUT.includes(key)) continue;
      yield key;
      yield* words(item);
    }
  }
}

/** Countries and languages as the platform names them: what no list of common words holds. */
function geographicNames(): Set<string> {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const names = codes.flatMap((code) => [regions.of(code), languages.of(code.toLowerCase())]);
  return new Set(names.filter((name) => name !== undefined).map((name) => name.toLowerCase()));
}

/** Names that are also common words, in the sense in which a lexicon may hold them. */
const ALSO_COMMON = new Set([
  'chad',
  'guinea',
  'jersey',
  'jordan',
  'polish',
  'turkey',
  'dutch',
  'english',
  'island',
  'world',
]);

describe('the data of the lexicons', () => {
  it('is there', () => expect(lexicons.length).toBeGreaterThan(10));

  it.each(lexicons)('$path names source and licence', ({ content }) => {
    expect(content.source).toEqual(expect.stringMatching(/\w/));
    expect(content.licence).toEqual(expect.stringMatching(/\w/));
  });

  it.each(lexicons)('$path is sorted, and holds nothing twice', ({ content }) => {
    const unsorted = [...lists(content, '')]
      .filter(([way]) => !IN_ORDER.test(way))
      .filter(([, list]) => list.some((word, i) => i > 0 && !((list[i - 1] ?? '') < word)))
      .map(([way, list]) => `${way}: ${list.find((word, i) => i > 0 && !((list[i - 1] ?? '') < word))}`);
    expect(unsorted).toEqual([]);
  });

  it.each(lexicons)('$path names no country and no language', ({ content }) => {
    const names = geographicNames();
    expect(names.has('norway') && names.has('norwegian')).toBe(true);
    const found = [...words(content)]
      .map((word) => word.toLowerCase())
      .filter((word) => names.has(word) && !ALSO_COMMON.has(word));
    expect(found).toEqual([]);
  });
});

/** Days, months, titles: capitalised by custom, and words of the language all the same. */
const common = new Set(
  lexicons.flatMap(({ content }) => [...words(content)].flatMap((word) => word.toLowerCase().split(/[^\p{L}]+/u))),
);
/** Words that titles and names in the events capitalise. */
const ALSO_WORDS = [
  ...['defense', 'escalates', 'info', 'moon', 'nightlife', 'passes', 'prime', 'read', 'research', 'residents', 'union'],
  ...[
    'american',
    'americans',
    'britain',
    'british',
    'christian',
    'european',
    'french',
    'islamic',
    'islamists',
    'mexico',
    'york',
  ],
  // Who wrote what a rule is taken from.
  ...['manning', 'williams'],
];
/** Where writing systems are named, which bear the names of peoples. */
const WRITING = ['src/render/README.md', 'src/render/fonts.ts', 'src/render/scripts.ts'];

/** "path: word" of each name in the program, its comments and guides among it. */
function namedInProgram(texts: readonly string[]): string[] {
  const names = [...namesOf(texts.join('\n'))].filter((word) => !common.has(word) && !ALSO_WORDS.includes(word));
  expect(names.length).toBeGreaterThan(50);
  return [...filesIn('src'), ...filesIn('templates')]
    .filter((path) => !WRITING.includes(path))
    .flatMap((path) => standingIn(textOf(path), new Set(names)).map((word) => `${path}: ${word}`));
}

describe('the names of the sample', () => {
  it('stand nowhere in src/ and templates/', () => {
    const articles = filesIn('input').filter((path) => path.endsWith('.txt'));
    expect(namedInProgram(articles.map(textOf))).toEqual([]);
  });

  it('would be found', () => {
    const names = namesOf('Police in Tarnholm met Ada Brill, a clerk of the clerks.');
    expect([...names]).toEqual(['tarnholm', 'brill']);
    expect(standingIn('/** "Brill said": a clerk. */ const TARNHOLM = 1;', names)).toEqual(['brill', 'tarnholm']);
  });
});

/** The events of `npm run eval`, where they stand beside the repository. */
const GOLD = join(ROOT, '../shared/gold');

describe.skipIf(!existsSync(GOLD))('the names of the measured events', () => {
  it('stand nowhere in src/ and templates/', () => {
    const articles = readdirSync(GOLD, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
    expect(namedInProgram(articles.map((path) => readFileSync(join(GOLD, path), 'utf8')))).toEqual([]);
  });
});
