import { describe, expect, it } from 'vitest';
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

describe('the names of the sample', () => {
  /** Words that the sample writes with a capital inside sentences and never without. */
  function capitalised(texts: readonly string[]): Set<string> {
    const text = texts.join('\n');
    const plain = new Set(text.match(/\b\p{Ll}[\p{L}]+/gu));
    const inside = text.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu) ?? [];
    return new Set(inside.filter((word) => !plain.has(word.toLowerCase())));
  }

  /** Days, months, titles: capitalised by custom, and words of the language all the same. */
  const common = new Set(
    lexicons.flatMap(({ content }) => [...words(content)].flatMap((word) => word.toLowerCase().split(/[^\p{L}]+/u))),
  );
  const ALSO_WORDS = ['defense', 'escalates', 'european', 'prime', 'read', 'residents', 'union'];
  /** Where writing systems are named, which bear the names of peoples. */
  const WRITING = ['src/render/fonts.ts', 'src/render/scripts.ts'];

  it('stand nowhere in src/ and templates/', () => {
    const articles = filesIn('input').filter((path) => path.endsWith('.txt'));
    const names = new Set(
      [...capitalised(articles.map(textOf))]
        .map((word) => word.toLowerCase())
        .filter((word) => !common.has(word) && !ALSO_WORDS.includes(word)),
    );
    expect(names.size).toBeGreaterThan(50);
    const found = [...filesIn('src'), ...filesIn('templates')]
      .filter((path) => !WRITING.includes(path))
      .flatMap((path) =>
        [
          ...new Set(
            textOf(path)
              .toLowerCase()
              .match(/\p{Ll}{4,}/gu) ?? [],
          ),
        ]
          .filter((word) => names.has(word))
          .map((word) => `${path}: ${word}`),
      );
    expect(found).toEqual([]);
  });
});
