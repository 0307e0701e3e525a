import { ANNOUNCED, MARKING, PERSONS, PLACEHOLDERS } from '../../lexicon/date-events.js';
import { eventClass } from '../../lexicon/events.js';
import { officeKey } from '../../lexicon/offices.js';
import type { Clause, Sentence, Span, Token } from '../../model/index.js';
import { clauseIndexAt } from '../../text/clauses.js';
import { isBlamed, phrasalClass, stateClass } from '../../text/phrasal-verbs.js';
import { beforeAside, openingBracket, pastSideClause, UNITS } from './asides.js';
import { cleftAfter } from './cleft.js';
import { firstVerb, verbFrom } from './first-verb.js';
import {
  inBareRelative,
  isAccording,
  isGerund,
  isHeardOf,
  isPartOfName,
  isPhrasalNoun,
  pastClass,
  pastPhraseClass,
  pastTakenForAdjective,
  sequelOf,
  tellsWhich,
} from './not-acts.js';
import { NOTHING, nounAfter, nounOf } from './noun-beside.js';
import { isOfClock, openerSoonAfter } from './soon-after.js';
import { isStamp } from './stamps.js';
import { bursts, countsToll, publishes, soundsAlarm } from './subjects.js';
import { REACH, toldBy } from './told-by.js';
import {
  aside,
  copular,
  datesTo,
  inOffice,
  inUse,
  isOver,
  marked,
  opensClause,
  present,
  presentAfter,
  standsBehindRelative,
  stateIn,
  USES,
} from './turns.js';
import {
  datedClass,
  isAbsent,
  isDescription,
  isEmpty,
  isFullVerb,
  isHealing,
  isTopic,
  lightObject,
  lightSubject,
  takesEffect,
} from './verbs.js';
import { isSpeech, opensContent } from './words-or-deeds.js';

/** What a date is the date of. */
export interface DatedEvent {
  /** Class of the event ("end", "shoot"), else the lemma of its verb or noun; "" when nothing tells it. */
  readonly property: string;
  /** Tokens of the clauses that tell the event, in order. */
  readonly told: readonly Token[];
}

/**
 * The event that the date at `span` dates, in its sentence: the noun after it ("the November 9 agreement"), an event noun or the verb before
 * it in its clause ("the attacks in the capital on Sunday"), a "when" clause after it, or the first verb after it. Null
 * where only speech is dated ("said on Tuesday"), or no word governs it.
 */
export function datedEvent(sentence: Sentence, span: Span): DatedEvent | null {
  const { tokens, clauses } = sentence;
  const first = tokens.findIndex((t) => t.end > span.start);
  const after = endOf(tokens, first, span);
  const own = clauses[clauseIndexAt(sentence, span.start)];
  if (own === undefined || first < 0 || isAccording(tokens, first) || isStamp(tokens, after)) return null;
  const noun = nounAfter(tokens, first, after);
  const isNamed = noun === null || noun === NOTHING || datedClass(tokens[noun]!) === null;
  if (isNamed && isPartOfName(tokens, first, after)) return null;
  const last = beforeAside(tokens, first);
  const office = noun === null ? inOffice(tokens, first) : null;
  const governor =
    noun ??
    office ??
    datesTo(tokens, first) ??
    inUse(tokens, first) ??
    nounOf(tokens, first) ??
    scene(
      tokens,
      after,
      pastScene(tokens, span, before(tokens, last, last === first ? openingOf(sentence, own) : 0)),
    ) ??
    whenAfter(tokens, after) ??
    cleftAfter(tokens, first, after) ??
    stateIn(tokens, own) ??
    (opensClause(tokens, first) ? null : (copular(tokens, first, own) ?? present(tokens, first))) ??
    firstVerb(tokens, after, own) ??
    aside(tokens, first, after) ??
    copular(tokens, first, own) ??
    presentAfter(tokens, after, own);
  if (governor === null || governor === NOTHING || countsToll(tokens, governor)) return null;
  const announced = ANNOUNCED.has(tokens[governor]!.lemma);
  const property = (): string => {
    if (office !== null) return officeKey(tokens[office]!.lower);
    return isOver(tokens, first) ? 'end' : propertyOf(tokens, governor);
  };
  if (noun === null && !announced && isSpeech(tokens, governor)) return null;
  return {
    property: property(),
    told: toldBy(tokens, clauses, own, first, after, governor),
  };
}

/** "were not told until after the feast on Tuesday": words behind such a link that have no verb are no clause, and go on with the one before. */
function openingOf({ tokens, clauses }: Sentence, own: Clause): number {
  const from = Math.max(0, own.from);
  for (let i = from; i < own.to; i++) if (isFullVerb(tokens, i) && !isDescription(tokens, i)) return from;
  const links = [tokens[from - 1]?.lower, tokens[from]?.lower];
  return links.includes('until') || links.includes('till') ? (clauses[clauses.indexOf(own) - 1]?.from ?? from) : from;
}

/** "broke out", "got away" and "took effect" are told by two words. */
function propertyOf(tokens: readonly Token[], i: number): string {
  const phrasal = phrasalClass(tokens, i);
  const token = tokens[lightObject(tokens, i) ?? lightSubject(tokens, i) ?? i]!;
  if (soundsAlarm(tokens, i, phrasal)) return 'alarm';
  const sequel = sequelOf(tokens, i);
  if (sequel !== null || phrasal !== null) return (sequel ?? phrasal)!;
  if (takesEffect(tokens, i)) return 'effect';
  if (publishes(tokens, i)) return 'disclose';
  if (MARKING.has(token.lemma)) return marked(tokens, i) ?? token.lemma;
  if (token.lemma === 'agree' && agreesToPlead(tokens, i)) return 'plead';
  if (ANNOUNCED.has(token.lemma) && token.pos === 'VERB') return 'announce';
  if (/^erupt/.test(token.lemma)) return bursts(tokens, i) ? 'explode' : 'begin';
  if (isHealing(tokens, i)) return 'heal';
  const state = stateClass(tokens, i);
  if (state !== null) return state;
  if (USES.has(token.lower) && tokens[i - 1]?.lower === 'in' && tokens[i + 1]?.lower === 'since') return 'open';
  return (
    datedClass(token) ??
    eventClass(token.lemma) ??
    (token.pos === 'ADJ' ? (pastPhraseClass(tokens, i) ?? pastClass(token)) : null) ??
    token.lemma
  );
}

/** "agreed to plead guilty", "agreed in May to a guilty plea": the plea is what is dated. */
const agreesToPlead = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(i + 1, i + 9).some((t) => datedClass(t) === 'plead');

function endOf(tokens: readonly Token[], first: number, span: Span): number {
  let i = first;
  while (i < tokens.length && tokens[i]!.start < span.end) i++;
  return i;
}

/** The event noun or the verb before the date in its clause, the nearer first; a verb that says nothing gives way to its subject. */
function before(tokens: readonly Token[], first: number, from: number): number | null {
  let empty: number | null = null;
  let person: number | null = null;
  let relative: number | null = null;
  for (let i = first - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (token.text === ';' || opensContent(tokens, i) || standsBehindRelative(tokens, i, first)) return null;
    i = openingBracket(tokens, i, from);
    if (token.pos === 'NOUN' && PERSONS.has(token.lemma)) person ??= i;
    else if (tellsDeed(tokens, i)) return i;
    if (!isFullVerb(tokens, i) || isDescription(tokens, i)) continue;
    if (inBareRelative(tokens, i)) relative ??= i;
    else if (isSecondVerb(tokens, i)) return i - 1;
    else if (!isEmpty(tokens, i)) return person !== null && empty !== null ? person : (empty ?? i);
    else empty ??= i;
  }
  return person ?? empty ?? relative ?? mistagged(tokens, first);
}

/** "ended six weeks of fierce fighting last month": what went on for weeks is not what the date is of. */
function lastsFor(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1;
  while (tokens[i]?.pos === 'ADJ') i--;
  return tokens[i]?.lower === 'of' && UNITS.test(tokens[i - 1]?.lower ?? '');
}

const isEventNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'NOUN' &&
  datedClass(tokens[i]!) !== null &&
  !lastsFor(tokens, i) &&
  !PLACEHOLDERS.has(tokens[i]!.lemma) &&
  !tellsWhich(tokens, i) &&
  !isAbsent(tokens, i) &&
  !isOfPersons(tokens, i) &&
  !isTopic(tokens, i) &&
  !isHeardOf(tokens, i) &&
  !isBlamed(tokens, i);

/** "had been let go": the first of the two verbs tells it. */
const isSecondVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'VERB' && phrasalClass(tokens, i - 1) !== null;

/** "prisoners of war": which persons, and no war. */
const isOfPersons = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'of' && PERSONS.has(tokens[i - 2]?.lemma ?? '');

const tellsDeed = (tokens: readonly Token[], i: number): boolean =>
  isEventNoun(tokens, i) || isPhrasalNoun(tokens, i) || isGerund(tokens, i);

/** "the dam burst on Sunday": a verb that the tagger took for a noun, right before the date. */
function mistagged(tokens: readonly Token[], first: number): number | null {
  const past = pastTakenForAdjective(tokens, first);
  if (past !== null) return past;
  let i = first - 1;
  while (tokens[i]?.pos === 'ADP' || tokens[i]?.pos === 'DET') i--;
  const token = tokens[i];
  return token?.pos === 'NOUN' && tokens[i - 1]?.pos === 'NOUN' && eventClass(token.lemma) !== null ? i : null;
}

/** "on Sunday, when six people were shot": the first verb of the "when" clause. */
function whenAfter(tokens: readonly Token[], after: number): number | null {
  const at = tokens[after]?.text === ',' ? after + 1 : after;
  return tokens[at]?.lower === 'when' ? verbFrom(tokens, at + 1, Math.min(tokens.length, at + REACH)) : null;
}

/** "was walking home on Monday when a car hit him": what went on gives way to what happened; `governor` for any other. */
function scene(tokens: readonly Token[], after: number, governor: number | null): number | null {
  if (governor === null || !tokens[governor]!.lower.endsWith('ing') || tokens[governor - 1]?.pos !== 'AUX')
    return governor;
  const from = pastSideClause(tokens, after);
  const when = [from, from + 1].find((k) => tokens[k]?.lower === 'when');
  return when === undefined
    ? governor
    : (verbFrom(tokens, when + 1, Math.min(tokens.length, when + REACH)) ?? governor);
}

/** What happened, past the act in which, or soon after which, it did: "came down minutes after it took off on Monday" is of that day; of 10:52 is the take-off. */
function pastScene(tokens: readonly Token[], span: Span, governor: number | null): number | null {
  const past = pastWhile(tokens, governor);
  const opener = past === null || isOfClock(tokens, span) ? null : openerSoonAfter(tokens, past);
  return opener === null ? past : (before(tokens, opener, Math.max(0, opener - REACH)) ?? past);
}

/** "vanished while cruising over the sea at 2 a.m.", "while it was cruising": what was done meanwhile gives way to what happened. */
function pastWhile(tokens: readonly Token[], governor: number | null): number | null {
  if (governor === null || !tokens[governor]!.lower.endsWith('ing')) return governor;
  const opener =
    tokens[governor - 1]?.pos === 'AUX' && tokens[governor - 2]?.pos === 'PRON' ? governor - 3 : governor - 1;
  if (tokens[opener]?.lower !== 'while') return governor;
  return before(tokens, opener, Math.max(0, governor - REACH)) ?? governor;
}
