import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/index.js';
import { shortTitle } from '../../src/normalize/short-title.js';
import { articleOf, blocks, file } from './articles.js';

const BODY = 'Three warehouses burned down at the harbour on Thursday night, the fire service said.';

describe('the date of an article', () => {
  it.each([
    ['March 4,  2021', '2021-03-04'],
    ['4 March 2021', '2021-03-04'],
    ['Thursday, March 4th, 2021 at 6:30 p.m. EST', '2021-03-04'],
    ['Published 4 Mar 2021', '2021-03-04'],
    ['2021-03-04', '2021-03-04'],
    ['Updated: 2021-03-04 09:53 (Agencies)', '2021-03-04'],
    ['Last updated on 2021/03/04 at 18:30 GMT', '2021-03-04'],
  ])('is read from the line "%s"', (line, day) => {
    const article = articleOf(`Fire at the harbour\n\n${line}\n\n${BODY}\n`);
    expect(article.published).toEqual({ value: day, from: 'date line' });
    expect(blocks(article).map(([, text]) => text)).not.toContain(line);
  });

  it.each([
    ['a date in running text', 'The harbour opened on March 4, 2021.'],
    ['a year before there were pages', 'March 4, 1912'],
    ['a day without a year', 'March 4'],
    ['no day of the calendar', 'February 30, 2021'],
    ['a heading that holds a date', 'What we know of March 4, 2021'],
  ])('is not %s', (_, line) => {
    expect(articleOf(`Fire at the harbour\n\n${BODY}\n\n${line}\n\n${BODY} Again.\n`).published).toEqual({
      value: null,
      from: 'unknown',
    });
  });

  it('is read from a prefix of the headline, which is cut off', () => {
    const article = articleOf(` date 2021-03-04 Harbour: 'three burned'\n${BODY}\n`);
    expect(article.published).toEqual({ value: '2021-03-04', from: 'date prefix' });
    expect(article.title).toEqual({ value: "Harbour: 'three burned'", from: 'first line' });
    expect(blocks(article)[0]).toEqual(['headline', "Harbour: 'three burned'"]);
  });

  it('as sources.yaml says it goes before all others', () => {
    const article = articleOf(`Fire\n\nMarch 4, 2021\n\n${BODY}\n`, 'text', { published: '2021-03-09' });
    expect(article.published).toEqual({ value: '2021-03-09', from: 'sources.yaml' });
  });
});

describe('what an article is called', () => {
  it.each([
    ['Copyright 2021 Harbour Post. All rights reserved.', 'Harbour Post'],
    ['© 2021 Harbour Post', 'Harbour Post'],
    ['Copyright © 2021 KXYZ. All rights reserved. Visit our website terms of use.', 'KXYZ'],
    ['Harbour Post’s website can also be accessed at the following alternate addresses:', 'Harbour Post'],
  ])('is what the footer "%s" names', (footer, source) => {
    expect(articleOf(`Fire at the harbour\n\n${BODY}\n\n${footer}\n`)).toMatchObject({
      source,
      sourceFrom: 'footer',
      publisher: source,
    });
  });

  it('is not the agency whose copyright a footer tells', () => {
    const article = articleOf(
      `Fire at the harbour\n\n${BODY}\n\nCopyright 2021 The Associated Press. All rights reserved.\n`,
    );
    expect(article).toMatchObject({ source: 'Fire at the harbour', sourceFrom: 'short title' });
    expect(article.publisher).toBeUndefined();
  });

  it('is the file’s name when there is no headline', () => {
    expect(articleOf(`${BODY} ${BODY}\n`)).toMatchObject({
      source: 'post',
      sourceFrom: 'file name',
      title: { value: null, from: 'unknown' },
    });
  });

  it('is told apart where a publisher has two articles: by date, else by id', () => {
    const stated = { publisher: 'Harbour Post' };
    const two = (a: string, b: string) =>
      normalize([
        file('a.txt', `Fire at the harbour\n\n${a}\n\n${BODY}\n`, 'text', stated),
        file('b.txt', `Harbour burned down\n\n${b}\n\n${BODY}\n`, 'text', stated),
      ]).articles.map(({ source }) => source);
    expect(two('March 4, 2021', 'March 5, 2021')).toEqual(['Harbour Post, 2021-03-04', 'Harbour Post, 2021-03-05']);
    expect(two('March 4, 2021', 'March 4, 2021')).toEqual(['Harbour Post, a', 'Harbour Post, b']);
  });

  it.each([
    ['Over 70 people missing as standoff with rebels in Orrin escalates', 'Standoff with rebels in Orrin'],
    ['Two suspects charged in deadly Lorne harbour fire', 'Deadly Lorne harbour fire'],
    ['Fire at the harbour', 'Fire at the harbour'],
    ['4yo boy saved from a burning house by a neighbour', 'Burning house by a neighbour'],
  ])('is a few words of the title: %s', (title, short) => {
    const found = shortTitle(title);
    expect(title.toLowerCase()).toContain(found.toLowerCase());
    expect(found).toBe(short);
  });
});

describe('the id of an article', () => {
  const ids = (...paths: string[]) => normalize(paths.map((path) => file(path, `Fire at the harbour\n\n${BODY}\n`)));

  it('is the file’s name, unique and the same in any order', () => {
    const { articles, notices } = ids('in/bbc.txt', 'in/bbc.md', 'in/bbc-2.txt');
    expect(articles.map(({ id, path }) => [id, path])).toEqual([
      ['bbc-2', 'in/bbc-2.txt'],
      ['bbc', 'in/bbc.md'],
      ['bbc-txt', 'in/bbc.txt'],
    ]);
    expect(notices).toMatchObject([{ code: 'duplicate-id', severity: 'warning', file: 'in/bbc.txt' }]);
    expect(notices[0]?.message).toContain('in/bbc.md');
    expect(ids('in/bbc-2.txt', 'in/bbc.txt', 'in/bbc.md')).toEqual(ids('in/bbc.txt', 'in/bbc.md', 'in/bbc-2.txt'));
  });

  it('never takes the name of another file', () => {
    const { articles } = ids('a/x.txt', 'b/x.txt', 'c/x.txt', 'c/x-txt.txt');
    expect(new Set(articles.map(({ id }) => id)).size).toBe(4);
    expect(articles.find(({ path }) => path === 'c/x-txt.txt')?.id).toBe('x-txt');
  });

  it('of a name without Latin letters is still one', () => {
    expect(ids('火事.txt').articles[0]?.id).toMatch(/^article-[0-9a-f]{4}$/);
  });
});

describe('an article in another language', () => {
  const FRENCH =
    'Un incendie a détruit trois entrepôts du port dans la nuit de jeudi à vendredi, ont annoncé les pompiers. Huit personnes ont été soignées pour des brûlures légères, et le maire a promis de reconstruire le quartier.';

  it('is left out, and said so', () => {
    const { articles, notices } = normalize([
      file('a.txt', `Incendie au port\n\n${FRENCH}\n`),
      file('b.txt', `Fire\n\n${BODY}\n`),
    ]);
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(notices).toMatchObject([{ code: 'not-english', severity: 'warning', file: 'a.txt' }]);
  });

  it('is not one in English that quotes it, nor one too short to tell', () => {
    expect(
      normalize([file('a.txt', `Fire\n\n${BODY} ${BODY}\n\n“${FRENCH.slice(0, 90)}”, the mayor said.\n`)]).notices,
    ).toEqual([]);
    expect(normalize([file('a.txt', 'Incendie au port\n')]).articles).toHaveLength(1);
  });
});

it('an article of nothing but parts of a page is left out with a notice', () => {
  const { articles, notices } = normalize([file('a.txt', 'Share this article\n\nLoading...\n')]);
  expect(articles).toEqual([]);
  expect(notices).toMatchObject([{ code: 'no-text', severity: 'error', file: 'a.txt' }]);
});
