import { groupOf } from '../../lexicon/counted-groups.js';
import { fateNamed } from '../../lexicon/fates.js';
import type { Claim, QuantityClaim } from '../../model/index.js';

/** Smallest count that is told twice of one thing rather than met by chance. */
const LEAST = 10;
/** One significant digit: often met by chance, so that another article's fate is no sign of this one's. */
const isRound = (figure: number): boolean => /^[1-9]0*$/.test(String(figure));

const figureOf = ({ dimension, base }: QuantityClaim): number | null =>
  dimension === 'count' && base.best !== null && base.best >= LEAST ? base.best : null;

const hasFate = (c: QuantityClaim): boolean => fateNamed(c.property) !== undefined;

/** A bare figure, or one of people of no sort: "the 84", "84 people". */
const isOpen = (c: QuantityClaim): boolean =>
  !hasFate(c) && !c.part && c.change === null && (c.counted === '' || groupOf(c.counted) === 'anyone');

/** The fates of which each figure is told. */
function fatesOf(claims: readonly QuantityClaim[]): ReadonlyMap<number, ReadonlySet<string>> {
  const fates = new Map<number, Set<string>>();
  for (const c of claims) {
    const figure = figureOf(c);
    if (figure !== null && hasFate(c)) fates.set(figure, (fates.get(figure) ?? new Set()).add(c.property));
  }
  return fates;
}

const only = (fates: ReadonlySet<string> | undefined): string | null => (fates?.size === 1 ? [...fates][0]! : null);

/** A length of no thing, of which no word says what it measures: "he fell 32 metres". */
const isBareLength = (c: QuantityClaim): boolean => c.dimension === 'length' && c.property === '' && !c.part;

const lengthKey = ({ unit, base }: QuantityClaim): string => `${unit} ${base.best}`;

/** What each length measures where any article says it: "32 metres" is a depth. */
function measuresOf(claims: readonly QuantityClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const measures = new Map<string, Set<string>>();
  for (const c of claims) {
    if (c.dimension !== 'length' || !LASTING.has(c.property) || c.value.best === null || isRound(c.value.best))
      continue;
    measures.set(lengthKey(c), (measures.get(lengthKey(c)) ?? new Set()).add(c.property));
  }
  return measures;
}
/** Measures that a thing keeps, whoever tells them. */
const LASTING = new Set(['depth', 'height', 'length', 'width']);

/**
 * A figure told again without its fate has the fate it was told with: "the 84", where the article or, for a figure hardly met by chance, another
 * says that 84 people were killed; a length told again what it measures. Gives the claims of all articles as they are to be weighed; their ids stay.
 */
export function withFates(articles: readonly (readonly Claim[])[]): Claim[][] {
  const quantities = articles.map((claims) => claims.filter((c): c is QuantityClaim => c.kind === 'quantity'));
  const everywhere = fatesOf(quantities.flat());
  const measures = measuresOf(quantities.flat());
  return quantities.map((claims) => {
    const own = fatesOf(claims);
    return claims.map((c) => {
      const measure = isBareLength(c) ? only(measures.get(lengthKey(c))) : null;
      if (measure !== null) return { ...c, property: measure };
      const figure = isOpen(c) ? figureOf(c) : null;
      if (figure === null) return c;
      // "about 30 people worked there": a round figure of its own noun may be met by chance in one article, too
      if (isRound(figure) && c.counted !== '') return c;
      const fate = only(own.get(figure)) ?? (isRound(figure) ? null : only(everywhere.get(figure)));
      return fate === null ? c : { ...c, property: fate };
    });
  });
}
