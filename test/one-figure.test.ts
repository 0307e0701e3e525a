import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../src/io/read.js';
import type { Claim, Report, Topic } from '../src/model/index.js';
import { analyze } from '../src/pipeline.js';
import { ROOT } from './support/cli.js';

/** A figure of two digits at least, in an article's text. */
interface Figure {
  readonly article: string;
  readonly at: number;
  readonly digits: string;
}

const figuresIn = ({ topics }: Report): Figure[] =>
  topics.flatMap((t) =>
    t.claims.flatMap((c) => {
      const [digits] = c.kind === 'quantity' ? (/(?<![\d.,])\d{2,}(?![\d.,])/.exec(c.evidence.quote) ?? []) : [];
      return digits === undefined
        ? []
        : [{ article: c.article, at: c.evidence.start + c.evidence.quote.indexOf(digits), digits }];
    }),
  );

const placeOf = (c: Claim): string => `${c.kind} ${c.article} ${c.evidence.start}-${c.evidence.end}`;

/** What a topic says, titles aside: they are made to differ from each other. */
const saidBy = ({ kind, verdict, reasons, claims }: Topic): string =>
  JSON.stringify([kind, verdict, reasons, claims.map((c) => [placeOf(c), c.value])]);

/**
 * The topics that a changed figure may change: those with a claim of its line, those in which the old or the new figure stands, and
 * those that share a claim with them before or after.
 */
function othersThan({ article, at, digits }: Figure, now: string, line: readonly [number, number], both: Report[]) {
  const isFigure = new RegExp(`(?<!\\d)(${digits}|${now})(?!\\d)`);
  const touched = ({ claims }: Topic): boolean =>
    claims.some(
      (c) =>
        (c.article === article && c.evidence.start >= line[0] && c.evidence.end <= line[1]) ||
        isFigure.test(c.evidence.quote),
    );
  const linked = new Set(both.flatMap((r) => r.topics.filter(touched).flatMap((t) => t.claims.map(placeOf))));
  expect(linked).toContainEqual(expect.stringMatching(`^quantity ${article} `));
  expect(at).toBeGreaterThanOrEqual(line[0]);
  return both.map((r) =>
    r.topics
      .filter((t) => !t.claims.some((c) => linked.has(placeOf(c))))
      .map(saidBy)
      .sort(),
  );
}

describe.each(['input/karabakh', 'test/fixtures/events/sula-ferry', 'test/fixtures/events/tolvane-mine'])(
  'one changed figure in %s',
  async (folder) => {
    const [{ files } = { files: [] }] = await readInput([join(ROOT, folder)]);
    const before = analyze(files, { event: 'event' });
    const figures = figuresIn(before);

    it('changes the topics that it stands in, and no other', () => {
      fc.assert(
        fc.property(fc.constantFrom(...figures), fc.integer({ min: 1, max: 8 }), (figure, step) => {
          const { article, at, digits } = figure;
          const now = `${digits.slice(0, -1)}${(Number(digits.at(-1)) + step) % 10}`;
          const { text } = before.articles.find((a) => a.id === article)!;
          expect(text.slice(at, at + digits.length)).toBe(digits);
          const changed = files.map((file) =>
            file.content === text
              ? { ...file, content: text.slice(0, at) + now + text.slice(at + digits.length) }
              : file,
          );
          expect(changed).not.toEqual(files);
          const line = [text.lastIndexOf('\n', at), `${text}\n`.indexOf('\n', at)] as const;
          const [was, is] = othersThan(figure, now, line, [before, analyze(changed, { event: 'event' })]);
          expect(is).toEqual(was);
          expect(was!.length).toBeGreaterThan(0);
        }),
        { numRuns: 6 },
      );
    });
  },
);
