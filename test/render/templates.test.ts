import { describe, expect, it } from 'vitest';
import { readAssets } from '../../src/io/assets.js';
import { compile } from '../../src/render/compile.js';
import { htmlViewWith } from '../../src/render/html/index.js';
import { markdownView } from '../../src/render/markdown/view.js';
import { basicReport } from '../support/basic-report.js';
import { lintTemplate } from '../support/template-lint.js';

const report = basicReport();
const assets = readAssets(report);
const { templates } = assets;

describe('the templates name nothing that the view does not have', () => {
  it('report.html.hbs', () => {
    expect(lintTemplate(templates.html, templates.htmlPartials, htmlViewWith(report, assets))).toEqual([]);
  });

  it('report.md.hbs', () => {
    expect(lintTemplate(templates.markdown, templates.markdownPartials, markdownView(report))).toEqual([]);
  });
});

describe('the lint of templates', () => {
  const view = { title: 'x', items: [{ name: 'a' }], none: [] };

  it.each([
    ['{{titel}}', 'titel'],
    ['{{#if titel}}x{{/if}}', 'titel'],
    ['{{#each itmes}}x{{/each}}', 'itmes'],
    ['{{#each items}}{{naem}}{{/each}}', 'naem'],
    ['{{#each items}}{{../titel}}{{/each}}', 'titel'],
    ['{{shout title}}', 'shout'],
    ['{{> heading}}', 'heading'],
    ['{{#each none}}{{name}}{{/each}}', 'none'],
  ])('finds what is wrong in %s', (template, word) => {
    expect(lintTemplate(template, {}, view).join()).toContain(word);
  });

  it('passes what is right', () => {
    const right =
      '{{title}}{{#each items}}{{name}} {{../title}} {{@index}}{{#unless @first}}{{this.name}}{{/unless}}{{/each}}';
    expect(lintTemplate(right, {}, view)).toEqual([]);
  });
});

describe('a template', () => {
  it('throws on a variable that the view does not have, also in a partial', () => {
    expect(() => compile('{{typo}}', {}, 'html')({})).toThrow('typo');
    expect(() => compile('{{> part}}', { part: '{{typo}}' }, 'html')({})).toThrow('typo');
  });

  it('throws on a helper of another name', () => {
    expect(() => compile('{{shout "x"}}', {}, 'html')({})).toThrow('shout');
  });

  it('writes unescaped only our own style sheet and script', () => {
    const all = [templates.html, ...Object.values(templates.htmlPartials)].join('\n');
    expect(all.match(/\{\{\{\w+\}\}\}/g)).toEqual(['{{{style}}}', '{{{script}}}']);
    expect(all).not.toContain('{{&');
  });
});
