import { groupOf } from '../../lexicon/counted-groups.js';
import { type Clause, type Document, overlaps, type QuantityClaim, type QuantityMention, type QuantityValue, type Reading, type Sentence, type Unit } from '../../model/index.js';
import { clauseIndexAt } from '../../text/clauses.js';
import { contentLemmas } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import { bearerOf } from './bearer.js';
import { frame } from './base.js';
import { propertyOf } from './property.js';

/** Dimensions whose figures are compared; the rest is read, and left to the JSON of a later day. */
const COMPARED = new Set<QuantityMention['dimension']>([
  'count', 'money', 'share', 'age', 'duration', 'length', 'area', 'volume', 'mass', 'speed', 'temperature', 'energy', 'power', 'pressure',
]);

function inBase(value: QuantityValue, unit: Unit | null): QuantityValue {
  if (unit === null) return value;
  const convert = (n: number | null): number | null => (n === null ? null : n * unit.factor + unit.offset);
  return { ...value, low: convert(value.low), best: convert(value.best), high: convert(value.high) };
}

/** The head noun, with the word before it where both are one term for people ("service member"); of "servicemen's lives", whose they are. */
function countedNoun({ counted }: QuantityMention): string {
  if (counted === null) return '';
  if (counted.head === 'life') return counted.modifiers.find((m) => groupOf(m) !== null) ?? counted.head;
  const term = `${counted.modifiers.at(-1) ?? ''} ${counted.head}`;
  return groupOf(term) === null ? counted.head : term;
}

/** The tokens of the figure's clause. */
function contextTokens({ tokens }: Sentence, clause: Clause | undefined) {
  return clause === undefined ? tokens : tokens.slice(clause.from, clause.to);
}

/** The "28" of "Feb. 28" counts nothing. */
const isDate = (m: QuantityMention, reading: Reading): boolean =>
  m.dimension === 'count' && inSentence(reading.dates, m.sentence).some((d) => overlaps(d, m.figure));

/** One claim a figure. */
export function quantityClaims(document: Document, reading: Reading): QuantityClaim[] {
  return reading.quantities
    .filter((m) => COMPARED.has(m.dimension) && !m.denied && !isDate(m, reading))
    .map((mention) => {
      const sentence = document.sentences[mention.sentence]!;
      const at = clauseIndexAt(sentence, mention.figure.start);
      const base = frame('quantity', document, reading, mention.sentence, mention);
      // Written out: one object made at once costs a fraction of one that is spread and then grows.
      return {
        id: base.id,
        kind: base.kind,
        article: base.article,
        evidence: base.evidence,
        sentence: base.sentence,
        speaker: base.speaker,
        voice: base.voice,
        event: base.event,
        value: { ...mention.value, text: base.evidence.quote },
        bound: mention.bound,
        hedge: mention.hedge,
        dimension: mention.dimension,
        unit: mention.unit?.name ?? null,
        base: inBase(mention.value, mention.unit),
        property: propertyOf(sentence, at, mention),
        counted: countedNoun(mention),
        bearer: mention.dimension === 'age' ? bearerOf(mention, inSentence(reading.names, mention.sentence)) : null,
        modifiers: mention.counted?.modifiers ?? [],
        part: mention.part,
        change: mention.change,
        modal: mention.modal,
        context: contentLemmas(contextTokens(sentence, sentence.clauses[at]), mention),
      };
    });
}
