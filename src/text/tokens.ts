import { eventClass } from '../lexicon/events.js';
import { CLAIM_NOUNS, PROOF_NOUNS } from '../lexicon/reporting-verbs.js';
import type { Pos, Token } from '../model/index.js';
import { withNouns } from './nouns-as-verbs.js';
import { createTagger } from './tagger.js';
import { plain } from './typography.js';
import { withVerbs } from './verbs-as-nouns.js';

const tagger = createTagger();
const { its } = tagger;

const isClaim = (t: Token | undefined): boolean =>
  t?.pos === 'NOUN' && (CLAIM_NOUNS.has(t.lemma) || PROOF_NOUNS.has(t.lemma));

/** One syllable that doubles its last letter before an ending: "stop", "stopped". */
const DOUBLING = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The tagger takes "fined" for a form of "fin", which would be "finned": a stem that doubles its letter and is told with one ends in "e". */
const verbLemma = (lower: string, lemma: string): string =>
  (lower === `${lemma}ed` || lower === `${lemma}ing`) && DOUBLING.test(lemma) ? `${lemma}e` : lemma;

/** Endings of a stem that a gerund leaves without its "e": "releas|ing", "forc|ing", "violat|ing". */
const WITHOUT_E = /(?:[cuvz]|[aeiou]s|[^aeiou]l|dg|[^aeiou]at)$/;
const DOUBLED = /([bdgkmnprt])\1$/;

/** The verb that a gerund tagged as a noun is of: "firing" → "fire", "spitting" → "spit", "poisoning" → "poison". */
function gerundLemma(lower: string): string {
  const stem = lower.slice(0, -'ing'.length);
  if (eventClass(stem) !== null) return stem;
  if (eventClass(`${stem}e`) !== null || DOUBLING.test(stem) || WITHOUT_E.test(stem)) return `${stem}e`;
  return DOUBLED.test(stem) ? stem.slice(0, -1) : stem;
}

const OWNING_UP = new Set(['admit', 'deny']);
/** Nouns in "-ing" that are denied as things. */
const NO_ACTS = new Set(['building', 'funding', 'hearing', 'housing', 'meeting', 'wrongdoing']);

/** Words between "accused" and its "of" at most: "accused the army of the north of". */
const ACCUSED_WITHIN = 8;

/** True behind "denied", and behind "accused the army of": an act follows. */
function tellsAct(tokens: readonly Token[]): boolean {
  const before = tokens.at(-1);
  if (before?.lower === 'of') return tokens.slice(-ACCUSED_WITHIN).some((t) => t.lemma === 'accuse');
  return before?.pos === 'VERB' && OWNING_UP.has(before.lemma);
}

/** "denied firing on the crowd": the tagger takes the act for a noun; what it is done to follows it. */
const isToldAct = (tokens: readonly Token[], lower: string, next: string | undefined): boolean =>
  lower.length > 5 &&
  lower.endsWith('ing') &&
  !NO_ACTS.has(lower) &&
  next !== undefined &&
  /^\p{L}/u.test(next) &&
  next !== 'and' &&
  tellsAct(tokens);

const SHOT_AT = new Set(['at', 'dead', 'down', 'her', 'him', 'them']);

/** "had shot at the guards": not a shot that they had. */
const isShooting = (tokens: readonly Token[], lower: string, next: string | undefined): boolean =>
  lower === 'shot' && tokens.at(-1)?.lemma === 'have' && SHOT_AT.has(next ?? '');

/** The verb that a word tagged as a noun is a form of: "denied firing on", "had shot at"; null for a noun. */
function actLemma(tokens: readonly Token[], lower: string, next: string | undefined): string | null {
  if (isToldAct(tokens, lower, next)) return gerundLemma(lower);
  return isShooting(tokens, lower, next) ? 'shoot' : null;
}

/** A plural that the tagger does not know: "schoolchildren". */
const nounLemma = (lower: string): string => (lower.endsWith('children') ? lower.slice(0, -'ren'.length) : lower);

/**
 * The tagger reads an infinitive in "according to police", where what stands behind "according to" is a noun, and a determiner in "claims that
 * guards had fired", where "that" opens a clause.
 */
function tagBehind(tokens: readonly Token[], lower: string, tag: Pos): Pos {
  if (lower === 'that' && tag === 'DET' && isClaim(tokens.at(-1))) return 'SCONJ';
  const before = tokens.at(-1)?.lower;
  if (tag === 'PART' && before === 'according') return 'ADP';
  return tag === 'VERB' && before === 'to' && tokens.at(-2)?.lower === 'according' ? 'NOUN' : tag;
}

/** The lemma of a word; most words are their own: one string then serves for both. */
function lemmaOf(pos: Pos, text: string, lower: string, lemma: string): string {
  if (lemma === text) return nounLemma(lower);
  return pos === 'VERB' ? verbLemma(lower, lemma.toLowerCase()) : lemma.toLowerCase();
}

/**
 * The words of `text` with part of speech and lemma, offsets counted from `offset`.
 * wink-nlp gives no offsets: each token is found again from the end of the one before it.
 */
export function tokenize(text: string, offset = 0): Token[] {
  const straight = plain(text);
  const flat = straight.includes('\n') ? straight.replaceAll('\n', ' ') : straight;
  const words = tagger.read(flat).tokens();
  const values = words.out() as string[];
  const tags = words.out(its.pos as never) as unknown as Pos[];
  const lemmas = words.out(its.lemma as never) as unknown as string[];
  const tokens: Token[] = [];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const text = values[i]!;
    const start = flat.indexOf(text, at);
    if (start < 0 || tags[i] === 'SPACE') continue;
    at = start + text.length;
    const lower = text.toLowerCase();
    const lemma = lemmas[i] ?? text;
    const tag = tagBehind(tokens, lower, tags[i] ?? 'X');
    const act = tag === 'NOUN' ? actLemma(tokens, lower, values[i + 1]) : null;
    const pos = act === null ? tag : 'VERB';
    tokens.push({
      start: offset + start,
      end: offset + at,
      text,
      lower,
      lemma: act ?? lemmaOf(pos, text, lower, lemma),
      pos,
    });
  }
  return withVerbs(withNouns(tokens));
}
