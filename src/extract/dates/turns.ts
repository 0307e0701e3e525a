import { datedClassOfToken } from '../../lexicon/date-events.js';
import { LEFT_AS } from '../../lexicon/fate-idioms.js';
import { officeKey, POSITIONS } from '../../lexicon/offices.js';
import type { Clause, Token } from '../../model/index.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { stateClass } from '../../text/phrasal-verbs.js';

/** What a thing is "in" since it opened. */
export const USES = new Set(['business', 'operation', 'production', 'service']);

/** "marked the beginning of the siege": what is marked. */
export function marked(tokens: readonly Token[], i: number): string | null {
  const told = tokens.slice(i + 1, i + 4).map(datedClassOfToken);
  return told.find((name) => name === 'begin' || name === 'end') ?? null;
}

/** "The siege was officially over on Sunday": right before the date stands that something was over. */
export function isOver(tokens: readonly Token[], first: number): boolean {
  const over = tokens[first - 1]?.lower === 'over' ? first - 1 : first - 2;
  if (tokens[over]?.lower !== 'over' || (over < first - 1 && tokens[first - 1]!.pos !== 'ADP')) return false;
  let be = over - 1;
  while (tokens[be]?.pos === 'ADV') be--;
  return tokens[be]?.lemma === 'be';
}

/** "Since May they have been on the run": the last word of the state; it began then. */
export function stateIn(tokens: readonly Token[], own: Clause): number | null {
  for (let i = own.from; i < own.to; i++) if (stateClass(tokens, i) !== null) return i;
  return null;
}

/** "left the bank", but not "left three dead". */
export const leavesPlace = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'left' &&
  tokens[i + 1]?.pos === 'DET' &&
  !tokens.slice(i + 1, i + 9).some((t) => LEFT_AS.has(t.lower));

/** "has been in operation since 1961": the noun behind "in"; it began then. */
export function inUse(tokens: readonly Token[], first: number): number | null {
  const i = (tokens[first]?.lower === 'since' ? first : first - 1) - 1;
  return tokens[i + 1]?.lower === 'since' && USES.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower === 'in'
    ? i
    : null;
}

/** What somebody is in since they hold an office. */
const HELD = new Set(['charge', 'office', 'power']);

/** "chief executive of the bank since 2005", "in office since May": the office; null where "since" dates another thing. */
export function inOffice(tokens: readonly Token[], first: number): number | null {
  const last = (tokens[first]?.lower === 'since' ? first : first - 1) - 1;
  if (last < 0 || tokens[last + 1]!.lower !== 'since') return null;
  if (tokens[last]!.lower === 'helm') return tokens[last - 2]?.lower === 'at' ? last : null;
  if (HELD.has(tokens[last]!.lower)) return tokens[last - 1]?.lower === 'in' ? last : null;
  if (isOffice(tokens, last)) return last;
  let of = last;
  while (of > 0 && last - of < COMPLEMENT && /^(?:ADJ|DET|NOUN|PROPN)$/.test(tokens[of]!.pos)) of--;
  return of < last && /^(?:at|for|of)$/.test(tokens[of]!.lower) && isOffice(tokens, of - 1) ? of - 1 : null;
}

/** Words at most of what an office is held of: "of the Tarnac city council". */
const COMPLEMENT = 5;

/** The word for an office that one person holds: of "a director" there are several. */
function isOffice(tokens: readonly Token[], i: number): boolean {
  if (!POSITIONS.has(officeKey(tokens[i]?.lower ?? ''))) return false;
  let opening = i - 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[opening]?.pos ?? '')) opening--;
  return !/^(?:an?|another|one)$/.test(tokens[opening]?.lower ?? '');
}

/** "Its last strike, in 2014, was short": a date between commas right behind a noun dates what the noun tells. */
export function aside(tokens: readonly Token[], first: number, after: number): number | null {
  const comma = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  const closed = tokens[comma]?.text === ',' && tokens[after]?.text === ',';
  return closed && tokens[comma - 1]?.pos === 'NOUN' ? comma - 1 : null;
}

/** "The hearing is on Friday", "there will be an amnesty until May": the noun of a sentence whose only verb is "be"; null for any other. */
export function copular(tokens: readonly Token[], first: number, own: Clause): number | null {
  const at = tokens.findIndex((t, i) => i >= own.from && i < first && t.lemma === 'be' && t.pos === 'AUX');
  if (at < 0 || tokens.slice(Math.max(0, own.from), first).some((t) => t.pos === 'VERB')) return null;
  for (let i = at - 1; i >= own.from; i--) {
    if (tokens[i]!.pos === 'NOUN') return i;
    if (tokens[i]!.lower === 'there') return nounBehind(tokens, at, first);
  }
  return null;
}

/** "…, when early on the morning of May 1 the roof fell": the verb of a date that opens its clause stands behind it. */
export function opensClause(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  while (isQuote(tokens[i]) || (/^(?:ADJ|ADP|ADV|DET)$/.test(tokens[i]?.pos ?? '') && tokens[i]!.lower !== 'when')) i--;
  return /^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[i]?.pos ?? 'PUNCT') || tokens[i]!.lower === 'when';
}

/** "They were on the scene at 6 p.m.", "they were off before five": the "be" before a date that tells where somebody was; null where another verb stands between. */
export function present(tokens: readonly Token[], first: number): number | null {
  let at = first - 1;
  while (at >= 0 && tokens[at]!.lemma !== 'be' && tokens[at]!.pos !== 'VERB' && tokens[at]!.text !== ';') at--;
  return at + 2 < first && isPresence(tokens, at) ? at : null;
}

/** "The driver of a train that hit a wall was | in hospital on Friday": behind a relative clause, the "be" at `at` tells where somebody was. */
export const standsBehindRelative = (tokens: readonly Token[], at: number, first: number): boolean =>
  at + 2 < first &&
  isPresence(tokens, at) &&
  tokens.slice(Math.max(0, at - RELATIVE), at).some((t) => /^(?:that|which|who|whose)$/.test(t.lower));

/** Words of a relative clause at most. */
const RELATIVE = 12;

/** The same of a date that opens its clause: "At 6 p.m. crews were on the scene". */
export function presentAfter(tokens: readonly Token[], after: number, own: Clause): number | null {
  const at = tokens.findIndex((t, i) => i >= after && i < own.to && isVerb(t));
  return at > after && isPresence(tokens, at) ? at : null;
}

const isPresence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'be' && (tokens[at + 1]?.pos === 'ADP' || PLACES.has(tokens[at + 1]?.lower ?? ''));

/** Adverbs that tell where somebody is. */
const PLACES = new Set(['away', 'back', 'gone', 'here', 'home', 'inside', 'off', 'out', 'outside', 'there']);

function nounBehind(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN') return i;
  return null;
}

/** "which dates back to around 1500", "dating from": the word that tells from when something is, right before a year at `first`; null for none. */
export function datesTo(tokens: readonly Token[], first: number): number | null {
  const link = tokens[first - 1]?.lower === 'around' || tokens[first - 1]?.lower === 'about' ? first - 2 : first - 1;
  if (!/^(?:from|to)$/.test(tokens[link]?.lower ?? '')) return null;
  const verb = tokens[link - 1]?.lower === 'back' ? link - 2 : link - 1;
  return /^dat(?:ed|es|ing)$/.test(tokens[verb]?.lower ?? '') ? verb : null;
}
