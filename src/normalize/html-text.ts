import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { BlockKind } from '../model/index.js';
import { linesOf } from '../text/lines.js';
import type { Passage } from './draft.js';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'html',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'subhead'] as const),
  ...['li', 'td', 'th', 'dd', 'dt'].map((tag) => [tag, 'list-item'] as const),
]);
const OF_PICTURES = new Set(['figure', 'figcaption', 'caption']);

interface Piece {
  readonly text: string;
  readonly kind: BlockKind | null;
  readonly ofPicture: boolean;
}

/** The text of an article's HTML with its title above it, a line for each block, and the passages in it. */
export function textOfHtml(
  html: string,
  title: string | null,
): { readonly text: string; readonly passages: readonly Passage[] } {
  const pieces: Piece[] = title === null ? [] : [{ text: title, kind: 'headline', ofPicture: false }];
  collect(parser.parse(html).children, { kind: null, ofPicture: false }, pieces);
  let text = '';
  const passages = pieces.map(({ text: words, kind, ofPicture }) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    const [line] = linesOf(words);
    return {
      start,
      end: text.length,
      kind,
      text: line?.text ?? words,
      afterGap: true,
      ...(ofPicture ? { ofPicture } : {}),
    };
  });
  return { text, passages };
}

type Where = Omit<Piece, 'text'>;

/** Pieces of text of `nodes`: text between two blocks is a piece of its own. */
function collect(nodes: Root['children'] | ElementContent[], where: Where, pieces: Piece[]): void {
  let inline: ElementContent[] = [];
  const flush = (): void => {
    if (inline.length > 0) pieces.push(...piecesOf(inline, where));
    inline = [];
  };
  for (const node of nodes as RootContent[]) {
    if (node.type === 'element' && holdsBlock(node)) {
      flush();
      const kind = KINDS.get(node.tagName) ?? where.kind;
      collect(node.children, { kind, ofPicture: where.ofPicture || OF_PICTURES.has(node.tagName) }, pieces);
    } else if (node.type === 'element' || node.type === 'text') inline.push(node);
  }
  flush();
}

/** True for a block, and for an inline element around one ("<a><p>…"). */
const holdsBlock = (element: Element): boolean =>
  BLOCKS.has(element.tagName) ||
  element.children.some((child) => child.type === 'element' && BLOCKS.has(child.tagName));

function piecesOf(inline: readonly ElementContent[], where: Where): Piece[] {
  const text = toText({ type: 'root', children: [...inline] });
  return linesOf(text).map((line) => ({ ...where, text: text.slice(line.start, line.end) }));
}
