import { groupOf } from '../../lexicon/counted-groups.js';
import type { Finding, QuantityMention } from '../../model/index.js';
import { type FindingBench, type FindingWitness, finding, inIdOrder, quoteOf } from './finding.js';

/** Share by which a body's figure may differ and still bear the headline's out: headlines round. */
const ROUNDING = 0.03;
/** A body of fewer sentences is a fragment; what it does not say proves nothing. */
const BODY_SENTENCES = 3;
/** What a headline counts or measures; ages and years of service are told in too many ways to be missed by a machine. */
const TOLD = new Set(['count', 'money', 'length', 'mass', 'share']);
/** Share by which a figure may exceed "more than 180" and still be what it stands for. */
const ABOVE = 0.25;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * ROUNDING;

const numbersOf = (value: QuantityMention['value']): number[] =>
  [value.low, value.best, value.high].filter((n) => n !== null);

/**
 * True for a figure that says what it is of: people ("six people", "114 others"), a sum, a measure. "Five-star hotel", "killing 1" and the "10-Driver" of
 * a wire's update count nothing, or nothing that is named.
 */
function saysOfWhat({ document }: FindingWitness, { dimension, counted, figure, value }: QuantityMention): boolean {
  if (!TOLD.has(dimension) || value.best === null || document.article.text[figure.end] === '-') return false;
  return dimension !== 'count' || (counted !== null && groupOf(counted.head) !== null);
}

const OPEN: ReadonlySet<QuantityMention['bound']> = new Set(['at-least', 'more-than']);

/** True when some figure of the body is the headline's, spans it, or is a little above what it calls the least. */
function isBorneOut({ value, bound }: QuantityMention, body: readonly QuantityMention[]): boolean {
  const wanted = numbersOf(value);
  const most = OPEN.has(bound) ? Number(value.best) * (1 + ABOVE) : 0;
  return body.some((b) => {
    const { low, high } = b.value;
    const spans = low !== null && high !== null && wanted.every((n) => low <= n && n <= high);
    return spans || numbersOf(b.value).some((n) => wanted.some((w) => near(w, n) || (w <= n && n <= most)));
  });
}

/** Figures behind one another within which parts add up to a whole. */
const PARTS = 3;

/** "91 passengers and eight crew" bear out "99 aboard", "$16 billion …, and $3 billion in shares" the "$19 billion". `body` is in the order of the text. */
function isSum({ value, dimension, unit }: QuantityMention, body: readonly QuantityMention[]): boolean {
  const parts = body.filter((q) => q.dimension === dimension && q.unit?.name === unit?.name && q.value.best !== null);
  return parts.some((a, i) =>
    parts
      .slice(i + 1, i + 1 + PARTS)
      .some((b) => near(Number(value.best), Number(a.value.best) + Number(b.value.best))),
  );
}

const WORDS = /[^\p{L}\p{N}]+/u;

/** True when the body prints the figure's own words, read as a quantity or not ("the four"). */
function isPrinted(figure: QuantityMention, { document }: FindingWitness, from: number): boolean {
  const words = document.article.text.slice(figure.figure.start, figure.figure.end).toLowerCase();
  const body = new Set(
    document.sentences
      .filter((s) => s.index >= from)
      .flatMap((s) => document.article.text.slice(s.start, s.end).toLowerCase().split(WORDS)),
  );
  return words.split(WORDS).every((w) => body.has(w));
}

/** The first sentence that is no headline: what stands before is what the body must bear out. */
const bodyFrom = ({ document }: FindingWitness): number => {
  const at = document.sentences.findIndex((s) => s.block !== 'headline' && s.block !== 'subhead');
  return at < 0 ? document.sentences.length : at;
};

/** A figure in the headline that the article's text does not hold: in no sentence of it, in no unit, rounded or not. */
export function findHeadlineFigures(bench: FindingBench): Finding[] {
  return inIdOrder(bench).flatMap((witness) => {
    const { document, reading } = witness;
    const from = bodyFrom(witness);
    if (document.sentences.length - from < BODY_SENTENCES) return [];
    const body = reading.quantities.filter((q) => q.sentence >= from);
    return reading.quantities
      .filter((q) => document.sentences[q.sentence]?.block === 'headline' && saysOfWhat(witness, q))
      .filter((q) => !isBorneOut(q, body) && !isSum(q, body) && !isPrinted(q, witness, from))
      .map((q) => {
        const quote = quoteOf(document, q);
        return finding(
          'headline-figure',
          document.article.id,
          `${document.article.source}'s headline says “${quote.quote}”; its text does not.`,
          [quote],
        );
      });
  });
}
