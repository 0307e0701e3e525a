import fc from 'fast-check';
import type { Node, Parent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { inert } from '../../src/render/markdown/escape.js';

const parser = unified().use(remarkParse).use(remarkGfm);

const children = (node: Node): Node[] => ('children' in node ? (node as Parent).children : []);
const typesIn = (node: Node): string[] => [node.type, ...children(node).flatMap(typesIn)];
const textIn = (node: Node): string => ('value' in node ? String(node.value) : children(node).map(textIn).join(''));

/** Where the report sets text of articles: in a list item, in a heading, in a footnote, at the start of a line. */
const PLACES: readonly (readonly [string, (text: string) => string])[] = [
  ['list item', (text) => `- ${text}`],
  ['list item after a name', (text) => `- ${text} — ${text} [^n]\n\n[^n]: note`],
  ['heading', (text) => `### ${text} {#id}`],
  ['footnote', (text) => `x [^a]\n\n[^a]: ${text}`],
  ['line', (text) => `${text}\nanother line`],
];

const ACTIVE = [
  'html',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'emphasis',
  'strong',
  'delete',
  'code',
  'table',
  'definition',
  'blockquote',
  'thematicBreak',
  'break',
];

/** Types of the tree that the place itself does not make. */
function madeBy(place: (text: string) => string, text: string): string[] {
  const own = typesIn(parser.parse(place('word')));
  const made = typesIn(parser.parse(place(inert(text))));
  const count = (types: readonly string[], type: string): number => types.filter((t) => t === type).length;
  const structure = ['heading', 'list', 'listItem', 'footnoteDefinition', 'footnoteReference', 'paragraph'];
  return [...ACTIVE.filter((t) => made.includes(t)), ...structure.filter((t) => count(made, t) !== count(own, t))];
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[link](javascript:alert(1))',
  '![picture](http://evil.example/p.png)',
  '[ref][id]',
  '[^bbc-77c0]',
  '[^n]: mine',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '> quotation',
  '=====',
  '---',
  '`code` and ``more``',
  '*strong* _em_ ~~gone~~ **x**',
  '| a | b |\n| - | - |',
  'http://evil.example/?a=1&b=2 www.evil.example mailto:a@b.example a@b.example',
  'line one\n\n# line two\r\n- three',
  '&lt;b&gt; &amp; &#60;',
  'ends with a backslash \\',
  '- [ ] task',
  '$x^2$ :smile:',
  '    indented code',
  '<!-- comment -->',
  '](x) {#other}',
];

describe('text of articles in Markdown', () => {
  it.each(PLACES)('does nothing in a %s', (_, place) => {
    for (const text of HOSTILE) expect([text, ...madeBy(place, text)]).toEqual([text]);
  });

  it('reads as it stands in the article, line ends aside', () => {
    for (const text of HOSTILE) {
      const shown = textIn(parser.parse(`- ${inert(text)}`));
      expect(shown).toBe(text.split(/\s+/).filter(Boolean).join(' '));
    }
  });

  it('leaves plain words as they are', () => {
    for (const text of ['around 60 people', 'from 60 to 160', '5,000', '10:30 a.m.', 'Nov. 9–10', 'up 2.3%'])
      expect(inert(text)).toBe(text);
  });

  const markup = fc.string({
    unit: fc.constantFrom(...'ab1. \n`*_[]()<>|~&#!:-+=\\/@w{}^$"\'', 'http://', 'www.', '[^'),
    maxLength: 40,
  });

  it('does nothing, whatever it is', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom(...PLACES.slice(0, 4)), (text, [, place]) => {
        fc.pre(text.trim() !== '');
        expect(madeBy(place, text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is one line, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(inert(text)).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
