import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../src/io/templates.js';
import type { Claim, QuantityClaim, Report, ReportArticle, Topic } from '../../src/model/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import { basicReport } from '../support/basic-report.js';
import { article, quantity, reportOf, statement } from '../support/report-builder.js';

const templates = readTemplates();
const markdown = (report: Report): string => renderMarkdown(report, { templates });
const GOLDEN = new URL('../fixtures/report-basic/report.md', import.meta.url);

/** Lines that are in one text and not in the other, as a diff shows them. */
function changes(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  const count = (lines: readonly string[], line: string): number => lines.filter((l) => l === line).length;
  const only = (lines: readonly string[], others: readonly string[]): string[] =>
    [...new Set(lines)].flatMap((l) => Array<string>(Math.max(0, count(lines, l) - count(others, l))).fill(l));
  return [...only(old, now).map((l) => `- ${l}`), ...only(now, old).map((l) => `+ ${l}`)].filter(
    (l) => l.trim().length > 1,
  );
}

describe('report.md', () => {
  it('of the basic report is the one that was read and approved', () => {
    const text = markdown(basicReport());
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, text);
    expect(
      existsSync(GOLDEN),
      'no expected report: read the new one, then UPDATE_GOLDEN=1 npx vitest run test/render',
    ).toBe(true);
    expect(text, 'if the change is meant: UPDATE_GOLDEN=1 npx vitest run test/render').toBe(
      readFileSync(GOLDEN, 'utf8'),
    );
  });

  it('is the same for the same report', () => {
    expect(markdown(basicReport())).toBe(markdown(JSON.parse(JSON.stringify(basicReport()))));
  });

  it('holds no path', () => {
    expect(markdown(basicReport())).not.toMatch(/input\/|\/work|\.txt`/);
  });

  it('orders what differs by kind and id, never by how much it does', () => {
    const report = basicReport();
    const flipped = {
      ...report,
      topics: report.topics.map((t) => ({
        ...t,
        verdict: t.verdict === 'divergent' ? ('conflict' as const) : t.verdict,
      })),
    };
    const anchors = (text: string): string[] => text.match(/\{#[^}]+\}/g) ?? [];
    expect(anchors(markdown(flipped))).toEqual(anchors(markdown(report)));
    expect(anchors(markdown({ ...report, topics: [...report.topics].reverse() }))).toEqual(anchors(markdown(report)));
  });

  it('gives each footnote once, and each mark its footnote', () => {
    const text = markdown(basicReport());
    const defined = [...text.matchAll(/^\[\^([^\]]+)\]:/gm)].map((m) => m[1]);
    const used = [...text.matchAll(/ \[\^([^\]]+)\](?!:)/g)].map((m) => m[1]);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });
});

describe('a footnote', () => {
  const noteOf = (text: string, quote: string): string | undefined => {
    const [one, two] = ['one', 'two'].map((id) => article({ id, source: id, text })) as [ReportArticle, ReportArticle];
    const claims = [one, two].map((a) => quantity(a, quote, quote, [40, 40, 40], { property: 'injured' }));
    const report = reportOf({
      event: 'boats',
      articles: [one, two],
      topics: [{ kind: 'quantity', title: 'hurt', verdict: 'conflict', claims }],
    });
    return /^\[\^one-\w+\]: one: (.*)$/m.exec(markdown(report))?.[1];
  };

  it('ends its bold words with the quotation that ends with them, not within it', () => {
    expect(noteOf('He spoke of "40 people." All saw it.', 'of "40 people')).toBe('“He spoke **of ‘40 people.’**”');
    expect(noteOf('He spoke “of 40 people” there.', 'spoke “of 40 people')).toBe(
      '“He **spoke ‘of 40 people’** there.”',
    );
  });

  it('begins its bold words with the quotation that begins right before them', () => {
    expect(noteOf('He told of “40” hurt people there.', '40” hurt people')).toBe(
      '“He told of **‘40’ hurt people** there.”',
    );
    expect(noteOf('He told of "40" hurt people there.', '40" hurt people')).toBe(
      '“He told of **‘40’ hurt people** there.”',
    );
  });

  it('has no bold words that a quotation crosses', () => {
    expect(noteOf('He spoke of "40 people hurt" there.', 'of "40 people')).toBe(
      '“He spoke **of** ‘**40 people** hurt’ there.”',
    );
    expect(noteOf('He told of “some 40” hurt people there.', '40” hurt people')).toBe(
      '“He told of ‘some **40**’ **hurt people** there.”',
    );
  });

  it('keeps to its words where the quotation has not begun', () => {
    expect(noteOf('They heard "of 40 people" there.', '40 people')).toBe('“They heard ‘of **40 people**’ there.”');
  });
});

describe('a line of findings', () => {
  const text = markdown(basicReport());

  it('has no footnote for a quote that stands in it whole', () => {
    expect(text).toContain('did not speak: “The company that runs the ship declined to comment.”\n');
    expect(text).not.toContain('[^finding-silent-voice-post-1]');
  });

  it('has one for what another source says instead', () => {
    expect(text).toContain('[^finding-one-speaker-post-1]: Harbour Post: “An inquiry is to report”');
    expect(text).not.toContain('[^finding-one-speaker-post-1-2]');
  });
});

describe('what agrees', () => {
  const ids = ['alpha', 'beta', 'gamma', 'delta'];
  const articles = ids.map((id) =>
    article({ id, source: id, text: 'The boats left. Two sides. 40 people were hurt.' }),
  );
  const statements = (...from: number[]) => from.map((i) => statement(articles[i] as ReportArticle, 'The boats left'));
  const answers = (...from: number[]) =>
    statements(...from).map((s) => ({
      ...s,
      answer: { question: 'leaving', of: '', label: '', words: ['left'], stance: 'told' },
    }));
  const agreed = (title: string, claims: Topic['claims']) => ({
    kind: (claims[0] as Claim).kind,
    title,
    verdict: 'agreed' as const,
    claims,
  });
  const figures = (property: string) =>
    [0, 1].map((i) => quantity(articles[i] as ReportArticle, '40 people', '40 people', [40, 40, 40], { property }));
  const text = markdown(
    reportOf({
      event: 'boats',
      articles,
      topics: [
        agreed('clauses of three', statements(0, 1, 2)),
        agreed('answered by two', answers(0, 1)),
        agreed('answered by three', answers(0, 1, 2)),
        agreed('bare count', figures('')),
        agreed('Duration: “left the mill”', figures('injured')),
        agreed('hurt', figures('injured')),
      ],
    }),
  );

  it('is a line where three origins answer it, or where it says how many something happened to; else it is counted', () => {
    expect(text).toContain('- **answered by three**: “The boats left” — alpha, beta, gamma\n');
    expect(text).toMatch(/^- \*\*hurt\*\*: 40 people — alpha \[\^alpha-\w+\], beta \[\^beta-\w+\]$/m);
    expect(text).not.toContain('answered by two');
    expect(text).not.toContain('clauses of three');
    expect(text).not.toContain('bare count');
    expect(text).toContain('Not listed: 2 figures and 2 statements on which sources agree.\n');
  });

  it('is counted where its title does not say of what a time is', () => {
    expect(text).not.toContain('left the mill');
  });

  it('is counted where another answer, of more sources, holds its words', () => {
    const lines = (...topics: Parameters<typeof agreed>[]) =>
      markdown(reportOf({ event: 'boats', articles, topics: topics.map(([title, claims]) => agreed(title, claims)) }));
    const doubled = lines(['held by three', answers(0, 1, 2)], ['told by four', answers(0, 1, 2, 3)]);
    expect(doubled).toContain('- **told by four**');
    expect(doubled).not.toContain('held by three');
    const called = answers(0, 1, 2).map((c) => ({ ...c, act: 'described' }));
    expect(lines(['called so', called])).not.toContain('called so');
  });

  it('is counted where the words of its title are those of one source, or its title is that of what more tell', () => {
    const told = (...topics: Parameters<typeof agreed>[]) =>
      markdown(reportOf({ event: 'boats', articles, topics: topics.map(([title, claims]) => agreed(title, claims)) }));
    const hurt = (n: number) =>
      articles.slice(0, n).map((a) => quantity(a, '40 people', '40 people', [40, 40, 40], { property: 'injured' }));
    expect(told(['People hurt: “on a narrow pier”', hurt(2)])).not.toContain('- **People');
    expect(told(['People hurt: “were hurt”', hurt(2)])).toContain('- **People hurt: “were hurt”**');
    expect(told(['People hurt', hurt(2)], ['People hurt', hurt(3)])).toMatch(/^- \*\*People hurt\*\*: .*gamma/m);
    expect(told(['People hurt', hurt(2)], ['People hurt', hurt(3)]).match(/- \*\*People hurt/g)).toHaveLength(1);
  });

  it('comes after what differs, and no source is called silent on it', () => {
    expect(text).toContain('## Where they differ\n\nIn what could be compared, the sources do not differ.\n');
    expect(text.indexOf('## Where they agree')).toBeGreaterThan(text.indexOf('## Where they differ'));
    expect(text).not.toContain('not mentioned');
  });

  it('is said at the top to be all there is', () => {
    expect(text).toContain('\nThe reports do not differ in what could be compared: they agree on 6 points.\n');
  });

  it('has its quotes in their sentences', () => {
    expect(text).toMatch(/^\[\^alpha-\w+\]: alpha: “\*\*40 people\*\* were hurt\.”$/m);
  });

  it('tells a statement in its own words, without a footnote that says them again', () => {
    expect(text).not.toMatch(/\]: alpha: “The boats left”/);
  });

  it('tells a figure in words that its title has, where no words are commoner', () => {
    const claims = ['40 rowers', '40 people'].map((words, i) =>
      quantity(articles[i] as ReportArticle, '40 people', words, [40, 40, 40], { property: 'injured' }),
    );
    const of = (title: string) => markdown(reportOf({ event: 'boats', articles, topics: [agreed(title, claims)] }));
    expect(of('People hurt')).toContain('- **People hurt**: 40 people');
    expect(of('Rowers hurt')).toContain('- **Rowers hurt**: 40 rowers');
  });

  it('keeps the words of each reading: who says less than a figure does not say the figure', () => {
    const claims = [
      quantity(articles[0] as ReportArticle, '40 people', '40 people', [40, 40, 40], { property: 'injured' }),
      quantity(articles[1] as ReportArticle, '40 people', 'nearly 40 people', [38, 40, 40], {
        property: 'injured',
        value: { low: 38, best: 40, high: 40, lowOpen: false, highOpen: true, text: 'nearly 40 people' },
      }),
      quantity(articles[2] as ReportArticle, '40', '40', [40, 40, 40], { property: 'injured' }),
    ];
    const line = markdown(reportOf({ event: 'boats', articles, topics: [agreed('hurt', claims)] }));
    expect(line.replace(/ \[\^[^\]]+\](?!:)/g, '')).toContain(
      '- **hurt**: 40 people — alpha, gamma; nearly 40 people — beta\n',
    );
  });
});

describe('silent sources', () => {
  it('stand in one line', () => {
    const ids = ['alpha', 'beta', 'gamma', 'delta'];
    const articles = ids.map((id, i) =>
      article({ id, source: id, text: i < 2 ? '40 people were hurt. 50 people were hurt.' : 'The boats left.' }),
    );
    const claims = [40, 50].map((n, i) =>
      quantity(articles[i] as ReportArticle, `${n} people`, `${n} people`, [n, n, n], { property: 'injured' }),
    );
    const topics = [{ kind: 'quantity' as const, title: 'Hurt', verdict: 'conflict' as const, claims }];
    expect(markdown(reportOf({ event: 'x', articles, topics }))).toContain('- not mentioned — gamma and delta\n');
  });
});

describe('as a diff', () => {
  const texts = {
    alpha: 'Alpha paper\nIn all 40 people were hurt at the mill.',
    beta: 'Beta paper\nAt the mill 55 people were hurt.',
    gamma: 'Gamma paper\nThe mill burnt, and 70 people were hurt.',
  };
  const reading = { alpha: ['40 people', 40], beta: ['55 people', 55], gamma: ['70 people', 70] } as const;

  function report(
    ids: readonly (keyof typeof texts)[],
    change: (claim: QuantityClaim) => QuantityClaim = (c) => c,
  ): Report {
    const articles = ids.map((id) => article({ id, source: `${id} paper`, title: `${id} paper`, text: texts[id] }));
    const claims = articles.map((a) => {
      const [quote, n] = reading[a.id as keyof typeof texts];
      return change(quantity(a, quote, quote, [n, n, n]));
    });
    return reportOf({
      event: 'mill',
      articles,
      topics: [{ id: 'hurt-1', kind: 'quantity', title: 'Hurt', verdict: 'conflict', reported: '40–70', claims }],
    });
  }

  it('a changed figure is two lines: what is said, and the quote', () => {
    const before = report(['alpha', 'beta', 'gamma']);
    const after = report(['alpha', 'beta', 'gamma'], (claim) =>
      claim.article !== 'beta'
        ? claim
        : {
            ...claim,
            value: { ...claim.value, text: '56 people' },
            evidence: { ...claim.evidence, quote: '56 people' },
          },
    );
    const diff = changes(markdown(before), markdown(after));
    expect(diff.filter((l) => l.startsWith('+'))).toEqual([
      expect.stringContaining('- 56 people — beta paper'),
      expect.stringContaining('**56 people**'),
    ]);
    expect(diff).toHaveLength(4);
  });

  it('a new source is one line in the list of sources, one a topic and its footnote', () => {
    const diff = changes(markdown(report(['alpha', 'gamma'])), markdown(report(['alpha', 'beta', 'gamma'])));
    const counts = (line: string): boolean => line.includes(' reports, ');
    expect(diff.filter((l) => !counts(l))).toEqual([
      '+ - beta paper: “beta paper”, date not known',
      expect.stringContaining('+ - 55 people — beta paper [^beta-'),
      expect.stringContaining('+ [^beta-'),
    ]);
  });

  it('a new source that is silent is one line a topic', () => {
    const before = report(['alpha', 'gamma']);
    const silent = article({ id: 'delta', source: 'Delta paper', text: 'Nothing here.' });
    const after = {
      ...before,
      articles: [...before.articles, silent],
      topics: before.topics.map((t) => ({ ...t, silent: ['delta'] })),
    };
    expect(changes(markdown(before), markdown(after)).filter((l) => !l.includes(' reports, '))).toEqual([
      '+ - Delta paper: no title, date not known',
      '+ - not mentioned — Delta paper',
    ]);
  });
});
