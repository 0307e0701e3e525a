import { COUNT_NOUNS } from '../../lexicon/framing.js';
import { contains, type Document, type Sentence, type Token } from '../../model/index.js';
import { type Draft, keysAt, spanOf, wordsOf } from './draft.js';
import { isNoun } from './grammar.js';

/** Fewer words are a section's name or a kicker, no headline. */
const HEADLINE_WORDS = 4;

/** Words that open a headline and name nothing yet: "More than 70", "2", "Scores". */
const isCount = (t: Token | undefined): boolean =>
  t?.pos === 'NUM' ||
  t?.lower === 'than' ||
  t?.lower === 'more' ||
  COUNT_NOUNS.has(t?.lemma ?? '') ||
  COUNT_NOUNS.has(t?.lower ?? '');

/** Most words of what a headline puts first. */
const LEAD_WORDS = 8;
const TIES = new Set(['at', 'by', 'from', 'in', 'of', 'on', 'over']);
const SPARED = new Set(['ADP', 'ADV', 'AUX', 'DET', 'PRON', 'PUNCT', 'SCONJ']);
/** Words from the start in which a kicker's colon stands: "Ellery ferry crash: …". */
const KICKER_WORDS = 6;

/** A hyphen inside a word, not a dash with spaces. */
const isHyphenAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' && tokens[i - 1]?.end === tokens[i]?.start;

function inLead(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (isNoun(t) || t?.pos === 'ADJ' || t?.text === "'s" || isCount(t)) return true;
  // "Stone-throwing youth"; "Bomb suspect arrested": of two verbs in a row the first is a noun.
  if (isHyphenAt(tokens, i)) return true;
  if (isHyphenAt(tokens, i - 1)) return t !== undefined && t.pos !== 'PUNCT';
  if (t?.pos !== 'VERB') return false;
  const after = tokens[i + 1];
  // "Ellery ferry sinking from above": an act in "-ing" at the end of its phrase.
  if (t.lower.endsWith('ing'))
    return isNoun(tokens[i - 1]) && (after === undefined || ['ADP', 'PUNCT'].includes(after.pos));
  return t.lower === t.lemma && (after?.pos === 'VERB' || after?.pos === 'AUX');
}

/** Where the noun phrase that begins at `first` ends. */
function phraseEnd(tokens: readonly Token[], first: number): number {
  let to = first + 1;
  while (to < first + LEAD_WORDS && inLead(tokens, to)) to++;
  while (to > first + 1 && (isHyphenAt(tokens, to - 1) || tokens[to - 1]?.text === "'s")) to--;
  return to;
}

/** Where it ends with one phrase that is tied to it: "Sinking of ferry", "Toll from quake". */
function tiedEnd(tokens: readonly Token[], to: number): number {
  if (!TIES.has(tokens[to]?.lower ?? '')) return to;
  const from = tokens[to + 1]?.pos === 'DET' ? to + 2 : to + 1;
  const next = tokens[from];
  return isNoun(next) || next?.pos === 'ADJ' ? phraseEnd(tokens, from) : to;
}

/** What the headline puts first: a quotation, a kicker, else its first noun phrase with what is tied to it. */
function leadOf({ tokens, quotations, start }: Sentence): readonly Token[] {
  const opening = quotations[0];
  if (opening !== undefined && opening.start <= start + 1) {
    const said = tokens.filter((t) => contains(opening, t));
    if (said.length > 0) return said.slice(0, LEAD_WORDS);
  }
  const colon = tokens.slice(0, KICKER_WORDS + 1).findIndex((t) => t.text === ':');
  // "EXCLUSIVE: …" and "WATCH: …" say what kind of piece it is.
  if (colon === 1 && tokens[0]?.text === tokens[0]?.text.toUpperCase()) return phraseOf(tokens.slice(2));
  return colon > 0 ? tokens.slice(0, colon) : phraseOf(tokens);
}

const RELATIVES = new Set(['that', 'what', 'which', 'who', 'whom', 'whose']);

/** "Three women hand themselves in", "Ministry delays its plan": a pronoun follows a verb, whatever the tagger takes it for. */
const isVerbBefore = (next: Token | undefined): boolean => next?.pos === 'PRON' && !RELATIVES.has(next.lower);

/** The first noun phrase of some words, with what is tied to it. */
function phraseOf(tokens: readonly Token[]): readonly Token[] {
  const calls = tokens[0]?.pos === 'VERB' && tokens[1]?.pos === 'DET';
  const opens = tokens[0] !== undefined && !SPARED.has(tokens[0].pos) && !calls;
  const first = opens
    ? 0
    : Math.max(
        0,
        tokens.findIndex((t) => isNoun(t) || t.pos === 'ADJ' || isCount(t)),
      );
  let to = phraseEnd(tokens, first);
  if (to > first + 1 && isVerbBefore(tokens[to])) to--;
  // "Two or more killed", "Dead and missing": one word alone goes on behind "and".
  if (to === first + 1 && tokens[to]?.pos === 'CCONJ') to = phraseEnd(tokens, to + 1);
  const goesOn = !['CCONJ', 'PUNCT'].includes(tokens[to]?.pos ?? 'PUNCT');
  if (goesOn && tokens.slice(first, to).every((t) => isCount(t) || t.pos === 'CCONJ')) to++;
  return tokens.slice(first, tiedEnd(tokens, to));
}

const DENYING = new Set(['no', 'not', 'without']);

/** True where the words put first are a part of a phrase that goes on: "fighting of Northern | and Southern troops", "one of | three". */
function isCut(tokens: readonly Token[], lead: readonly Token[]): boolean {
  const last = lead.at(-1)!;
  const at = tokens.indexOf(last) + 1;
  const next = tokens[at];
  if (last.pos === 'ADP' || last.pos === 'DET' || next === undefined) return last.pos === 'ADP' || last.pos === 'DET';
  if (isVerbBefore(tokens[at + 1])) return false;
  return next.pos === 'CCONJ' || next.text === "'s" || isNoun(next) || next.pos === 'ADJ';
}

/** What is shown as put first: with the "no" before it, and all of the headline where its first phrase cannot be told apart. */
function wholeOf(tokens: readonly Token[], lead: readonly Token[]): readonly Token[] {
  if (isCut(tokens, lead)) return tokens.filter((t) => t.pos !== 'PUNCT' || t !== tokens.at(-1));
  const before = tokens[tokens.indexOf(lead[0]!) - 1];
  return before !== undefined && DENYING.has(before.lower) ? [before, ...lead] : lead;
}

/** The headline as one claim: its label is what it puts first. */
export function headlineDrafts(document: Document): Draft[] {
  const sentence = document.sentences.find((s) => s.block === 'headline');
  if (sentence === undefined) return [];
  const { tokens } = sentence;
  if (tokens.filter((t) => t.pos !== 'PUNCT').length < HEADLINE_WORDS) return [];
  const first = leadOf(sentence);
  if (first.length === 0) return [];
  const lead = wholeOf(tokens, first);
  const nouns = tokens.flatMap((t, i) => (isNoun(t) ? [i] : []));
  return [
    {
      sentence,
      span: spanOf(tokens, [0, tokens.length - 1]),
      concept: 'headline',
      label: wordsOf(lead),
      agents: [],
      objects: keysAt(tokens, nouns),
      lead: spanOf(lead, [0, lead.length - 1]),
    },
  ];
}
