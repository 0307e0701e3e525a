import { BACKGROUND_WORDS } from '../../lexicon/background-words.js';
import { MONTHS } from '../../lexicon/calendar.js';
import { EMPTY_NOUNS, HANGING_NOUNS, IGNORED_PHRASES, WORDINGS } from '../../lexicon/framing.js';
import { POSSESSIVES } from '../../lexicon/function-words.js';
import { contains, type Sentence, type Token } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';
import { inSentence } from '../../text/in-sentence.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { pluralOf } from '../../text/plural.js';
import type { Witness } from '../witness.js';

/** A place outside quotation marks at which an article names a thing by a word that a table of wordings holds. */
export interface NounMention {
  /** The word, as a label of its family. */
  readonly word: string;
  readonly sentence: number;
  /** True in a headline, a subhead or the first sentence: there the article names its event. */
  readonly isNaming: boolean;
  /** The phrase with what is tied to it: "the raid on the depot". */
  readonly text: string;
  /** Days from the last that its sentence dates to its article's own; null where either has none. */
  readonly daysBack: number | null;
}

const SPACES = /[ -]/;
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/u;
const DEFINITE = new Set(['the', 'this', 'these', 'those']);
const OPEN = new Set(['any', 'each', 'every', 'no', 'not']);
/** They tell one of several apart, beside the words for what is another or an earlier event. */
const FURTHER = new Set('further last latest other second such third'.split(' '));
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN']);
const TIES = new Set(['at', 'in', 'near', 'of', 'on']);
/** Sentences of an article that name its event: the headline and the first. */
const NAMING = 2;
const isTitle = ({ block }: Sentence): boolean => block === 'headline' || block === 'subhead';
/** Words of a modifier or a complement that are looked at. */
const REACH = 6;

/** Index of the first word of the noun phrase that ends at `last`. */
export function phraseStart(tokens: readonly Token[], last: number): number {
  let i = last;
  while (i > Math.max(0, last - REACH)) {
    const before = tokens[i - 1] as Token;
    // "the convicted robber", "the 11-hour siege".
    const isAttribute = before.pos === 'VERB' && tokens[i - 2]?.pos === 'DET';
    const isLength = before.pos === 'NUM' && tokens[i]?.text === '-';
    if (!MODIFIERS.has(before.pos) && !isAttribute && !isLength && before.text !== '-' && before.text !== "'s") break;
    i--;
  }
  return i;
}

/** True where a phrase tells of another than the one known, of any, or of none: "a second raid", "the earlier raid", "no raid"; not "last night's raid". */
export function tellsApart({ tokens }: Sentence, start: number, last: number): boolean {
  if (OPEN.has(tokens[start - 1]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(0, start - 1), last)
    .some((t, i, all) => (FURTHER.has(t.lemma) && all[i + 2]?.text !== "'s") || BACKGROUND_WORDS.has(t.lemma));
}

/** True where a phrase names one known thing: "the raid", "its raid", "Monday's raid"; any phrase of a headline, and one in the first sentence. */
function isDefinite(sentence: Sentence, start: number, last: number): boolean {
  const { tokens, index } = sentence;
  const prior = tokens[start - 1]?.lower ?? '';
  const phrase = tokens.slice(start, last);
  if (tellsApart(sentence, start, last)) return false;
  const isNew = index < NAMING && (prior === 'a' || prior === 'an');
  return (
    isTitle(sentence) || isNew || DEFINITE.has(prior) || POSSESSIVES.has(prior) || phrase.some((t) => t.text === "'s")
  );
}

/** True where the word is a part of a longer one that is no such word, or another: "terror attack", "rescue operation", "attack helicopter". */
const isPart = (tokens: readonly Token[], from: number, last: number): boolean =>
  (tokens[last + 1]?.pos === 'NOUN' && !HANGING_NOUNS.has(tokens[last + 1]!.lemma)) ||
  // "the National Disaster Relief Force".
  (tokens[last]?.pos === 'PROPN' && tokens[last - 1]?.pos === 'PROPN' && tokens[last + 1]?.pos === 'PROPN') ||
  tokens[last + 1]?.text === '-' ||
  IGNORED_PHRASES.has(`${tokens[from - 1]?.lemma} ${tokens[last]?.lemma}`) ||
  (WORDINGS.get(tokens[from - 1]?.lower ?? '') ?? []).some(
    ({ words }) => words.length > 1 && words.at(-1) === tokens[last]?.lemma,
  );

/** The end of "in the old harbour", tied to the word at `last`. */
function tiedTo(tokens: readonly Token[], last: number): number {
  if (!TIES.has(tokens[last + 1]?.lower ?? '')) return last;
  let end = last + 1;
  while (end < last + REACH && (MODIFIERS.has(tokens[end + 1]?.pos ?? '') || tokens[end + 1]?.pos === 'DET')) end++;
  return end;
}

/** How many days before its article lies the last that a sentence dates. */
export function daysBackIn({ document, reading }: Witness, { index }: Sentence): number | null {
  const day = document.article.published.value;
  const dates = inSentence(reading.dates, index).flatMap((d) => d.to ?? []);
  return day === null || dates.length === 0 ? null : Math.min(...dates.map((date) => toDay(day) - toDay(date)));
}

const NONE: readonly string[] = [];

/** Labels by their last word: what is looked for in a text. */
export type Wanted = ReadonlyMap<string, readonly string[]>;

const lastOf = (words: string): string => words.split(SPACES).at(-1) ?? '';

/** The labels of wordings by the word they end in, singular or plural as some wording has it: "the raids" are no raid. */
export function wantedOf(wordings: readonly { readonly label: string; readonly text: string }[]): Wanted {
  const wanted = new Map<string, Set<string>>();
  for (const { label, text } of wordings) {
    const words = text.toLowerCase().split(NO_LETTERS);
    for (const form of [lastOf(label), lastOf(pluralOf(label))])
      if (words.includes(form)) wanted.set(form, (wanted.get(form) ?? new Set()).add(label));
  }
  return new Map([...wanted].map(([word, labels]) => [word, [...labels]]));
}

/** Index of the first word of a label whose last word stands at `last`, hyphens apart; -1 where its others do not stand before it. */
export function labelStart(tokens: readonly Token[], last: number, label: string): number {
  const words = label.split(SPACES);
  let i = last;
  for (const word of words.slice(0, -1).reverse()) {
    i -= tokens[i - 1]?.text === '-' ? 2 : 1;
    if (tokens[i]?.lower !== word) return -1;
  }
  return i;
}

function mentionAt(sentence: Sentence, last: number, label: string): Omit<NounMention, 'daysBack'> | null {
  const { tokens, quotations } = sentence;
  const from = labelStart(tokens, last, label);
  const token = tokens[last] as Token;
  if (from < 0 || !(isNoun(token) || token.lower.endsWith('ing'))) return null;
  if (quotations.some((q) => contains(q, token)) || isPart(tokens, from, last)) return null;
  const start = phraseStart(tokens, from);
  const end = tiedTo(tokens, last);
  if (!isDefinite(sentence, start, from) || (EMPTY_NOUNS.has(label) && start === end)) return null;
  const text = tokens.slice(start, end + 1).map((t) => t.text);
  const isNaming = isTitle(sentence) || sentence.index < NAMING;
  return {
    word: label,
    sentence: sentence.index,
    isNaming,
    text: text.filter((w) => !MONTHS.has(w.toLowerCase())).join(' '),
  };
}

/** Where an article, outside quotation marks, names a known thing by one of the words; what it tells as another event is left out. */
export function mentionsIn(witness: Witness, wanted: Wanted): NounMention[] {
  const { document, reading } = witness;
  return document.sentences.flatMap((sentence) => {
    const found: NounMention[] = [];
    for (let i = 0; i < sentence.tokens.length; i++)
      for (const label of wanted.get(sentence.tokens[i]!.lower) ?? NONE) {
        const mention = mentionAt(sentence, i, label);
        if (mention !== null) found.push({ ...mention, daysBack: daysBackIn(witness, sentence) });
      }
    return reading.digressions?.has(sentence.index) ? [] : found;
  });
}
