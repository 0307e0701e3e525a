import { EMPTY_VERBS } from '../../lexicon/date-events.js';
import { isParticipant } from '../../lexicon/events.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import { CENTRES, HAPPENINGS, STRIKERS } from '../../lexicon/sites.js';
import type { Clause, Token } from '../../model/index.js';
import { phrasalClass } from '../../text/phrasal-verbs.js';
import { datedClass } from '../dates/verbs.js';
import { isNamedAsHit } from './phrase.js';

/** Tokens at most between what happened and where. */
const REACH = 16;
/** Tokens at most between "epicentre" and the phrase. */
const NEAR = 5;

/**
 * What happened at the place whose phrase takes the tokens `from` to `to`: the nearest noun or verb of an event before it in its clause, else
 * after it. The class of the event, else the verb's lemma; null where only speech, or nothing, is placed.
 */
export function placedEvent(tokens: readonly Token[], clause: Clause, from: number, to: number): string | null {
  if (isCentre(tokens, clause, from)) return 'quake';
  const told = before(tokens, clause, from) ?? after(tokens, to, Math.min(clause.to, to + REACH));
  return isStruck(tokens, from) && !HAPPENINGS.has(told ?? '') ? 'hit' : told;
}

/** "buried X", "flattened X": what strikes a place hits it, whatever else the verb may tell; "the village hit was X". */
function isStruck(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1];
  return (verb?.pos === 'VERB' && STRIKERS.has(verb.lemma)) || isNamedAsHit(tokens, from);
}

function before(tokens: readonly Token[], clause: Clause, from: number): string | null {
  let lemma: string | null = null;
  for (let i = from - 1; i >= Math.max(clause.from, from - REACH); i--) {
    const token = tokens[i]!;
    if (token.text === ';' || token.text === ':') break;
    const event = phrasalClass(tokens, i) ?? eventAt(tokens, i);
    if (event !== null) return lemma !== null && token.pos === 'VERB' ? lemma : event;
    if (token.pos !== 'VERB' || tokens[i - 1]?.pos === 'DET') continue;
    if (CLAUSE_VERBS.has(token.lemma)) return lemma;
    if (!EMPTY_VERBS.has(token.lemma)) lemma ??= token.lemma;
  }
  return lemma;
}

/** The class of a word that tells an event; who takes part tells none, and "under construction" is a state. */
function eventAt(tokens: readonly Token[], i: number): string | null {
  const token = tokens[i]!;
  if ((token.pos !== 'VERB' && token.pos !== 'NOUN') || tokens[i - 1]?.lower === 'under') return null;
  return token.pos === 'NOUN' && isParticipant(token.lemma) ? null : datedClass(token);
}

function after(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.text === ';' || token.text === ':') return null;
    const event = phrasalClass(tokens, i) ?? eventAt(tokens, i);
    if (event !== null) return event;
    if (token.pos === 'VERB' && CLAUSE_VERBS.has(token.lemma)) return null;
  }
  return null;
}

/** "centred off X", "the epicentre lay near X", "whose centre was north of X": where a quake was. */
function isCentre(tokens: readonly Token[], clause: Clause, from: number): boolean {
  for (let i = Math.max(clause.from, from - NEAR); i < from; i++) {
    const { lower, lemma } = tokens[i]!;
    if (CENTRES.has(lemma) || lower === 'centred' || lower === 'centered') return true;
    if ((lower === 'centre' || lower === 'center') && /^(?:be|lie)$/.test(tokens[i + 1]?.lemma ?? '')) return true;
  }
  return false;
}
