import { groupOf } from '../../lexicon/counted-groups.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { CARRIER_NOUNS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { beforeDate, isCalendarWord, type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';

/** How far an apposition between speaker and verb may reach, in tokens. */
const APPOSITION = 25;
/** How far behind its noun a relative clause may end, and who "who" is may stand before it, in tokens. */
const RELATIVE = 14;

/** Relative words that are nothing else: "that" opens what is said, too. */
const SURE_RELATIVES = new Set(['who', 'whose', 'which']);

/** The last token of a phrase's head: "spokesman" of "a spokesman for the port". */
function headOf(tokens: readonly Token[], { from, to }: Phrase): Token {
  const joint = tokens.findIndex((t, i) => i > from && i < to && t.pos === 'ADP');
  return tokens[(joint < 0 ? to : joint) - 1]!;
}

const speaks = (t: Token): boolean => t.pos === 'PROPN' || t.pos === 'PRON' || SPEAKER_NOUNS.has(t.lemma);

const isSomebody = (t: Token): boolean => speaks(t) || groupOf(t.lemma) !== null;

/** True for a phrase that may believe, describe or report something: it names somebody, and its head is no event ("the Norlandic studio fire"). */
export function isSpeaker(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = headOf(tokens, phrase);
  return !isEvent(head.lemma) && (isSomebody(head) || canSpeak(tokens, phrase));
}

/** True for a phrase that names somebody, be it as the owner of papers: "citing police data". */
export function canSpeak(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).some(speaks);
}

/** "In a statement police said": the phrase without what carries the words. */
function bare(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const { from, to } = phrase;
  if (tokens[from - 1]?.lower !== 'in') return phrase;
  const carrier = tokens.findIndex((t, i) => i >= from && i < to - 1 && CARRIER_NOUNS.has(t.lemma));
  return carrier < 0 ? phrase : { from: carrier + 1, to };
}

/** "A witness who stood beside the gate said": the phrase before the relative clause whose verb stands between; else the phrase itself. */
function acrossRelative(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (phrase === null || tokens[phrase.from]!.pos === 'PRON') return phrase;
  let verbs = false;
  for (let i = phrase.from - 1; i > 0 && phrase.from - i <= RELATIVE; i--) {
    const t = tokens[i]!;
    if (t.pos === 'PUNCT') return phrase;
    if (SURE_RELATIVES.has(t.lower)) return verbs ? (phraseEndingAt(tokens, i - 1) ?? phrase) : phrase;
    verbs ||= isVerb(t);
  }
  return phrase;
}

/** Who "who" is: the nearest phrase before it whose head is somebody ("a clerk asking for a leave of one month, who"). */
function antecedent(tokens: readonly Token[], who: number): Phrase | null {
  const last = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  const nearest = phraseEndingAt(tokens, last);
  for (let i = last; i >= 0 && last - i <= RELATIVE; i--) {
    const phrase = phraseEndingAt(tokens, i);
    if (phrase === null) continue;
    const named = tokens[phrase.from - 1]?.text === ',' && tokens[phrase.from - 2]?.pos === 'PROPN';
    // "Ann Poe, a mother of two, who": the name that the apposition is of.
    if (named && tokens[phrase.from]!.pos === 'DET') return phraseEndingAt(tokens, phrase.from - 2);
    if (isSomebody(headOf(tokens, phrase))) return phrase;
    i = phrase.from;
  }
  return nearest;
}

/** The phrase before an apposition or relative clause that ends with the comma at `comma`. */
function beforeApposition(tokens: readonly Token[], comma: number, reports: (i: number) => boolean): Phrase | null {
  for (let i = comma - 1; i > 0 && comma - i <= APPOSITION; i--) {
    if (isQuote(tokens[i])) return null;
    if (tokens[i]!.text !== ',') continue;
    const opening = tokens[i + 1]!;
    const relative = opening.lower === 'who' || opening.lower === 'which';
    if (!relative && tokens.slice(i, comma).some((_, k) => reports(i + k))) return null;
    const pronoun = opening.pos === 'PRON' && opening.text === opening.lower && !opening.lower.startsWith('wh');
    if (opening.pos === 'CCONJ' || pronoun) return null;
    return phraseEndingAt(tokens, beforeDate(tokens, i - 1));
  }
  return null;
}

/**
 * "X said": the phrase that speaks, where `chain` is the last token before the verb and its auxiliaries; null for none. `reports` tells whether
 * the token at an index is a reporting verb.
 */
export function speakerBefore(tokens: readonly Token[], chain: number, reports: (i: number) => boolean): Phrase | null {
  const last = tokens[chain];
  if (last === undefined) return null;
  if (last.lower === 'who') return antecedent(tokens, chain);
  if (last.lower === 'which') return phraseEndingAt(tokens, tokens[chain - 1]?.text === ',' ? chain - 2 : chain - 1);
  if (last.text === ',') return beforeApposition(tokens, chain, reports);
  const phrase = acrossRelative(tokens, bare(tokens, phraseEndingAt(tokens, beforeDate(tokens, chain))));
  return phrase !== null && tokens[phrase.from]!.lower === 'no' ? null : phrase;
}

/**
 * "said X": X follows the verb and no verb follows X; `after` passes over X's apposition. After a verb that takes an object ("confirmed the deaths"),
 * and where X opens with a figure ("said four bodies were found"), only one who is known to speak does.
 */
export function speakerAfter(
  tokens: readonly Token[],
  verb: number,
  takesObject: boolean,
): { phrase: Phrase; after: number } | null {
  const phrase = phraseStartingAt(tokens, verb + 1);
  if (phrase === null || isCalendarWord(tokens[phrase.from])) return null;
  const next = tokens[phrase.to];
  if (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.lower === 'that') return null;
  const doubtful = takesObject || tokens[phrase.from]!.pos === 'NUM';
  if (doubtful && !speaks(headOf(tokens, phrase))) return null;
  if (next?.text !== ',') return { phrase, after: phrase.to };
  let close = phrase.to + 1;
  while (close < tokens.length && tokens[close]!.text !== ',' && !isQuote(tokens[close])) close++;
  return { phrase, after: close };
}
