import { groupOf } from '../../lexicon/counted-groups.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { CAPACITY, measuredBy, SETTLEMENTS } from '../../lexicon/measured.js';
import { phrasalVerb } from '../../lexicon/things.js';
import type { Clause, QuantityMention, Sentence, Token } from '../../model/index.js';
import { fateAt, type Stretch } from './fate.js';

/** How far from a figure, in tokens, a word still governs it. */
const REACH = 12;

/** A word that measures stands right beside its figure: "fell 15 feet", "40 metres deep", "a depth of 40 metres". */
const BESIDE = 2;

function stretchOf(tokens: readonly Token[], mention: QuantityMention): Stretch {
  const first = tokens.findIndex((t) => t.end > mention.start);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.end) last++;
  return { first, last };
}

/** The property named by the nearest word of the clause for which `name` knows one. */
function nearest(
  tokens: readonly Token[],
  clause: Clause,
  figure: Stretch,
  reach: number,
  name: (t: Token, i: number) => string | null,
): string | null {
  let best: { far: number; property: string } | null = null;
  for (let i = clause.from; i < clause.to; i++) {
    const property = name(tokens[i]!, i);
    if (property === null) continue;
    const far = i > figure.last ? i - figure.last : Math.max(0, figure.first - i);
    if (far <= reach && (best === null || far < best.far)) best = { far, property };
  }
  return best?.property ?? null;
}

/** How far before a figure, in tokens, a word of capacity makes it one. */
const CAPACITY_REACH = 7;

const RELATIVE = new Set(['that', 'which', 'who']);

const verbLemma = (t: Token): string | null => (t.pos === 'VERB' && !LIGHT_WORDS.has(t.lemma) ? t.lemma : null);

/** "came down", "brought the tower down": a verb whose particle stands within this many words. */
const PARTICLE = 2;

/** The verb with its particle at token `i`: "came down" → "collapse"; null for others. */
function withParticle(tokens: readonly Token[], i: number): string | null {
  const verb = tokens[i]!;
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null;
  for (let k = i + 1; k <= Math.min(i + PARTICLE, tokens.length - 1); k++) {
    const phrasal = phrasalVerb(verb.lemma, tokens[k]!.lower);
    if (phrasal !== null) return phrasal;
  }
  return null;
}

/** "a city of 350,000", "a population of 350,000". */
function isPopulation(tokens: readonly Token[], { first }: Stretch, clause: Clause): boolean {
  const [noun, of] = [tokens[first - 2], tokens[first - 1]];
  if (first - 2 < clause.from || of?.lower !== 'of' || noun === undefined) return false;
  return SETTLEMENTS.has(noun.lemma) || measuredBy(noun.lemma) === 'population';
}

/** "the 80 people who died": the fate that a relative clause right behind the figure tells. */
function fateInRelative(tokens: readonly Token[], next: Clause | undefined, figure: Stretch): string | null {
  if (next === undefined || next.from - figure.last > 2 || !RELATIVE.has(tokens[next.from]!.lower)) return null;
  return fateAt(tokens, next, figure);
}

/** "licensed to carry 180", "a capacity of 180": what may be held. */
const isCapacity = (tokens: readonly Token[], { first }: Stretch, clause: Clause): boolean =>
  tokens
    .slice(Math.max(clause.from, first - CAPACITY_REACH), first)
    .some((t) => CAPACITY.has(t.lemma) || CAPACITY.has(t.lower));

/** True when the figure counts people: by the noun, or by a fate that stands in its place ("16 injured"). */
const countsPeople = (mention: QuantityMention): boolean =>
  mention.counted === null || groupOf(mention.counted.head) !== null;

/** "One killed, 15 others shot": the others are those who lived. */
const survivors = (fate: string, mention: QuantityMention): string =>
  fate === 'shot' && mention.counted?.head === 'other' ? 'injured' : fate;

/**
 * The property that a figure measures: for people their fate ("killed"), for things the word that measures them ("depth"), else the verb
 * that governs the figure. "" when the clause tells none.
 */
export function propertyOf({ tokens, clauses }: Sentence, at: number, mention: QuantityMention): string {
  const { dimension } = mention;
  if (dimension === 'age' || dimension === 'speed' || dimension === 'temperature' || dimension === 'magnitude')
    return dimension;
  if (dimension === 'mass') return 'weight';
  const clause = clauses[at];
  if (clause === undefined) return '';
  const figure = stretchOf(tokens, mention);
  if (dimension === 'length') return nearest(tokens, clause, figure, BESIDE, (t) => measuredBy(t.lemma)) ?? '';
  if (dimension === 'count' && isCapacity(tokens, figure, clause)) return 'capacity';
  if (dimension === 'count' && isPopulation(tokens, figure, clause)) return 'population';
  if (dimension === 'count' && countsPeople(mention)) {
    const fate = fateAt(tokens, clause, figure) ?? fateInRelative(tokens, clauses[at + 1], figure);
    if (fate !== null) return survivors(fate, mention);
  }
  return governing(tokens, clause, clauses[at + 1], figure) ?? '';
}

/** The verb that governs a figure: of its clause, else of the relative clause right behind it ("20 houses that fell"). */
function governing(tokens: readonly Token[], clause: Clause, next: Clause | undefined, figure: Stretch): string | null {
  const verb = (t: Token, i: number): string | null => withParticle(tokens, i) ?? verbLemma(t);
  const relative = next !== undefined && next.from - figure.last <= 2 && RELATIVE.has(tokens[next.from]!.lower);
  return (relative ? nearest(tokens, next, figure, REACH, verb) : null) ?? nearest(tokens, clause, figure, REACH, verb);
}
