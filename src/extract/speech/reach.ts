import { CARRIER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isNoun, isVerb } from '../../text/parts-of-speech.js';
import { RELATIVES } from './idle.js';
import { headOf, isSomebody } from './speakers.js';

/** How far behind its noun a relative clause may end, and how long brackets and what hangs on a noun may be, in tokens. */
const REACH = 14;

/** Relative words that are nothing else: "that" opens what is said, too. */
export const SURE_RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which']);

/** What hangs on a noun: "a source familiar with it", "a passenger on the train", "officials briefed on it", "a site that tracks trains". */
const HANGING_ON = new Set(['ADJ', 'ADP', 'VERB']);

/** Words before where or in what somebody speaks. */
const SETTING = new Set(['at', 'during', 'in']);
/** Where and in what somebody speaks, beside what carries words. */
const SPOKEN_IN = new Set([...CARRIER_NOUNS, 'briefing', 'conference', 'hearing', 'speech']);

/** Words behind what carries words, before whose they are. */
const BY_WHOM = new Set(['by', 'from', 'of']);

/** "a report by the Road Agency": the phrase for whose words it carries; null where it tells nobody's. */
export function ownerOf(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const joint = tokens.findIndex((t, i) => i > phrase.from && t.pos === 'ADP');
  if (!BY_WHOM.has(tokens[joint]?.lower ?? '') || joint > phrase.to || !CARRIER_NOUNS.has(tokens[joint - 1]!.lemma))
    return null;
  const owner = phraseStartingAt(tokens, joint + 1);
  return owner !== null && isSomebody(headOf(tokens, owner)) ? owner : null;
}

/** "The Road Agency (RA) said": the last token before the brackets that end at `last`. */
export function beforeBrackets(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ')') return last;
  const open = tokens.findLastIndex((t, i) => i < last && t.text === '(');
  return open > 0 && last - open <= REACH ? open - 1 : last;
}

/** "A witness who stood beside the gate said": the phrase before the relative clause whose verb stands between; else the phrase itself. */
export function acrossRelative(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (tokens[phrase.from]!.pos === 'PRON' || RELATIVES.has(tokens[phrase.from - 1]?.lower ?? '')) return phrase;
  let verbs = false;
  for (let i = phrase.from - 1; i > 0 && phrase.from - i <= REACH; i--) {
    const t = tokens[i]!;
    if (t.pos === 'PUNCT') return phrase;
    // "the firm that employed the guards said": "that" before a verb opens no clause that is said.
    const relative = SURE_RELATIVES.has(t.lower) || (t.lower === 'that' && isVerb(tokens[i + 1]));
    if (relative) return verbs ? (phraseEndingAt(tokens, i - 1) ?? phrase) : phrase;
    verbs ||= isVerb(t);
  }
  return phrase;
}

/** True where a clause begins at a token: behind a mark, or a word that joins clauses. */
export const opensClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || ['CCONJ', 'PUNCT', 'SCONJ'].includes(tokens[at - 1]!.pos);

/** A noun with what stands before it, without anything that hangs on it: "A source" of "A source familiar with it". */
function nounAt(tokens: readonly Token[], from: number): Phrase | null {
  const noun = tokens.findIndex((t, i) => i >= from && !['ADJ', 'DET', 'NUM'].includes(t.pos));
  let to = Math.max(noun, from);
  while (isNoun(tokens[to])) to++;
  return noun < 0 || to === noun ? null : { from, to };
}

/**
 * "A passenger on the train said": the train says nothing. Where the phrase before the verb names nobody, the one that opens its clause,
 * when it does and no verb of its own stands between.
 */
export function acrossModifiers(tokens: readonly Token[], phrase: Phrase): Phrase {
  const names = (p: Phrase): boolean => isSomebody(headOf(tokens, p)) || CARRIER_NOUNS.has(headOf(tokens, p).lemma);
  // "two sources close to Lind said": he is who they are close to.
  const hung = tokens[phrase.from - 1]?.pos === 'ADP';
  if (names(phrase) && !hung) return phrase;
  let at = phrase.from;
  while (at > 0 && phrase.from - at <= REACH && !opensClause(tokens, at)) at--;
  const opening = opensClause(tokens, at) ? nounAt(tokens, at) : null;
  if (opening === null || opening.to >= phrase.to || !names(opening)) return phrase;
  const hanging = tokens[opening.to];
  // "A statement by the ministry": the ministry's.
  if (BY_WHOM.has(hanging?.lower ?? '')) return phrase;
  if (names(phrase) && hanging?.pos !== 'ADJ') return phrase;
  const hangs =
    HANGING_ON.has(hanging?.pos ?? '') || hanging?.lower === 'that' || SURE_RELATIVES.has(hanging?.lower ?? '');
  return hangs && !tokens.slice(opening.to, phrase.to).some((t) => t.pos === 'AUX') ? opening : phrase;
}

/** "police and museum staff said": with those whom "and" joins to the phrase, where they open the clause. */
export function withJoined(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (tokens[phrase.from - 1]?.lower !== 'and') return phrase;
  const other = phraseEndingAt(tokens, phrase.from - 2);
  const joins = other !== null && opensClause(tokens, other.from) && tokens[other.from]!.pos !== 'PRON';
  // "…, law enforcement and witnesses said": behind a comma both are who speaks.
  const both = joins && (isSomebody(headOf(tokens, other)) || tokens[other.from - 1]?.text === ',');
  return both ? { from: other.from, to: phrase.to } : phrase;
}

/** "one of the guards said": the phrase with how many of them it was. */
export function withCount(tokens: readonly Token[], phrase: Phrase): Phrase {
  const counts = tokens[phrase.from - 1]?.lower === 'of' && tokens[phrase.from - 2]?.pos === 'NUM';
  return counts ? { from: phrase.from - 2, to: phrase.to } : phrase;
}

/** "in what police said was": the phrase without the relative word that the tagger joins to it. */
export function withoutRelative(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  const { lower } = tokens[from]!;
  return to - from > 1 && (lower === 'which' || lower === 'what') ? { from: from + 1, to } : { from, to };
}

/** "said Ann Poe in a statement": the phrase without where or in what it was said. */
export function withoutSetting(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  const set = tokens.findIndex(
    (t, i) => i > from && i < to && SETTING.has(t.lower) && SPOKEN_IN.has(headOf(tokens, { from: i + 1, to }).lemma),
  );
  return { from, to: set < 0 ? to : set };
}

/** Who "who" is: the nearest phrase before it whose head is somebody ("a clerk asking for a leave of one month, who"). */
export function antecedent(tokens: readonly Token[], who: number): Phrase | null {
  const last = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  const nearest = phraseEndingAt(tokens, last);
  for (let i = last; i >= 0 && last - i <= REACH; i--) {
    const phrase = phraseEndingAt(tokens, i);
    if (phrase === null) continue;
    const named = tokens[phrase.from - 1]?.text === ',' && tokens[phrase.from - 2]?.pos === 'PROPN';
    // "Ann Poe, a mother of two, who": the name that the apposition is of.
    if (named && tokens[phrase.from]!.pos === 'DET') return phraseEndingAt(tokens, phrase.from - 2);
    if (isSomebody(headOf(tokens, phrase))) return phrase;
    // "a call from a man who": the man; "notes from a clerk of the Port Office, who": the clerk.
    for (let joint = phrase.from + 1; joint < phrase.to - 1; joint++) {
      const within = { from: joint + 1, to: phrase.to };
      if (tokens[joint]!.pos === 'ADP' && isSomebody(headOf(tokens, within))) return within;
    }
    i = phrase.from;
  }
  return nearest;
}
