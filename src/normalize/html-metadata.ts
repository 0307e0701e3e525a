import type { Provenance, Sourced } from '../model/index.js';
import type { Told } from './draft.js';
import { told, toldDay, toldUrl } from './told.js';

/** What is asked of a parsed page. */
export interface Page {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Objects of a JSON-LD that are looked at: pages list breadcrumbs, videos and authors beside the article. */
const MOST_OBJECTS = 500;
/** Blocks of JSON-LD and characters in one that are read. */
const MOST_BLOCKS = 20;
const LONGEST_BLOCK = 500_000;

interface Json {
  readonly [key: string]: unknown;
  readonly headline?: unknown;
  readonly datePublished?: unknown;
  readonly publisher?: unknown;
  readonly name?: unknown;
  readonly url?: unknown;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page says of its article: JSON-LD first, then meta elements, then what is shown. */
export function metadataOf(page: Page): Told {
  const article = jsonLdArticle(page);
  const publisher = Array.isArray(article.publisher) ? article.publisher[0] : article.publisher;
  const ld: Provenance = 'JSON-LD';
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    title: [...told(article.headline, ld), ...meta(page, TITLES), ...shownTitle(page)],
    publisher: [...told(isObject(publisher) ? publisher.name : publisher, ld), ...meta(page, PUBLISHERS)],
    published: [...toldDay(article.datePublished, ld), ...days(meta(page, DATES)), ...toldDay(time, 'time element')],
    url: [
      ...toldUrl(article.url, ld),
      ...toldUrl(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'meta element'),
      ...meta(page, ADDRESSES).flatMap(({ value, from }) => toldUrl(value, from)),
    ],
  };
}

const TITLES = ['og:title', 'twitter:title', 'headline', 'dc.title'];
const PUBLISHERS = ['og:site_name', 'publisher', 'dc.publisher', 'application-name'];
const DATES = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'sailthru.date',
];
const ADDRESSES = ['og:url'];

/** What meta elements of these names say, in the order of the names. */
function meta(page: Page, names: readonly string[]): Sourced<string>[] {
  const said = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    if (!said.has(name)) said.set(name, element.getAttribute('content') ?? '');
  }
  return names.flatMap((name) => told(said.get(name), 'meta element'));
}

const days = (values: readonly Sourced<string>[]): Sourced<string>[] =>
  values.flatMap(({ value, from }) => toldDay(value, from));

function shownTitle(page: Page): Sourced<string>[] {
  return [
    ...told(page.querySelector('h1')?.textContent, 'first line'),
    ...told(page.querySelector('title')?.textContent, 'meta element'),
  ];
}

/** The first object of a JSON-LD whose type is a kind of article; an empty one when there is none. */
function jsonLdArticle(page: Page): Json {
  const queue: unknown[] = [];
  for (const block of page.querySelectorAll('script[type="application/ld+json"]')) {
    if (queue.length < MOST_BLOCKS) queue.push(parsed(block.textContent ?? ''));
  }
  for (let seen = 0; queue.length > 0 && seen < MOST_OBJECTS; seen++) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    if (!isObject(value)) continue;
    const types = [value['@type']].flat();
    if (types.some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type))) return value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
      if (value[key] !== undefined) queue.push(value[key]);
  }
  return {};
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_BLOCK) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
