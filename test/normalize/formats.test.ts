import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/index.js';
import { articleOf, blocks, fixture, only, removed } from './articles.js';

describe('a text article', () => {
  const article = only(normalize([fixture('harbour-post.txt', 'text')]));

  it('tells headline, paragraphs and list items apart', () => {
    expect(blocks(article)).toEqual([
      ['headline', 'Fire at Lorne harbour destroys three warehouses'],
      ['paragraph', 'Three warehouses burned down at Lorne harbour on Thursday night, the fire service said.'],
      ['list-item', 'Eight people were treated for smoke'],
      ['list-item', 'Nobody was killed'],
      ['paragraph', '“We saw the flames from the hill,” said Dora Finch, who lives nearby. “It was over in an hour.”'],
    ]);
  });

  it('lists all that was left out, with the reason', () => {
    expect(removed(article)).toEqual([
      ['breadcrumb', 'News / Coast / More'],
      ['byline', 'By Ann Ray and Bo Orr'],
      ['date line', 'March 4, 2021'],
      ['caption', 'Firefighters stand before a burning warehouse at Lorne harbour. (Photo by Cal Dunn)'],
      ['date line', 'LORNE, Northshore (Wire) — '],
      ['link to another article', 'READ MORE: Five boats sink in Lorne storm'],
      ['cookie notice', 'This website uses cookies to improve your experience. You can opt-out if you wish. Accept'],
      ['footer', 'Harbour Post’s website can also be accessed at these addresses:'],
      ['footer', 'Harbour Post App'],
    ]);
  });

  it('has its metadata from its text', () => {
    expect(article).toMatchObject({
      id: 'harbour-post',
      source: 'Harbour Post',
      sourceFrom: 'footer',
      title: { value: 'Fire at Lorne harbour destroys three warehouses', from: 'first line' },
      published: { value: '2021-03-04', from: 'date line' },
      url: null,
    });
  });
});

describe('a Markdown article', () => {
  const article = only(normalize([fixture('coast-daily.md', 'markdown')]));

  it('has its metadata from its front matter', () => {
    expect(article).toMatchObject({
      source: 'Coast Daily',
      sourceFrom: 'front matter',
      title: { value: 'Harbour fire in Lorne', from: 'front matter' },
      published: { value: '2021-03-05', from: 'front matter' },
      url: 'https://coast-daily.example/lorne-fire',
    });
  });

  it('is read by its structure, offsets in the file as it stands', () => {
    expect(article.text).toBe(fixture('coast-daily.md', 'markdown').content);
    expect(blocks(article)).toEqual([
      ['headline', 'Harbour fire in Lorne'],
      [
        'paragraph',
        'At least **eight** people [were treated](https://coast-daily.example/smoke) for smoke, the\nhospital said on ~~Wednesday~~ Friday.',
      ],
      ['paragraph', 'The fire began in a workshop.'],
      ['subhead', 'What is known'],
      ['list-item', 'Four warehouses burned, the mayor said.'],
      ['list-item', 'The harbour is \\*closed\\*.'],
    ]);
    expect(removed(article).map(([reason]) => reason)).toEqual(['front matter', 'caption', 'widget']);
  });

  it('marks what is markup inside a paragraph, struck-out words too', () => {
    const marked = article.blocks.flatMap((b) => b.markup ?? []).map((m) => article.text.slice(m.start, m.end));
    expect(marked).toEqual(['**', '**', '[', '](https://coast-daily.example/smoke)', '~~Wednesday~~', '\\', '\\']);
  });

  it('reads entities and quoted lines through', () => {
    const { blocks: found, text } = articleOf('> Smith &amp; Orr burned\n> down on Friday.\n', 'markdown');
    expect((found[0]?.markup ?? []).map((m) => text.slice(m.start, m.end))).toEqual(['amp;', '> ']);
  });

  it('with broken front matter is read all the same, with a notice', () => {
    const { articles, notices } = normalize([
      {
        path: 'a.md',
        format: 'markdown',
        stated: {},
        content: '---\ntitle: [\n---\n\n# Fire in Lorne\n\nA fire broke out at the harbour.\n',
      },
    ]);
    expect(articles[0]?.title).toEqual({ value: 'Fire in Lorne', from: 'first line' });
    expect(notices.map((n) => [n.code, n.severity, n.line])).toEqual([['front-matter', 'warning', 1]]);
  });
});

describe('a page', () => {
  const article = only(normalize([fixture('north-online.html', 'html')]));

  it('is the article in it, its title above, without scripts and navigation', () => {
    expect(blocks(article)).toEqual([
      ['headline', 'Lorne counts the cost of the fire'],
      [
        'paragraph',
        'The fire at Lorne harbour destroyed four warehouses and a workshop, the town council said, and the damage was put at three million.',
      ],
      [
        'paragraph',
        'Nine people were treated for smoke, two of them children, and all of them had gone home by the next morning, the hospital said.',
      ],
      ['subhead', 'An old quarter'],
      ['list-item', 'The warehouses were built a century ago, and three of them stood empty when the fire broke out.'],
      [
        'paragraph',
        'The mayor, Ed Moss, said that the town would build again, and that the harbour would open to the fishing boats within a week.',
      ],
    ]);
    expect(removed(article)).toEqual([
      ['repeated text', 'Lorne counts the cost of the fire'],
      ['caption', 'The harbour in 2019, before the fire.'],
    ]);
    expect(article.text).not.toContain('never');
  });

  it('has its metadata from JSON-LD before meta elements', () => {
    expect(article).toMatchObject({
      source: 'North Online News',
      sourceFrom: 'JSON-LD',
      title: { value: 'Lorne counts the cost of the fire', from: 'JSON-LD' },
      published: { value: '2021-03-05', from: 'JSON-LD' },
      url: 'https://north.example/cost',
    });
  });

  const page = (head: string, body = ''): string =>
    `<html><head>${head}</head><body><p>The fire broke out at night, the mayor said, and it burned until noon.</p>${body}</body></html>`;

  it.each([
    [
      'a meta element',
      page('<meta property="article:published_time" content="2021-03-06T01:00:00Z">'),
      '2021-03-06',
      'meta element',
    ],
    [
      'a date in words',
      page('<meta name="date" content="Sat, 6 March 2021 08:00:00 GMT">'),
      '2021-03-06',
      'meta element',
    ],
    ['a time element', page('', '<time datetime="2021-03-07">Sunday</time>'), '2021-03-07', 'time element'],
    ['a year that is a default', page('<meta name="date" content="1970-01-01">'), null, 'unknown'],
    ['a day that does not exist', page('<meta name="date" content="2021-02-31">'), null, 'unknown'],
  ])('takes its date from %s', (_, html, value, from) => {
    expect(articleOf(html, 'html').published).toEqual({ value, from });
  });

  it('takes no address but one on the web, and survives broken JSON-LD', () => {
    const html = page(
      '<link rel="canonical" href="javascript:alert(1)"><script type="application/ld+json">{"@type": </script>',
    );
    expect(articleOf(html, 'html').url).toBeNull();
  });
});
