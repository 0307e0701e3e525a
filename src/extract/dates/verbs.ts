import { datedClassOfToken, EMPTY_VERBS, LIGHT_VERBS, PERSONS, PLACEHOLDERS } from '../../lexicon/date-events.js';
import { MODALS } from '../../lexicon/modality.js';
import { CARRIER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { isBlamed, phrasalClass } from '../../text/phrasal-verbs.js';
import { leavesPlace } from './turns.js';
import { isNamePart, isVerbInForm } from './verb-forms.js';

/** The event class of a word: the dates' own, else the general one. */
export const datedClass = (token: Token): string | null => {
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ') return null;
  return datedClassOfToken(token);
};

export const takesEffect = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lemma === 'take' && tokens[i + 1]?.lemma === 'effect';

/** "happened", "was reported", but not "took effect". */
export const isEmpty = (tokens: readonly Token[], i: number): boolean =>
  (EMPTY_VERBS.has(tokens[i]!.lemma) &&
    !leavesPlace(tokens, i) &&
    !takesEffect(tokens, i) &&
    phrasalClass(tokens, i) === null) ||
  isPassiveReport(tokens, i);

/** "was reported", "has been recorded": what is reported is the event. */
export const isPassiveReport = (tokens: readonly Token[], i: number): boolean =>
  /^(?:log|record|register|report)$/.test(tokens[i]!.lemma) && [1, 2].some((k) => tokens[i - k]?.lemma === 'be');

/** "at the packed club", "a dried well": a participle that describes a noun, not "it all happened"; a noun taken for a verb, "home to forces". */
export const isDescription = (tokens: readonly Token[], i: number): boolean => {
  const [token, before] = [tokens[i]!, tokens[i - 1]];
  if (token.pos !== 'VERB' || before === undefined) return false;
  if (before.lower === 'to') return token.lower !== token.lemma || /^(?:police|traffic)$/.test(token.lower);
  // "hit the country's northwest coast": a noun that the tagger took for a verb.
  if (token.lower === token.lemma && datedClass(token) === null && isOwned(tokens, i)) return true;
  // "by a brown cross-breed", "after the Easter break": a noun with what tells more of it.
  const article = /^(?:ADJ|PROPN)$/.test(before.pos) && tokens[i - 3]?.pos === 'ADP' ? tokens[i - 2]! : before;
  return article.pos === 'DET' && !/^(?:all|both|each)$/.test(article.lower);
};

/** "the country's northwest …", "the town's …". */
function isOwned(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'ADV') at--;
  return tokens[at]?.pos === 'PART' && tokens[at]?.lower === "'s";
}

/** A full verb; behind a modal also one that the tagger took for another word: "would open at nine". */
export const isFullVerb = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.pos === 'VERB' && !isNamePart(tokens, i) && !isVerbInForm(tokens, i)) ||
  (MODALS.has(tokens[i - 1]?.lower ?? '') && (tokens[i]!.pos === 'ADJ' || tokens[i]!.pos === 'NOUN'));

/** "without warning", "with no injuries": what did not happen dates nothing. */
export const isAbsent = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'without' || (tokens[i - 1]?.lower === 'no' && tokens[i - 2]?.lower === 'with');

/** "issued a statement on the shooting": what words are about is not what the date is of. */
export function isTopic(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1;
  while (/^(?:ADJ|DET|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')) i--;
  return /^(?:about|on|over)$/.test(tokens[i]?.lower ?? '') && CARRIER_NOUNS.has(tokens[i - 1]?.lemma ?? '');
}

/** Tokens within which the object of a light verb stands. */
const OBJECT = 6;

/** "come under fire", "go on trial": what is come or gone into tells the event. */
const entersState = (tokens: readonly Token[], i: number): boolean =>
  /^(?:come|go)$/.test(tokens[i]!.lemma) && /^(?:in|into|on|to|under)$/.test(tokens[i + 1]?.lower ?? '');

const tellsEvent = (token: Token): boolean =>
  !PERSONS.has(token.lemma) && !PLACEHOLDERS.has(token.lemma) && datedClass(token) !== null;

/** "entered a guilty plea", "carried out an attack": the event noun that is the object of a light verb at `i`; null for none. */
export function lightObject(tokens: readonly Token[], i: number): number | null {
  const enters = entersState(tokens, i);
  if (tokens[i]!.pos !== 'VERB' || !(enters || LIGHT_VERBS.has(tokens[i]!.lemma))) return null;
  const from = enters || tokens[i + 1]?.lower === 'out' ? i + 2 : i + 1;
  for (let k = from; k < Math.min(tokens.length, from + OBJECT); k++) {
    const token = tokens[k]!;
    if (token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'PUNCT' || token.pos === 'PRON') return null;
    if (token.pos === 'NOUN' && tokens[k + 1]?.pos !== 'NOUN')
      return tellsEvent(token) && !isBlamed(tokens, k) ? k : null;
  }
  return null;
}

/** "the deal was struck", "an agreement that it made": the event noun that a passive or relative light verb at `i` hangs on; null for none. */
export function lightSubject(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]!.pos !== 'VERB' || !LIGHT_VERBS.has(tokens[i]!.lemma)) return null;
  const link = [i - 1, i - 2, i - 3].find((k) => {
    const lower = tokens[k]?.lower ?? '';
    return tokens[k]?.lemma === 'be' || ((lower === 'that' || lower === 'which') && tokens[k]?.pos !== 'DET');
  });
  if (link === undefined) return null;
  for (let k = link - 1; k >= Math.max(0, link - OBJECT); k--) {
    const token = tokens[k]!;
    if (token.pos === 'VERB' || token.text === ';') return null;
    if (token.pos === 'NOUN' && tellsEvent(token)) return k;
  }
  return null;
}

/** "is recovering in hospital", "recovered from surgery"; what is recovered is found. */
export const isHealing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lemma === 'recover' &&
  tokens[i]!.pos === 'VERB' &&
  ![1, 2].some((k) => tokens[i - k]?.lemma === 'be' && !tokens[i]!.lower.endsWith('ing')) &&
  /^(?:ADP|ADV|PUNCT|SCONJ|CCONJ)$/.test(tokens[i + 1]?.pos ?? 'PUNCT');
