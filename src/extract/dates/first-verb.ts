import { datedClassOf } from '../../lexicon/date-events.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Clause, Token } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { isRelative, pastAside, pastSideClause, SIDE_OPENERS } from './asides.js';
import { datedClass, isDescription, isEmpty, isFullVerb } from './verbs.js';

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
    if (!governs(tokens, i, from)) continue;
    if (isInserted(tokens, i)) {
      noun = null;
      continue;
    }
    const deed = nounForVerb(tokens, from, endOfClause(tokens, from, i));
    return isEmpty(tokens, i) && noun !== null ? noun : (deed ?? i);
  }
  return noun ?? nounForVerb(tokens, from, to);
}

/** A verb that is the clause's own, and none of what describes its subject. */
const governs = (tokens: readonly Token[], i: number, from: number): boolean =>
  isFullVerb(tokens, i) &&
  !(
    isDescription(tokens, i) ||
    isBareParticiple(tokens, i) ||
    inRelative(tokens, i) ||
    inBareRelative(tokens, i, from)
  );

/** "a jury that sat for six weeks": a verb right behind a relative pronoun that follows a noun. */
const inRelative = (tokens: readonly Token[], i: number): boolean =>
  isRelative(tokens, i) || (/^(?:that|which)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.pos === 'NOUN');

/** "the branches it owns stopped working": a verb behind a noun and a pronoun that another verb follows. */
function inBareRelative(tokens: readonly Token[], i: number, from: number): boolean {
  if (!isVerb(tokens[i + 1])) return false;
  let subject = i - 1;
  while (tokens[subject]?.pos === 'AUX' || tokens[subject]?.pos === 'ADV') subject--;
  return subject > from && tokens[subject]!.pos === 'PRON' && tokens[subject - 1]!.pos === 'NOUN';
}

/** The comma between two tokens behind which another clause begins, ", and its stern …", ", after crews …"; `from` where there is none, or a verb before it. */
function endOfClause(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to && !isVerb(tokens[i]); i++) {
    const next = tokens[i + 1];
    if (
      tokens[i]!.text === ',' &&
      (next?.pos === 'CCONJ' || next?.pos === 'SCONJ' || SIDE_OPENERS.has(next?.lower ?? ''))
    )
      return i;
  }
  return from;
}

/** "the dam burst": a verb that the tagger took for a noun, right behind a noun. */
function nounForVerb(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]!.pos === 'NOUN' && tokens[i - 1]!.pos === 'NOUN' && datedClassOf(tokens[i]!.lemma) !== null) return i;
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
