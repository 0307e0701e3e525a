import { PASSIVE_FORMS } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';
import { beforeDate } from '../../text/noun-phrase.js';
import { isNoun, isVerb } from '../../text/parts-of-speech.js';

/*
 * Shallow roles: who does it, what is done and to whom, from part of speech and order alone. Positions are token indices.
 */

const LINKS = new Set(['-', "'s", "'", '"', '(']);
const PASS = new Set(['ADJ', 'ADV', 'DET', 'NUM']);

/** "rebel-controlled", "self-proclaimed": a participle after a hyphen stands in the noun phrase. */
const isCompound = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '-' || tokens[i + 1]?.text === '-';

/** A participle before a noun ("captive", "captured soldiers") stands in the noun phrase. */
const inPhrase = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i];
  if (t === undefined) return false;
  if (isNoun(t) || PASS.has(t.pos) || LINKS.has(t.text)) return true;
  return (t.pos === 'PRON' && isNoun(tokens[i + 1])) || (t.pos === 'VERB' && isCompound(tokens, i));
};

/** Words that open a clause: no phrase goes on behind them, whatever part of speech the tagger gives them. */
const OPENERS = new Set([
  'after',
  'as',
  'because',
  'before',
  'how',
  'if',
  'once',
  'since',
  'until',
  'when',
  'where',
  'while',
  'why',
]);

/** Words that hang one noun phrase on another: "swathes of territory", "control over the region". */
const JOINS = new Set(['of', 'over']);
const HANGS = new Set(['around', 'at', 'from', 'in', 'inside', 'near', 'on', 'outside', 'with', 'within']);

/** "year" in "a four-year-old boy" is no noun of the phrase. */
const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'old';

/** Most words between a verb and the end of its object or its by-phrase. */
const REACH = 9;

/** Nouns of the phrase that begins at `from`, "of" phrases included; stops at the first word that is no part of it. */
export function phraseRight(tokens: readonly Token[], from: number): number[] {
  const nouns: number[] = [];
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const t = tokens[i] as Token;
    if (isAge(tokens, i)) continue;
    // "the ferry an hour later": after its noun a phrase takes no second determiner or adjective.
    if (PASS.has(t.pos) && i > from && isNoun(tokens[i - 1])) break;
    if (isNoun(t)) nouns.push(i);
    else if (JOINS.has(t.lower) && i > from) continue;
    else if (!inPhrase(tokens, i)) break;
  }
  return nouns;
}

/** "handed over to Norland of some areas": a name is not of what some of are. */
const partsFromName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'of' &&
  tokens[i - 1]?.pos === 'PROPN' &&
  tokens[i + 1]?.pos === 'DET' &&
  tokens[i + 1]?.lower !== 'the';

/** "In the city of Halm two men", "the first time a child": a number, an article or an owner behind a noun begins another phrase. */
export const beginsPhrase = (tokens: readonly Token[], i: number): boolean =>
  ['DET', 'NUM', 'PRON'].includes(tokens[i]?.pos ?? '') && isNoun(tokens[i - 1]);

/**
 * Nouns of the phrase that ends at `last`, back to a verb, a mark or the sentence's start; nearest first.
 * In "people on the beach" the head is "people": what hangs on it by a preposition other than "of" is left out.
 */
export function phraseLeft(tokens: readonly Token[], last: number): number[] {
  let nouns: number[] = [];
  let hanging: number[] = [];
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const t = tokens[i] as Token;
    if (OPENERS.has(t.lower)) break;
    if (isAge(tokens, i)) continue;
    if (isNoun(t)) nouns.push(i);
    else if (partsFromName(tokens, i)) break;
    else if (HANGS.has(t.lower) && nouns.length > 0) {
      hanging = nouns;
      nouns = [];
    } else if ((!JOINS.has(t.lower) && !inPhrase(tokens, i)) || (nouns.length > 0 && beginsPhrase(tokens, i))) break;
  }
  return nouns.length > 0 ? nouns : hanging;
}

/** Index of the last token before the verb that is no auxiliary, adverb or particle. */
function beforeVerbGroup(tokens: readonly Token[], verb: number): number {
  let i = verb - 1;
  while (
    i >= 0 &&
    (tokens[i]?.pos === 'AUX' ||
      tokens[i]?.pos === 'ADV' ||
      tokens[i]?.pos === 'PART' ||
      PASSIVE_FORMS.has(tokens[i]?.lower ?? ''))
  )
    i--;
  return i;
}

/** True where a form of "be" or "get" makes the verb passive: "were seized", "had to be moved", "being hauled". */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const before = beforeVerbGroup(tokens, verb);
  return (
    !(tokens[verb]?.lower.endsWith('ing') ?? false) &&
    tokens.slice(before + 1, verb).some((t) => PASSIVE_FORMS.has(t.lower))
  );
}

/** True for a form that can be a past participle: not the bare verb, not "-s", not "-ing". */
export function isParticiple(token: Token): boolean {
  return token.lower !== token.lemma && !token.lower.endsWith('s') && !token.lower.endsWith('ing');
}

const RELATIVES = new Set(['who', 'which', 'whose', 'where']);

/** Index of the last word before the comma at `comma`; before the whole aside where one ends there: "the gunman, who held two men hostage, was killed". */
function beforeAside(tokens: readonly Token[], comma: number): number {
  const opening = tokens.findLastIndex((t, i) => i < comma && t.text === ',');
  return opening > 0 && RELATIVES.has(tokens[opening + 1]?.lower ?? '') ? opening - 1 : comma - 1;
}

/** The words before a verb that can be its subject: its nouns, nearest first, and the index where the phrase was looked for. */
export function subjectOf(tokens: readonly Token[], verb: number): { readonly at: number; readonly nouns: number[] } {
  // "rebels who on Sunday captured": a date is no subject.
  let at = beforeDate(tokens, beforeVerbGroup(tokens, verb));
  // "the areas, which separatists controlled" has its subject beside the verb; "soldiers who were seized" before "who".
  if (['who', 'which', 'that'].includes(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.text === ',') at = beforeAside(tokens, at);
  return { at, nouns: phraseLeft(tokens, at) };
}

/** The nouns of "by …" after a verb, looked for within the same clause. */
export function agentAfter(tokens: readonly Token[], verb: number): number[] {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i++) {
    if (tokens[i]?.lower === 'by') return phraseRight(tokens, i + 1);
    if (isVerb(tokens[i]) || [',', ';', ':'].includes(tokens[i]?.text ?? '')) return [];
  }
  return [];
}

/** What stands before a subject in "territory it had controlled", "areas, which rebels hold": the nouns of that phrase, nearest first. */
export function antecedentOf(tokens: readonly Token[], verb: number): number[] {
  let at = beforeVerbGroup(tokens, verb);
  if (tokens[at]?.pos === 'PRON') at--;
  else {
    const nouns = phraseLeft(tokens, at).filter((i) => i > at - 4);
    at = Math.min(at, ...nouns) - 1;
    while (
      at >= 0 &&
      (tokens[at]?.text === '-' ||
        isNoun(tokens[at]) ||
        tokens[at]?.pos === 'ADJ' ||
        (tokens[at]?.pos === 'VERB' && isCompound(tokens, at)))
    )
      at--;
    const opener = tokens[at]?.lower ?? '';
    if (opener !== 'which' && opener !== 'that') return [];
  }
  while (at >= 0 && [',', 'which', 'that'].includes(tokens[at]?.lower ?? '')) at--;
  return phraseLeft(tokens, at);
}
