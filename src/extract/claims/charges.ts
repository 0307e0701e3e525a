import { partyNoun, pronounCount } from '../../lexicon/parties.js';
import {
  contains,
  type Document,
  type NameMention,
  type Reading,
  type Sentence,
  type StatementClaim,
  type Token,
} from '../../model/index.js';
import { headOfRole } from '../../text/cast.js';
import { contentLemmas, isContent } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import type { Phrase } from '../../text/noun-phrase.js';
import { formsOf } from '../../text/patterns.js';
import { plain } from '../../text/typography.js';
import { Accused, isPronoun } from '../statements/accused.js';
import { offencesOf } from '../statements/offences.js';
import { type Opening, openingsIn } from '../statements/openings.js';
import { headOf } from '../statements/slots.js';
import { stanceOf } from '../statements/stance.js';
import { frame } from './base.js';

/** Sentences back within which a pronoun may find its name. */
const REACH = 2;

/** Characters before a name that opens its sentence: "On Friday", "Mr". */
const OPENING = 12;

/** A person's name; not a dateline in capitals, a short form, or a title alone. */
const isName = ({ kind, name }: NameMention): boolean =>
  kind === 'person' && /\p{Ll}/u.test(name) && !name.endsWith('.') && partyNoun(name.toLowerCase()) === null;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}]+/u);

/** Tokens that "the 40-year-old captain" has at most. */
const SHORT = 7;

/** Who is accused, as one article tells it: by the words of the fullest name, or by a noun. */
interface Person {
  readonly name: string;
  readonly noun: string;
}

/** Reads who is meant, in one article. */
class People {
  readonly #reading: Reading;
  readonly #names: ReadonlyMap<string, string>;
  readonly #starts: ReadonlyMap<number, number>;

  constructor({ sentences }: Document, reading: Reading) {
    this.#reading = reading;
    this.#starts = new Map(sentences.map((s) => [s.index, s.start]));
    const longest = new Map<string, string>();
    for (const { entity, name } of reading.names.filter(isName))
      if (name.length > (longest.get(entity) ?? '').length) longest.set(entity, name);
    this.#names = longest;
  }

  #personsIn = (sentence: number): readonly NameMention[] => inSentence(this.#reading.names, sentence).filter(isName);

  /** The names that a phrase is of: not "Doe's father", nor the firm before "chairman Jan Doe"; both of "Doe and Roe". */
  #namedIn({ index, tokens }: Sentence, phrase: Phrase): NameMention[] {
    const ends = [headOf(tokens, phrase)];
    for (let i = phrase.from; i < phrase.to; i++) if (tokens[i]!.lower === 'and') ends.push(i - 1);
    return inSentence(this.#reading.names, index).filter(
      (n) => (isName(n) || this.#shortOf(n) !== null) && ends.some((i) => i >= 0 && contains(n, tokens[i]!)),
    );
  }

  /** The person of whose name a lone word is a part that nothing beside it tells to be a name: "Doe" of "Jan Doe"; null for none, or several. */
  #shortOf({ kind, name }: NameMention): string | null {
    if (kind !== 'other') return null;
    const [entity, other] = [...this.#names].filter(([, full]) => wordsOf(full).includes(name.toLowerCase()));
    return entity === undefined || other !== undefined ? null : entity[0];
  }

  /** True for a phrase of a person: a name, a pronoun, a noun such as "man". */
  isPerson(sentence: Sentence, phrase: Phrase): boolean {
    const { tokens } = sentence;
    if (isPronoun(tokens, phrase)) return true;
    const head = tokens[headOf(tokens, phrase)];
    if (head === undefined) return false;
    return this.#namedIn(sentence, phrase).length > 0 || formsOf(head).some((form) => partyNoun(form) !== null);
  }

  /** The one person whom a pronoun at `at` can mean: the only one named before it, else in the nearest sentence that names any. */
  #meant({ index, tokens }: Sentence, at: number): Person | null {
    const here = this.#personsIn(index).filter((n) => n.end <= tokens[at]!.start);
    for (let back = 0; back <= REACH; back++) {
      const named = back === 0 ? here : this.#personsIn(index - back);
      const entities = [...new Set(named.map((n) => n.entity))];
      if (entities.length === 1 || (back > 0 && this.#opens(named[0]))) return this.#person(entities[0]!);
      if (entities.length > 1) return null;
    }
    return null;
  }

  /** True for the first words of a sentence: its subject, as a rule. */
  #opens = (name: NameMention | undefined): boolean =>
    name !== undefined && name.start - (this.#starts.get(name.sentence) ?? 0) <= OPENING;

  #person = (entity: string): Person => ({ name: this.#names.get(entity) ?? '', noun: '' });

  /** Whom the phrase means: one by name each, or one told by a noun. */
  in(sentence: Sentence, phrase: Phrase): Person[] {
    const { tokens } = sentence;
    if (isPronoun(tokens, phrase)) {
      const meant = this.#meant(sentence, phrase.from);
      return meant === null ? [] : [meant];
    }
    const named = this.#namedIn(sentence, phrase);
    if (named.length > 0) return [...new Set(named.map((n) => this.#shortOf(n) ?? n.entity))].map(this.#person);
    const apposed = this.#apposed(sentence, phrase);
    if (apposed !== null) return [this.#person(apposed)];
    const head = tokens[headOf(tokens, phrase)]!;
    const several = head.lower !== head.lemma || pronounCount(tokens[phrase.from]!.lower) > 1;
    // "a man" may be anybody, "the captain" is one.
    if (partyNoun(head.lemma) === '') return several ? [] : [{ name: '', noun: head.lemma }];
    // "The 40-year-old captain was": whoever was told of last.
    const opens = tokens[0]!.lower === 'the' && phrase.to <= SHORT && tokens[phrase.to - 1] === head;
    const bearer = this.#bearer(head.lemma) ?? (opens ? this.#meant(sentence, 0) : null);
    return several ? [] : [bearer ?? { name: '', noun: head.lemma }];
  }

  /** The only person of a sentence, by name or by a pronoun. */
  sole(sentence: Sentence): Person[] {
    const entities = new Set(this.#personsIn(sentence.index).map((n) => n.entity));
    if (entities.size === 1) return [...entities].map(this.#person);
    const at = sentence.tokens.findIndex((t) => pronounCount(t.lower) === 1);
    const meant = entities.size > 1 || at < 0 ? null : this.#meant(sentence, at);
    return meant === null ? [] : [meant];
  }

  /** "Jan Doe, the former captain who": the name that the phrase stands beside. */
  #apposed(sentence: Sentence, { from }: Phrase): string | null {
    const before = sentence.tokens[from - 1]?.text === ',' ? sentence.tokens[from - 2] : undefined;
    return before === undefined
      ? null
      : (this.#personsIn(sentence.index).find((n) => n.start <= before.start && before.end <= n.end)?.entity ?? null);
  }

  /** The one person of the article whose role has this noun: "the captain". */
  #bearer(noun: string): Person | null {
    const entities = this.#reading.names.filter(
      (n) => isName(n) && n.role !== null && headOfRole(n.role.text) === noun,
    );
    const [first, second] = [...new Set(entities.map((n) => n.entity))];
    return first === undefined || second !== undefined ? null : this.#person(first);
  }
}

/** The nouns and verbs of an offence, names left out: what it is, and what it was done with. */
const deedsOf = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.filter((t) => isContent(t) && (t.pos === 'NOUN' || t.pos === 'VERB')).map((t) => t.lemma)),
];

/** What each person is accused of, charged with, convicted of: one claim for each. */
export function chargeClaims(document: Document, reading: Reading): StatementClaim[] {
  const people = new People(document, reading);
  return document.sentences.flatMap((sentence) =>
    openingsIn(sentence.tokens).flatMap((opening) => {
      return whose(people, sentence, opening).flatMap(
        (person) => claimOf(document, reading, sentence, opening, person) ?? [],
      );
    }),
  );
}

/** Who is accused; "the rape allegations" may be against the one person that the sentence tells of. */
function whose(people: People, sentence: Sentence, opening: Opening): Person[] {
  if (opening.opener.word === '') return people.sole(sentence);
  const phrase = new Accused(sentence.tokens, (p) => people.isPerson(sentence, p)).of(opening);
  return phrase === null ? [] : people.in(sentence, phrase);
}

function claimOf(
  document: Document,
  reading: Reading,
  { index, tokens }: Sentence,
  { opener, at, link, offences }: Opening,
  { name, noun }: Person,
): StatementClaim | null {
  const last = Math.max(link, offences.to - 1);
  const span = { start: tokens[at]!.start, end: tokens[last]!.end };
  const stance = stanceOf(tokens, { from: at, to: at + 1 }, new Set());
  if (stance === 'denied') return null;
  const base = frame('attribution', document, reading, index, span);
  const lemmasOf = ({ from, to }: Phrase): string[] => [
    ...new Set(
      tokens
        .slice(from, to)
        .filter(isContent)
        .map((t) => t.lemma),
    ),
  ];
  return {
    ...base,
    value: { text: plain(base.evidence.quote) },
    actor: '',
    act: opener.stage,
    patient: '',
    negated: false,
    verb: null,
    answer: {
      question: 'offence',
      of: name === '' ? noun : name,
      label: opener.stage,
      words: lemmasOf(offences),
      stance: 'told',
      party: { sort: noun, name, count: 1 },
      offences: offencesOf(tokens, offences).map((p) => ({
        text: plain(document.article.text.slice(tokens[p.from]!.start, tokens[p.to - 1]!.end)),
        words: deedsOf(tokens.slice(p.from, p.to)),
      })),
    },
    context: contentLemmas(tokens.slice(at, offences.to)),
  };
}
