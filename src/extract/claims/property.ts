import { groupOf } from '../../lexicon/counted-groups.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { ABOARD, CROWD, fateOf, TALLIES } from '../../lexicon/fates.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { COVERS, measuredBy, POPULATION, SIZE, TRAVEL, WAY } from '../../lexicon/measured.js';
import { HELPERS } from '../../lexicon/moving.js';
import { GATHERINGS } from '../../lexicon/people.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import { phrasalVerb } from '../../lexicon/things.js';
import type { Clause, QuantityMention, Sentence, Token } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { firstTokenOf } from '../../text/token-span.js';
import { isCapacity } from './capacity.js';
import { pastBrackets } from './distance.js';
import { fateOfFigure, fateOfWhole } from './fate-of-figure.js';
import type { Stretch } from './fate-words.js';
import { HEIGHT, isAloft, levelOf } from './levels.js';
import { isPopulation } from './population.js';
import { resumedAfter } from './resumed.js';
import { isWhole, upToVerb } from './wholes.js';

/** How far from a figure, in tokens, a word still governs it. */
const REACH = 12;

/** A word that measures stands right beside its figure: "fell 15 feet", "40 metres deep", "a depth of 40 metres". */
const BESIDE = 2;

function stretchOf(tokens: readonly Token[], mention: QuantityMention): Stretch {
  const first = firstTokenOf(tokens, mention);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.end) last++;
  return { first, last };
}

/** The property named by the nearest word of the clause for which `name` knows one. */
function nearest(
  tokens: readonly Token[],
  clause: { readonly from: number; readonly to: number },
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

/** "5 miles under the ground": how deep; the bare "under" is of many things. */
const isUnder = (tokens: readonly Token[], { last }: Stretch): boolean =>
  tokens[last + 1]?.lower === 'under' && tokens.slice(last + 2, last + 4).some((t) => COVERS.has(t.lemma));

/** Words between a verb of motion and "for" with the length of the way. */
const ALONG = 6;

/** "flew 4,600 km", "ploughed through the crowd for two kilometres": how long a way was; "" where no such verb leads to the figure. */
function wayOf(tokens: readonly Token[], clause: Clause, { first }: Stretch): string {
  const lowest = tokens[first - 1]?.lower === 'for' ? first - ALONG : first - 1;
  for (let k = first - 1; k >= Math.max(clause.from, lowest); k--)
    if (tokens[k]!.pos === 'VERB') return TRAVEL.has(tokens[k]!.lemma) ? WAY : '';
  return '';
}

/** Words that are tagged as verbs and lead to a time or an age: "following a quake", "three children aged eight". */
const NO_ACTS = new Set(['aged', 'following', 'pending']);

/** "BREAKING: 28 dead", "LIVE UPDATES: 400 hurt": a label in capitals. */
const isLabel = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}{4,}$/u.test(tokens[i]!.text) && tokens.slice(i + 1, i + 3).some((t) => t.text === ':');

/** The act of a verb; of "managed to escape" the escape. */
const verbLemma = (t: Token, next: Token | undefined): string | null =>
  t.pos === 'VERB' &&
  !LIGHT_WORDS.has(t.lemma) &&
  !NO_ACTS.has(t.lower) &&
  !(t.lemma === 'manage' && next?.lower === 'to')
    ? t.lemma
    : null;

/** "its operating loss", "a combined 40 boxes": a participle that stands before another noun as an adjective does. "17 collapsed houses" collapsed. */
const isAttributive = (tokens: readonly Token[], i: number, { first, last }: Stretch): boolean =>
  (i < first || i > last) &&
  /(?:ed|en|ing)$/.test(tokens[i]!.lower) &&
  (BEFORE_PARTICIPLE.has(tokens[i - 1]?.pos ?? '') || tokens[i - 1]?.lower === 'of') &&
  ['NOUN', 'NUM', 'PROPN', 'SYM'].includes(tokens[i + 1]?.pos ?? '');
const BEFORE_PARTICIPLE = new Set(['ADJ', 'DET']);

/**
 * "for the quarter ended June 30", "the week leading up to May": a participle behind another noun than the one counted, in a clause that has a verb
 * of its own.
 */
function isReduced(
  tokens: readonly Token[],
  clause: { from: number; to: number },
  i: number,
  figure: Stretch,
): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const own = i > figure.first && i <= figure.last + 1;
  if (own || before?.pos !== 'NOUN' || !/(?:ed|ing)$/.test(tokens[i]!.lower)) return false;
  if (!['ADP', 'ADV', 'PROPN'].includes(next?.pos ?? '')) return false;
  const others = tokens.slice(clause.from, clause.to).filter((t) => t !== tokens[i] && isVerb(t));
  return others.some((t) => !CLAUSE_VERBS.has(t.lemma));
}

/** Words between "vote" and "against", at most. */
const VOTING = 3;

/** "came down", "brought the tower down": a verb whose particle stands within this many words. */
const PARTICLE = 2;

/** The verb with its particle at token `i`: "came down" → "collapse", "voted against"; null for others. */
function withParticle(tokens: readonly Token[], i: number): string | null {
  const verb = tokens[i]!;
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null;
  if (verb.lemma === 'vote' && tokens.slice(i, i + VOTING).some((t) => t.lower === 'against')) return 'vote against';
  for (let k = i + 1; k <= Math.min(i + PARTICLE, tokens.length - 1); k++) {
    const phrasal = phrasalVerb(verb.lemma, tokens[k]!.lower);
    if (phrasal !== null) return phrasal;
  }
  return null;
}

/** People from which on those who march, or watch, are a crowd: a patron who speaks is none. */
const CROWDED = 20;

/** "The police estimate was 5,000 protesters": a noun for those who came, with no word of what befell them. */
const isCrowd = ({ counted, value }: QuantityMention): boolean =>
  groupOf(counted?.head ?? '') === 'crowd' && (value.best ?? value.low ?? 0) >= CROWDED;

/** What befell those counted, or that they came; "60 firefighters attended the scene": those who come to an emergency are no crowd. */
function fateTold(sentence: Sentence, at: number, figure: Stretch, mention: QuantityMention): string | null {
  const fate = fateOfFigure(sentence, at, figure, mention);
  return fate === CROWD && HELPERS.has(mention.counted?.head ?? '') ? null : fate;
}

/** "a family of five": the figure counts those who belong to it. */
const isSize = ({ counted, start }: QuantityMention): boolean =>
  counted !== null && counted.end <= start && GATHERINGS.has(counted.head);

/** True when the figure counts people: by the noun, or by a fate that stands in its place ("16 injured"). */
const countsPeople = (mention: QuantityMention): boolean =>
  mention.counted === null ||
  mention.counted.origin === true ||
  groupOf(mention.counted.head) !== null ||
  isSize(mention);

/** "one of three deadly attacks": a part of things, of which no fate is told as of people. */
function isOfThings(tokens: readonly Token[], { last }: Stretch): boolean {
  if (tokens[last + 1]?.lower !== 'of') return false;
  const noun = tokens.slice(last + 2, last + 2 + OF_WHAT).find((t) => t.pos === 'NOUN');
  return noun !== undefined && isEvent(noun.lemma) && groupOf(noun.lemma) === null && fateOf(noun.lemma) === null;
}
/** Words from "of" to its noun, at most. */
const OF_WHAT = 4;

/** "The total injured rose to 17": the noun names the count, not who is counted. "Six counts of murder" are charges. */
const isTallied = ({ counted, start }: QuantityMention): boolean =>
  counted !== null && TALLIES.has(counted.head) && (counted.head !== 'count' || counted.end <= start);

/** "a plane with 188 passengers crashes". */
const isCarried = (tokens: readonly Token[], { first }: Stretch, { counted }: QuantityMention): boolean =>
  counted?.head === 'passenger' && tokens[first - 1]?.lower === 'with';

/** What a length is of, by the words beside it: a depth, a height; how long a way was; "" where nothing tells. */
function lengthOf(tokens: readonly Token[], clause: Clause, figure: Stretch, mention: QuantityMention): string {
  const whole = { first: figure.first, last: pastBrackets(tokens, figure.last + 1) - 1 };
  const named =
    measuredBy(mention.counted?.head ?? '') ??
    levelOf(tokens, clause, figure) ??
    nearest(tokens, clause, whole, BESIDE, (t) => measuredBy(t.lemma));
  if (named !== null) return named;
  if (isUnder(tokens, whole)) return 'depth';
  return isAloft(tokens, clause, figure, mention) ? HEIGHT : wayOf(tokens, clause, figure);
}

/**
 * The property that a figure measures: for people their fate ("killed"), for things the word that measures them ("depth"), else the verb
 * that governs the figure. "" when the clause tells none.
 */
export function propertyOf(sentence: Sentence, at: number, mention: QuantityMention): string {
  const { tokens, clauses } = sentence;
  const { dimension } = mention;
  if (dimension === 'age' || dimension === 'speed' || dimension === 'temperature' || dimension === 'magnitude')
    return dimension;
  if (dimension === 'mass') return 'weight';
  const clause = clauses[at];
  if (clause === undefined) return '';
  const figure = stretchOf(tokens, mention);
  if (dimension === 'length') return lengthOf(tokens, clause, figure, mention);
  if (dimension === 'count' && isCapacity(tokens, figure, clause)) return 'capacity';
  if (dimension === 'count' && isPopulation(tokens, figure, clause, mention)) return POPULATION;
  if (dimension === 'count' && isWhole(tokens, figure.first)) return fateOfWhole(tokens, figure);
  if (dimension === 'count' && (countsPeople(mention) || isTallied(mention)) && !isOfThings(tokens, figure)) {
    const fate = fateTold(sentence, at, figure, mention);
    if (fate !== null) return fate;
    if (isCrowd(mention)) return CROWD;
  }
  if (dimension === 'count' && isSize(mention)) return SIZE;
  if (dimension === 'count' && isCarried(tokens, figure, mention)) return ABOARD;
  return verbOf(sentence, clause, at, figure) ?? (mention.counted?.head === 'passenger' ? ABOARD : '');
}

/** The verb that governs a figure in its clause, or where that goes on behind commas. "two of the three dogs were stolen": the verb is of the two. */
function verbOf(sentence: Sentence, clause: Clause, at: number, figure: Stretch): string | null {
  const { tokens, clauses } = sentence;
  const resumed = resumedAfter(sentence, figure);
  if (resumed !== null) return governing(tokens, resumed, undefined, { first: figure.first, last: resumed.from - 1 });
  const own = upToVerb(tokens, clause, figure);
  return governing(tokens, own, own === clause ? clauses[at + 1] : undefined, figure);
}

/** The verb that governs a figure: of its clause, else of the relative clause right behind it ("20 houses that fell"). */
function governing(
  tokens: readonly Token[],
  clause: { from: number; to: number },
  next: Clause | undefined,
  figure: Stretch,
): string | null {
  const any = (t: Token, i: number): string | null =>
    isAttributive(tokens, i, figure) || isLabel(tokens, i)
      ? null
      : (withParticle(tokens, i) ?? verbLemma(t, tokens[i + 1]));
  const verb = (t: Token, i: number): string | null => (isReduced(tokens, clause, i, figure) ? null : any(t, i));
  // "the week leading up to May" tells nothing of the figure; "the boy trapped in the well for three days" may
  const late = (t: Token, i: number): string | null => (t.lower.endsWith('ing') ? verb(t, i) : any(t, i));
  const relative = next !== undefined && next.from - figure.last <= 2 && RELATIVES.has(tokens[next.from]!.lower);
  return (
    (relative ? nearest(tokens, next, figure, REACH, verb) : null) ??
    nearest(tokens, clause, figure, REACH, verb) ??
    nearest(tokens, clause, figure, REACH, late)
  );
}
