import { WEEKDAYS } from '../../lexicon/calendar.js';
import { datedClassOf, datedClassOfToken, EMPTY_VERBS, familyOf } from '../../lexicon/date-events.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { hasFiniteVerb, isFiniteVerb } from '../../text/finite.js';
import { isCalendarWord } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { phrasalClass } from '../../text/phrasal-verbs.js';
import { CLAUSES, PHRASE } from './phrase.js';

/** Parts of speech with which a phrase can open. */
const OPENERS = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ']);
/** What a word of a first person says: who speaks, and no source's own words. */
const FIRST_PERSON = new Set(['i', 'me', 'my', 'our', 'us', 'we', 'you', 'your']);

/** "us", and not the country "US". */
export const isFirstPerson = (text: string): boolean => text !== 'US' && FIRST_PERSON.has(text.toLowerCase());

/** What it is worth that the words tell the act: by a verb more than by a noun ("taken to hospital after the leak"), less than nothing where they do not. */
export function tells(words: readonly Token[], property: string): number {
  const telling = words.filter(
    (w, i) =>
      (datedClassOf(w.lemma) ?? w.lemma) === property ||
      datedClassOfToken(w) === property ||
      phrasalClass(words, i) === property,
  );
  if (telling.some(isVerb)) return 2.5;
  return telling.length === 0 || isOfOther(words, words.indexOf(telling[0]!), property) ? -1 : 2;
}

/** "two inquiries were opened into the siege": the noun for the act hangs on the verb of an act of another kind. */
function isOfOther(words: readonly Token[], noun: number, property: string): boolean {
  const verb = words.slice(0, noun).findLastIndex((_, i) => isFiniteVerb(words, i));
  if (verb < 0 || !words.slice(verb, noun).some((w) => w.pos === 'ADP')) return false;
  const other = datedClassOfToken(words[verb]!) ?? phrasalClass(words, verb);
  // "The country was in mourning over the disaster", "named two men in a theft": what is no act of its kind is another.
  return other === null ? !EMPTY_VERBS.has(words[verb]!.lemma) : familyOf(other) !== familyOf(property);
}

/** How well the words read as a title: with a subject first, a verb, and no end that hangs in the air. */
export function form(words: readonly Token[], tokens: readonly Token[]): number {
  const [first, last] = [words[0]!, words.at(-1)!];
  // Half of a word with a hyphen; a dash has spaces around it.
  const [from, to] = [tokens.indexOf(first), tokens.indexOf(last)];
  const hyphens = [tokens[from - 1], tokens[to + 1]].filter((t) => t?.text === '-');
  const split = hyphens.some((h) => h?.end === first.start || h?.start === last.end) ? -3 : 0;
  // "he was found": who is meant stands elsewhere.
  // "whose fall ended it": whose it is stands elsewhere.
  const opens = RELATIVES.has(first.lower)
    ? -3
    : OPENERS.has(first.pos) && !WEEKDAYS.has(first.lower)
      ? 1
      : isVerb(first)
        ? -3
        : first.pos === 'PRON' || first.lower === 'there'
          ? -2
          : 0;
  // "Tarn announced", "as of which it was": what is announced, or was, is cut off.
  const ends =
    last.pos === 'AUX' || (last.pos === 'VERB' && CLAUSE_VERBS.has(last.lemma)) || last.pos === 'SCONJ' ? -3 : 0;
  // "on a crowded": what the adjective belongs to is cut off.
  const cut = last.pos === 'ADJ' && words.at(-2)?.pos === 'DET' ? -3 : 0;
  // "the plane that the army shot down": the noun that it was done to stands before the clause.
  const relative = RELATIVES.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.pos === 'NOUN' ? -2 : 0;
  const spoken = words.some((w) => isFirstPerson(w.text)) ? -3 : 0;
  return opens + ends + partial(words, tokens[from - 1]) + split + cut + relative + spoken + telling(words);
}

/** "a faster | new route ran off", "charged with | theft and is held": half of a noun phrase, or one that hangs on a preposition, is no subject. */
function partial(words: readonly Token[], before: Token | undefined): number {
  if (before === undefined || !hasFiniteVerb(words)) return 0;
  // "a faster | new route": the tagger takes some adjectives for adverbs.
  const describes = before.pos === 'ADV' && words[0]!.pos === 'ADJ';
  if (describes || (PHRASE.has(before.pos) && !isCalendarWord(before))) return -3;
  const hangs = (before.pos === 'ADP' && !CLAUSES.has(before.lower)) || (before.pos === 'PRON' && !isVerb(words[0]));
  return hangs ? -2 : 0;
}

/** A clause tells an event, and so does a noun for one; "one of the four" and "the ferry that sank" do not. */
function telling(words: readonly Token[]): number {
  if (hasFiniteVerb(words)) return 2;
  return words.some(({ pos, lemma }) => pos === 'NOUN' && datedClassOf(lemma) !== null) ? 0 : -2;
}
