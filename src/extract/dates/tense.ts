import { FUTURE_CUES } from '../../lexicon/calendar.js';
import { datedClassOfToken, familyOf } from '../../lexicon/date-events.js';
import type { Token } from '../../model/index.js';

/** How far before a date a word like "will" or "due" still governs it, in tokens. */
const REACH = 14;
const STOPS = new Set([';', ':', '"', '(', ')']);

/**
 * True where the words before (or, for a date that opens its clause, after) the tokens `from`–`to` say that the day is
 * still to come: "is due to end on", "would observe three days of mourning, starting on". The verb nearest to the date
 * decides: in "said on Friday that it will close", Friday is past.
 */
export function isFuture(tokens: readonly Token[], from: number, to: number): boolean {
  let verbs = 0;
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const token = tokens[i]!;
    if (STOPS.has(token.text)) break;
    if (isCue(tokens, i)) return true;
    if (token.pos === 'VERB' && isPast(token)) {
      const auxiliary = tokens[i - 1];
      const infinitive = auxiliary?.lower === 'be' || auxiliary?.lower === 'been' || auxiliary?.pos === 'PART';
      if (!infinitive) return false;
      verbs++;
    } else if (token.pos === 'VERB') verbs++;
    if (verbs > 2) return false;
  }
  return verbs === 0 && !hasStruck(tokens, to) && opensClause(tokens, to);
}

/** "Wednesday's earthquake would be the worst since …": nobody plans what strikes; "Sunday's vote would …" may be to come. */
const hasStruck = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower.startsWith("'") === true &&
  tokens[to + 1] !== undefined &&
  familyOf(datedClassOfToken(tokens[to + 1]!) ?? '') === 'violence';

/** True where the words say that the day has passed: "since", or the verb nearest before it is told of the past: "was arrested on". */
export function isPassed(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const token = tokens[i]!;
    if (STOPS.has(token.text)) return false;
    if (token.lower === 'since') return true;
    if (token.pos === 'VERB') return isPast(token);
  }
  return false;
}

/** "will", "due", "set to", "plans to"; not "the White Plan". */
function isCue(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower === 'set' || lower === 'plan' || lower === 'plans' || lower === 'going')
    return tokens[i + 1]?.lower === 'to';
  // "is to appear", "are to meet".
  if (lower === 'to') return /^(?:is|are)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.pos === 'VERB';
  // "faces a vote on Friday": what one faces is still to come.
  if (lower === 'face' || lower === 'faces') return tokens[i]!.pos === 'VERB';
  return FUTURE_CUES.has(lower);
}

const isPast = (token: Token): boolean =>
  token.lower !== token.lemma && !token.lower.endsWith('ing') && !token.lower.endsWith('s');

/** "On Saturday the shops will open": the first verb group after the date is one that is to come. */
function opensClause(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < tokens.length && i < to + REACH; i++) {
    const token = tokens[i]!;
    if (STOPS.has(token.text)) return false;
    if (token.pos === 'AUX' || token.pos === 'VERB') {
      return isCue(tokens, i) || (token.lemma === 'be' && i + 1 < tokens.length && isCue(tokens, i + 1));
    }
  }
  return false;
}
