import { fateNamed, fateOf } from '../../lexicon/fates.js';
import { SAYING_VERBS } from '../../lexicon/names.js';
import { RECORDINGS } from '../../lexicon/recordings.js';
import type { QuantityClaim } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';
import type { Compared } from './compared.js';
import { isGiven, isLookBack } from './look-back.js';
import { isToldAsPart } from './parts.js';
import { isToCome } from './to-come.js';

/** Of what befell people, a bound this small beside another figure of its article's own is of a part, or of another day's event. */
const HALF = 0.5;

/** "of them", "of whom" behind a figure. */
const OF_THEM = /^ of (?:them|these|those|which|whom)\b/i;

const sizeOf = ({ base: { low, best } }: QuantityClaim): number => best ?? low ?? 0;

const isPart = (c: QuantityClaim, bench: Bench): boolean =>
  isToldAsPart(c, bench) ||
  OF_THEM.test(c.evidence.suffix) ||
  / of (?:them|these|those|which|whom)$/i.test(c.evidence.quote);

/** Killed, hurt, missing: not those aboard. */
function isOfFate({ property }: QuantityClaim): boolean {
  const fate = fateNamed(property);
  return fate !== undefined && fate.fixed !== true;
}

/** "832 died", "821 in the city": who tells the greater figure in the same voice, or has given it before as another's, tells the smaller one of others. */
const tellsOthers = (c: QuantityClaim, d: QuantityClaim): boolean =>
  (d.speaker === c.speaker || (c.speaker === null && d.sentence < c.sentence)) &&
  d.property === c.property &&
  d.bound !== 'open-plural' &&
  ((c.bound === 'exact' && d.bound === 'exact') || sizeOf(c) <= sizeOf(d) * HALF);

/**
 * True where the article tells, in the same topic, a greater figure of which this one is a part, or beside which it counts others. What another source
 * tells as its own is a figure to set beside the others; not where all who tell it tell a greater one: "43 died: 41 passengers, the driver and his son".
 */
function isBesideItsWhole(c: QuantityClaim, claims: readonly QuantityClaim[], bench: Bench): boolean {
  if (!isBesideGreater(c, claims, bench)) return false;
  const tellers = claims.filter((d) => d.article !== c.article && d.base.best === c.base.best);
  return isPart(c, bench) || tellers.every((d) => d.counted === c.counted && isBesideGreater(d, claims, bench));
}

function isBesideGreater(c: QuantityClaim, claims: readonly QuantityClaim[], bench: Bench): boolean {
  if (isGiven(c, bench)) return false;
  const greater = claims.filter(
    (d) => d.article === c.article && d.bound !== 'vague' && !d.modal && sizeOf(d) > sizeOf(c) && !isPart(d, bench),
  );
  if (greater.length === 0) return false;
  return isPart(c, bench) || (isOfFate(c) && c.bound !== 'open-plural' && greater.some((d) => tellsOthers(c, d)));
}

/** "could reach thousands": what may be, where the article tells what is. */
const isMerePossibility = (c: QuantityClaim, claims: readonly QuantityClaim[]): boolean =>
  c.modal &&
  claims.some((d) => d.article === c.article && !d.modal && d.property === c.property && d.value.best !== null);

/** Words behind a figure among which its fates stand: "360 miners dead or missing". */
const BEHIND = 4;

/** "dead or missing", "hundreds injured or missing", the first fate in the quote: of two fates together, and so of neither. */
function isOfTwoFates(c: QuantityClaim, bench: Bench): boolean {
  const tokens = (bench.sentences.get(c.article)?.[c.sentence]?.tokens ?? []).filter(
    (t) => t.start >= c.evidence.start,
  );
  const own = tokens.filter((t) => t.end <= c.evidence.end).length;
  const words = tokens.slice(0, own + BEHIND);
  return words.some((word, i) => {
    const [a, b] = [words[i - 1], words[i + 1]].map((w) => fateOf(w?.lower ?? '') ?? fateOf(w?.lemma ?? ''));
    return word.lower === 'or' && a != null && b != null && a !== b;
  });
}

/** "450, 32, 1 and 0": a figure of which nothing is told. */
const isBare = ({ dimension, counted, property }: QuantityClaim): boolean =>
  dimension === 'count' && counted === '' && property === '';

/** "One bidder even came with a mask" begins to tell of somebody, "one survivor said" gives somebody's words: they count nobody. */
function tellsOfOne(c: QuantityClaim, bench: Bench): boolean {
  if (c.base.best !== 1 || c.bound !== 'exact' || /\p{N}/u.test(c.value.text)) return false;
  const { before, behind } = passageOf(c, bench);
  const [next] = behind;
  if (next === undefined) return false;
  const speaks = SAYING_VERBS.has(next.lemma) && /^\s\p{L}/u.test(c.evidence.suffix);
  return speaks || (before.length === 0 && fateNamed(c.property) === undefined);
}

/** "The picture is four years old": the age of nobody. */
const isOfPicture = ({ dimension, counted, bearer, context }: QuantityClaim): boolean =>
  dimension === 'age' &&
  counted === '' &&
  bearer === null &&
  context.length > 0 &&
  context.every((word) => RECORDINGS.has(word));

/** "Awarded millions to both", "$2 million to her": of what befell nobody, a plural that leaves room for its own article's figure is of more, or says it again. */
const isToldExactly = (c: QuantityClaim, claims: readonly QuantityClaim[]): boolean =>
  c.bound === 'open-plural' &&
  !isOfFate(c) &&
  claims.some(
    ({ article, base, bound }) =>
      article === c.article && bound !== 'vague' && base.best !== null && base.best >= (c.base.low ?? 0),
  );

/** True for words that are no figure, or one of nothing that others tell. */
const isNone = (c: QuantityClaim, bench: Bench): boolean => c.bound === 'vague' || isBare(c) || isOfTwoFates(c, bench);

/** Told of another thing than how many there are: one person's deed, a picture's age, a toll to come. */
const countsElse = (c: QuantityClaim, bench: Bench): boolean =>
  tellsOfOne(c, bench) || isOfPicture(c) || isToCome(c, bench);

/** The claims of a topic without words that give no figure beside one, without parts beside their whole, and without what may be beside what is. */
export function withoutParts(claims: readonly QuantityClaim[], bench: Bench): QuantityClaim[] {
  const counting = claims.filter((c) => !countsElse(c, bench));
  const figures = counting.filter((c) => !isNone(c, bench));
  const told = new Set(figures.map((c) => c.article)).size < 2 ? counting : figures;
  return told.filter(
    (c) =>
      !isToldExactly(c, told) &&
      (c.dimension !== 'count' ||
        !(isBesideItsWhole(c, told, bench) || isMerePossibility(c, told) || isLookBack(c, told, bench))),
  );
}

/** The claims of readings that are surely of one thing with nothing that another origin tells, where others are. */
export function oddOnes(compared: readonly Compared[], bench: Bench): ReadonlySet<QuantityClaim> {
  const met = new Set<QuantityClaim>();
  const all = new Set<QuantityClaim>();
  for (const { readings, twoOrigins, relation, apart } of compared) {
    for (const reading of readings) {
      const shared = new Set(reading.map((c) => bench.originOf.get(c.article))).size > 1;
      for (const c of reading) {
        all.add(c);
        if (shared || (twoOrigins && !apart && relation !== 'incomparable')) met.add(c);
      }
    }
  }
  return met.size === 0 ? new Set() : new Set([...all].filter((c) => !met.has(c)));
}
