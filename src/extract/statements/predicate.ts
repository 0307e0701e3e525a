import { eventClassOf } from '../../lexicon/events.js';
import { BE_FORMS } from '../../lexicon/function-words.js';
import { RAISING_VERBS } from '../../lexicon/light-words.js';
import { DENIALS } from '../../lexicon/modality.js';
import { hasOpposite } from '../../lexicon/oppositions.js';
import { BELIEF_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { isContent } from '../../text/content.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { lightNoun, lightSubject, targetOf } from './light-verbs.js';
import { negates, negatesObject } from './negation.js';

/** Who does what to whom, as token patterns tell it; lemmas, lower case, "" when not told. */
export interface Predicate {
  readonly actor: string;
  readonly act: string;
  readonly patient: string;
  readonly negated: boolean;
  /** Index of the word that tells the act. */
  readonly at: number;
  /** The phrases that it names as its subject and object; null where a pronoun or nothing stands there. */
  readonly named: { readonly subject: Phrase | null; readonly object: Phrase | null };
}

/** Tells the subject, lemmas, of the verb group that begins at an index, where the clause does not name it. */
export type Understood = (verb: number) => string;

const NOBODY: Understood = () => '';

const FAILING = new Set(['fail', 'refuse', 'decline']);
const SKIPPED = new Set(['ADV', 'AUX', 'PART']);

const AUXILIARIES = new Set(['be', 'have', 'do']);
const isAuxiliary = (t: Token): boolean => t.pos === 'AUX' || AUXILIARIES.has(t.lemma);

/** The content lemmas of a phrase, in the order of the text. */
export const wordsOf = (tokens: readonly Token[], phrase: Phrase | null): string =>
  phrase === null
    ? ''
    : tokens
        .slice(phrase.from, phrase.to)
        .filter((t) => isContent(t) || t.lemma === 'people' || t.lemma === 'man')
        .map((t) => t.lemma)
        .join(' ');

/** A verb group: from its first auxiliary to the verb that tells the act. */
interface Group {
  readonly from: number;
  readonly at: number;
  readonly passive: boolean;
  readonly failing: boolean;
}

/** The verb group that begins at `i`: auxiliaries, adverbs, "to", raising verbs, the verb itself. */
function groupAt(tokens: readonly Token[], i: number, to: number): Group {
  let at = i;
  let passive = false;
  let failing = false;
  for (let k = i; k < to; k++) {
    const t = tokens[k]!;
    if (isVerb(t)) {
      if (t.pos === 'VERB' && at !== i && !continues(tokens, at, k)) break;
      passive = t.pos === 'VERB' && !t.lower.endsWith('ing') && BE_FORMS.has(lastAuxiliary(tokens, i, k));
      failing ||= FAILING.has(tokens[at]!.lemma) && k > at;
      at = k;
    } else if (!SKIPPED.has(t.pos) && !DENIALS.has(t.lower) && t.lower !== 'to' && !isQuote(t)) break;
  }
  return { from: i, at, passive, failing };
}

/** True when the verb at `k` goes on with the group whose last verb is at `at`: an auxiliary, "to", or a raising verb stands before. */
const continues = (tokens: readonly Token[], at: number, k: number): boolean =>
  isAuxiliary(tokens[at]!) ||
  RAISING_VERBS.has(tokens[at]!.lemma) ||
  FAILING.has(tokens[at]!.lemma) ||
  tokens[k - 1]!.lower === 'to';

function lastAuxiliary(tokens: readonly Token[], from: number, before: number): string {
  for (let k = before - 1; k >= from; k--) if (isAuxiliary(tokens[k]!)) return tokens[k]!.lower;
  return '';
}

/** The phrase before a verb group, adverbs passed over. */
function subjectBefore(tokens: readonly Token[], group: number, from: number): Phrase | null {
  let last = group - 1;
  while (last >= from && (tokens[last]!.pos === 'ADV' || isQuote(tokens[last]!))) last--;
  if (last < from) return null;
  const phrase = phraseEndingAt(tokens, last);
  return phrase === null ? null : { from: Math.max(phrase.from, from), to: phrase.to };
}

/** The phrase of "by X" within the unit behind `at`. */
function agentAfter(tokens: readonly Token[], at: number, to: number): Phrase | null {
  const by = tokens.findIndex((t, i) => i > at && i < to && t.lower === 'by');
  const phrase = by < 0 ? null : phraseStartingAt(tokens, by + 1);
  return phrase !== null && phrase.to <= to ? phrase : null;
}

/** The object behind a verb, particles and adverbs passed over. */
function objectAfter(tokens: readonly Token[], at: number, to: number): Phrase | null {
  let i = at + 1;
  while (i < to && (tokens[i]!.pos === 'ADV' || tokens[i]!.pos === 'PART')) i++;
  const phrase = i < to ? phraseStartingAt(tokens, i) : null;
  return phrase === null ? null : { from: phrase.from, to: Math.min(phrase.to, to) };
}

/** "were safe", "was missing": the word behind "be" that tells what is so, or -1. */
function complementOf(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < to && i <= at + 4; i++) {
    const t = tokens[i]!;
    if (eventClassOf(t) !== null || t.pos === 'ADJ') return i;
    // "in working order", "in critical condition"
    if (t.pos === 'ADP' && hasOpposite(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.pos === 'NOUN') return i + 1;
    // "under attack", "in custody"
    if (t.pos === 'ADP' && tokens[i + 1]?.pos === 'NOUN') return eventClassOf(tokens[i + 1]!) === null ? -1 : i + 1;
    if (t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'ADP') return -1;
  }
  return -1;
}

/** "hooded youths hurled", "according to": a participle that the clause's own verb follows. */
function isModifier(tokens: readonly Token[], i: number, to: number): boolean {
  const { lower, pos } = tokens[i]!;
  if (lower === 'according') return true;
  if (pos !== 'VERB' || !lower.endsWith('ed') || isAuxiliaryOrNominal(tokens[i - 1])) return false;
  return tokens[i + 1]?.pos === 'NOUN' && i + 2 < to && isVerb(tokens[i + 2]);
}

const BEFORE_VERB = new Set(['ADV', 'AUX', 'NOUN', 'PART', 'PRON', 'PROPN', 'VERB']);
const isAuxiliaryOrNominal = (t: Token | undefined): boolean =>
  t !== undefined && BEFORE_VERB.has(t.pos) && t.lower !== 'when';

/** The predicate of the unit, by its first verb group; a belief that is denied denies what is believed. Null without a verb. */
export function predicateOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  understood: Understood = NOBODY,
): Predicate | null {
  let first = from;
  let denied = false;
  for (;;) {
    while (first < to && (!isVerb(tokens[first]) || isModifier(tokens, first, to))) first++;
    if (first >= to) return null;
    const group = groupAt(tokens, first, to);
    const rest = tokens.slice(group.at + 1, to).findIndex(isVerb);
    const holds = BELIEF_VERBS.has(tokens[group.at]!.lemma) || tokens[group.at]!.lemma === 'appear';
    if (!holds || rest < 0) return read(tokens, group, { from, to }, denied, understood);
    denied ||= negates(tokens, group.from, group.at);
    first = group.at + 1;
  }
}

/** Verbs of what befalls their subject: nobody does it. */
const UNDERGOING = new Set(['die', 'drown', 'perish', 'suffocate', 'survive']);

/** "The fire, started by children": a participle alone, and who did it. */
const isReduced = (tokens: readonly Token[], { from, at }: Group): boolean =>
  from === at && PARTICIPLE.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'by' && isNamed(tokens[at + 2]);

const PARTICIPLE = /(?:ed|en)$/;
const isNamed = (t: Token | undefined): boolean => t !== undefined && t.pos !== 'NUM' && t.pos !== 'VERB';

function read(
  tokens: readonly Token[],
  group: Group,
  { from, to }: Phrase,
  denied: boolean,
  understood: Understood,
): Predicate {
  const subject = subjectBefore(tokens, group.from, from);
  const copula = BE_FORMS.has(tokens[group.at]!.lower) || tokens[group.at]!.lower === "'s";
  const complement = copula ? complementOf(tokens, group.at, to) : -1;
  const at = complement >= 0 ? complement : group.at;
  const own = wordsOf(tokens, subject);
  const about = own === '' ? understood(group.from) : own;
  const object = complement >= 0 ? null : objectAfter(tokens, group.at, to);
  const negated =
    (denied ||
      negates(tokens, subject?.from ?? from, Math.min(to, copula ? at + 3 : at)) ||
      negatesObject(tokens, group.at, to)) !== group.failing;
  const named = { subject: own === '' ? null : subject, object };
  const noun = copula ? -1 : lightNoun(tokens, group.at, to);
  if (noun >= 0 && !group.passive) {
    const aimed = wordsOf(tokens, targetOf(tokens, noun, to));
    const under = tokens[group.at]!.lemma === 'come';
    const [actor, patient] = under ? ['', about] : [about, aimed];
    return { actor, act: tokens[noun]!.lemma, patient, negated, at: noun, named };
  }
  const act = tokens[at]!.lemma;
  const done = group.passive ? lightSubject(tokens, group.at, subject) : -1;
  if (done >= 0) {
    const [agent, aimed] = [agentAfter(tokens, at, to), targetOf(tokens, group.at, to)];
    const words = [agent, aimed].map((phrase) => wordsOf(tokens, phrase));
    return { actor: words[0]!, act: tokens[done]!.lemma, patient: words[1]!, negated, at: done, named };
  }
  if (UNDERGOING.has(act) || group.passive || isReduced(tokens, group))
    return { actor: wordsOf(tokens, agentAfter(tokens, at, to)), act, patient: about, negated, at, named };
  const state = hasOpposite(tokens[at]!.lower) ? tokens[at]!.lower : act;
  if (complement >= 0) return { actor: '', act: state, patient: about, negated, at, named };
  return { actor: about, act, patient: wordsOf(tokens, object), negated, at, named };
}
