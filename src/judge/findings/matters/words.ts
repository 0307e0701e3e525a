import { eventClass } from '../../../lexicon/events.js';
import { nearWord } from '../../../lexicon/near-words.js';
import { SMALL_NUMBERS, TENS } from '../../../lexicon/numbers.js';
import { ADDRESSED_VERBS, CARRIER_NOUNS, CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import { thingOf } from '../../../lexicon/things.js';
import { type Document, overlaps, type Sentence, type Token } from '../../../model/index.js';
import { isContent } from '../../../text/content.js';
import { isUpper } from '../../../text/letters.js';
import { once } from '../../../text/once.js';
import { rarityBy } from '../../../text/vectors.js';
import type { FindingWitness } from '../finding.js';
import { type Asides, asidesIn } from './asides.js';

/*
 * The words by which a sentence is found again in other articles, however they put it.
 */

/** Letters by which the forms of a word are known for one: "investigate", "investigators". */
const STEM = 6;

/** Endings of a verb that a noun or an adjective may keep: "building", "wounded"; what is left has so many letters at least. */
const ENDING = /(?:ing|ed)$/;
const STEM_LEAST = 4;

/** One word for the words of one kind of event, for the forms of a word, and for a number in digits and letters. */
export function keyOf(lemma: string): string {
  const number = SMALL_NUMBERS.get(lemma) ?? TENS.get(lemma);
  if (number !== undefined) return String(number);
  if (/^[0-9]/.test(lemma)) return lemma;
  const base = lemma.replace(ENDING, '');
  // Plurals that begin a sentence are taken for names, with their "s".
  const noun = lemma.replace(/s$/, '');
  const same = nearWord(thingOf(noun));
  if (same !== noun) return same.slice(0, STEM);
  return eventClass(lemma) ?? (base.length < STEM_LEAST ? lemma : base).slice(0, STEM);
}

/** The same, made once for each word. */
function keyLookup(): Lines['keyOf'] {
  const known = new Map<string, string>();
  return (lemma) => {
    let key = known.get(lemma);
    if (key === undefined) {
      key = keyOf(lemma);
      known.set(lemma, key);
    }
    return key;
  };
}

/** That somebody said it, in a statement, is no part of what was said. */
const SAYING: ReadonlySet<string> = new Set([...CLAUSE_VERBS, ...ADDRESSED_VERBS, ...CARRIER_NOUNS]);

/** A sentence with its keys. */
export interface Line {
  /** Place of the article among the witnesses. */
  readonly article: number;
  readonly sentence: Sentence;
  readonly asides: Asides;
  readonly keys: ReadonlySet<string>;
  /** Those of its keys that are neither names, which stand in every sentence on an event, nor numbers and measures. */
  readonly plain: ReadonlySet<string>;
}

/** The keys of some tokens: all, and the plain ones. */
export function keysOf(
  tokens: readonly Token[],
  { out, detail }: Asides,
  keyOf: Lines['keyOf'],
): Pick<Line, 'keys' | 'plain'> {
  const keys = new Set<string>();
  const plain = new Set<string>();
  for (const t of tokens) {
    if (!isContent(t) || SAYING.has(t.lemma) || out.some((span) => overlaps(span, t))) continue;
    const key = keyOf(t.lemma);
    keys.add(key);
    const isNamed = t.pos === 'PROPN' || isUpper(t.text[0] ?? '');
    if (!isNamed && t.pos !== 'NUM' && !detail.some((span) => overlaps(span, t))) plain.add(key);
  }
  return { keys, plain };
}

/** The keys of all that an article prints, headings and captions too, as it prints them and in their base forms. */
function printedIn({ sentences, captions }: Document, keyOf: Lines['keyOf']): ReadonlySet<string> {
  const words = new Set<string>();
  const read = ({ tokens }: Sentence): void => {
    for (const { lower, lemma } of tokens) words.add(lower).add(lemma);
  };
  sentences.forEach(read);
  captions.forEach(read);
  const keys = new Set<string>();
  for (const word of words) keys.add(keyOf(word));
  return keys;
}

/** The lines that have each key, in order: read once for what is rare, what all tell, and who tells it. */
type Holders = ReadonlyMap<string, readonly number[]>;

/** The sentences of all articles, to be asked which tell what another tells. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly holders: Holders;
  /** Where the lines of an article begin and end. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly keyOf: (lemma: string) => string;
  readonly rarity: (key: string) => number;
  readonly weight: (keys: Iterable<string>) => number;
  readonly prints: (article: number, key: string) => boolean;
  /** Share of the words that most of the other articles have, that an article has, too: little where it is about something else. */
  readonly ofEvent: (article: number) => number;
  /** The share of some words that a line holds. */
  readonly share: (keys: ReadonlySet<string>, line: Line) => number;
  /** For the words of a line, whether another holds so great a share of them: asked of many pairs, most of which share little. */
  readonly sharedBy: (line: number) => (other: Line, least: number) => boolean;
}

function holdersOf(lines: readonly Line[]): Holders {
  const holders = new Map<string, number[]>();
  lines.forEach(({ keys }, line) => {
    for (const key of keys) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [line]);
      else held.push(line);
    }
  });
  return holders;
}

/** Reads the sentences of the articles, in their order. */
export function linesOf(witnesses: readonly FindingWitness[]): Lines {
  const lines: Line[] = [];
  const keyOf = keyLookup();
  const spans = witnesses.map(({ document, reading }, article) => {
    const from = lines.length;
    for (const sentence of document.sentences) {
      const asides = asidesIn(reading, sentence);
      lines.push({ article, sentence, asides, ...keysOf(sentence.tokens, asides, keyOf) });
    }
    return { from, to: lines.length };
  });
  const printed = witnesses.map(({ document }) => once(() => printedIn(document, keyOf)));
  const holders = holdersOf(lines);
  const rarity = rarityBy(lines.length, (key) => holders.get(key)?.length);
  const weight = (keys: Iterable<string>): number => {
    let sum = 0;
    for (const key of keys) sum += rarity(key);
    return sum;
  };
  const prints = (article: number, key: string): boolean => printed[article]?.().has(key) === true;
  const share = (keys: ReadonlySet<string>, line: Line): number => {
    let [held, whole] = [0, 0];
    for (const key of keys) {
      const part = rarity(key);
      whole += part;
      if (line.keys.has(key)) held += part;
    }
    return held / whole;
  };
  const sharedBy = (line: number): ReturnType<Lines['sharedBy']> => {
    const words = [...lines[line]!.keys].map((key) => ({ key, part: rarity(key) })).sort((a, b) => b.part - a.part);
    const whole = words.reduce((sum, { part }) => sum + part, 0);
    return ({ keys }, least) => {
      // What may be missing at most: the heaviest words tell soonest.
      let spare = whole * (1 - least);
      for (const { key, part } of words) {
        if (!keys.has(key)) spare -= part;
        if (spare < 0) return false;
      }
      return true;
    };
  };
  const ofEvent = inEvent(lines, holders, spans.length);
  return { lines, holders, spans, keyOf, rarity, weight, prints, ofEvent, share, sharedBy };
}

/** Share of the other articles that have a word of the event, and how many others must be there to know it. */
const MOST = 0.7;
const OTHERS = 4;

function inEvent(lines: readonly Line[], holders: Holders, articles: number): Lines['ofEvent'] {
  if (articles <= OTHERS) return () => 1;
  const least = (articles - 1) * MOST;
  const most = [...holders.values()]
    .filter((held) => held.length >= least)
    .map((held) => new Set(held.map((line) => lines[line]!.article)))
    .filter((held) => held.size >= least);
  const shareOf = (article: number): number => {
    const others = most.filter((held) => held.size - (held.has(article) ? 1 : 0) >= least);
    return others.length === 0 ? 0 : others.filter((held) => held.has(article)).length / others.length;
  };
  const shares = once(() => Array.from({ length: articles }, (_, article) => shareOf(article)));
  return (article) => shares()[article]!;
}

/** The share of some words that two sentences side by side of an article hold at most: 0 to 1. */
export function heldSideBySide({ lines, spans, share }: Lines, keys: ReadonlySet<string>, article: number): number {
  const { from, to } = spans[article]!;
  let most = 0;
  let before = 0;
  for (let i = from; i < to; i++) {
    const own = share(keys, lines[i]!);
    most = Math.max(most, own);
    // Both together hold no more than the sum of the two.
    if (i > from && own + before > most) {
      const both = new Set([...lines[i - 1]!.keys, ...lines[i]!.keys]);
      most = Math.max(most, share(keys, { ...lines[i]!, keys: both }));
    }
    before = own;
  }
  return most;
}
