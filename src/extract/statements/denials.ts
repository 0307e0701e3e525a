import {
  BELIEF_VERBS,
  CLAIM_NOUNS,
  DENIAL_VERBS,
  PROOF_NOUNS,
  RETRACTION_VERBS,
} from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { type Phrase, phraseEndingAt } from '../../text/noun-phrase.js';
import { predicateOf } from './predicate.js';
import type { Unit } from './units.js';

/** Words that deny what another said before: "the operator rejects this", "police denied the claim". Token indices. */
export interface Rebuttal {
  readonly verb: number;
  readonly speaker: Phrase;
  readonly to: number;
}

/** "failed to ensure that they wore helmets": they did not. */
const ENSURING = new Set(['ensure', 'guarantee']);
const THIS = new Set(['it', 'that', 'this']);
const DEFINITE = new Set(['that', 'the', 'these', 'this', 'those']);
const NOT = new Set(["n't", 'never', 'not', 'to']);

/**
 * Whether a clause denies the one behind its "that": "do not suspect | that", "rejected criticism | that", "no indication | that".
 * Null for a clause that says nothing of it.
 */
export function deniedMatrix(tokens: readonly Token[], unit: Unit, next: Unit): boolean | null {
  if (tokens[next.from]!.lower !== 'that') return null;
  const last = tokens[unit.to - 1]!;
  const predicate = predicateOf(tokens, unit.from, unit.to);
  if (predicate === null) return null;
  if (PROOF_NOUNS.has(last.lemma) && tokens[unit.to - 2]?.lower === 'no') return true;
  if (ENSURING.has(predicate.act) && predicate.negated) return true;
  const takesBack = DENIAL_VERBS.has(predicate.act) || RETRACTION_VERBS.has(predicate.act);
  if (takesBack && CLAIM_NOUNS.has(last.lemma)) return !predicate.negated;
  return BELIEF_VERBS.has(predicate.act) ? predicate.negated : null;
}

/** True where nothing of the clause follows: a mark, "and", the end. */
const ends = (t: Token | undefined): boolean => t === undefined || t.pos === 'PUNCT' || t.pos === 'CCONJ';

/** Where "this", "the claim" behind a verb ends, or -1: "that" with its clause is no such word. */
function pointerEnd(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (THIS.has(first) && ends(second)) return at + 1;
  return DEFINITE.has(first) && CLAIM_NOUNS.has(second?.lemma ?? '') && ends(tokens[at + 2]) ? at + 2 : -1;
}

/** The first rebuttal of a sentence with a speaker that is no pronoun, or null. */
export function rebuttalIn(tokens: readonly Token[]): Rebuttal | null {
  for (let verb = 1; verb < tokens.length; verb++) {
    const t = tokens[verb]!;
    if (t.pos !== 'VERB' || !DENIAL_VERBS.has(t.lemma) || NOT.has(tokens[verb - 1]!.lower)) continue;
    const to = pointerEnd(tokens, verb + 1);
    if (to < 0) continue;
    let last = verb - 1;
    while (last > 0 && (tokens[last]!.pos === 'AUX' || tokens[last]!.pos === 'ADV' || tokens[last]!.text === ','))
      last--;
    const speaker = phraseEndingAt(tokens, last);
    if (speaker !== null && tokens[speaker.from]!.pos !== 'PRON') return { verb, speaker, to };
  }
  return null;
}
