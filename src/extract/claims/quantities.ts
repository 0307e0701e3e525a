import { groupOf } from '../../lexicon/counted-groups.js';
import { DEGREE_ADVERBS } from '../../lexicon/degrees.js';
import { CONDITIONS, fateNamed, fateOf, HARMS } from '../../lexicon/fates.js';
import { measuredBy, POPULATION, WAY } from '../../lexicon/measured.js';
import { FOREIGNER } from '../../lexicon/people.js';
import { usualMeasure } from '../../lexicon/things.js';
import {
  type Clause,
  type Document,
  overlaps,
  type QuantityClaim,
  type QuantityMention,
  type QuantityValue,
  type Reading,
  type Sentence,
  type Unit,
} from '../../model/index.js';
import { clauseIndexAt } from '../../text/clauses.js';
import { contentLemmas } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import { firstTokenOf } from '../../text/token-span.js';
import { changeOf } from './amount.js';
import { frame } from './base.js';
import { bearerOf } from './bearer.js';
import { originalOf } from './conversion.js';
import { type Count, counting } from './counting.js';
import { distanceOf } from './distance.js';
import { eventOf, whereTold } from './fate-setting.js';
import { ownActOf } from './given-for.js';
import { withLightlyHurt } from './lightly-hurt.js';
import { nounBefore } from './noun-before.js';
import { isAfterOthers, type Toll } from './others.js';
import { endOfBothSorts, isOfPlace } from './parts.js';
import { settlementOf } from './population.js';
import { isPresupposed } from './presupposed.js';
import { propertyOf } from './property.js';
import { withShares } from './shared-out.js';
import { withSums } from './sums.js';
import { isPartOfToll } from './tolls.js';
import { isTurnout, TURNOUT } from './turnout.js';
import { isAllOf, unnumbered, withPairs } from './unnumbered.js';
import { OWN } from './voice.js';

/** Fates that are told of one person by "a" alone. */
const TOLD_OF_ONE = new Set([...HARMS, 'arrested', 'captured', 'released', 'rescued']);

/** Dimensions whose figures are compared; the rest is read, and left to the JSON of a later day. */
const COMPARED = new Set<QuantityMention['dimension']>([
  'count',
  'money',
  'share',
  'age',
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'pressure',
  'magnitude',
]);

function inBase(value: QuantityValue, unit: Unit | null): QuantityValue {
  if (unit === null) return value;
  const convert = (n: number | null): number | null => (n === null ? null : n * unit.factor + unit.offset);
  return { ...value, low: convert(value.low), best: convert(value.best), high: convert(value.high) };
}

/** Nouns of which "foreign" tells all that is told: a foreign tourist is a tourist. */
const COUNTRYMEN = new Set(['citizen', 'national']);

/** The head noun, with the word before it where both are one term for people ("service member"); of "servicemen's lives", whose they are. */
function countedNoun({ counted }: QuantityMention): string {
  if (counted === null) return '';
  if (counted.head === 'life') return counted.modifiers.find((m) => groupOf(m) !== null) ?? counted.head;
  if (counted.modifiers.includes('foreign') && COUNTRYMEN.has(counted.head)) return FOREIGNER;
  const last = counted.modifiers.at(-1) ?? '';
  // "team-mates": one noun, with its mark or without
  if (groupOf(`${last}${counted.head}`) !== null && groupOf(last) === null) return `${last}${counted.head}`;
  const term = `${last} ${counted.head}`;
  // A member is of something: "crew member", "party member".
  return groupOf(term) === null && !(counted.head === 'member' && counted.modifiers.length > 0) ? counted.head : term;
}

/** The tokens of the figure's clause; of a sum, those of its own act. */
function contextTokens({ tokens }: Sentence, clause: Clause | undefined, { dimension, figure }: QuantityMention) {
  const own = clause === undefined ? tokens : tokens.slice(clause.from, clause.to);
  return dimension === 'money' ? ownActOf(own, figure) : own;
}

/** The "28" of "Feb. 28" counts nothing. */
const isDate = (m: QuantityMention, reading: Reading): boolean =>
  m.dimension === 'count' && inSentence(reading.dates, m.sentence).some((d) => overlaps(d, m.figure));

/** "one of them a doctor": some of those told before, of whom no fate is told; what they are stands in no word of the figure's. */
const isOfSomeUnnamed = ({ counted, part, dimension }: QuantityMention, property: string): boolean =>
  dimension === 'count' && part && counted === null && fateNamed(property) === undefined;

/** "nine-year-old Dana Reed": the noun beside the age is the name of who has it. */
const isOfName = (noun: string, bearer: string | null): boolean =>
  (bearer?.toLowerCase().split(' ') ?? []).includes(noun);

/** "the 27-year-old Norlander": a capital tells where somebody is from, or the name, and no noun for a person. */
const isOrigin = ({ dimension, counted, start }: QuantityMention, text: string): boolean =>
  dimension === 'age' &&
  counted !== null &&
  counted.start > start &&
  /^\p{Lu}/u.test(text.slice(counted.end - counted.head.length, counted.end));

/** What the figure counts or measures by the words beside it. `original`: the figure that it converts, else itself. */
function ownWords(sentence: Sentence, at: number, mention: QuantityMention, original: QuantityMention): Count {
  if (isTurnout(original, sentence)) return { property: '', noun: TURNOUT, modifiers: [] };
  const told = propertyOf(sentence, at, original);
  if (told === POPULATION)
    return {
      property: told,
      noun: settlementOf(sentence.tokens, firstTokenOf(sentence.tokens, original)),
      modifiers: [],
    };
  const distance = ['', 'depth', WAY].includes(told) ? distanceOf(sentence, original) : null;
  const noun =
    distance?.reference ??
    nounBefore(sentence, at, original) ??
    (endOfBothSorts(mention, sentence) === null ? countedNoun(mention) : 'person');
  const usual = told === '' && mention.dimension === 'length' ? (measuredBy(noun) ?? usualMeasure(noun)) : null;
  const modifiers = mention.counted?.modifiers ?? [];
  const degree = CONDITIONS.has(told) ? degreeOf(sentence, at, told) : null;
  return {
    property: distance?.property ?? usual ?? told,
    noun,
    modifiers: degree === null ? modifiers : [...modifiers, degree],
  };
}

/** "in extremely critical condition": how grave, beyond the condition's own name; null where no word tells. */
function degreeOf({ tokens, clauses }: Sentence, at: number, condition: string): string | null {
  const { from, to } = clauses[at] ?? { from: 0, to: 0 };
  const graded = tokens
    .slice(from, to)
    .findIndex((t) => fateOf(t.lemma) === condition || fateOf(t.lower) === condition);
  const before = tokens[from + graded - 1]?.lower ?? '';
  return graded > 0 && DEGREE_ADVERBS.has(before) ? before : null;
}

/** What the words around a figure tell of it. */
interface Surroundings {
  readonly count: Count;
  readonly part: boolean;
  /** The figure that it converts, else itself. */
  readonly original: QuantityMention;
  /** Index of its clause in the sentence. */
  readonly at: number;
}

function claimOf(mention: QuantityMention, around: Surroundings, document: Document, reading: Reading): QuantityClaim {
  const { count, part, original, at } = around;
  const { text } = document.article;
  const sentence = document.sentences[mention.sentence]!;
  const bearer =
    mention.dimension === 'age' ? bearerOf(mention, inSentence(reading.names, mention.sentence), text) : null;
  const end = endOfBothSorts(mention, sentence) ?? mention.end;
  const base = frame('quantity', document, reading, mention.sentence, { start: mention.start, end });
  // Written out: one object made at once costs a fraction of one that is spread and then grows.
  return {
    id: base.id,
    kind: base.kind,
    article: base.article,
    evidence: base.evidence,
    sentence: base.sentence,
    ...(base.voice === 'retold' && isPresupposed(sentence, mention)
      ? OWN
      : { speaker: base.speaker, voice: base.voice }),
    event: eventOf(mention, count.property, base.event, document, reading),
    value: { ...mention.value, text: base.evidence.quote },
    bound: mention.bound,
    hedge: mention.hedge,
    dimension: mention.dimension,
    unit: mention.unit?.name ?? null,
    base: inBase(mention.value, mention.unit),
    property: count.property,
    counted: isOfName(count.noun, bearer) || isOrigin(mention, text) ? '' : count.noun,
    bearer,
    modifiers: count.modifiers,
    ...(mention.counted?.origin ? { origin: true as const } : {}),
    where: whereTold(mention, count.property, at, document, reading),
    part,
    change: changeOf(mention, sentence),
    modal: mention.modal,
    ...(original === mention ? {} : { restates: frame('quantity', document, reading, mention.sentence, original).id }),
    context: contentLemmas(contextTokens(sentence, sentence.clauses[at], mention), mention),
  };
}

/** One claim a figure, and one for what figures told in one breath come to. */
export function quantityClaims(document: Document, reading: Reading): QuantityClaim[] {
  const { text } = document.article;
  const tolls: Toll[] = [];
  const countOf = counting(text);
  const figures = withPairs(document, reading.quantities);
  const claims = figures.flatMap((mention, i): QuantityClaim[] => {
    if (!COMPARED.has(mention.dimension) || mention.denied || isDate(mention, reading)) return [];
    const sentence = document.sentences[mention.sentence]!;
    // "242 aboard, 163 of whom were rescued": the pronoun's clause tells what became of them.
    const at = clauseIndexAt(sentence, mention.part ? mention.end - 1 : mention.figure.start);
    const original = originalOf(figures, i, text);
    const count = countOf(mention, ownWords(sentence, at, mention, original), sentence);
    const { property } = count;
    if (isOfSomeUnnamed(mention, property)) return [];
    const part =
      count.part ||
      isOfPlace(mention, sentence) ||
      isPartOfToll(mention, sentence, property, tolls) ||
      isAfterOthers(mention, document, property, tolls);
    if (mention.dimension === 'count' && fateNamed(property) !== undefined)
      tolls.push({ property, best: mention.value.best, sentence: mention.sentence, part });
    return [claimOf(mention, { count, part, original, at }, document, reading)];
  });
  const singles = peopleClaims(document, reading, figures);
  const inOrder = [...withShares(claims, document), ...singles].sort((a, b) => a.evidence.start - b.evidence.start);
  const own = new Set(singles.map((c) => c.id));
  const summed = withSums(inOrder, document);
  return withLightlyHurt(summed.filter((c) => !own.has(c.id) || isAllOf(c, summed, own)));
}

/** People told without a number whose fate is told: "a pilot was captured", "both guards died". */
function peopleClaims(document: Document, reading: Reading, figures: readonly QuantityMention[]): QuantityClaim[] {
  return unnumbered(document, figures).flatMap((mention) => {
    const sentence = document.sentences[mention.sentence]!;
    const at = clauseIndexAt(sentence, mention.start);
    const count = ownWords(sentence, at, mention, mention);
    const fate = TOLD_OF_ONE.has(count.property);
    return fate ? [claimOf(mention, { count, part: false, original: mention, at }, document, reading)] : [];
  });
}
