import { partyCount, pronounCount, sexOf } from '../../lexicon/parties.js';
import type { Party, Token } from '../../model/index.js';
import { sortOf } from '../../text/cast.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import type { Fits, Match } from '../../text/patterns.js';
import { fits, headOf } from './slots.js';

/** What stands around a sentence, where those may be told whom its pronouns and names mean. */
export interface Around {
  readonly previous: readonly Token[];
  /** Last words of the names of people in the article, lower case. */
  readonly people: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** A sentence alone. */
export const NOTHING_AROUND: Around = { previous: [], people: NOBODY };

/** Slots of suspects, where a name or a pronoun may stand as well as a noun. */
const SUSPECTS = ['S', 'P'];

/** Tokens to the left of a predicate within which its subject is looked for. */
const SUBJECT_WITHIN = 25;

/** Tokens before and behind words that open a sentence, within which its subject is looked for behind them. */
const OPENING = 5;

/** Plurals without an s, and nouns that are one word for many. */
const MANY = new Set([
  'children',
  'crew',
  'family',
  'fishermen',
  'gunmen',
  'men',
  'people',
  'police',
  'staff',
  'women',
]);

/** A noun that tells by itself of nobody: "a member". */
const MEMBER = 'member';
/** Words that make all of one: "every member of the crew". */
const EACH = new Set(['each', 'every']);

const isMany = ({ lower, lemma }: Token): boolean => MANY.has(lower) || (lower !== lemma && lower.endsWith('s'));

/** "Mary Doe", "Doe": a name as a person's is printed; not "Officials" at the head of a sentence, "NUTO", "the Gazette". `people` may stand there. */
const isNamed = (tokens: readonly Token[], { from }: Phrase, at: number, people: ReadonlySet<string>): boolean => {
  const head = tokens[at]!;
  const lone = !people.has(head.lower) && (at === 0 || (from === at && tokens[at - 1]!.pos === 'PUNCT'));
  return head.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(head.text) && !lone && tokens[from]!.pos !== 'DET';
};

/** A party as its noun tells its sex. */
function withSex(party: Party, { lemma, lower }: Token): Party {
  const sex = sexOf(lemma) ?? sexOf(lower);
  return sex === null ? party : { ...party, sex };
}

/** The number told before a noun; the figure of a compound counts nobody: "the 30-year-old driver". */
function countIn(tokens: readonly Token[], from: number, head: number): number | null {
  for (let i = from; i <= head; i++) {
    const count = tokens[i + 1]?.text === '-' ? null : partyCount(tokens[i]!.lower);
    if (count !== null) return count;
  }
  return null;
}

/** "crew members", "every member of the staff": whose members they are, a sort of its own; null where that tells none. */
function wholeSort(tokens: readonly Token[], at: number): string | null {
  const whole = tokens[at + 1]?.lower === 'of' ? phraseStartingAt(tokens, at + 2) : null;
  const told = whole === null ? tokens[at - 1] : tokens[headOf(tokens, whole)];
  return told === undefined ? null : sortOf(told);
}

/** The sort of a noun that heads a phrase: of members, that of the whole. */
const sortAt = (tokens: readonly Token[], at: number): string | null => {
  const own = sortOf(tokens[at]!);
  return own === MEMBER ? wholeSort(tokens, at) || own : own;
};

/** The party that a noun phrase names, or null: "two technicians" → worker, 2; a name is kept as one. */
function partyIn(tokens: readonly Token[], phrase: Phrase, people: ReadonlySet<string> = NOBODY): Party | null {
  const at = headOf(tokens, phrase);
  const head = tokens[at];
  if (head === undefined) return null;
  const counted = countIn(tokens, phrase.from, at);
  const sort = sortAt(tokens, at);
  const many = isMany(head) || EACH.has(tokens[phrase.from]!.lower);
  if (sort !== null) return withSex({ sort, name: '', count: counted ?? (many ? null : 1) }, head);
  if (!isNamed(tokens, phrase, at, people)) return null;
  // "Bo and Mina are in stable condition"
  const joined = tokens.slice(phrase.from, at).some((t) => t.lower === 'and');
  return joined ? { sort: '', name: '', count: 2 } : { sort: '', name: head.lower, count: 1 };
}

/** The nearest party to the left of `before`, of `count` where that is given (2: of several). */
function partyBefore(
  tokens: readonly Token[],
  before: number,
  count: number,
  people: ReadonlySet<string>,
): Party | null {
  for (let k = before - 1; k >= 0 && before - k <= SUBJECT_WITHIN; k--) {
    // "by paramedics", "to officers": no subject.
    const phrase = phraseEndingAt(tokens, k);
    if (phrase === null || tokens[k]!.pos === 'PRON') continue;
    const party = tokens[phrase.from - 1]?.pos === 'ADP' ? null : partyIn(tokens, phrase, people);
    if (party !== null && (count === 0 || (count === 1) === (party.count === 1))) return party;
  }
  return null;
}

/** The first party of a sentence, as a pronoun of the next one means it. */
function firstParty(tokens: readonly Token[], count: number, people: ReadonlySet<string>): Party | null {
  for (let k = 0; k < tokens.length; k++) {
    if (tokens[k + 1] !== undefined && phraseEndingAt(tokens, k + 1)?.from === phraseEndingAt(tokens, k)?.from)
      continue;
    const phrase = phraseEndingAt(tokens, k);
    const party = phrase === null || tokens[k]!.pos === 'PRON' ? null : partyIn(tokens, phrase, people);
    if (party !== null && (count === 1) === (party.count === 1)) return party;
  }
  return null;
}

/** "I lost my way," Mary Doe said: the first name behind the words, or null. */
function namedAfter(tokens: readonly Token[], at: number, people: ReadonlySet<string>): Party | null {
  const name = tokens.find((t, k) => k > at && t.pos === 'PROPN' && people.has(t.lower));
  return name === undefined ? null : { sort: '', name: name.lower, count: 1 };
}

/** "Both were hurt", "the two were hurt": a number that stands for those told of before; null for another word. */
function countedAt(tokens: readonly Token[], k: number): Party | null {
  const { lower, pos } = tokens[k]!;
  const alone = lower === 'both' ? tokens[k + 1]?.pos !== 'NOUN' : pos === 'NUM' && tokens[k - 1]?.lower === 'the';
  const count = alone ? partyCount(lower) : null;
  return count === null || count < 2 ? null : { sort: '', name: '', count };
}

/** "With deep cuts on his arm, the driver …": the subject that follows words which open the sentence; null for none. */
function partyAfter(tokens: readonly Token[], { from, to }: Phrase, people: ReadonlySet<string>): Party | null {
  if (from > OPENING) return null;
  const comma = tokens.findIndex((t, k) => k >= to && t.text === ',');
  const phrase = comma < 0 || comma - to > OPENING ? null : phraseStartingAt(tokens, comma + 1);
  return phrase === null ? null : partyIn(tokens, phrase, people);
}

/** What a pronoun means: a party before it, or the first one of the sentence before. */
const meantBy = (tokens: readonly Token[], at: number, { previous, people }: Around): Party | null => {
  const count = pronounCount(tokens[at]!.lower);
  return partyBefore(tokens, at, count, people) ?? firstParty(previous, count, people);
};

/**
 * To whom it happened what the tokens of `match` tell: the phrase of its slot, else the subject before it, else what a pronoun there
 * means; null where that is not clear.
 */
export function partyOf(
  tokens: readonly Token[],
  match: Phrase,
  slot: Phrase | undefined,
  around: Around,
): Party | null {
  if (slot !== undefined) {
    const pronoun = slot.to - slot.from === 1 && pronounCount(tokens[slot.from]!.lower) > 0;
    return pronoun ? meantBy(tokens, slot.from, around) : partyIn(tokens, slot, around.people);
  }
  for (let k = match.from - 1; k >= 0 && match.from - k <= SUBJECT_WITHIN; k--) {
    if (pronounCount(tokens[k]!.lower) > 0 && tokens[k]!.pos === 'PRON') return meantBy(tokens, k, around);
    if (tokens[k]!.lower === 'i') return namedAfter(tokens, match.to, around.people);
    const counted = countedAt(tokens, k);
    if (counted !== null) return counted;
    // "two in critical condition": some of those told of before.
    if (tokens[k]!.pos === 'NUM') return null;
    if (tokens[k]!.pos !== 'NOUN' && tokens[k]!.pos !== 'PROPN') continue;
    return partyBefore(tokens, match.from, 0, around.people);
  }
  return partyAfter(tokens, match, around.people);
}

const isPronoun = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 && pronounCount(tokens[from]!.lower) === 1;

const isNameIn = (tokens: readonly Token[], phrase: Phrase, people: ReadonlySet<string>): boolean => {
  const head = tokens[headOf(tokens, phrase)];
  return head?.pos === 'PROPN' && people.has(head.lower);
};

/** As "fits", but that a name or a pronoun may stand for a suspect: who is meant is told by `suspectOf` and by all articles together. */
export const fitsAmong =
  ({ people }: Around): Fits =>
  (slot, tokens, phrase) =>
    fits(slot, tokens, phrase) ||
    (SUSPECTS.includes(slot) && (isPronoun(tokens, phrase) || isNameIn(tokens, phrase, people)));

/** The one meant by a name or a pronoun in a suspect's slot; null where that is not told, "a noun" where a noun tells it or no slot is there. */
export function suspectOf(tokens: readonly Token[], { slots }: Match, around: Around): Party | 'a noun' | null {
  const phrase = SUSPECTS.map((slot) => slots.get(slot)).find((p) => p !== undefined);
  if (phrase === undefined) return 'a noun';
  if (isPronoun(tokens, phrase)) return meantBy(tokens, phrase.from, around);
  const head = tokens[headOf(tokens, phrase)]!;
  return head.pos === 'PROPN' ? { sort: '', name: head.lower, count: 1 } : 'a noun';
}
