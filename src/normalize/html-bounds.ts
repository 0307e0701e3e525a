import { plain } from '../text/typography.js';

/*
 * Finding the article in a page costs time that grows faster than the square of the nesting. Pages of newspapers nest 20 to 50
 * levels and have some 5,000 tags. A page beyond these bounds is read without its structure.
 */

const LONGEST = 3_000_000;
const MOST_TAGS = 40_000;
/** Entities and stray marks: each parts the text in two for the parser. */
const MOST_PARTS = 20_000;
const DEEPEST = 100;

/** Elements that have no end, or whose end may be left out: they do not nest. */
const FLAT = new Set([
  'area',
  'base',
  'br',
  'col',
  'dd',
  'dt',
  'embed',
  'hr',
  'img',
  'input',
  'li',
  'link',
  'meta',
  'option',
  'p',
  'param',
  'path',
  'source',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'track',
  'wbr',
]);
const LINES = new Set([
  'address',
  'article',
  'blockquote',
  'br',
  'dd',
  'div',
  'dt',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'p',
  'section',
  'td',
  'tr',
  'ul',
]);
const SILENT = new Set(['head', 'noscript', 'script', 'style', 'svg', 'template', 'textarea']);

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closes: boolean;
}

/** The tags of a page, in order; what is no tag is left aside. Linear. */
function* tagsIn(html: string): Generator<Tag> {
  let at = html.indexOf('<');
  let lastEnd = html.lastIndexOf('>');
  while (at >= 0 && at < lastEnd) {
    const comment = html.startsWith('<!--', at);
    const close = comment ? html.indexOf('-->', at + 4) : html.indexOf('>', at);
    if (close < 0) {
      if (!comment) return;
      lastEnd = at;
      return;
    }
    const end = close + (comment ? 3 : 1);
    const found = comment ? null : /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(html.slice(at, at + 24));
    if (found !== null) yield { start: at, end, name: found[2]!.toLowerCase(), closes: found[1] === '/' };
    at = html.indexOf('<', found === null && !comment ? at + 1 : end);
  }
}

const LOUD_TAG = /<(script|style)[\s>]/g;

function nextLoud(lower: string, from: number): { readonly start: number; readonly name: string } | null {
  LOUD_TAG.lastIndex = from;
  const found = LOUD_TAG.exec(lower);
  return found === null ? null : { start: found.index, name: found[1]! };
}

function endOfTag(lower: string, from: number): number {
  const end = lower.indexOf('>', from);
  return end < 0 ? lower.length : end + 1;
}

/** A page without its scripts and styles, the data for search engines (JSON-LD) aside: most of a page's length. Linear. */
export function withoutScripts(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  for (let open = nextLoud(lower, 0); open !== null; open = nextLoud(lower, at)) {
    const close = lower.indexOf(`</${open.name}`, open.start);
    const end = close < 0 ? html.length : endOfTag(lower, close);
    const isData = lower
      .slice(open.start, open.start + 200)
      .split('>', 1)[0]!
      .includes('ld+json');
    parts.push(html.slice(at, isData ? end : open.start));
    at = end;
  }
  return parts.join('') + html.slice(at);
}

/** True when the structure of a page without scripts can be read in short time. */
export function isReadable(html: string): boolean {
  if (html.length > LONGEST || partsIn(html) > MOST_PARTS) return false;
  let tags = 0;
  let depth = 0;
  for (const { name, closes } of tagsIn(html)) {
    if (++tags > MOST_TAGS) return false;
    if (FLAT.has(name)) continue;
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}

/** Entities, and marks of tags that are part of none. */
function partsIn(html: string): number {
  let strays = 0;
  let ends = 0;
  for (let at = 0; at < html.length; at++) {
    const c = html[at];
    if (c === '&') strays++;
    else if (c === '>') ends++;
    else if (c === '<' && /[a-z/!?]/i.test(html[at + 1] ?? '')) ends--;
    else if (c === '<') strays++;
  }
  return strays + Math.abs(ends);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** The words of a page without its structure: tags, scripts and styles left out, a line for each block. */
export function bareText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  let silent = '';
  for (const { start, end, name, closes } of tagsIn(html)) {
    if (silent === '') parts.push(html.slice(at, start));
    at = end;
    if (silent !== '') silent = closes && name === silent ? '' : silent;
    else if (SILENT.has(name) && !closes) silent = name;
    else parts.push(LINES.has(name) ? '\n' : '');
  }
  if (silent === '') parts.push(html.slice(at));
  const text = parts.join('').replace(/&(#39|[a-z]{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return plain(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
