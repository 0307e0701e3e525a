import { THING_PRONOUNS } from '../../../lexicon/back-references.js';
import { ADDRESSED_VERBS, CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import { ATTEMPTS } from '../../../lexicon/shades.js';
import { thingsMeet } from '../../../lexicon/things.js';
import { contains, type NameMention, overlaps, type Reading, type Sentence, type Token } from '../../../model/index.js';
import { isContent } from '../../../text/content.js';
import { inSentence } from '../../../text/in-sentence.js';
import { isCalendarWord } from '../../../text/noun-phrase.js';
import { once } from '../../../text/once.js';
import { isNoun, isVerb } from '../../../text/parts-of-speech.js';
import { isKin } from './retold.js';

/*
 * What a clause tells at heart: who acts, what is done, and what it is done to. Whoever is named as telling a passage tells these as well.
 */

/** One clause of a passage, at heart. */
export interface Deed {
  /** Its verbs that tell what is done, and those that are only tried ("tried to swim"). */
  readonly acts: readonly Token[];
  readonly tried: readonly Token[];
  /** The nouns that it is done to: the last of each group of nouns behind a verb, and behind "into". */
  readonly objects: readonly Token[];
  /** The nouns before its first verb; none where that only says who says it. */
  readonly subjects: readonly Token[];
  /** The words of the names of the persons before its first verb, or who say it, in lower case. */
  readonly persons: readonly string[];
}

/** What may stand between a verb and what it is done to: "broke into the two old boxes". */
const BETWEEN: ReadonlySet<Token['pos']> = new Set(['ADP', 'DET', 'ADJ', 'ADV', 'NUM', 'PART', 'PRON']);

/** "It", of "alerted to it" and "sank it": the word behind a verb, a preposition aside. */
const behind = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i + 1]?.pos === 'ADP' || tokens[i + 1]?.pos === 'PART' ? tokens[i + 2] : tokens[i + 1];

/** The noun that a verb at `i` is done to; null where another verb or a mark comes first, or a day. */
function objectOf(tokens: readonly Token[], i: number): Token | null {
  let at = i + 1;
  while (at < tokens.length && BETWEEN.has(tokens[at]!.pos)) at++;
  if (!isNoun(tokens[at])) return null;
  while (isNoun(tokens[at + 1])) at++;
  return isCalendarWord(tokens[at]) ? null : tokens[at]!;
}

/** A verb that says who says it, and not what is done. */
const isSaying = ({ lemma }: Token): boolean => CLAUSE_VERBS.has(lemma) || ADDRESSED_VERBS.has(lemma);
const isAct = (t: Token): boolean => t.pos === 'VERB' && !isSaying(t);

/** Nouns that name who does it are no act: "driver". */
const isDoer = ({ pos, lower }: Token): boolean => pos !== 'VERB' && /[eo]rs?$/.test(lower);

/** The verbs that are only tried: "swim", of "tried to swim". */
const triedIn = (tokens: readonly Token[]): Token[] =>
  tokens.filter((t, i) => isVerb(t) && tokens[i - 1]?.lower === 'to' && ATTEMPTS.has(tokens[i - 2]?.lower ?? ''));

/** A word of a name that tells who it is has more letters: no "Jr", no initial. */
const NAMING = 2;

const wordsOf = ({ name }: NameMention): string[] =>
  name
    .toLowerCase()
    .split(/[ .]+/)
    .filter((word) => word.length > NAMING);

/** The deeds of a passage: of its clauses, as far as they lie among its tokens. */
export function deedsOf(sentence: Sentence, of: readonly Token[], { names, speeches }: Reading): Deed[] {
  const [start, end] = [of[0]!.start, of.at(-1)!.end];
  const isQuoted = (t: Token): boolean => sentence.quotations.some((quotation) => overlaps(quotation, t));
  const persons = inSentence(names, sentence.index).filter(({ kind }) => kind === 'person');
  const speakers = inSentence(speeches, sentence.index).flatMap(({ speakerSpan }) => speakerSpan ?? []);
  const isSpeaker = (name: NameMention): boolean => speakers.some((speaker) => overlaps(speaker, name));
  return sentence.clauses.flatMap(({ from, to }) => {
    const own = sentence.tokens.slice(from, to).filter((t) => start <= t.start && t.end <= end);
    const verb = own.findIndex(isVerb);
    const doing = own.find(({ pos }) => pos === 'VERB');
    if (verb < 0) return [];
    // "The harbour office said the ferry sank": who says it does not do it.
    const isSaid = doing !== undefined && !isAct(doing);
    const acting = (name: NameMention): boolean =>
      contains({ start: own[0]!.start, end: own.at(-1)!.end }, name) &&
      (name.start < own[verb]!.start || isSpeaker(name));
    return [
      {
        acts: own.filter((t, i) => isAct(t) && own[i - 1]?.pos !== 'DET' && !isQuoted(t)),
        tried: triedIn(own),
        objects: own.flatMap((t, i) =>
          (isVerb(t) && !isSaying(t)) || t.lower === 'into' ? (objectOf(own, i) ?? []) : [],
        ),
        subjects: isSaid ? [] : own.slice(0, verb).filter(isNoun),
        persons: persons.filter(acting).flatMap(wordsOf),
      },
    ];
  });
}

/** What a line is asked for, read once for all deeds. */
export interface Asked {
  readonly tokens: readonly Token[];
  readonly keys: ReadonlySet<string>;
  readonly keyOf: (lemma: string) => string;
  readonly hasVerb: boolean;
  readonly nouns: readonly Token[];
  /** Its verbs that are only tried. */
  readonly tried: readonly Token[];
  /** The keys of all its words but those that name who does something. */
  readonly done: () => ReadonlySet<string>;
}

/** Reads what a line of these words is asked for. */
export const askedOf = (tokens: readonly Token[], keys: ReadonlySet<string>, keyOf: Asked['keyOf']): Asked => ({
  tokens,
  keys,
  keyOf,
  hasVerb: tokens.some(isVerb),
  nouns: tokens.filter(isNoun),
  tried: triedIn(tokens),
  done: once(() => new Set(tokens.filter((t) => !isDoer(t)).map(({ lemma }) => keyOf(lemma)))),
});

/** Share of the acts of a deed, and of the things it is done to, that a line tells which tells it. */
const MOST = 0.5;
const MOST_THINGS = 0.6;

/** True where most of some words are told, or there are none. */
const holds = (share: number, words: readonly Token[], isTold: (t: Token) => boolean): boolean =>
  words.filter(isTold).length >= share * words.length;

/**
 * True where a line tells a deed: most of what is done in it, in these words or near ones, to the same things, and by the same person where one is
 * named. "Began", "had" tell no act by themselves. `isVerbatim`: the line has the quoted words of the passage, and "he said" is who said them.
 */
export function tellsDeed(
  { acts, tried, objects, subjects, persons }: Deed,
  asked: Asked,
  isVerbatim: boolean,
): boolean {
  const { tokens, keys, keyOf, nouns, tried: others, done } = asked;
  const has = (t: Token): boolean => keys.has(keyOf(t.lemma));
  const names = (t: Token): boolean => has(t) || nouns.some((noun) => thingsMeet(noun.lemma, t.lemma));
  const isSamePerson = persons.length > 0 && tokens.some(({ lower }) => persons.includes(lower));
  if (persons.length > 0 && !isVerbatim && !isSamePerson) return false;
  const hasVerb = (of: readonly Token[], lemma: string): boolean => of.some((t) => t.lemma === lemma);
  if (acts.some(({ lemma }) => hasVerb(tokens, lemma) && hasVerb(tried, lemma) !== hasVerb(others, lemma)))
    return false;
  if (!isVerbatim && persons.length === 0 && subjects.length > 0 && !subjects.some(names)) return false;
  const isNear = (t: Token): boolean => has(t) || isKin(keyOf(t.lemma), keys);
  const isDone = (t: Token): boolean => done().has(keyOf(t.lemma)) || isKin(keyOf(t.lemma), done());
  const isStoodFor = tokens.some(
    (t, i) => acts.some(({ lemma }) => lemma === t.lemma) && THING_PRONOUNS.has(behind(tokens, i)?.lower ?? ''),
  );
  return (
    holds(MOST, acts.filter(isContent), isDone) &&
    (isStoodFor || holds(MOST_THINGS, objects, isSamePerson ? isNear : names))
  );
}
