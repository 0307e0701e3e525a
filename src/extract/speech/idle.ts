import { fateOf } from '../../lexicon/fates.js';
import { BE_FORMS, POSSESSIVES } from '../../lexicon/function-words.js';
import { MODALS } from '../../lexicon/modality.js';
import { ADDRESSED_VERBS, OBJECT_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { headOf, isSomebody } from './speakers.js';

/** Words that open a relative clause and no clause that is said. */
export const RELATIVES: ReadonlySet<string> = new Set(['what', 'which', 'who', 'whom']);

const MODAL_VERBS = new Set([...MODALS, 'must']);
/** "warned that" has nobody who is warned; all others of these need one. */
const NEEDS_HEARER = new Set([...ADDRESSED_VERBS].filter((verb) => verb !== 'warn'));
const LIVES = new Set(['life', 'victim']);
/** How far behind "claimed" its "lives" may stand, in tokens. */
const CLAIMED = 4;

/** "thirty people confirmed dead", "two reported missing": a participle of those before it. */
function tellsOfFate(tokens: readonly Token[], verb: number): boolean {
  const [fate, then] = [tokens[verb + 1], tokens[verb + 2]];
  return (
    tokens[verb]!.lower.endsWith('ed') &&
    fate !== undefined &&
    (fate.pos === 'ADJ' || fate.pos === 'VERB') &&
    fateOf(fate.lemma) !== null &&
    then?.pos !== 'NOUN' &&
    then?.pos !== 'ADJ'
  );
}

/**
 * "the man accused of fraud", "the note described by police", "a woman identified as his wife": a participle that tells what was said of those
 * before it; not in "what the mayor described as".
 */
function toldOf(tokens: readonly Token[], verb: number, chain: number): boolean {
  if (chain !== verb - 1 || !tokens[verb]!.lower.endsWith('ed')) return false;
  const next = tokens[verb + 1]?.lower;
  if (next === 'of' || next === 'by') return true;
  if (next !== 'as' || !OBJECT_VERBS.has(tokens[verb]!.lemma)) return false;
  const before = tokens[(phraseEndingAt(tokens, chain)?.from ?? 0) - 1]?.lower ?? '';
  return before !== 'that' && !RELATIVES.has(before) && !RELATIVES.has(tokens[chain]!.lower);
}

/** "added 30 years to the sentence", "added a three-year term, suspended": a thing, and no verb before the next mark. */
function addsThing(tokens: readonly Token[], verb: number): boolean {
  const first = tokens[verb + 1]?.pos;
  // "…, added the judge."
  const inverted = tokens[verb - 1]?.text === ',' || isQuote(tokens[verb - 1]);
  if (inverted || (first !== 'NUM' && first !== 'DET')) return false;
  const end = tokens.findIndex((t, i) => i > verb && (t.lower === 'to' || [',', '.', ';', ':'].includes(t.text)));
  return !tokens.slice(verb + 1, end < 0 ? tokens.length : end).some(isVerb);
}

/** What an act may last that is declared: "three days of mourning". */
const LASTING = new Set(['day', 'hour', 'month', 'week', 'year']);

/** True for a thing that comes about by being declared: "a state of", "national mourning", "three days of"; not "the result", "12 deaths", "heavy losses". */
function isBroughtAbout(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const first = tokens[from]!;
  if (first.pos === 'NUM') return LASTING.has(tokens[from + 1]?.lemma ?? '');
  if (tokens.slice(from, to).some((t) => t.pos === 'NUM')) return false;
  const last = tokens[to - 1]!;
  const bare = first.pos === 'ADJ' && last.pos === 'NOUN' && last.lemma === last.lower;
  return first.lower === 'a' || first.lower === 'an' || bare;
}

/**
 * "declared a state of emergency after the flood": a thing is declared, which is an act and reports nothing. Not where more is told of the thing
 * ("declared a man was safe", "declared a strike legal", "declared a loss of 3 million"), nor where who declares stands behind ("…, declared a clerk").
 */
function declaresThing(tokens: readonly Token[], verb: number): boolean {
  let thing = phraseStartingAt(tokens, verb + 1);
  if (thing === null || !isBroughtAbout(tokens, thing)) return false;
  const inverts = tokens[verb - 1]?.text === ',' || isQuote(tokens[verb - 1]);
  if (inverts && isSomebody(headOf(tokens, thing))) return false;
  while (tokens[thing.to]?.lower === 'of') {
    if (tokens[thing.to + 1]?.pos === 'NUM') return false;
    const next = phraseStartingAt(tokens, thing.to + 1);
    if (next === null) break;
    thing = next;
  }
  const behind = tokens[thing.to];
  return behind === undefined || (['ADP', 'CCONJ', 'PUNCT', 'SCONJ'].includes(behind.pos) && !isQuote(behind));
}

/** "claiming ten lives", "added to the heat", "added their voices", "was declared", "Poe declared winner": verbs that tell here of no words. */
function isOtherSense(tokens: readonly Token[], verb: number): boolean {
  const { lemma } = tokens[verb]!;
  const next = tokens[verb + 1];
  // "the man who wrote “The Star”"
  if (lemma === 'write' && tokens[verb - 1]?.lower === 'who') return true;
  if (lemma === 'add') return next?.lower === 'to' || POSSESSIVES.has(next?.lower ?? '') || addsThing(tokens, verb);
  if (lemma === 'claim') return tokens.slice(verb + 1, verb + 1 + CLAIMED).some((t) => LIVES.has(t.lemma));
  return lemma === 'declare' && ((next?.pos === 'NOUN' && next.lemma === next.lower) || declaresThing(tokens, verb));
}

/** True for a verb joined by "and" to a passive before it: "was known and widely reported", "was convicted and told". */
function sharesPassive(tokens: readonly Token[], chain: number): boolean {
  if (tokens[chain]?.pos !== 'CCONJ') return false;
  let i = chain - 1;
  while (i > 0 && (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'ADJ' || tokens[i]!.pos === 'ADV')) i--;
  return i < chain - 1 && BE_FORMS.has(tokens[i]?.lower ?? '');
}

/**
 * "was convicted and told that he", "told that he": verbs that take whom they are told to, without any; "was known and reported in the press": a verb
 * that takes an object, without any.
 */
function isPassive(tokens: readonly Token[], verb: number, chain: number): boolean {
  const { lemma, lower } = tokens[verb]!;
  const next = tokens[verb + 1];
  const bare = next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.lower === 'that';
  if (NEEDS_HEARER.has(lemma) && lower !== lemma && next?.lower === 'that') return true;
  // "were injured and admitted to hospitals"
  if (lower.endsWith('ed') && next?.lower === 'to' && sharesPassive(tokens, chain)) return true;
  return (
    lower.endsWith('ed') && OBJECT_VERBS.has(lemma) && bare && next?.lower !== 'that' && sharesPassive(tokens, chain)
  );
}

/**
 * True for a verb that reports nothing here: passive, infinitive, negated, only possible, or told of what somebody suffered. `chain` is the last
 * token before its auxiliaries.
 */
export function isIdle(tokens: readonly Token[], verb: number, chain: number): boolean {
  if (tellsOfFate(tokens, verb) || toldOf(tokens, verb, chain) || isOtherSense(tokens, verb)) return true;
  if (isPassive(tokens, verb, chain)) return true;
  const between = tokens.slice(chain + 1, verb);
  return between.some(
    (t) =>
      BE_FORMS.has(t.lower) || t.lower === 'not' || t.lower === 'never' || t.lower === 'to' || MODAL_VERBS.has(t.lower),
  );
}
