import {
  FORCE_NOUNS,
  HANGING_NOUNS,
  IGNORED_HEADS,
  IGNORED_PHRASES,
  RELIEF_NOUNS,
  WORDINGS,
  type Wording,
} from '../../lexicon/framing.js';
import type { Sentence, Token } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { nounKey } from './things.js';

/** A wording at its place: token indices of its first and last word. */
export interface Found {
  readonly wording: Wording;
  readonly from: number;
  readonly to: number;
}

const NONE: readonly Wording[] = [];

/** Most words that may stand inside a verb's wording: "take [several soldiers] hostage". */
const GAP = 4;

const isWord = (t: Token | undefined, word: string): boolean =>
  t !== undefined && (t.lower === word || t.lemma === word || nounKey(t) === word);

/** Index of the wording's last word when its words stand from `at` on, at most `gap` others and no verb between two; else -1. */
function lastWord(tokens: readonly Token[], at: number, words: readonly string[], gap: number): number {
  let i = at;
  for (const word of words.slice(1)) {
    let next = i + 1;
    while (next <= i + 1 + gap && !isWord(tokens[next], word)) next++;
    // "taken hostage ran out": behind another verb it is of that.
    if (next > i + 1 + gap || tokens.slice(i + 1, next).some((t) => t.pos === 'VERB')) return -1;
    i = next;
  }
  return i;
}

const isTitle = ({ block }: Sentence): boolean => block === 'headline' || block === 'subhead';

/** "Ellery Bridge Collapse", "Gunman kills": a word that has its capital from its place, in a headline or at a sentence's start, which the tagger takes for a name. */
const isCapitalised = (sentence: Sentence, i: number): boolean =>
  sentence.tokens[i]?.pos === 'PROPN' && (i === 0 || isTitle(sentence));

/** "Ellery shooting: …", "after the Ellery shooting": behind a name, before nothing that it may be done to. */
const isNamedAct = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'PROPN' &&
  ['ADP', 'PUNCT', 'VERB', undefined].includes(tokens[i + 1]?.pos) &&
  tokens[i + 1]?.lower !== 'at';

/** A noun at the head of its phrase, also where the tagger took an "-ing" noun for a verb ("a mass shooting"). */
function isHead(sentence: Sentence, i: number, { family, words }: Wording): boolean {
  const { tokens } = sentence;
  const t = tokens[i];
  const next = tokens[i + 1];
  if (t === undefined || (isNoun(next) && !HANGING_NOUNS.has(nounKey(next as Token))) || next?.text === '-')
    return false;
  if (t.pos === 'NOUN' || (family.by === 'event' && isCapitalised(sentence, i))) return true;
  const before = tokens[i - 1]?.pos;
  // "the convicted terrorist", which the tagger takes for an adjective, though no noun follows.
  if (t.pos === 'ADJ' && tokens[i + 1]?.pos !== 'ADJ') return before === 'DET' || before === 'VERB';
  return (
    t.lower.endsWith('ing') &&
    (before === 'DET' || before === 'ADJ' || before === 'NOUN' || (words.at(-1) === t.lower && isNamedAct(tokens, i)))
  );
}

/** A verb in "-s" that the tagger took for a noun: a noun before it, an object after it ("Army captures six soldiers"). */
function isHeadlineVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (t?.pos !== 'NOUN' || !t.lower.endsWith('s') || !isNoun(tokens[i - 1])) return false;
  return ['ADJ', 'DET', 'NUM', 'PROPN'].includes(tokens[i + 1]?.pos ?? '');
}

/** "the pipe bomb suspect": a thing of two words is told of before another noun too; "the tax grab": nor is its last word a verb. */
function isCompound(tokens: readonly Token[], { wording, from, to }: Found): boolean {
  if (wording.words.length === 1 || wording.family.class !== 'any') return false;
  return isNoun(tokens[to])
    ? isNoun(tokens[to + 1])
    : isNoun(tokens[from]) && ['DET', 'PART'].includes(tokens[from - 1]?.pos ?? '');
}

function fits(sentence: Sentence, { wording }: Found, from: number, to: number): boolean {
  const { tokens } = sentence;
  if (wording.as === 'verb') return tokens[from]?.pos === 'VERB' || isHeadlineVerb(tokens, from);
  if (wording.as === 'noun') return isHead(sentence, to, wording) || isCompound(tokens, { wording, from, to });
  if (wording.as === 'under')
    return (
      isHead(sentence, to, wording) && tokens.slice(Math.max(0, from - GAP), from).some((t) => t.lower === 'under')
    );
  return wording.as !== 'clause';
}

/** Wordings that may begin at a token, the longest first; none for most tokens, which is why they are asked for one by one. */
function candidatesAt(t: Token): readonly Wording[] {
  const key = nounKey(t);
  const byLemma = WORDINGS.get(t.lemma);
  const byForm = t.lower === t.lemma ? undefined : WORDINGS.get(t.lower);
  const byKey = key === t.lemma || key === t.lower ? undefined : WORDINGS.get(key);
  if (byForm === undefined && byKey === undefined) return byLemma ?? NONE;
  const all = new Set([...(byLemma ?? NONE), ...(byForm ?? NONE), ...(byKey ?? NONE)]);
  return [...all].sort((x, y) => y.words.length - x.words.length);
}

/** "the attack" of "the arson attack" is no word of its own. */
const isWithin = (f: Found, from: number, to: number): boolean =>
  f.to >= to && f.to - f.from > to - from && (f.from === from || (f.wording.as === 'noun' && f.from < from));

/** True where a wording found before stands in the way: of the same family and not ended, or longer and around it. */
const isTaken = (found: readonly Found[], { wording, from, to }: Found): boolean =>
  found.some((f) => (f.wording.family === wording.family && f.to >= from) || isWithin(f, from, to));

/** The wordings of one sentence; where two begin at one word, the longer ("take captive" is no taking of land). */
export function wordingsIn(sentence: Sentence): Found[] {
  const { tokens } = sentence;
  const found: Found[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const wording of candidatesAt(tokens[from]!)) {
      const to = lastWord(tokens, from, wording.words, wording.as === 'verb' ? GAP : 0);
      const match = { wording, from, to };
      if (to >= 0 && fits(sentence, match, from, to) && !isTaken(found, match)) found.push(match);
    }
  }
  return found;
}

const OPERATION = 'operation';

/** True where an article tells of helpers more than of forces: its "operation" is theirs. */
function tellsOfRelief(sentences: readonly Sentence[]): boolean {
  let balance = 0;
  for (const { tokens } of sentences)
    for (const t of tokens) {
      if (!isNoun(t)) continue;
      // "Rescuers" at a sentence's start may be taken for a name, its "s" kept.
      const noun = t.pos === 'PROPN' && t.lemma.endsWith('s') ? t.lemma.slice(0, -1) : nounKey(t);
      balance += RELIEF_NOUNS.has(noun) ? 1 : FORCE_NOUNS.has(noun) ? -1 : 0;
    }
  return balance > 0;
}

/** Heads of the phrases in an article that hold a wording and are none: where there is a "rescue operation", "the operation" is it. */
export function ignoredHeads(sentences: readonly Sentence[]): ReadonlySet<string> {
  const heads = new Set<string>(tellsOfRelief(sentences) ? [OPERATION] : []);
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (IGNORED_HEADS.has(t.lemma) && IGNORED_PHRASES.has(`${tokens[i - 1]?.lemma} ${t.lemma}`)) heads.add(t.lemma);
    }
  }
  return heads;
}
