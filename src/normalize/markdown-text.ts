import type { Nodes, PhrasingContent } from 'mdast';
import type { Span } from '../model/index.js';

/** Inline content whose words are not read: pictures, struck-out text, raw HTML. */
const UNREAD = new Set(['image', 'imageReference', 'delete', 'html', 'break', 'footnoteReference']);

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** The parts between `start` and `end` that are markup and no words of the text, in order. */
export function markupIn(children: readonly PhrasingContent[], text: string, { start, end }: Span): Span[] {
  const words = children.flatMap((child) => wordsOf(child, text));
  const markup: Span[] = [];
  let at = start;
  for (const span of words) {
    if (span.start > at) markup.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < end) markup.push({ start: at, end });
  return markup;
}

/** The parts of an inline node that are words, in order. */
function wordsOf(node: PhrasingContent, text: string): Span[] {
  if (UNREAD.has(node.type)) return [];
  const { start, end } = spanOf(node);
  if (node.type === 'text') return matching(text.slice(start, end), node.value, start);
  if (node.type === 'inlineCode') return matching(text.slice(start, end), node.value, start);
  return 'children' in node ? node.children.flatMap((child) => wordsOf(child as PhrasingContent, text)) : [];
}

/** Characters of an entity at most: "&CounterClockwiseContourIntegral;". */
const LONGEST_ENTITY = 34;

/**
 * The parts of `raw` (which stands at `offset`) that are the characters of `value`: what is left out are escapes, entities and
 * the marks that quoted lines begin with.
 */
function matching(raw: string, value: string, offset: number): Span[] {
  if (raw === value) return [{ start: offset, end: offset + raw.length }];
  const spans: Span[] = [];
  let from = -1;
  let j = 0;
  for (let i = 0; i < raw.length; i++) {
    if (j < value.length && raw[i] === value[j]) {
      if (from < 0) from = i;
      j++;
      continue;
    }
    if (from >= 0) spans.push({ start: offset + from, end: offset + i });
    from = -1;
    const semicolon = raw[i] === '&' ? raw.slice(i, i + LONGEST_ENTITY).indexOf(';') : -1;
    if (semicolon > 0) {
      i += semicolon;
      j += (value.codePointAt(j) ?? 0) > 0xffff ? 2 : 1;
    }
  }
  if (from >= 0) spans.push({ start: offset + from, end: offset + raw.length });
  return spans;
}
