import { ALLEGATIONS, OFFENCES, type Opener, openersOf } from '../../lexicon/offences.js';
import { pronounCount } from '../../lexicon/parties.js';
import type { Token } from '../../model/index.js';
import { isCalendarWord, type Phrase, phraseStartingAt } from '../../text/noun-phrase.js';
import { offenceFrom } from './offences.js';

/** Tokens between the word that opens an offence and its preposition: "sentenced to five years in prison for". */
const WITHIN = 9;
/** Tokens before "investigation" or "trial" within which it is told that somebody is under it. */
const UNDER_WITHIN = 3;
/** Nouns that tell of somebody only behind such a word: "under investigation for", "on trial for". */
const UNDER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['investigation', new Set(['under'])],
  ['trial', new Set(['await', 'face', 'on', 'stand'])],
]);
/** What people are held for that is no offence. */
const NO_OFFENCE = new Set(['all', 'any', 'each', 'being', 'interrogation', 'question', 'questioning']);

/** Prepositions of such words. */
const ADVERBIAL = new Set(['at', 'by', 'in', 'to']);
/** What a sentence may be for that is no number: "jailed for life". */
const TERMS = new Set(['a', 'at', 'life', 'more', 'nearly', 'over', 'several', 'up']);

const NO_LINKS: ReadonlySet<string> = new Set();

/** Where words tell what somebody is accused of: the word that opens them, its preposition and the offences. */
export interface Opening {
  readonly opener: Opener;
  readonly at: number;
  readonly link: number;
  readonly offences: Phrase;
}

/** "by the court", "on Friday", "late on Monday", "to five years in prison": how and when, between the word and its preposition. */
function isAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  const dated = isCalendarWord(first) || (first.lower === 'on' && isCalendarWord(second));
  const term = first.lower === 'for' && (second?.pos === 'NUM' || TERMS.has(second?.lower ?? ''));
  if (!dated && !term && first.pos !== 'ADV' && !ADVERBIAL.has(first.lower)) return false;
  return !tokens.slice(from, to).some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.text === ',');
}

/** "accused Doe of", "suspect him of": what stands between is whom it is done to. */
const isObject = (tokens: readonly Token[], from: number, to: number): boolean =>
  pronounCount(tokens[from]!.lower) > 0 ? to === from + 1 : phraseStartingAt(tokens, from)?.to === to;

/** Index of the preposition of an opener at `at`, or -1; "jailed for two years" tells no offence. */
function linkOf(tokens: readonly Token[], at: number, { links, noun }: Opener): number {
  for (let k = at + 1; k < tokens.length && k - at <= (noun ? 1 : WITHIN); k++) {
    if (/^[.;:]$/.test(tokens[k]!.text)) return -1;
    if (!links.has(tokens[k]!.lower) || TERMS.has(tokens[k + 1]?.lower ?? '') || tokens[k + 1]?.pos === 'NUM') continue;
    if (k === at + 1 || isObject(tokens, at + 1, k)) return k;
    if (!isAdverbial(tokens, at + 1, k)) return -1;
    // "convicted by 61 of the judges of fraud"
    if (offenceFrom(tokens, k + 1, false) !== null) return k;
  }
  return -1;
}

function openingAt(tokens: readonly Token[], at: number, opener: Opener): Opening | null {
  const under = UNDER.get(opener.word);
  const before = tokens.slice(Math.max(0, at - UNDER_WITHIN), at);
  if (under !== undefined && !before.some((t) => under.has(t.lower) || under.has(t.lemma))) return null;
  const link = linkOf(tokens, at, opener);
  if (link < 0 || NO_OFFENCE.has(tokens[link + 1]?.lower ?? '')) return null;
  // "charged with a cable" is no charge; "convicted of perverting", "accused of hooliganism" need no list of offences.
  const any = opener.stage !== 'charged' && tokens[link]!.lower === 'of';
  const offences = offenceFrom(tokens, link + 1, any);
  if (offences === null) return null;
  // "allegations of fraud against Doe": who is accused stands behind the offence.
  const against = tokens.findIndex((t, i) => i > offences.from && i < offences.to && t.lower === 'against');
  const begin = under?.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  return { opener, at: begin, link, offences: opener.noun && against > 0 ? { ...offences, to: against } : offences };
}

/** "sexual assault allegations", "corruption charges": the offence before the noun. */
function beforeNoun(tokens: readonly Token[], at: number): Opening | null {
  const stage = ALLEGATIONS.get(tokens[at]!.lemma);
  if (stage === undefined || tokens[at]!.pos !== 'NOUN' || !OFFENCES.has(tokens[at - 1]?.lemma ?? '')) return null;
  let from = at - 1;
  while (from > 0 && (tokens[from - 1]!.pos === 'ADJ' || tokens[from - 1]!.pos === 'NOUN')) from--;
  return { opener: { word: '', stage, noun: true, links: NO_LINKS }, at: from, link: at, offences: { from, to: at } };
}

/** "an alleged rape in Norland" */
function alleged(tokens: readonly Token[], at: number): Opening | null {
  if (tokens[at]!.lower !== 'alleged' || tokens[at + 1]?.pos !== 'NOUN') return null;
  const offences = offenceFrom(tokens, at + 1, false);
  const opener: Opener = { word: '', stage: 'accused', noun: true, links: NO_LINKS };
  return offences === null ? null : { opener, at, link: at, offences };
}

/** All openings of a sentence; "charged with two counts of murder" is one. */
export function openingsIn(tokens: readonly Token[]): Opening[] {
  const found: Opening[] = [];
  tokens.forEach(({ lower }, at) => {
    const end = found[found.length - 1]?.offences.to ?? 0;
    if (at < end) return;
    const opening =
      openersOf(lower)
        .map((opener) => openingAt(tokens, at, opener))
        .find((o) => o !== null) ??
      beforeNoun(tokens, at) ??
      alleged(tokens, at);
    if (opening) found.push(opening);
  });
  return found;
}
