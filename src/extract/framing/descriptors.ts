import { eventNounClass } from '../../lexicon/events.js';
import { EMPTY_HEADS } from '../../lexicon/generic-nouns.js';
import { NAME_PARTICLES, PERSON_NOUNS, ROLE_NOUNS } from '../../lexicon/names.js';
import { UNIT_WORDS } from '../../lexicon/units.js';
import type { Entity, NameMention, Sentence, Token } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, spanOf, wordsOf } from './draft.js';
import { phraseRight } from './grammar.js';
import { nounKey } from './things.js';

/** Letters of a noun that describes, at least. */
const SHORTEST = 3;
/** Words at most of the phrase up to its head, and of what hangs on it. */
const REACH = 8;
/** Words at most between a description's article and the name behind it. */
const SPAN = 12;
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their']);
const BE = new Set(['is', 'was', 'remains', 'became']);
const CALLED = new Set(['called', 'named', 'dubbed']);
const CLOSES = new Set([',', '.', ')', ';', '–', '—', '-']);
/** What may hang on the head of an apposition: "of the dukes", "that sells data". */
const HANGS = new Set([
  'of',
  'in',
  'for',
  'that',
  'which',
  'where',
  'based',
  'with',
  'on',
  'near',
  'and',
  'at',
  'from',
]);
const WITHIN = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN']);

/** A phrase that describes: indices of its first word and its head. */
interface Phrase {
  readonly from: number;
  readonly head: number;
}

/** "privately-owned", "state's": a participle or a mark inside the phrase. */
const isInside = (tokens: readonly Token[], k: number): boolean => {
  const t = tokens[k] as Token;
  if (WITHIN.has(t.pos) || t.text === '-' || t.text === "'s") return true;
  return t.pos === 'VERB' && (tokens[k - 1]?.text === '-' || isNoun(tokens[k + 1]));
};

/** "a boat 26 metres long": the number after its noun is no part of what it is called. */
const isMeasure = (tokens: readonly Token[], k: number): boolean => tokens[k]?.pos === 'NUM' && isNoun(tokens[k - 1]);

/** The phrase that begins at `from`, or null where its head describes no thing: a person, a time, a name. */
function phraseFrom(tokens: readonly Token[], from: number): Phrase | null {
  let k = from;
  while (k < tokens.length && k < from + REACH && isInside(tokens, k) && !isMeasure(tokens, k)) k++;
  while (k > from && !isNoun(tokens[k - 1])) k--;
  return k === from ? null : describing(tokens, { from, head: k - 1 });
}

/** The phrase that ends with the noun at `head`, or null. */
function phraseTo(tokens: readonly Token[], head: number): Phrase | null {
  let k = head;
  while (k > 0 && k > head - REACH && isInside(tokens, k - 1)) k--;
  while (k < head && (tokens[k]?.text === '-' || tokens[k]?.text === "'s")) k++;
  return describing(tokens, { from: k, head });
}

/** "Last quarter LinkedIn told …": when, not what. */
const isTime = (noun: string): boolean => noun === 'quarter' || UNIT_WORDS.get(noun)?.dimension === 'duration';

const isLetters = (word: string): boolean => /^\p{L}+$/u.test(word);

function describing(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const head = tokens[phrase.head] as Token;
  const noun = nounKey(head);
  const isPerson = PERSON_NOUNS.has(noun) || ROLE_NOUNS.has(noun);
  // "the Baur au Lac": a word of the name.
  if (NAME_PARTICLES.has(noun) || noun.length < SHORTEST || isTime(noun)) return null;
  const isWord = head.pos === 'NOUN' && isLetters(head.text) && (!noun.endsWith('ing') || noun === 'building');
  return isWord && !isPerson && !EMPTY_HEADS.has(noun) && eventNounClass(noun) === null ? phrase : null;
}

/** "X, a data firm based abroad, …": the apposition after a name, closed by a mark with no verb of the sentence before it. */
function apposed(tokens: readonly Token[], last: number): Phrase | null {
  if (tokens[last + 1]?.text !== ',' && tokens[last + 1]?.text !== '–') return null;
  const hasArticle = ARTICLES.has(tokens[last + 2]?.lower ?? '');
  const phrase = phraseFrom(tokens, last + (hasArticle ? 3 : 2));
  if (phrase === null) return null;
  // Without an article only "X, home of the dukes": else it may be the next of a list, or what X did ("X, made use of").
  if (!hasArticle && (tokens[phrase.head + 1]?.lower !== 'of' || tokens[phrase.from]?.pos === 'VERB')) return null;
  const next = tokens[phrase.head + 1];
  if (next === undefined || CLOSES.has(next.text)) return phrase;
  if (!HANGS.has(next.lower)) return null;
  for (let k = phrase.head + 1; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (CLOSES.has(t.text) && t.text !== '-') return phrase;
    if (['that', 'which', 'where'].includes(t.lower)) return phrase;
    if (t.pos === 'AUX' || (t.pos === 'VERB' && t.lower !== 'based')) return null;
  }
  return phrase;
}

/** "the home and birthplace of the duke, X": the description before a name, when a mark ends the name. */
function preposed(tokens: readonly Token[], first: number, last: number): Phrase | null {
  const after = tokens[last + 1];
  if (tokens[first - 1]?.text !== ',' || (after !== undefined && !CLOSES.has(after.text))) return null;
  let from = first - 2;
  while (from > 0 && from > first - SPAN && tokens[from]?.lower !== 'the') {
    const t = tokens[from] as Token;
    if (t.pos === 'VERB' || t.pos === 'AUX' || CLOSES.has(t.text)) return null;
    from--;
  }
  const opens = from === 0 || tokens[from - 1]?.pos === 'ADP';
  const phrase = tokens[from]?.lower === 'the' && opens ? phraseFrom(tokens, from + 1) : null;
  const next = phrase === null ? undefined : tokens[phrase.head + 1];
  return next?.lower === 'of' || next?.lower === 'and' || next?.text === ',' ? phrase : null;
}

const TIES_NAME = new Set(['ADP', 'CCONJ']);

/** "X is a data firm"; "the ground under X was a swamp" says nothing of X. */
function predicated(tokens: readonly Token[], first: number, last: number): Phrase | null {
  if (TIES_NAME.has(tokens[first - 1]?.pos ?? '')) return null;
  if (!BE.has(tokens[last + 1]?.lower ?? '') || !ARTICLES.has(tokens[last + 2]?.lower ?? '')) return null;
  return phraseFrom(tokens, last + 3);
}

/** "the data firm X", "a boat called X". */
function prefixed(tokens: readonly Token[], first: number): Phrase | null {
  const before = tokens[first - 1]?.text === '"' ? first - 2 : first - 1;
  const at = CALLED.has(tokens[before]?.lower ?? '') ? before - 1 : before;
  const noun = tokens[at];
  // A plural before a name is a verb that the tagger took for a noun ("the day marks …"), or several things.
  return noun?.pos === 'NOUN' && noun.lower === noun.lemma ? phraseTo(tokens, at) : null;
}

const SAYING = new Set(['ADJ', 'NOUN', 'VERB']);

/** The words that say what it is: lemmas of the phrase but the names in it. */
const contentOf = (tokens: readonly Token[], { from, head }: Phrase): string[] =>
  tokens
    .slice(from, head + 1)
    .filter((t) => SAYING.has(t.pos) && t.text === t.lower)
    .map((t) => nounKey(t));

const RELATIVES = new Set(['that', 'which']);
const ENDS = new Set([',', '.', ')', ';', '–', '—']);

/** Index of the last word of the clause that tells which: "a firm that owns the ship"; the head where it is long, or none. */
function clauseTo(tokens: readonly Token[], head: number): number {
  if (!RELATIVES.has(tokens[head + 1]?.lower ?? '')) return head;
  const end = tokens.findIndex((t, i) => i > head + 2 && ENDS.has(t.text));
  return end < 0 || end > head + SPAN || tokens.slice(head, end).some((t) => t.text === '"') ? head : end - 1;
}

/** Index of the last word of "stronghold of the rebels": the head, or the end of the one phrase that "of" hangs on it, or of the clause. */
function wholeTo(tokens: readonly Token[], head: number): number {
  if (tokens[head + 1]?.lower !== 'of') return clauseTo(tokens, head);
  const nouns = phraseRight(tokens, head + 2);
  const of = tokens.findIndex((t, i) => i > head + 1 && t.lower === 'of');
  return nouns.filter((i) => of < 0 || i < of).at(-1) ?? head;
}

function draftOf(sentence: Sentence, phrase: Phrase, names: readonly string[]): Draft {
  const { tokens } = sentence;
  const last = wholeTo(tokens, phrase.head);
  const isCounted = tokens.slice(phrase.head, last).some((t) => t.pos === 'NUM');
  return {
    sentence,
    span: spanOf(tokens, [phrase.from, last]),
    concept: 'descriptor',
    label: wordsOf(tokens.slice(phrase.from, last + 1)),
    // "a town of 9,000 people": how many are there says nothing of what it is.
    agents: contentOf(tokens, isCounted ? phrase : { from: phrase.from, head: last }),
    objects: names.map((n) => n.toLowerCase()),
  };
}

/**
 * What a named thing that is no person is said to be, beside its name: "the data firm X", "X, a political consultancy, …",
 * "X is a …". `agents` holds the words that say it, `objects` the thing's names.
 */
export function descriptorDrafts(
  sentence: Sentence,
  names: readonly NameMention[],
  entities: ReadonlyMap<string, Entity>,
): Draft[] {
  const { tokens } = sentence;
  return names.flatMap((mention) => {
    if (mention.kind === 'person') return [];
    const first = tokens.findIndex((t) => t.start >= mention.start);
    const last = tokens.findLastIndex((t) => t.end <= mention.end);
    if (first < 0 || last < first) return [];
    const known = entities.get(mention.entity)?.names ?? [mention.name];
    const phrases = [apposed(tokens, last), predicated(tokens, first, last), prefixed(tokens, first)];
    return [...phrases, preposed(tokens, first, last)].flatMap((phrase) =>
      phrase === null ? [] : [draftOf(sentence, phrase, known)],
    );
  });
}
