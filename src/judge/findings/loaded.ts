import { LOADED, type LoadedWord } from '../../lexicon/loaded.js';
import {
  contains,
  type Finding,
  type LoadedWordFacts,
  overlaps,
  type Sentence,
  type Span,
  type Token,
} from '../../model/index.js';
import { tellsHearsay } from '../../text/hearsay.js';
import { inSentence } from '../../text/in-sentence.js';
import { type FindingBench, type FindingWitness, finding, inIdOrder, originCount, quoteOf } from './finding.js';

const PER = 1000;

interface Hit extends Span {
  readonly category: string;
  readonly label: string;
}

const isWord = (t: Token | undefined, word: string): boolean => t?.lower === word || t?.lemma === word;

function loadedAt(tokens: readonly Token[], i: number): { word: LoadedWord; last: Token } | null {
  const token = tokens[i];
  // "a spine-chilling cry": half of a word.
  if (token === undefined || tokens[i - 1]?.text === '-') return null;
  const asPrinted = LOADED.get(token.lower);
  const asLemma = token.lemma === token.lower ? asPrinted : LOADED.get(token.lemma);
  if (asPrinted === undefined && asLemma === undefined) return null;
  const candidates = [...(asPrinted ?? []), ...(asLemma ?? [])];
  const word = candidates.find(
    (c) => c.words.every((w, k) => isWord(tokens[i + k], w)) && fits(c, token, tokens[i + c.words.length]),
  );
  const last = word === undefined ? undefined : tokens[i + word.words.length - 1];
  return word === undefined || last === undefined ? null : { word, last };
}

/** Words for what is told by an epithet: "illegal settlements"; "it is illegal in the town" states the law. */
const NAMED = new Set(['ADJ', 'NOUN', 'PROPN']);

/** "slaughter" the verb may be loaded where the noun is not; a name ("Savage") never is. */
function fits({ category, words }: LoadedWord, token: Token, next: Token | undefined): boolean {
  if (token.pos === 'PROPN') return false;
  if (words.length > 1) return true;
  if (category === 'epithets') return NAMED.has(next?.pos ?? '');
  if (category === 'loaded verbs') return token.pos === 'VERB';
  if (category === 'loaded nouns') return token.pos === 'NOUN';
  // "bloodied" tells that there was blood, "bloody" judges; "crushing the bars" tells what was done, "a crushing blow" judges.
  return category !== 'loaded adjectives' || (token.lower === words[0] && token.pos !== 'VERB');
}

/** What is said by others in a sentence: quotations and speech, marks or not. */
const othersIn = ({ reading }: FindingWitness, sentence: Sentence): Span[] => [
  ...sentence.quotations,
  ...inSentence(reading.speeches, sentence.index).filter((s) => s.speaker !== null),
];

/** "Witnesses spoke of terrifying scenes", "they told of chaos". */
const speaksOf = ({ tokens }: Sentence): boolean =>
  tokens.some((t, i) => (t.lemma === 'speak' || t.lemma === 'tell') && tokens[i + 1]?.lower === 'of');

/** The loaded words of a sentence in which nobody says, believes or calls anything: else they may be that person's. */
function wordsIn(witness: FindingWitness, sentence: Sentence): Hit[] {
  const hits: Hit[] = [];
  if (tellsHearsay(sentence) || speaksOf(sentence)) return hits;
  sentence.tokens.forEach((token, i) => {
    const found = loadedAt(sentence.tokens, i);
    if (found === null || hits.some((h) => overlaps(h, token))) return;
    if (othersIn(witness, sentence).some((o) => contains(o, token))) return;
    const span = { start: token.start, end: found.last.end };
    const label = witness.document.article.text.slice(span.start, span.end).toLowerCase();
    hits.push({ ...span, category: found.word.category, label });
  });
  return hits;
}

/** Words that judge by themselves, one of them in an article is enough: "self-proclaimed". */
const TELLING = 'epithets';

/** Loaded words from which on they are more than chance, and different ones among them: "tragedy" twice in an article makes no rate. */
const LEAST = 3;
const DIFFERENT = 2;

const isTold = (hits: readonly Hit[]): boolean =>
  (hits.length >= LEAST && new Set(hits.map((h) => h.label)).size >= DIFFERENT) ||
  hits.some((h) => h.category === TELLING);

const wordCount = ({ document }: FindingWitness): number =>
  document.sentences.reduce((n, s) => n + s.tokens.filter((t) => t.pos !== 'PUNCT').length, 0);

/** The words by category, then by word, with how often. */
function countedWords(hits: readonly Hit[]): LoadedWordFacts['words'] {
  const words = new Map<string, { category: string; word: string; times: number }>();
  for (const { category, label } of hits) {
    const key = JSON.stringify([category, label]);
    const word = words.get(key) ?? { category, word: label, times: 0 };
    words.set(key, { ...word, times: word.times + 1 });
  }
  return [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
}

const describe = (words: LoadedWordFacts['words']): string =>
  [...new Set(words.map((w) => w.category))]
    .map((category) => {
      const own = words.filter((w) => w.category === category);
      return `${category}: ${own.map(({ word, times }) => (times > 1 ? `${word} ×${times}` : word)).join(', ')}`;
    })
    .join('; ');

/**
 * Loaded words that an article uses in its own voice, by category, with their rate; what others are quoted or retold as
 * saying is theirs. Nothing is told where one origin stands alone: there is no other wording to read beside it.
 */
export function findLoadedWords(bench: FindingBench): Finding[] {
  if (originCount(bench) < 2) return [];
  return inIdOrder(bench).flatMap((witness) => {
    const hits = witness.document.sentences.flatMap((s) => wordsIn(witness, s));
    if (!isTold(hits)) return [];
    const { id, source } = witness.document.article;
    const rate = ((hits.length / wordCount(witness)) * PER).toFixed(1);
    const words = countedWords(hits);
    const message = `${source} uses ${hits.length} loaded ${hits.length === 1 ? 'word' : 'words'} in its own voice, ${rate} per 1,000 words (${describe(words)}).`;
    return [
      finding(
        'loaded-words',
        id,
        message,
        hits.map((h) => quoteOf(witness.document, h)),
        null,
        { kind: 'loaded-words', rate: Number(rate), words },
      ),
    ];
  });
}
