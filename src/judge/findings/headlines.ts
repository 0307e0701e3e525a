import type { Finding, QuantityMention } from '../../model/index.js';
import { type FindingBench, type FindingWitness, finding, inIdOrder, quoteOf } from './finding.js';

/** Share by which a body's figure may differ and still bear the headline's out: headlines round. */
const ROUNDING = 0.03;
/** A body of fewer sentences is a fragment; what it does not say proves nothing. */
const BODY_SENTENCES = 3;
/** What a headline counts or measures; ages, shares and years of service are told in too many ways to be missed by a machine. */
const TOLD = new Set(['count', 'money', 'length', 'mass', 'share']);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * ROUNDING;

const numbersOf = ({ value }: QuantityMention): number[] =>
  [value.low, value.best, value.high].filter((n) => n !== null);

/** True when some figure of the body is the headline's, or spans it. */
function isBorneOut(figure: QuantityMention, body: readonly QuantityMention[]): boolean {
  const wanted = numbersOf(figure);
  return body.some((b) => {
    const { low, high } = b.value;
    const spans = low !== null && high !== null && wanted.every((n) => low <= n && n <= high);
    return spans || numbersOf(b).some((n) => wanted.some((w) => near(w, n)));
  });
}

const isCount = ({ dimension, value }: QuantityMention): boolean => dimension === 'count' && value.best !== null;

/** "91 passengers and eight crew" bear out "99 aboard": two counts of one sentence. `body` is in the order of the text. */
const isSum = (figure: QuantityMention, body: readonly QuantityMention[]): boolean =>
  body.some((a, i) => {
    const b = body.slice(i + 1, i + 3).filter((q) => q.sentence === a.sentence && isCount(q));
    return isCount(a) && b.some((q) => Number(a.value.best) + Number(q.value.best) === figure.value.best);
  });

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
      .filter(
        (q) => document.sentences[q.sentence]?.block === 'headline' && TOLD.has(q.dimension) && q.value.best !== null,
      )
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
