import { CARRIER_NOUNS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Document, NameMention, Sentence, Span, Token } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { type Phrase, phraseEndingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { plain } from '../../text/typography.js';

/** Who speaks, as the report shows it, and where the text names them. */
export interface Voice {
  readonly speaker: string | null;
  readonly span: Span;
}

interface Known {
  readonly speaker: string;
  readonly kind: 'person' | 'group' | 'body';
  readonly sentence: number;
}

/** How many sentences back a pronoun may find its speaker. */
const PRONOUN_REACH = 8;

/** Speakers remembered at once: bounds the search, so that a long article takes time in line with its length. */
const REMEMBERED = 100;

const ARTICLES = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those', 'another', 'one']);
const HE = new Set(['he', 'she']);
const THEY = new Set(['they', 'both']);
const MUTE = new Set([
  'i',
  'we',
  'you',
  'who',
  'which',
  'what',
  'there',
  'all',
  'some',
  'many',
  'others',
  'someone',
  'nobody',
  'this',
  'that',
]);

/** Longest name of each entity, by entity id. */
const longestNames = (names: readonly NameMention[]): Map<string, string> => {
  const longest = new Map<string, string>();
  for (const n of names) if (n.name.length > (longest.get(n.entity)?.length ?? 0)) longest.set(n.entity, n.name);
  return longest;
};

/**
 * Names the speakers of one article in the order of its text, and remembers them, so that "he", "the ministry" and a bare
 * surname find the one that was named before.
 */
export class Voices {
  readonly #document: Document;
  readonly #names: readonly NameMention[];
  readonly #longest: ReadonlyMap<string, string>;
  readonly #known: Known[] = [];
  /** Words that the article writes in lower case: their capital at a sentence's start says nothing. */
  readonly #lower: ReadonlySet<string>;

  constructor(document: Document, names: readonly NameMention[]) {
    this.#document = document;
    this.#longest = longestNames(names);
    this.#names = names;
    const lower = new Set<string>();
    for (const { tokens } of document.sentences) for (const t of tokens) if (t.text === t.lower) lower.add(t.lower);
    this.#lower = lower;
  }

  /** Takes note of whom the sentence is about (named before its first verb): "he" may go back to them, "they" in the same sentence. */
  meet(sentence: Sentence): void {
    const { tokens } = sentence;
    const at = tokens.findIndex(isVerb);
    const verb = tokens[at];
    const group = at < 1 || !tokens.some((t) => THEY.has(t.lower)) ? null : phraseEndingAt(tokens, at - 1);
    const words = group === null ? [] : withoutArticle(tokens.slice(group.from, group.to));
    if (SPEAKER_NOUNS.has(words.at(-1)?.lemma ?? '') && kindOf(words) === 'group')
      this.#remember(this.#text(sentence, words), 'group', sentence.index);
    const subject = inSentence(this.#names, sentence.index).find((n) => n.kind === 'person');
    if (subject === undefined || (verb !== undefined && subject.start > verb.start)) return;
    this.#remember(this.#longest.get(subject.entity) ?? subject.name, 'person', sentence.index);
  }

  /** The voice of the phrase in `sentence`; it becomes the one spoken of last. Null for a word that names nobody ("I", "which"). */
  of(sentence: Sentence, phrase: Phrase): Voice | null {
    // "which analysts believe": the analysts.
    const glued = sentence.tokens[phrase.from]!.lower === 'which' && phrase.to > phrase.from + 1;
    const tokens = sentence.tokens.slice(glued ? phrase.from + 1 : phrase.from, phrase.to);
    if (tokens.length === 1 && MUTE.has(tokens[0]!.lower)) return null;
    const span = { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end };
    const next = sentence.tokens[phrase.to]?.lower ?? '';
    const speaker = this.#resolve(sentence, tokens, span, next === 'who' || next === 'whose');
    return { speaker, span };
  }

  #remember(speaker: string, kind: Known['kind'], sentence: number): string {
    this.#known.push({ speaker, kind, sentence });
    if (this.#known.length > REMEMBERED) this.#known.shift();
    return speaker;
  }

  /** `told` is true where the text goes on to tell who it is ("the man who came first"): no earlier speaker. */
  #resolve(sentence: Sentence, tokens: readonly Token[], span: Span, told: boolean): string | null {
    const head = tokens[tokens.length - 1]!;
    if (tokens.length === 1 && head.pos === 'PRON') return this.#pronoun(head.lower, sentence.index);
    const joint = tokens.findIndex((t) => t.pos === 'ADP');
    const headEnd = joint > 0 ? tokens[joint - 1]!.end : span.end;
    const person = inSentence(this.#names, sentence.index).filter(
      (n) => n.kind === 'person' && n.start >= span.start && (n.end === span.end || n.end === headEnd),
    );
    // "Ann Poe of Port Ellery" is Ann Poe; "the head of the port Ann Poe" is, too.
    const named = person.find((n) => n.end === headEnd) ?? person[person.length - 1];
    if (named !== undefined)
      return this.#remember(this.#longest.get(named.entity) ?? named.name, 'person', sentence.index);
    const apposed = this.#apposed(sentence, span);
    if (apposed !== null) return this.#remember(apposed, 'person', sentence.index);
    const words = withoutArticle(tokens);
    const earlier = told ? null : this.#earlier(words, tokens.length > words.length);
    if (earlier !== null) return this.#remember(earlier.speaker, earlier.kind, sentence.index);
    const text = this.#text(sentence, words);
    const name = inSentence(this.#names, sentence.index).find((n) => n.start >= span.start && n.end === span.end);
    const body = name !== undefined && (name.kind === 'place' || name.kind === 'organisation');
    return this.#remember(text, body ? 'body' : kindOf(words), sentence.index);
  }

  /** "said the party's leader, Dana Reed, …": the person whose name stands between commas behind the words for them; null for none. */
  #apposed(sentence: Sentence, { end }: Span): string | null {
    const { tokens } = sentence;
    const comma = tokens.findIndex((t) => t.start >= end);
    if (comma < 0 || tokens[comma]!.text !== ',') return null;
    // Ranks stand before a name: "their spokesman, Maj. Gen. Dana Reed,".
    const small = tokens.findIndex((t, i) => i > comma && !/^[\p{Lu}.]/u.test(t.text));
    const bounds = { from: tokens[comma + 1]?.start ?? 0, to: tokens[small]?.start ?? Number.POSITIVE_INFINITY };
    const named = inSentence(this.#names, sentence.index).find(
      (n) => n.kind === 'person' && n.start >= bounds.from && n.end <= bounds.to,
    );
    if (named === undefined) return null;
    const after = tokens.find((t) => t.start >= named.end);
    return after === undefined || after.pos === 'PUNCT' ? (this.#longest.get(named.entity) ?? named.name) : null;
  }

  /** Speaker of an earlier sentence that a bare surname or a definite "the ministry" goes back to. */
  #earlier(words: readonly Token[], definite: boolean): Known | null {
    const last = words[words.length - 1]!;
    if (words.length > 1) return null;
    const holds = (k: Known): boolean => k.speaker.toLowerCase().split(' ').includes(last.lower);
    if (last.pos === 'PROPN') {
      return (
        this.#known.findLast((k) => k.kind === 'person' && k.speaker.toLowerCase().endsWith(` ${last.lower}`)) ?? null
      );
    }
    if (!definite) return null;
    if (CARRIER_NOUNS.has(last.lemma) && !SPEAKER_NOUNS.has(last.lemma))
      return this.#known[this.#known.length - 1] ?? null;
    const same = this.#known.findLast(holds);
    const anyone = last.lower === 'man' || last.lower === 'woman';
    return same ?? (anyone ? this.#known.findLast((k) => k.kind === 'person') : undefined) ?? null;
  }

  #pronoun(word: string, sentence: number): string | null {
    const near = this.#known.filter((k) => sentence - k.sentence <= PRONOUN_REACH);
    const wanted: Known['kind'] = HE.has(word) ? 'person' : THEY.has(word) ? 'group' : 'body';
    const found = near.findLast((k) => k.kind === wanted) ?? near[near.length - 1];
    return found === undefined ? null : this.#remember(found.speaker, found.kind, sentence);
  }

  #text(sentence: Sentence, words: readonly Token[]): string {
    const first = words[0]!;
    const text = plain(this.#document.article.text.slice(first.start, words[words.length - 1]!.end)).replace(
      /\s+/g,
      ' ',
    );
    const opensSentence = first.start === sentence.tokens[0]!.start || first === sentence.tokens[1];
    const common =
      this.#lower.has(first.lower) ||
      SPEAKER_NOUNS.has(first.lower) ||
      SPEAKER_NOUNS.has(first.lower.replace(/e?s$/, ''));
    return opensSentence &&
      common &&
      words[1]?.pos !== 'PROPN' &&
      words[1]?.lower !== 'of' &&
      /^\p{Lu}\p{Ll}/u.test(text)
      ? text[0]!.toLowerCase() + text.slice(1)
      : text;
  }
}

const withoutArticle = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 1 && ARTICLES.has(tokens[0]!.lower) ? tokens.slice(1) : tokens;

function kindOf(words: readonly Token[]): Known['kind'] {
  const head = words[words.length - 1]!;
  if (
    head.lower === 'police' ||
    head.lower === 'people' ||
    (head.pos === 'NOUN' && head.lower.endsWith('s') && head.lemma !== head.lower)
  )
    return 'group';
  if (/(?:man|woman|person|or|er|ist|ent)$/.test(head.lemma)) return 'person';
  return head.pos === 'PROPN' && words.length <= 4 && !SPEAKER_NOUNS.has(head.lower) ? 'person' : 'body';
}
