import { eventClass } from '../../lexicon/events.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Clause, Token } from '../../model/index.js';
import { isRelative } from './cleft.js';
import { datedClass, isDescription, isEmpty } from './verbs.js';

/** Tokens at most between the comma and the verb of who says so. */
const INSERTED = 8;
/** How far after a date that opens its clause the verb may stand, in tokens. */
const REACH = 24;
/** Words that open a clause of their own before the one that is dated. */
const SIDE_OPENERS = new Set(['after', 'although', 'amid', 'as', 'because', 'following', 'since', 'though', 'while']);

/** The first verb after a date that opens its clause; a participle that only describes the subject is passed over. */
export function firstVerb(tokens: readonly Token[], after: number, own: Clause): number | null {
  const from = pastSideClause(tokens, after);
  const to = Math.min(tokens.length, Math.max(own.to, from + REACH));
  let noun: number | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
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

/** "On Sept. 13, as the crowd looked on, the judge …": the token behind the comma that closes the side clause; `after` where there is none. */
function pastSideClause(tokens: readonly Token[], after: number): number {
  if (tokens[after]?.text !== ',' || !SIDE_OPENERS.has(tokens[after + 1]?.lower ?? '')) return after;
  for (let i = after + 2; i < Math.min(tokens.length - 1, after + REACH); i++)
    if (tokens[i]!.text === ',') return i + 1;
  return after;
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
