import { eventClass } from '../../lexicon/events.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Clause, Token } from '../../model/index.js';
import { isRelative, pastAside, pastSideClause } from './asides.js';
import { datedClass, isDescription, isEmpty } from './verbs.js';

/** Tokens at most between the comma and the verb of who says so. */
const INSERTED = 8;
/** How far after a date that opens its clause the verb may stand, in tokens. */
const REACH = 24;

/** The first verb after a date that opens its clause; a participle that only describes the subject is passed over. */
export function firstVerb(tokens: readonly Token[], after: number, own: Clause): number | null {
  const from = pastSideClause(tokens, after);
  return verbFrom(tokens, from, Math.min(tokens.length, Math.max(own.to, from + REACH)));
}

/** The first verb of a clause between two tokens, past what only describes its subject; else the first noun that tells an event; null for neither. */
export function verbFrom(tokens: readonly Token[], from: number, to: number): number | null {
  let noun: number | null = null;
  for (let i = from; i < to; i++) {
    i = pastAside(tokens, i);
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === ';' || token.text === ':') break;
    if (token.lower === 'according') {
      while (i + 1 < to && tokens[i + 1]!.text !== ',') i++;
      continue;
    }
    if (token.pos === 'NOUN' && noun === null && datedClass(token) !== null) noun = i;
    if (token.pos !== 'VERB' || isDescription(tokens, i) || isBareParticiple(tokens, i) || inRelative(tokens, i))
      continue;
    if (isInserted(tokens, i)) {
      noun = null;
      continue;
    }
    return isEmpty(tokens, i) && noun !== null ? noun : i;
  }
  return noun ?? nounForVerb(tokens, from, to);
}

/** "a jury that sat for six weeks": a verb right behind a relative pronoun that follows a noun. */
const inRelative = (tokens: readonly Token[], i: number): boolean =>
  isRelative(tokens, i) || (/^(?:that|which)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.pos === 'NOUN');

/** "the dam burst": a verb that the tagger took for a noun, right behind a noun. */
function nounForVerb(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]!.pos === 'NOUN' && tokens[i - 1]!.pos === 'NOUN' && eventClass(tokens[i]!.lemma) !== null) return i;
  return null;
}

/** "On Sunday, officials said, the dam burst", "according to police,": who says so stands between two commas. */
const isInserted = (tokens: readonly Token[], i: number): boolean =>
  CLAUSE_VERBS.has(tokens[i]!.lemma) &&
  tokens[i + 1]?.text === ',' &&
  tokens.slice(Math.max(0, i - INSERTED), i).some((t) => t.text === ',');

/** "a man yelling" before the verb: a participle without its auxiliary. */
const isBareParticiple = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower.endsWith('ing') && tokens[i - 1]?.pos !== 'AUX';
