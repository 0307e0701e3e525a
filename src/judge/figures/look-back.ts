import { groupOf } from '../../lexicon/counted-groups.js';
import { fateNamed } from '../../lexicon/fates.js';
import { NATIONALS } from '../../lexicon/people.js';
import type { QuantityClaim } from '../../model/index.js';
import { meet } from '../../text/meet.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';
import { isHistory } from './report-time.js';

/** Sentences at the head of an article, the headline and the lead, that tell what it has come to report. */
const HEAD = 2;

const sizeOf = ({ base: { low, best } }: QuantityClaim): number => best ?? low ?? 0;

/** Nouns that tell of which country the people are: of all, those of one country. */
const isOfCountry = ({ counted, origin }: QuantityClaim): boolean => origin === true || NATIONALS.has(counted);

/** A count of all whom a fate befell: of people of no sort or country, and no part. */
function isOfAll(c: QuantityClaim): boolean {
  const { dimension, property, counted, part, modal, bound } = c;
  const fate = dimension === 'count' ? fateNamed(property) : undefined;
  const anyone = counted === '' || (groupOf(counted) === 'anyone' && !isOfCountry(c));
  const isSum = fate !== undefined && fate.fixed !== true && anyone;
  return isSum && !part && !modal && bound !== 'open-plural' && bound !== 'vague';
}

const isPlaced = ({ where }: QuantityClaim): boolean => (where ?? []).length > 0;

/** "Clashes in November in which more than 40 died", "a town where at least 18 were killed", "since 1982, when 52 died": of what stands before. */
function isOfOneBefore(c: QuantityClaim, bench: Bench): boolean {
  const [link, relative] = passageOf(c, bench)
    .before.slice(-2)
    .map(({ lower }) => lower);
  return relative === 'where' || relative === 'when' || (link === 'in' && relative === 'which');
}

/**
 * The counts of one fate that the article tells before this one, where all of them are greater: an article tells first what it has come to report, and
 * then of parts, and of other places. What befell others long ago is none of them.
 */
function greaterBefore(c: QuantityClaim, bench: Bench): readonly QuantityClaim[] {
  if (c.sentence < HEAD || !isOfAll(c)) return [];
  const before = (bench.figures.get(c.article) ?? []).filter(
    (d) =>
      d.sentence < c.sentence &&
      d.property === c.property &&
      isOfAll(d) &&
      !isOfOneBefore(d, bench) &&
      !isHistory(d, bench),
  );
  return before.some((d) => sizeOf(d) <= sizeOf(c)) ? [] : before;
}

/** …that stand at the head of the article, for a count that is told of no place, and with a bound only of what stands before it. */
const greaterAtHead = (c: QuantityClaim, bench: Bench): readonly QuantityClaim[] =>
  isPlaced(c) || (c.bound !== 'exact' && !isOfOneBefore(c, bench))
    ? []
    : greaterBefore(c, bench).filter(({ sentence }) => sentence < HEAD);

/** The words of a clause, its sort of people ("Swedish tourists") and its places. */
const wordsOf = ({ context, modifiers, where = [] }: QuantityClaim): string[] => [...context, ...modifiers, ...where];

/**
 * True for two counts, not the same, of which each stands behind a greater one of its fate in its own article, and which no word, sort or place sets apart
 * alike: bodies that a witness carried, bodies not yet identified. They are of two parts, or of two hours gone by.
 */
export const areBesideGreater = (a: QuantityClaim, b: QuantityClaim, bench: Bench): boolean =>
  sizeOf(a) !== sizeOf(b) &&
  greaterBefore(a, bench).length > 0 &&
  greaterBefore(b, bench).length > 0 &&
  !meet(wordsOf(a), wordsOf(b));

/** "The ministry gave the number as 248", "officials put the toll at 248": verbs, nouns and prepositions by which somebody tells a count of his own. */
const GIVING = new Set(['estimate', 'give', 'place', 'put', 'set']);
const GIVEN = new Set(['count', 'figure', 'number', 'toll', 'total']);
/** Words between the verb and the preposition, at most: "put the official death toll at". */
const GIVING_REACH = 6;

export function isGiven(c: QuantityClaim, bench: Bench): boolean {
  const before = passageOf(c, bench).before.slice(-GIVING_REACH);
  if (!['as', 'at'].includes(before.at(-1)?.lower ?? '')) return false;
  const verb = before.findLastIndex(({ lemma }) => GIVING.has(lemma));
  return verb >= 0 && before.slice(verb + 1).some(({ lemma }) => GIVEN.has(lemma));
}

/**
 * True for a toll that its article tells further down, where its headline or lead tells a greater one, beside another article's whole: "the toll reaches
 * five … three people were confirmed dead on Saturday". It is what was known before, or a part, and no figure of the article's own. What somebody else
 * is said to count is one, but not of what stands before it ("clashes in which more than 40 died").
 */
export const isLookBack = (c: QuantityClaim, claims: readonly QuantityClaim[], bench: Bench): boolean =>
  greaterAtHead(c, bench).some((d) => c.speaker === null || c.speaker === d.speaker || isOfOneBefore(c, bench)) &&
  !isGiven(c, bench) &&
  claims.some((d) => d.article !== c.article && isOfAll(d) && !isPlaced(d) && greaterAtHead(d, bench).length === 0);
