import { LEVELS, RAISING_A_TOLL } from '../../lexicon/change-verbs.js';
import { LEAVING_FATES } from '../../lexicon/escapes.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { fateNamed, fateOf, TALLIES } from '../../lexicon/fates.js';
import { ADDITIONS } from '../../lexicon/function-words.js';
import type { QuantityMention, Sentence, Token } from '../../model/index.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';
import type { Toll } from './others.js';
import { endOfUncounted } from './wholes.js';

/** True for a count that is brought up to date by the day: "the toll", "the number of people killed rose to 12". */
export const isTally = (m: QuantityMention, { tokens }: Sentence): boolean => {
  const first = firstTokenOf(tokens, m);
  const to = ['to', 'at'].includes(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return LEVELS.has(tokens[to]?.lemma ?? '') || (m.counted !== null && TALLIES.has(m.counted.head));
};

/** Days before its article within which a tally is dated by the report: "the toll rose to 12 on Monday". */
export const REPORTED = 3;

/** "killed ten from Eastmark", "two victims in the Ellery shooting from Calder": those who come from a place are a part of all. */
function isByOrigin(m: QuantityMention, { tokens }: Sentence, property: string): boolean {
  if (m.dimension !== 'count' || fateNamed(property) === undefined || LEAVING_FATES.has(property)) return false;
  const end = tokenFrom(tokens, m.end);
  for (let i = Math.max(1, end); i > 0 && i < tokens.length && i <= end + ORIGIN; i++) {
    const { lower, pos } = tokens[i]!;
    if (lower === 'from') {
      const named = /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '');
      return named && (i === end || isEvent(tokens[i - 1]!.lower));
    }
    if (!IN_PHRASE.has(pos) && !isEvent(lower)) return false;
  }
  return false;
}

/** Words between those counted and where they come from: "in the Ellery ferry sinking". */
const ORIGIN = 6;
const IN_PHRASE = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'PROPN']);

/** Words between a figure and the toll that it raises. */
const RAISED = 14;

/** "Divers found three bodies, bringing the toll to 12", "which brought the total to 12": a toll stands behind, with the verb that adds to it. */
function isRaise(tokens: readonly Token[], end: number): boolean {
  if (end < 0) return false;
  const rest = tokens.slice(end, end + RAISED);
  const verb = rest.findIndex((t) => RAISING_A_TOLL.has(t.lemma));
  return verb >= 0 && rest.slice(verb, verb + 5).some((t) => TALLIES.has(t.lemma));
}

/**
 * "four more bodies", "another four died": added to a toll told before, a part of it. "Nine died. Another 40 were hurt" adds to no toll of the hurt.
 * "Dozens more" has no figure to add. `told` are the counts of fates before it in the article.
 */
function isIncrement(m: QuantityMention, { tokens }: Sentence, property: string, told: readonly Toll[]): boolean {
  if (m.dimension !== 'count' || m.bound !== 'exact') return false;
  if (isRaise(tokens, tokenFrom(tokens, m.end))) return true;
  if (told.length > 0 && !told.some((t) => t.property === property)) return false;
  const first = firstTokenOf(tokens, m);
  const from = tokens[first - 1]?.lower === 'another' ? first - 1 : first;
  for (let i = from; i < tokens.length && tokens[i]!.start < m.end; i++)
    if (ADDITIONS.has(tokens[i]!.lower)) return true;
  return false;
}

/** "None of them died": those told of before. "No one died" is of all. */
const isNone = ({ tokens }: Sentence, m: QuantityMention): boolean =>
  m.value.best === 0 && tokens.find((t) => t.end > m.start)?.lower === 'none';

/** "Of the wounded, 13 were children": some of those of whom the opening tells the same. */
function isOfUncounted(m: QuantityMention, { tokens }: Sentence, property: string): boolean {
  const end = m.dimension === 'count' ? endOfUncounted(tokens, firstTokenOf(tokens, m)) : -1;
  return tokens.slice(1, Math.max(1, end)).some((t) => [fateOf(t.lemma), fateOf(t.lower)].includes(property));
}

/** True for people who are a part of those that the article counts with that fate: of its whole, added to a toll, from one place, or none of some. `told` are the counts told before. */
export const isPartOfToll = (
  m: QuantityMention,
  sentence: Sentence,
  property: string,
  told: readonly Toll[],
): boolean =>
  isNone(sentence, m) ||
  isIncrement(m, sentence, property, told) ||
  isByOrigin(m, sentence, property) ||
  isOfUncounted(m, sentence, property);
