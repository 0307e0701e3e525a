import { RELATIVES } from '../../lexicon/function-words.js';
import { plainName, QUESTIONS, type Question } from '../../lexicon/questions.js';
import type { Answer, Token } from '../../model/index.js';
import { isBidden } from '../../text/bidden.js';
import { isContent } from '../../text/content.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { anchorWords, formsOf, type Match, matchAt, type Pattern, patternOf } from '../../text/patterns.js';
import { isOfOtherNoun } from './caused.js';
import { listFrom } from './listed.js';
import { type Around, fitsAmong, NOTHING_AROUND, partyOf, suspectOf } from './party.js';
import { headOf } from './slots.js';
import { BEFORE, DENYING, denialBefore, leftBy, stanceOf } from './stance.js';

/** An answer with the tokens that tell it. */
export interface Answered extends Phrase {
  readonly answer: Answer;
  /** Index of the token that the answer begins with, where its speaker is looked for. */
  readonly at: number;
}

interface Asked {
  readonly question: Question;
  readonly label: string;
  readonly pattern: Pattern;
  /** True for a pattern that itself denies: "no charge". */
  readonly denying: boolean;
}

const NONE: ReadonlySet<number> = new Set();

/** All patterns by the words they are looked for by. */
const BY_WORD: ReadonlyMap<string, readonly Asked[]> = (() => {
  const found = new Map<string, Asked[]>();
  for (const question of QUESTIONS.values()) {
    for (const { label, pattern: text } of question.patterns) {
      const pattern = patternOf(text);
      for (const word of anchorWords(pattern)) {
        const asked = found.get(word) ?? [];
        asked.push({ question, label, pattern, denying: text.split(/[ |]/).some((w) => DENYING.has(w)) });
        found.set(word, asked);
      }
    }
  }
  return found;
})();

/** "anyone else involved would be found": where nothing denies it, somebody is only thought of. */
const isAnyoneElse = (t: Token, i: number, all: readonly Token[]): boolean =>
  (t.lower === 'anyone' || t.lower === 'anybody') && all[i + 1]?.lower === 'else';

const isTo = (t: Token): boolean => t.lower === 'to';

const JOINT = new Set(['and', 'or']);
const TIE = new Set(['between', 'by', 'in', 'inside', 'of', 'on', 'to', 'with']);

/** The whole answer: "strong winds or mechanical problems", "a fire on a conveyor belt". */
function whole(tokens: readonly Token[], phrase: Phrase): Phrase {
  let { from, to } = phrase;
  const before = tokens[from - 1];
  const other = before !== undefined && JOINT.has(before.lower) ? phraseEndingAt(tokens, from - 2) : null;
  if (other !== null && headOf(tokens, other) >= 0) from = other.from;
  for (let n = 0; n < 2; n++) {
    const joint = tokens[to]?.lower ?? '';
    const next = JOINT.has(joint) || TIE.has(joint) ? phraseStartingAt(tokens, to + 1) : null;
    if (next === null || headOf(tokens, next) < 0 || isVerb(tokens[next.to])) break;
    to = next.to;
  }
  return { from, to };
}

/** What an answer's words belong to: the family most of them have; "" for none. */
function familyOf(question: Question, words: readonly string[]): string {
  for (const word of words) {
    const family = question.families.get(word);
    if (family !== undefined) return family;
  }
  return '';
}

const lemmasOf = (tokens: readonly Token[], { from, to }: Phrase): string[] => [
  ...new Set(
    tokens
      .slice(from, to)
      .filter(isContent)
      .map((t) => t.lemma),
  ),
];

const indices = ({ from, to }: Phrase): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Slots that an answer is taken from. */
const ANSWERING = ['A', 'C', 'K', 'L', 'M', 'N', 'R', 'T', 'V', 'W', 'Z'];
/** Slots of things that a question is asked of each. */
const ASKED_OF = ['Beast', 'Chief', 'Deal', 'Folk', 'G', 'O', 'Show', 'Site', 'Spot', 'Y', 'Z'];
/** Slots whose phrase is the whole answer, and those whose every word tells something. */
const CLOSED = ['K', 'L', 'N', 'V', 'W', 'Z'];
const TELLING = ['K', 'V', 'W'];

/** "two knives that were not used" are not all; "told not to intrude into Northern waters" says of no ship where it was. */
const isDenialOfOther = (tokens: readonly Token[], span: Phrase, full: Phrase, byName: boolean): boolean =>
  tokens.slice(full.to, span.to).some((t) => RELATIVES.has(t.lower)) ||
  (byName && tokens.slice(Math.max(0, span.from - BEFORE), span.from).some(isTo));

function answered(tokens: readonly Token[], { question, label, denying }: Asked, match: Match): Answered | null {
  const incident = match.slots.get('E');
  const about = incident ?? ASKED_OF.map((slot) => match.slots.get(slot)).find((phrase) => phrase !== undefined);
  const of = about === undefined ? '' : plainName(tokens[headOf(tokens, about)]!.lemma);
  const told = ANSWERING.map((slot) => match.slots.get(slot)).find((phrase) => phrase !== undefined) ?? null;
  if (label !== '*') {
    const stance = stanceIn(tokens, label, match, denying);
    const flipped = stance === 'denied' ? question.flips.get(label) : undefined;
    const answer: Answer = {
      question: question.name,
      of,
      label: flipped ?? label,
      words: [],
      stance: flipped === undefined ? stance : leftBy(tokens, match),
    };
    const from = stance === 'denied' ? denialBefore(tokens, match.from) : match.from;
    return { from, to: match.to, at: from, answer };
  }
  if (told === null) return null;
  const isClosed = CLOSED.some((slot) => match.slots.has(slot));
  const full = match.slots.has('W') ? listFrom(tokens, told, 'W') : isClosed ? told : whole(tokens, told);
  const words = question.byName
    ? namesIn(tokens, full, question)
    : lemmasOf(tokens, full).filter((w) => !question.generic.has(w) || TELLING.some((slot) => match.slots.has(slot)));
  if (words.length === 0) return null;
  const span = { from: Math.min(match.from, full.from), to: Math.max(match.to, full.to) };
  const inside = new Set([full, ...(incident === undefined ? [] : [incident])].flatMap(indices));
  // "no group claimed": the determiner of the answer denies it.
  if (tokens[full.from]!.lower === 'no') inside.delete(full.from);
  const stance = stanceOf(tokens, span, inside);
  if (stance === 'denied' && isDenialOfOther(tokens, span, full, question.byName)) return null;
  return {
    from: stance === 'denied' ? denialBefore(tokens, span.from) : span.from,
    to: span.to,
    at: full.from,
    answer: { question: question.name, of, label: familyOf(question, words), words, stance },
  };
}

/** How an answer of a known label is told. */
function stanceIn(tokens: readonly Token[], label: string, match: Match, denying: boolean): Answer['stance'] {
  if (label === 'unknown') return 'unknown';
  const stance = stanceOf(tokens, match, denying ? new Set(indices(match)) : suspects(match));
  return stance === 'told' && tokens.slice(match.from, match.to).some(isAnyoneElse) ? 'possible' : stance;
}

/** Letters by which a country's name and its adjective are known as one: "Northland", "Northern". */
const STEM = 4;

/** The names before the head of a phrase, cut at their endings; "international" is kept. */
const namesIn = (tokens: readonly Token[], { from, to }: Phrase, { families, generic }: Question): string[] => [
  ...new Set(
    tokens
      .slice(from, to)
      .filter((t) => families.has(t.lower) || (/^\p{Lu}/u.test(t.text) && !generic.has(t.lemma) && t.pos !== 'DET'))
      .map((t) => (families.has(t.lower) ? t.lower : t.lower.slice(0, STEM))),
  ),
];

/** The tokens by which a suspect is called so: "the alleged gunman" was arrested for sure. */
const suspects = ({ slots }: Match): ReadonlySet<number> => {
  const phrase = slots.get('S') ?? slots.get('P');
  return phrase === undefined ? NONE : new Set(indices(phrase));
};

const length = ({ from, to }: Phrase): number => to - from;

const NOT_ASKED: readonly Asked[] = [];

/** What a word may answer, each once: nothing, for most words; what one form of it may, for most others. */
function askedBy(t: Token): Iterable<Asked> {
  let first: readonly Asked[] | null = null;
  let all: Set<Asked> | null = null;
  for (const form of formsOf(t)) {
    const here = BY_WORD.get(form);
    if (here === undefined) continue;
    if (first === null) first = here;
    else {
      all ??= new Set(first);
      for (const one of here) all.add(one);
    }
  }
  return all ?? first ?? NOT_ASKED;
}

/** Tokens before a match that may tell it as bidden. */
const BIDDEN_WITHIN = 8;

/** "have to be locked", "told them to lock the gate": that it ought to be so does not answer how it is. */
function isBiddenIn(tokens: readonly Token[], { from }: Phrase): boolean {
  const first = Math.max(0, from - BIDDEN_WITHIN);
  return (
    isVerb(tokens[from]) &&
    isBidden(
      tokens.slice(first, from + 1).map((t) => t.lower),
      from - first,
    )
  );
}

/** The answer with those to whom it happened; null where it is asked of a party, or of a suspect, and none is told. */
function ofParty(tokens: readonly Token[], asked: Asked, match: Match, around: Around): Answered | null {
  const found = answered(tokens, asked, match);
  if (found === null || isBiddenIn(tokens, match) || isOfOtherNoun(tokens, match)) return null;
  const { party: byParty, few } = asked.question;
  const party = byParty ? partyOf(tokens, match, match.slots.get('B'), around) : suspectOf(tokens, match, around);
  if (party === 'a noun') return found;
  return party === null || (few && party.count === null) ? null : { ...found, answer: { ...found.answer, party } };
}

/**
 * The answers in the tokens of a sentence: of those that overlap and answer one question, the longest. `around` is where those may
 * stand whom a pronoun or a name means.
 */
export function answersIn(tokens: readonly Token[], around: Around = NOTHING_AROUND): Answered[] {
  const found: Answered[] = [];
  const fits = fitsAmong(around);
  tokens.forEach((t, at) => {
    for (const one of askedBy(t)) {
      const match = matchAt(tokens, one.pattern, at, fits);
      const answer = match === null ? null : ofParty(tokens, one, match, around);
      if (answer !== null) found.push(answer);
    }
  });
  const kept: Answered[] = [];
  // "no job cuts": what denies itself comes before what is denied by the word before it.
  const late = ({ answer }: Answered): number => (answer.stance === 'denied' ? 1 : 0);
  for (const one of found.sort((a, b) => length(b) - length(a) || a.from - b.from || late(a) - late(b))) {
    const rival = kept.some((k) => k.answer.question === one.answer.question && k.from < one.to && one.from < k.to);
    if (!rival) kept.push(one);
  }
  return kept.map((one) => ({ ...one, from: askingWord(tokens, one.from) })).sort((a, b) => a.from - b.from);
}

const ASKING = new Set(['how', 'what', 'which', 'who', 'why']);

/** "What the motive was remains unclear": the word that asks belongs to what is told. */
function askingWord(tokens: readonly Token[], from: number): number {
  const at = tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
  return ASKING.has(tokens[at]?.lower ?? '') ? at : from;
}
