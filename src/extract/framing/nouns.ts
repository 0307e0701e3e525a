import { WEEKDAYS } from '../../lexicon/calendar.js';
import { DOUBTING } from '../../lexicon/hearsay.js';
import { PERSON_NOUNS, ROLE_NOUNS } from '../../lexicon/names.js';
import { COMPARATIVES } from '../../lexicon/ranks.js';
import type { Sentence, Token } from '../../model/index.js';
import { isLower } from '../../text/letters.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, keysAt, spanOf } from './draft.js';
import { isParticiple, phraseRight, subjectOf } from './grammar.js';
import { isDenied, speaksOfAnother } from './reference.js';
import type { Found } from './wordings.js';

const TIES = new Set(['against', 'at', 'between', 'by', 'for', 'in', 'inside', 'near', 'of', 'on', 'outside', 'with']);
/** "de facto" is of foreign words. */
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'X']);
/** Most words of a modifier or a complement that the quote takes in. */
const REACH = 6;

/** "suspected", "so-called": what stands behind it may be something else. */
const isDoubt = (tokens: readonly Token[], i: number): boolean =>
  DOUBTING.has(tokens[i]?.lower ?? '') || (tokens[i]?.lower === 'called' && tokens[i - 2]?.lower === 'so');

/** "the convicted terrorist", "by masked gunmen", "when hooded thugs came": a participle between what opens a phrase and the noun. */
const isAttribute = (tokens: readonly Token[], i: number): boolean =>
  isParticiple(tokens[i] as Token) &&
  (['ADJ', 'ADP', 'DET', 'NUM'].includes(tokens[i - 1]?.pos ?? '') || tokens[i - 1]?.lower === 'when');

const isPerson = (t: Token | undefined): boolean =>
  t !== undefined && (PERSON_NOUNS.has(t.lower) || ROLE_NOUNS.has(t.lower));

/** "Mayor slams raid", "Gunman Streams Attack": a headline's verb that the tagger takes for a noun in the plural, or for a name. */
function isSwallowedVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (!isNoun(t) || !t!.lower.endsWith('s')) return false;
  return t!.pos === 'NOUN' ? t!.lower !== t!.lemma && isNoun(tokens[i - 1]) : isPerson(tokens[i - 1]);
}

const CURRENCY = /^\p{Sc}$/u;

/** Index of the first word of the noun phrase whose wording begins at `from`: adjectives and nouns, hyphens between them, and what leaves it open ("suspected"). */
function phraseStart({ tokens, block }: Sentence, from: number): number {
  let i = from;
  while (i > Math.max(0, from - REACH)) {
    const before = tokens[i - 1] as Token;
    const hyphen = before.text === '-' || tokens[i]?.text === '-';
    const modifies =
      before.pos === 'VERB'
        ? hyphen || isDoubt(tokens, i - 1) || isAttribute(tokens, i - 1)
        : MODIFIERS.has(before.pos);
    if (!modifies && !hyphen && before.text !== "'s") break;
    if (block === 'headline' && isSwallowedVerb(tokens, i - 1)) break;
    i--;
  }
  while (tokens[i]?.text === '-' || tokens[i]?.text === "'s") i++;
  // "$5 Billion Fine": the sign is no word of its own.
  if (tokens[i]?.pos === 'NUM' && CURRENCY.test(tokens[i - 1]?.text ?? '')) i--;
  return Math.min(i, from);
}

/** "a jihadist breeding ground": the word for people stands before another thing, by way of a word in "-ing". */
function isBeforeThing(tokens: readonly Token[], { wording, to }: Found): boolean {
  const [act, thing] = [tokens[to + 1], tokens[to + 2]];
  if (wording.family.id !== 'perpetrator' || act?.lower.endsWith('ing') !== true) return false;
  return thing?.pos === 'NOUN' && thing.lower === thing.lemma && !isNoun(tokens[to + 3]);
}

/** Words that go on with a phrase: "soldiers and the police", "the belief that", "a passenger train with a freight train". */
const GOING_ON = new Set(['and', 'between', 'or', 'that', 'to', 'with']);

/** False where a complement that ends at `last` is cut off: too long to be shown, or something goes on with its last noun. */
function isWhole(tokens: readonly Token[], to: number, last: number): boolean {
  const next = tokens[last + 1];
  // "the shooting of March 15": a month without its day.
  return (
    last <= to + REACH &&
    !GOING_ON.has(next?.lower ?? '') &&
    !isNoun(next) &&
    !['ADJ', 'NUM', 'X'].includes(next?.pos ?? '')
  );
}

const TIMES = new Set(['day', 'evening', 'month', 'morning', 'night', 'week', 'weekend', 'year']);

/** "the raid of the day before", "a raid on Friday": the complement tells when, and is no part of what it is called. */
function isTime(tokens: readonly Token[], to: number): boolean {
  const noun = tokens[phraseRight(tokens, to + 2)[0] ?? -1]?.lower ?? '';
  return WEEKDAYS.has(noun) || (tokens[to + 1]?.lower === 'of' && TIMES.has(noun));
}

/** Nouns for what carries pictures: "streamed the attack on the platform" tells where it was shown. */
const CARRIERS = new Set('camera film internet media platform tape television tv video'.split(' '));

/** The nouns of one or two phrases tied on by "on", "in", "by" …, and how far they reach. */
function complement(tokens: readonly Token[], to: number): number[] {
  if (!TIES.has(tokens[to + 1]?.lower ?? '') || isTime(tokens, to)) return [];
  const nouns = phraseRight(tokens, to + 2).filter((i) => i <= to + REACH);
  return nouns.some((i) => CARRIERS.has(tokens[i]!.lemma)) ? [] : nouns;
}

const PERFECT = new Set(['had', 'has', 'have']);

/** "No clash between the two has been so deadly": a rank, and no word for it denied. */
const isOutranked = (tokens: readonly Token[], { to }: Found): boolean =>
  tokens.slice(to + 1, to + 2 * REACH).some((t) => PERFECT.has(t.lower)) &&
  tokens.slice(to + 1, to + 2 * REACH).some((t) => t.lower === 'so' || COMPARATIVES.has(t.lower));

const ASKING = new Set(['if', 'whether']);

/** "too early to say if it was an act of terror": what it was is left open, and the word is nobody's yet. */
function isOpen(tokens: readonly Token[], start: number): boolean {
  const verb = ['a', 'an'].includes(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const asked = tokens.slice(Math.max(0, verb - REACH), Math.max(0, verb));
  return tokens[verb]?.lemma === 'be' && asked.some((t) => ASKING.has(t.lower));
}

/**
 * The framing claim of a noun that names its thing ("a raid on the consulate", "Northern separatists"), or null where it
 * may be any such thing ("attacks are common").
 */
export function nounDraft(sentence: Sentence, found: Found): Draft | null {
  const { tokens } = sentence;
  const start = phraseStart(sentence, found.from);
  const tied = complement(tokens, found.to);
  if (isOpen(tokens, start) || isBeforeThing(tokens, found)) return null;
  // "not for years has there been a worse crash": one that was not.
  if (tokens.slice(start, found.from).some((t) => COMPARATIVES.has(t.lower))) return null;
  if (speaksOfAnother(sentence, found, start, tied.length > 0)) return null;
  const modifiers: number[] = [];
  for (let i = start; i < found.from; i++) if (isNoun(tokens[i])) modifiers.push(i);
  const whole = isWhole(tokens, found.to, phraseRight(tokens, found.to + 2).at(-1) ?? found.to) ? tied : [];
  const denied = isDenied(tokens, start);
  if (denied && isOutranked(tokens, found)) return null;
  return {
    sentence,
    span: spanOf(tokens, [denied ? start - 1 : start, found.to, ...whole]),
    concept: found.wording.family.id,
    label: denied ? `no ${found.wording.label}` : found.wording.label,
    agents: keysAt(tokens, modifiers),
    objects: keysAt(tokens, tied),
  };
}

/** "the proposed Harbour Safety Act": a law by its name is one of many. */
const isNamedLaw = (tokens: readonly Token[], nouns: readonly number[]): boolean =>
  nouns.slice(0, -1).some((i) => tokens[i]?.pos === 'PROPN');

const COPULAS = new Set(['be', 'become', 'prove', 'remain']);
/** Words at most between a thing and what is said of it in a clause of its own: "a law … that has proved bitterly unpopular". */
const CLAUSE = 12;

/** The thing of which the word at `from` is said after a copula: "the bill is controversial", "a law that has proved unpopular". */
function predicatedOf(tokens: readonly Token[], from: number, isThing: (t: Token | undefined) => boolean): number[] {
  let verb = from - 1;
  while (tokens[verb]?.pos === 'ADV') verb--;
  if (!COPULAS.has(tokens[verb]?.lemma ?? '') || tokens[from]?.pos === 'VERB') return [];
  const subject = subjectOf(tokens, verb);
  const near = subject.nouns.filter((i) => isThing(tokens[i]));
  const relative = tokens.slice(Math.max(0, subject.at), verb).some((t) => t.lower === 'that' || t.lower === 'which');
  if (near.length > 0 || !relative) return near.slice(0, 1);
  const at = tokens.findLastIndex((t, i) => i < verb && i >= verb - CLAUSE && isThing(t));
  return at < 0 ? [] : phraseRight(tokens, at);
}

/** The first of the adjectives that an epithet stands among: "combative" of "the combative and embattled chief". */
function listedFrom(tokens: readonly Token[], from: number): number {
  const tie = tokens[from - 1]?.text;
  return (tie === 'and' || tie === ',') && tokens[from - 2]?.pos === 'ADJ' ? listedFrom(tokens, from - 2) : from;
}

/** The framing claim of a word for what a place or a bill is held to be ("the disputed region of …"), or null when none follows. */
export function epithetDraft(
  sentence: Sentence,
  found: Found,
  isThing: (t: Token | undefined) => boolean,
): Draft | null {
  const { tokens } = sentence;
  const all = phraseRight(tokens, found.to + 1).filter((i) => i <= found.to + REACH);
  const thing = all.findLastIndex((i) => isThing(tokens[i]));
  // "the land was liberated" tells what happened: only of bills and people a copula tells what they are held to be.
  const isHeld = found.wording.family.class !== 'territory';
  // "Socialist Ivo Tarn Takes Office": where each word has a capital, nothing tells where the name ends.
  if (sentence.block === 'headline' && !tokens.some((t) => t.pos === 'VERB' && isLower(t.text[0] ?? ''))) return null;
  const nouns = thing >= 0 ? all.slice(0, thing + 1) : isHeld ? predicatedOf(tokens, found.from, isThing) : [];
  if (nouns.length === 0 || (found.wording.family.class === 'proposal' && isNamedLaw(tokens, nouns))) return null;
  // "Norland-occupied land" tells who holds it.
  if (tokens[found.from - 1]?.text === '-' && isNoun(tokens[found.from - 2])) return null;
  return {
    sentence,
    span: spanOf(tokens, [listedFrom(tokens, found.from), found.to, ...nouns]),
    concept: found.wording.family.id,
    label: found.wording.label,
    agents: [],
    objects: keysAt(tokens, nouns),
    isEpithet: true,
  };
}
