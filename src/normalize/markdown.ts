import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BlockKind, RemovalReason, Removed, SourceFile, Span } from '../model/index.js';
import { masked } from '../text/masking.js';
import { plain } from '../text/typography.js';
import { type Draft, NOTHING_TOLD, type Passage } from './draft.js';
import { readFrontMatter } from './front-matter.js';
import { isParsable } from './markdown-bounds.js';
import { markupIn } from './markdown-text.js';
import { readPlainText } from './plain-text.js';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** Markdown: headings, paragraphs, list items and table cells are passages; front matter is metadata. Offsets are the file's. */
export function readMarkdown(file: SourceFile): Draft {
  const root = isParsable(file.content) ? parsed(file.content) : null;
  if (root === null) {
    const message = `${file.path} holds so much markup that it is read as plain text. Check that it is an article.`;
    return {
      ...readPlainText(file),
      notices: [{ code: 'markup-not-read', severity: 'warning', file: file.path, line: null, message }],
    };
  }
  const found = new Collector(file.content);
  for (const child of root.children) found.visit(child, null);
  const yaml = root.children.find((child) => child.type === 'yaml');
  const { told, notices } =
    yaml === undefined ? { told: NOTHING_TOLD, notices: [] } : readFrontMatter(yaml.value, file.path);
  return {
    file,
    text: file.content,
    passages: withHeadline(found.passages),
    removed: found.removed,
    told,
    notices,
  };
}

function parsed(text: string): Root | null {
  try {
    return parser.parse(text);
  } catch {
    return null;
  }
}

/** The first heading is the headline when no paragraph stands before it. */
function withHeadline(passages: readonly Passage[]): Passage[] {
  const [first, ...rest] = passages;
  if (first === undefined) return [];
  return first.kind === 'subhead' ? [{ ...first, kind: 'headline' }, ...rest] : [...passages];
}

/** Content that is no text of the article. */
const REMOVED: Readonly<Partial<Record<string, RemovalReason>>> = {
  yaml: 'front matter',
  html: 'widget',
  code: 'widget',
  footnoteDefinition: 'footer',
};

/** Gathers passages in the order of the text. */
class Collector {
  readonly passages: Passage[] = [];
  readonly removed: Removed[] = [];

  constructor(private readonly text: string) {}

  visit(node: RootContent, kind: BlockKind | null): void {
    const gone = REMOVED[node.type];
    if (gone !== undefined) this.remove(node, gone);
    else if (node.type === 'paragraph') this.add(node.children, kind);
    else if (node.type === 'heading') this.add(node.children, 'subhead');
    else if (node.type === 'tableCell') this.add(node.children, 'list-item');
    else if ('children' in node) {
      const inner = node.type === 'listItem' ? 'list-item' : kind;
      for (const child of node.children) this.visit(child as RootContent, inner);
    }
  }

  private remove(node: RootContent, reason: Removed['reason']): void {
    const span = spanOf(node);
    if (span.end > span.start) this.removed.push({ ...span, reason });
  }

  private add(children: readonly PhrasingContent[], kind: BlockKind | null): void {
    const first = children[0];
    const last = children.at(-1);
    if (first === undefined || last === undefined) return;
    const outer = { start: spanOf(first).start, end: spanOf(last).end };
    const markup = markupIn(children, this.text, outer);
    const flat = plain(masked(this.text, outer.start, outer.end, markup));
    const core = flat.trim();
    if (core === '') {
      if (outer.end > outer.start) this.removed.push({ ...outer, reason: 'caption' });
      return;
    }
    const start = outer.start + flat.length - flat.trimStart().length;
    const end = start + core.length;
    const inside = markup.filter((m) => m.start >= start && m.end <= end);
    const text = core.replace(/[\r\n]/g, ' ');
    this.passages.push({
      start,
      end,
      kind,
      text,
      afterGap: true,
      ...(inside.length === 0 ? {} : { markup: inside }),
    });
  }
}

const spanOf = (node: RootContent): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});
