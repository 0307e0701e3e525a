import { AGENCIES } from '../../lexicon/agencies.js';
import { CARRIER_NOUNS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import {
  contains,
  type Document,
  lengthOf,
  type NameMention,
  type Sentence,
  type Span,
  type Token,
} from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { type Phrase, phraseEndingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { type Known, Memory, type SpeakerKind, sexIn } from './memory.js';
import { apposedName, namedIn } from './named.js';
import { Offices } from './offices.js';
import { sexesTold } from './sexes.js';
import { kindOf, shownWords, withoutArticle, withoutOwner, withoutTime } from './shown.js';
import { subjectIn } from './subject.js';

/** Who speaks, as the report shows it, and where the text names them. */
export interface Voice {
  readonly speaker: string | null;
  readonly span: Span;
  /** Where the words for them end, a name behind them ("the mayor, Ann Poe,") included: a character offset. */
  readonly until: number;
}

/** "quoted her as saying": the forms of those who are not the subject. */
const SUBJECT: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['him', 'he'],
  ['them', 'they'],
]);
const THEY = new Set(['they', 'both']);
/** Characters that a mark and a space are. */
const MARKS = 2;
const ANYONE = new Set(['man', 'woman']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const KIND_OF_NAME = { person: 'person', place: 'body', organisation: 'body', other: 'name' } as const;
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
  readonly #offices: Offices;
  readonly #memory: Memory;
  /** Words that the article writes in lower case: their capital at a sentence's start says nothing. */
  readonly #lower: ReadonlySet<string>;

  constructor(document: Document, names: readonly NameMention[]) {
    this.#document = document;
    this.#longest = longestNames(names);
    this.#names = names;
    this.#offices = new Offices(names);
    this.#memory = new Memory(sexesTold(document, names, this.#fullName));
    const lower = new Set<string>();
    for (const { tokens } of document.sentences) for (const t of tokens) if (t.text === t.lower) lower.add(t.lower);
    this.#lower = lower;
  }

  /**
   * Takes note of whom the sentence is about: "he" may go back to them, "they" in the same sentence.
   */
  meet(sentence: Sentence): void {
    const { tokens, quotations } = sentence;
    let last = tokens.findIndex(isVerb) - 1;
    while (tokens[last]?.pos === 'ADV') last--;
    const opening = last < 0 ? null : phraseEndingAt(tokens, last);
    const words = opening === null ? [] : tokens.slice(opening.from, opening.to);
    this.#meetCommon(sentence, words);
    // Whom quoted words are about is not whom the article goes on about.
    const here = inSentence(this.#names, sentence.index).filter((n) => !quotations.some((q) => isInside(n, q)));
    const subject = subjectIn(sentence, here);
    if (subject === null) return;
    const kind = KIND_OF_NAME[subject.kind];
    this.#remember(this.#fullName(subject), kind, sentence, titled(tokens, subject));
  }

  /** Those who open a sentence by a common noun: a group, where "they" stands in it; one person ("The judge then took three hours"). */
  #meetCommon(sentence: Sentence, phrase: readonly Token[]): void {
    const words = withoutArticle(phrase);
    const head = words.at(-1);
    if (head === undefined || sentence.quotations.some((q) => contains(q, head))) return;
    const kind = SPEAKER_NOUNS.has(head.lemma) ? kindOf(words) : null;
    if (kind === 'group' && sentence.tokens.some((t) => THEY.has(t.lower)))
      this.#remember(this.#shown(sentence, words), 'group', sentence, words);
    // "The man known as Poe": who that is was told before.
    const isAnyone = ANYONE.has(head.lower) && DEFINITE.has(phrase[0]!.lower);
    if (kind === 'person' && head.pos === 'NOUN' && !isAnyone) this.#described(sentence, phrase, false);
  }

  /** The voice of the phrase in `sentence`; it becomes the one spoken of last. Null for a word that names nobody ("I", "which"). `said` are the words that are theirs. */
  of(sentence: Sentence, phrase: Phrase, said: readonly Span[]): Voice | null {
    const tokens = withoutTime(sentence.tokens.slice(phrase.from, phrase.to));
    if (tokens.length === 1 && MUTE.has(tokens[0]!.lower)) return null;
    const span = { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end };
    const head = tokens[tokens.length - 1]!;
    if (tokens.length === 1 && head.pos === 'PRON') {
      const subject = SUBJECT.get(head.lower);
      // "the Post quoted him as saying": he is not the Post.
      const others = subject === undefined ? said : [{ start: sentence.start, end: head.start }];
      const known = this.#behind(sentence, subject ?? head.lower, this.#namedIn(sentence, others));
      if (known !== null) this.#memory.add({ ...known, sentence: sentence.index }, null);
      return { speaker: known?.speaker ?? null, span, until: span.end };
    }
    const here = inSentence(this.#names, sentence.index);
    const named = namedIn(here, tokens).map((n) => this.#fullName(n));
    if (named.length > 0) {
      const speaker = this.#remember(
        named.join(' and '),
        named.length > 1 ? 'group' : 'person',
        sentence,
        titled(sentence.tokens, span),
      );
      return { speaker, span, until: span.end };
    }
    const apposed = apposedName(here, sentence, phrase);
    if (apposed !== null)
      return { speaker: this.#remember(this.#fullName(apposed), 'person', sentence, tokens), span, until: apposed.end };
    const next = sentence.tokens[phrase.to]?.lower ?? '';
    return { speaker: this.#described(sentence, tokens, next === 'who' || next === 'whose'), span, until: span.end };
  }

  /** Whom a pronoun goes back to; null where another who may be meant was named since: "Poe left. Lind's boat sank. He said …". */
  #behind({ index }: Sentence, pronoun: string, barred: ReadonlySet<string>): Known | null {
    // "Norsk will pay," it said: a body names itself.
    if (pronoun !== 'he' && pronoun !== 'she') return this.#memory.behind(pronoun, index, new Set());
    const known = this.#memory.behind(pronoun, index, barred);
    if (known === null) return null;
    for (let i = known.sentence + 1; i < index; i++) {
      const { quotations } = this.#document.sentences[i]!;
      const since = inSentence(this.#names, i).filter(
        (n) => n.kind === 'person' && !quotations.some((q) => contains(q, n)),
      );
      const names = since.map(this.#fullName).filter((name) => !barred.has(name) && this.#memory.mayBe(name, pronoun));
      if (names.some((name) => name !== known.speaker)) return null;
    }
    return known;
  }

  /** Whom some words of a sentence name, or what is quoted in it. */
  #namedIn({ index, quotations }: Sentence, spans: readonly Span[]): ReadonlySet<string> {
    const named = inSentence(this.#names, index).filter(
      (n) => n.kind !== 'place' && (spans.some((s) => contains(s, n)) || quotations.some((q) => isInside(n, q))),
    );
    return new Set(named.map(this.#fullName));
  }

  readonly #fullName = (n: NameMention): string => this.#longest.get(n.entity) ?? n.name;

  #remember(speaker: string, kind: SpeakerKind, { index }: Sentence, words: readonly Token[]): string {
    this.#memory.add({ speaker, kind, sentence: index }, kind === 'person' || kind === 'name' ? sexIn(words) : null);
    return speaker;
  }

  /** Who is told by other words than a person's name. `told` is true where the text goes on to tell who it is ("the man who came first"): no earlier speaker. */
  #described(sentence: Sentence, tokens: readonly Token[], told: boolean): string {
    const words = withoutOwner(withoutArticle(tokens));
    const definite = DEFINITE.has(tokens[0]!.lower);
    const isOwned = words.some((t) => t.lower === "'s" || t.lower === '’s');
    const holder = told || !(definite || isOwned) ? null : this.#offices.holder(words, sentence.index);
    const name = holder === null ? undefined : this.#longest.get(holder);
    if (name !== undefined) return this.#remember(name, 'person', sentence, words);
    const earlier = told ? null : this.#earlier(words, definite);
    if (earlier !== null) return this.#remember(earlier.speaker, earlier.kind, sentence, words);
    const span = { start: words[0]!.start, end: words[words.length - 1]!.end };
    const whole = inSentence(this.#names, sentence.index).find((n) => contains(span, n) && n.end === span.end);
    const isName = whole !== undefined && (whole.kind !== 'other' || (whole.start === span.start && words.length > 1));
    const isAgency = words.some((t) => AGENCIES.has(t.lower));
    const kind = isAgency ? 'body' : isName ? KIND_OF_NAME[whole.kind] : kindOf(words);
    return this.#remember(this.#shown(sentence, words), kind, sentence, words);
  }

  /** Speaker of an earlier sentence that a bare surname or a definite "the ministry" goes back to. */
  #earlier(words: readonly Token[], definite: boolean): Known | null {
    const last = words[words.length - 1]!;
    if (words.length > 1) return null;
    if (last.pos === 'PROPN') {
      // "Poe" is Ann Poe; "Norsk" is not the head of Norsk.
      const isPart = ({ speaker }: Known): boolean =>
        speaker.toLowerCase().split(' ').indexOf(last.lower) > 0 && !/\s(?:at|for|from|of)\s/u.test(speaker);
      return this.#memory.last((k) => k.kind === 'person' && isPart(k));
    }
    if (!definite) return null;
    const same = this.#memory.last((k) => headWord(k.speaker) === last.lower);
    // What carries words is somebody's whom the text need not have named last.
    if (CARRIER_NOUNS.has(last.lemma) && !SPEAKER_NOUNS.has(last.lemma)) return same;
    return same ?? (ANYONE.has(last.lower) ? this.#memory.last((k) => k.kind === 'person') : null);
  }

  #shown(sentence: Sentence, words: readonly Token[]): string {
    return shownWords(this.#document.article.text, sentence, words, this.#lower);
  }
}

/** The word that says what a speaker is: "police in the town" → "police". */
const headWord = (speaker: string): string =>
  speaker
    .toLowerCase()
    .replace(/\s(?:at|for|from|in|of)\s.*$/u, '')
    .split(' ')
    .at(-1) ?? '';

/** True for a name in a stretch of text that has more words than the name: of “Duke” in quotation marks nothing is said. */
const isInside = (name: Span, span: Span): boolean => contains(span, name) && lengthOf(span) > lengthOf(name) + MARKS;

/** The words of a name with the title before it: "Mr Poe". */
function titled(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const first = tokens.findIndex((t) => t.end > start);
  return tokens.slice(Math.max(0, first - 1)).filter((t) => t.start < end);
}
