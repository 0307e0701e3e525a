import { isEvent } from '../../lexicon/event-nouns.js';
import { CARRIER_NOUNS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { beforeDate, isCalendarWord, type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import {
  acrossModifiers,
  acrossRelative,
  antecedent,
  beforeBrackets,
  opensClause,
  withCount,
  withJoined,
  withoutRelative,
  withoutSetting,
} from './reach.js';
import { headOf, isSomebody, speaks } from './speakers.js';

/** How far an apposition between speaker and verb may reach, in tokens. */
const APPOSITION = 25;

/** Pronouns that are told something, and never tell it behind a verb: "called it", "told them". */
const OBJECTS = new Set(['her', 'him', 'it', 'me', 'them', 'us', 'you']);

const OPENERS = new Set(['after', 'as', 'before', 'that', 'when', 'where', 'which', 'while', 'who', 'whom', 'whose']);

/** "In a statement police said": the phrase without what carries the words. */
function bare(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { from, to } = phrase;
  if (tokens[from - 1]?.lower !== 'in') return phrase;
  const carrier = tokens.findIndex((t, i) => i >= from && i < to - 1 && CARRIER_NOUNS.has(t.lemma));
  return carrier < 0 ? phrase : { from: carrier + 1, to };
}

/** "the newspaper The Post said": what a name is that has its own article. */
function withClass(tokens: readonly Token[], phrase: Phrase): Phrase {
  const noun = tokens[phrase.from - 1];
  if (tokens[phrase.from]!.text !== 'The' || noun?.pos !== 'NOUN' || !SPEAKER_NOUNS.has(noun.lemma)) return phrase;
  const whole = phraseEndingAt(tokens, phrase.from - 1);
  return whole === null ? phrase : { from: whole.from, to: phrase.to };
}

/**
 * "After the strike Norsk said": what opens the clause tells when, and the name behind its noun who. A noun for
 * who somebody is belongs to the name ("At noon spokesman Poe said").
 */
function behindOpening(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  const opening = tokens[from - 1];
  if (opening?.pos !== 'ADP' && opening?.pos !== 'SCONJ') return { from, to };
  const name = tokens.findIndex((t, i) => i > from && i < to && t.pos === 'PROPN' && tokens[i - 1]!.pos === 'NOUN');
  const isOne = name > 0 && (speaks(tokens[name - 1]!) || tokens.slice(from, name).some((t) => t.pos === 'ADP'));
  return name < 0 || isOne ? { from, to } : { from: name, to };
}

/** "The military said": a noun that the tagger takes for an adjective. */
function adjectiveAt(tokens: readonly Token[], last: number): Phrase | null {
  if (tokens[last]?.pos !== 'ADJ' || !SPEAKER_NOUNS.has(tokens[last]!.lower)) return null;
  let from = last;
  while (['ADJ', 'DET', 'PROPN'].includes(tokens[from - 1]?.pos ?? '')) from--;
  return from < last ? { from, to: last + 1 } : null;
}

/** "the search and rescue agency": a noun of a pair that the tagger takes for a verb. */
function pairAt(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const verb = tokens[phrase.from - 1];
  const isPair = verb?.pos === 'VERB' && verb.lower === verb.lemma && tokens[phrase.from - 2]?.lower === 'and';
  if (!isPair || !SPEAKER_NOUNS.has(headOf(tokens, phrase).lemma)) return phrase;
  const first = phraseEndingAt(tokens, phrase.from - 3);
  return first === null ? phrase : { from: first.from, to: phrase.to };
}

/** The phrase whose last token is `last`, with all that it reaches over; null for none. */
function phraseBefore(tokens: readonly Token[], last: number): Phrase | null {
  const end = beforeBrackets(tokens, beforeDate(tokens, last));
  const found = adjectiveAt(tokens, end) ?? pairAt(tokens, phraseEndingAt(tokens, end));
  if (found === null) return null;
  const own = acrossRelative(
    tokens,
    behindOpening(tokens, bare(tokens, withoutRelative(tokens, withClass(tokens, found)))),
  );
  return withCount(tokens, withJoined(tokens, acrossModifiers(tokens, own)));
}

/** The phrase before an apposition or relative clause that ends with the comma at `comma`. */
function beforeApposition(tokens: readonly Token[], comma: number, reports: (i: number) => boolean): Phrase | null {
  for (let i = comma - 1; i > 0 && comma - i <= APPOSITION; i--) {
    if (isQuote(tokens[i])) return null;
    if (tokens[i]!.text !== ',') continue;
    const opening = tokens[i + 1]!;
    const relative = opening.lower === 'who' || opening.lower === 'which';
    // "A guard, speaking to the Post, said": that he spoke is no saying of its own.
    const says = tokens.slice(i, comma).some((t, k) => reports(i + k) && !t.lower.endsWith('ing'));
    if (!relative && says) return null;
    const pronoun = opening.pos === 'PRON' && opening.text === opening.lower && !opening.lower.startsWith('wh');
    if (opening.pos === 'CCONJ' || pronoun) return null;
    return ofWhom(tokens, phraseBefore(tokens, i - 1));
  }
  return null;
}

/** "Ann Poe, a clerk in Ellery, Norland, said": where an apposition has a comma of its own, the name that it is of. */
function ofWhom(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (phrase === null || tokens[phrase.from - 1]?.text !== ',') return phrase;
  // "Ann Poe, port director of the firm, a builder, said"
  const head = headOf(tokens, phrase);
  if (tokens[phrase.from]!.pos !== 'DET' && (head.pos !== 'NOUN' || !isSomebody(head))) return phrase;
  const name = tokens[phrase.from - 2]?.pos === 'PROPN' ? phraseBefore(tokens, phrase.from - 2) : null;
  return name !== null && opensClause(tokens, name.from) ? name : phrase;
}

/**
 * "X said": the phrase that speaks, where `chain` is the last token before the verb and its auxiliaries; null for none. `reports` tells whether
 * the token at an index is a reporting verb.
 */
export function speakerBefore(tokens: readonly Token[], chain: number, reports: (i: number) => boolean): Phrase | null {
  const last = tokens[chain];
  if (last === undefined) return null;
  if (last.lower === 'who') return antecedent(tokens, chain);
  if (last.lower === 'which') {
    // ", both of which"
    const at = tokens[chain - 1]?.lower === 'of' ? chain - 2 : chain;
    return phraseEndingAt(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
  }
  if (last.text === ',') return beforeApposition(tokens, chain, reports);
  const phrase = phraseBefore(tokens, chain);
  return phrase !== null && tokens[phrase.from]!.lower === 'no' ? null : phrase;
}

/** The end of the apposition that a comma at `comma` opens, where one does: "said Ann Poe, the mayor," but not "said Ann Poe, ten were found". */
function pastApposition(tokens: readonly Token[], comma: number): number {
  let close = comma + 1;
  while (close < tokens.length && tokens[close]!.text !== ',' && !isQuote(tokens[close])) close++;
  const inside = tokens.slice(comma + 1, close);
  const relative = ['who', 'which', 'whose', 'where'].includes(inside[0]?.lower ?? '');
  return !relative && inside.some((t) => t.pos === 'AUX') ? comma : close;
}

/** Words behind a speaker that open a clause of its own: "said Ann Poe as she left". */
const isOpener = (t: Token): boolean => t.pos === 'SCONJ' || OPENERS.has(t.lower);

/** "said a team of divers was searching": what follows the verb is what is said, as it has a verb before any mark. */
function hasVerbOfItsOwn(tokens: readonly Token[], to: number): boolean {
  const end = tokens.findIndex(
    (t, i) => i >= to && (t.pos === 'PUNCT' || isOpener(t) || t.pos === 'CCONJ' || isVerb(t)),
  );
  return end >= 0 && (tokens[end]!.pos === 'AUX' || (end === to && isVerb(tokens[end])));
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
  const found = phraseStartingAt(tokens, verb + 1);
  const phrase = found && withoutSetting(tokens, found);
  if (phrase === null || isCalendarWord(tokens[phrase.from]) || OBJECTS.has(tokens[phrase.from]!.lower)) return null;
  // "…, said he and others had left": only "…,” said he." has him behind the verb.
  if (tokens[phrase.from]!.pos === 'PRON' && tokens[phrase.to]?.pos !== 'PUNCT') return null;
  const end = tokens[phrase.to]?.text === '(' ? tokens.findIndex((t, i) => i > phrase.to && t.text === ')') + 1 : 0;
  const to = Math.max(end, phrase.to);
  const next = tokens[to];
  const head = headOf(tokens, phrase);
  // "says a letter that was sent": which letter it is.
  const relative = next?.lower === 'that' && isVerb(tokens[to + 1]) && CARRIER_NOUNS.has(head.lemma);
  if (!relative && (hasVerbOfItsOwn(tokens, to) || next?.lower === 'that')) return null;
  const doubtful = takesObject || tokens[phrase.from]!.pos === 'NUM';
  // "conceded defeat", but "says inquiry"
  if (isEvent(head.lemma) && head.pos !== 'PROPN' && tokens[verb]!.lemma !== 'say') return null;
  if (doubtful && !speaks(head)) return null;
  if (relative) return { phrase, after: clauseEnd(tokens, to) };
  return { phrase, after: next?.text === ',' ? pastApposition(tokens, to) : to };
}

/** The first mark from a token on, or the end. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((t, i) => i >= from && t.pos === 'PUNCT');
  return end < 0 ? tokens.length : end;
}
