import { deedFamily, FIGHTING, FIGHTING_NOUNS, OUTBREAK_VERBS, phraseFamily } from '../../../lexicon/deeds.js';
import { PASSIVE_FORMS, RELATIVES } from '../../../lexicon/function-words.js';
import { DENIALS, MODALS } from '../../../lexicon/modality.js';
import { CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import type { Sentence, Span, Token } from '../../../model/index.js';
import { foundAt } from '../../../text/found.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../../text/noun-phrase.js';

/** Something that somebody does to others, as a sentence tells it. Positions are token indices. */
export interface Deed {
  /** Kind of act: "kill", "capture", "fight". */
  readonly family: string;
  /** The word that tells it. */
  readonly at: number;
  /** Who does it, or null where the words tell nobody. */
  readonly doer: Phrase | null;
  /** To whom or what it is done; null where it is not told beside it. */
  readonly done: Phrase | null;
}

const NOT = new Set([...DENIALS, 'cannot']);
const UNREAL = new Set([...MODALS, 'if', 'must', 'shall', 'to', 'whether', 'will']);
const DEGREE = new Set(['about', 'as', 'at', 'dead', 'least', 'many', 'more', 'most', 'over', 'than', 'to', 'up']);
const STOPS = new Set([';', ':', '(', ')', '-', '–', '—']);
/** Longest aside between a subject and its verb, in tokens. */
const ASIDE = 14;
/** How far behind its verb an object may begin, in tokens: "killed at least 84 people". */
const OBJECT_WITHIN = 4;
/** How far behind its verb a word may stand that completes it, in tokens: "took six sailors hostage". */
const COMPLETED_WITHIN = 5;
/** How far behind its verb a "by" may stand, in tokens. */
const BY_WITHIN = 14;

const isNounLike = (t: Token | undefined): boolean => t?.pos === 'NOUN' || t?.pos === 'PROPN' || t?.pos === 'NUM';

/** Index of the first token of the verb's group: auxiliaries, adverbs and particles before it. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let i = verb;
  while (i > 0 && (['AUX', 'ADV', 'PART'].includes(tokens[i - 1]!.pos) || PASSIVE_FORMS.has(tokens[i - 1]!.lower))) i--;
  // "was shot and killed", "shot and killed the bear": both verbs have one subject.
  const before = tokens[i - 2];
  // The tagger takes many a "shot" for a noun.
  const joined = i === verb && tokens[i - 1]?.lower === 'and' && (before?.pos === 'VERB' || before?.lower === 'shot');
  return joined ? groupStart(tokens, i - 2) : i;
}

const isParticiple = ({ lower, lemma }: Token): boolean =>
  lower !== lemma && !lower.endsWith('ing') && !(lower.endsWith('s') && `${lemma}s` === lower);

/** Index of the "by" behind a verb in its clause, or -1. */
function byAfter(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + BY_WITHIN); i++) {
    if (tokens[i]!.lower === 'by') return i;
    if (STOPS.has(tokens[i]!.text)) return -1;
  }
  return -1;
}

/** What is done in the passive; null where a "by" is told whose phrase cannot be read ("by Tuesday", "by throwing"). */
function passive(tokens: readonly Token[], at: number, family: string, done: Phrase | null): Deed | null {
  const by = byAfter(tokens, at);
  const doer = by < 0 ? null : agentFrom(tokens, by + 1);
  return by >= 0 && doer === null ? null : { family, at, doer, done };
}

/** The phrase of "by a suspected gunman": a participle may stand in it. */
function agentFrom(tokens: readonly Token[], from: number): Phrase | null {
  for (let i = from; i <= from + 2; i++) {
    const phrase = phraseStartingAt(tokens, i);
    if (phrase !== null) return phrase;
    if (tokens[i]?.pos !== 'DET' && !tokens[i]?.lower.endsWith('ed')) return null;
  }
  return null;
}

/** The phrase before a verb's group; of "gunmen who killed" the one before "who". */
function subject(tokens: readonly Token[], from: number): Phrase | null {
  let last = from - 1;
  if (RELATIVES.has(tokens[last]?.lower ?? '')) last--;
  if (tokens[last]?.text === ',') last = beforeAside(tokens, last);
  return phraseEndingAt(tokens, last);
}

/** Of "84 people, including ten children, were killed" the word before the first comma; `comma` is the second. */
function beforeAside(tokens: readonly Token[], comma: number): number {
  for (let i = comma - 1; i > Math.max(0, comma - ASIDE); i--) {
    if (tokens[i]!.pos === 'VERB' && tokens[i]!.lower !== 'including') break;
    if (tokens[i]!.text === ',') return i - 1;
  }
  return comma - 1;
}

/** The kind of act of a verb, with the word that completes it: "taken hostage", "opened fire". */
function familyAt(tokens: readonly Token[], at: number): string | null {
  const { lemma } = tokens[at]!;
  const own = deedFamily(lemma);
  if (own !== null) return own;
  return tokens
    .slice(at + 1, at + COMPLETED_WITHIN)
    .reduce<string | null>((f, t) => f ?? phraseFamily(lemma, t.lower), null);
}

/** A verb of a deed that is told as done: in the passive, or with its subject. Null for what is denied, possible or asked. */
function verbDeed({ tokens, block }: Sentence, at: number): Deed | null {
  const token = tokens[at]!;
  const family = token.pos === 'VERB' ? familyAt(tokens, at) : null;
  if (family === null) return null;
  const from = groupStart(tokens, at);
  const group = tokens.slice(from, at);
  if (group.some((t) => NOT.has(t.lower) || UNREAL.has(t.lower)) || UNREAL.has(tokens[from - 1]?.lower ?? ''))
    return null;
  const before = subject(tokens, from);
  if (before !== null && tokens.slice(before.from, before.to).some((t) => NOT.has(t.lower))) return null;
  if (group.some((t) => PASSIVE_FORMS.has(t.lower))) {
    if (!isParticiple(token)) return token.lower.endsWith('ing') ? active(tokens, at, family, before) : null;
    return passive(tokens, at, family, before);
  }
  const accused = group.length === 0 && token.lower.endsWith('ing') ? accusedOf(tokens, at) : null;
  if (accused !== null) return active(tokens, at, family, accused);
  // "…, killing 12": done by whom the sentence is about.
  if (group.length === 0 && token.lower.endsWith('ing') && isTrailing(tokens[at - 1]))
    return active(tokens, at, family, mainSubject(tokens, at));
  if (group.length === 0 && tokens[at + 1]?.lower === 'by' && isParticiple(token))
    return passive(tokens, at, family, before);
  // "16 soldiers captured on the border", in a headline: what is done has no words behind it.
  const bare = group.length === 0 && block === 'headline' && isParticiple(token) && !startsObject(tokens, at + 1);
  if (bare && before !== null) return passive(tokens, at, family, before);
  return active(tokens, at, family, before);
}

const isTrailing = (t: Token | undefined): boolean => t?.text === ',' || t?.lower === 'and';

/** The subject of the finite verb before a participle; null for a verb of saying, whose subject did nothing, and for a passive. */
function mainSubject(tokens: readonly Token[], before: number): Phrase | null {
  for (let verb = before - 1; verb > 0; verb--) {
    const t = tokens[verb]!;
    if (t.pos !== 'VERB' || t.lower.endsWith('ing')) continue;
    const from = groupStart(tokens, verb);
    const idle = CLAUSE_VERBS.has(t.lemma) || tokens.slice(from, verb).some((g) => PASSIVE_FORMS.has(g.lower));
    return idle || UNREAL.has(tokens[from - 1]?.lower ?? '') ? null : subject(tokens, from);
  }
  return null;
}

/** "accused the rebels of shelling", "blamed the army for killing": the phrase before "of" or "for". */
function accusedOf(tokens: readonly Token[], at: number): Phrase | null {
  if (!['of', 'for'].includes(tokens[at - 1]?.lower ?? '')) return null;
  const phrase = phraseEndingAt(tokens, at - 2);
  if (phrase === null) return null;
  return ['accuse', 'blame'].includes(tokens[phrase.from - 1]?.lemma ?? '') ? phrase : null;
}

const startsObject = (tokens: readonly Token[], i: number): boolean =>
  isNounLike(tokens[i]) || tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'ADJ' || tokens[i]?.pos === 'PRON';

/** "six sailors" of "took six sailors hostage". */
function withoutCompletion(tokens: readonly Token[], verb: number, { from, to }: Phrase): Phrase | null {
  const completes = phraseFamily(tokens[verb]!.lemma, tokens[to - 1]!.lower) !== null && to - from > 1;
  return completes ? { from, to: to - 1 } : { from, to };
}

/** The phrase behind a verb, words of degree passed over. */
function objectOf(tokens: readonly Token[], verb: number): Phrase | null {
  if (tokens[verb + 1]?.lower === 'and' && tokens[verb + 2]?.pos === 'VERB') return objectOf(tokens, verb + 2);
  for (let i = verb + 1; i <= verb + OBJECT_WITHIN; i++) {
    const phrase = phraseStartingAt(tokens, i);
    if (phrase !== null) return withoutCompletion(tokens, verb, phrase);
    if (!DEGREE.has(tokens[i]?.lower ?? '') && tokens[i]?.pos !== 'ADV') return null;
  }
  return null;
}

function active(tokens: readonly Token[], at: number, family: string, doer: Phrase | null): Deed | null {
  const done = objectOf(tokens, at);
  return doer === null || done === null ? null : { family, at, doer, done };
}

/** A word that opens its sentence keeps its plural as lemma: "Clashes". */
const isFighting = (t: Token | undefined): boolean =>
  t !== undefined && [t.lemma, t.lower, t.lower.replace(/e?s$/, '')].some((word) => FIGHTING_NOUNS.has(word));

/** "clashes broke out", "gunfire was heard": fighting that comes by itself. */
function outbreak({ tokens }: Sentence, at: number): Deed | null {
  const token = tokens[at]!;
  if (token.pos !== 'VERB' || !OUTBREAK_VERBS.has(token.lemma)) return null;
  if (token.lemma === 'break' && tokens[at + 1]?.lower !== 'out') return null;
  if (token.lemma === 'take' && tokens[at + 1]?.lower !== 'place') return null;
  const from = groupStart(tokens, at);
  if (tokens.slice(from, at).some((t) => NOT.has(t.lower) || UNREAL.has(t.lower))) return null;
  // The tagger takes the "clashes" that open a sentence for a verb.
  const before = subject(tokens, from) ?? { from: from - 1, to: from };
  if (!isFighting(tokens[before.to - 1])) return null;
  return { family: FIGHTING, at, doer: null, done: before };
}

/** The acts that a sentence tells as done, in the order of its words. */
export const deedsIn = (sentence: Sentence): Deed[] =>
  foundAt(sentence.tokens, (_, i) => verbDeed(sentence, i) ?? outbreak(sentence, i));

/** The words of a phrase as a span of the article. */
export const spanOf = ({ tokens }: Sentence, { from, to }: Phrase): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
