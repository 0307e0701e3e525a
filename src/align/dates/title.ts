import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { datedClassOf, datedClassOfToken } from '../../lexicon/date-events.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { DateClaim, Sentence, Token } from '../../model/index.js';
import { hasFiniteVerb, isFiniteVerb } from '../../text/finite.js';
import { phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { phrasalClass } from '../../text/phrasal-verbs.js';
import { cutEnd, fitted } from './fit.js';
import { ENOUGH, firstClause, LINKS, lastClause, run, trimmed, trimmedEnd, withSubject } from './phrase.js';

/** What a title is made from: where something is told, and of what. */
type Told = Pick<DateClaim, 'article' | 'sentence' | 'evidence' | 'property'> & {
  readonly value: { readonly text: string };
};

export type SentenceOf = (claim: Told) => Sentence;

/** Parts of speech with which a phrase can open. */
const OPENERS = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ']);
/** What a word of a first person says: who speaks, and no source's own words. */
const FIRST_PERSON = new Set(['i', 'me', 'my', 'our', 'us', 'we', 'you', 'your']);

/**
 * "When: the war came to an end": what is dated, in the words of one of the sources. The best phrase is a clause that opens with its subject
 * and tells the act that most articles date; ties by the order of `claims`. `others` tell it in words of another event: theirs only where the
 * claims have none.
 */
export function titleOf(claims: readonly Told[], sentenceOf: SentenceOf, others: readonly Told[] = []): string {
  const [first] = [...claims, ...others];
  return `When: ${bestOf(claims, sentenceOf) || bestOf(others, sentenceOf) || first?.property || first?.value.text}`;
}

/** The words of the best phrase of the claims; "" for none. */
function bestOf(claims: readonly Told[], sentenceOf: SentenceOf): string {
  const share = shares(claims);
  let best = { words: '', quality: Number.NEGATIVE_INFINITY };
  for (const claim of claims) {
    const common = COMMON * share(claim.property);
    for (const { words, quality } of phrasesOf(claim, sentenceOf(claim)))
      if (quality + common > best.quality) best = { words, quality: quality + common };
  }
  return best.words;
}

/** What it is worth that all articles date the act that a phrase tells. */
const COMMON = 2;

/** Of each act the share of the articles that date it. */
function shares(claims: readonly Told[]): (property: string) => number {
  const articles = new Map<string, Set<string>>();
  for (const { property, article } of claims)
    articles.set(property, (articles.get(property) ?? new Set()).add(article));
  const all = new Set(claims.map((c) => c.article)).size;
  return (property) => (articles.get(property)?.size ?? 0) / all;
}

interface Phrase {
  readonly words: string;
  readonly quality: number;
}

/** The words before the date in its clause, those after it, and the noun it stands before, where they are enough to tell an event. */
function phrasesOf(claim: Told, { tokens }: Sentence): Phrase[] {
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  let after = first;
  while (after < tokens.length && tokens[after]!.start < claim.evidence.end) after++;
  const owner = tokens[after]?.lower === "'s";
  const behind = run(tokens, after + (tokens[after]?.text === ',' || owner ? 1 : 0), 1);
  const before = run(tokens, first - 1, -1).reverse();
  if (owner || tokens[first - 1]?.pos === 'DET') return named(claim, behind);
  const opening = trimmed(lastClause(before));
  const bare = withoutPassing([...opening, ...complement(opening, behind)]);
  return [
    ...graded(claim, fitted(withMainSubject(withSubject(bare, tokens), tokens)), tokens, 0.5),
    ...graded(claim, cutEnd(trimmed(firstClause(behind))), tokens, 0),
  ];
}

/** "the 2031 siege of Lowmere", "Sunday's siege": the noun that the date stands before. */
function named(claim: Told, behind: readonly Token[]): Phrase[] {
  const phrase = phraseStartingAt(behind, 0);
  if (phrase === null || behind[0]!.pos === 'PRON') return [];
  const words = behind.slice(0, phrase.to);
  return datesOther(words) || words.some((w) => FIRST_PERSON.has(w.lower))
    ? []
    : [{ words: `the ${spaced(words)}`, quality: 1 + tells(words, claim.property) }];
}

function graded(claim: Told, words: readonly Token[], tokens: readonly Token[], bonus: number): Phrase[] {
  if (words.length < ENOUGH || words[0]!.lower === 'according' || words.some((w) => /^\d{4}$/.test(w.text))) return [];
  const quality = tells(words, claim.property) + form(words, tokens) + bonus;
  return [{ words: small(worded(words), words[0]!), quality: quality - (datesOther(words) ? 3 : 0) }];
}

/** What it is worth that the words tell the act: by a verb more than by a noun ("taken to hospital after the leak"), less than nothing where they do not. */
function tells(words: readonly Token[], property: string): number {
  const telling = words.filter(
    (w, i) =>
      (datedClassOf(w.lemma) ?? w.lemma) === property ||
      datedClassOfToken(w) === property ||
      phrasalClass(words, i) === property,
  );
  return telling.some(isVerb) ? 2.5 : telling.length > 0 ? 2 : -1;
}

/** What stands beside another date tells what happened then. */
const datesOther = (words: readonly Token[]): boolean =>
  words.some((w) => /^\d{4}$/.test(w.text) || WEEKDAYS.has(w.lower) || isClock(w) || isMonth(w));
const isClock = ({ lower }: Token): boolean => /^(?:\d*[ap]\.?m\.?|\d{1,2}[:.]\d\d|noon|midnight)$/.test(lower);
const isMonth = ({ lower, pos }: Token): boolean => pos === 'PROPN' && MONTHS.has(lower);

/**
 * "A war that claimed many lives was brought to an end": of the words "many lives was brought to an end", the verb with the subject it has before
 * the relative clause; other words as they are.
 */
function withMainSubject(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const verb = words.findLastIndex((_, i) => isFiniteVerb(words, i) && !isVerb(words[i - 1]));
  let verbs = false;
  for (let i = tokens.indexOf(words[verb]!) - 1; verb > 0 && i > 0 && tokens[i]!.pos !== 'PUNCT'; i--) {
    if (RELATIVES.has(tokens[i]!.lower)) {
      const subject = verbs ? phraseEndingAt(tokens, i - 1) : null;
      return subject === null ? words : [...tokens.slice(subject.from, subject.to), ...words.slice(verb)];
    }
    verbs ||= isVerb(tokens[i]);
  }
  return words;
}

/** "The two agreed on Monday to end the war", "announced on Monday that it will close": what a verb before the date goes on to after it. */
function complement(opening: readonly Token[], behind: readonly Token[]): readonly Token[] {
  const [link, next] = behind;
  if (opening.at(-1)?.pos !== 'VERB' || !(link?.lower === 'that' || (link?.lower === 'to' && next?.pos === 'VERB')))
    return [];
  return trimmedEnd([link!, ...firstClause(behind.slice(1))]);
}

/** A word that opens a sentence has its capital from there; a name keeps its own. */
const small = (text: string, first: Token): string =>
  (first.pos === 'PROPN' && !LINKS.has(first.lower)) ||
  first.text.length > 1 === (first.text === first.text.toUpperCase()) ||
  !text.startsWith(first.text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

/** How well the words read as a title: with a subject first, a verb, and no end that hangs in the air. */
function form(words: readonly Token[], tokens: readonly Token[]): number {
  const [first, last] = [words[0]!, words.at(-1)!];
  // Half of a word with a hyphen; a dash has spaces around it.
  const [from, to] = [tokens.indexOf(first), tokens.indexOf(last)];
  const hyphens = [tokens[from - 1], tokens[to + 1]].filter((t) => t?.text === '-');
  const split = hyphens.some((h) => h?.end === first.start || h?.start === last.end) ? -3 : 0;
  const opens = OPENERS.has(first.pos) && !WEEKDAYS.has(first.lower) ? 1 : isVerb(first) ? -3 : 0;
  // "Tarn announced", "as of which it was": what is announced, or was, is cut off.
  const ends =
    last.pos === 'AUX' || (last.pos === 'VERB' && CLAUSE_VERBS.has(last.lemma)) || last.pos === 'SCONJ' ? -3 : 0;
  // "on a crowded": what the adjective belongs to is cut off.
  const cut = last.pos === 'ADJ' && words.at(-2)?.pos === 'DET' ? -3 : 0;
  // "the plane that the army shot down": the noun that it was done to stands before the clause.
  const relative = RELATIVES.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.pos === 'NOUN' ? -2 : 0;
  const spoken = words.some((w) => FIRST_PERSON.has(w.lower)) ? -3 : 0;
  return opens + ends + split + cut + relative + spoken + telling(words);
}

/** A clause tells an event, and so does a noun for one; "one of the four" and "the ferry that sank" do not. */
function telling(words: readonly Token[]): number {
  if (hasFiniteVerb(words)) return 2;
  return words.some(({ pos, lemma }) => pos === 'NOUN' && datedClassOf(lemma) !== null) ? 0 : -2;
}

/** Words that tell no more of when: "they eventually agreed". */
const PASSING = new Set(['also', 'eventually', 'finally', 'later', 'previously', 'recently', 'reportedly', 'then']);

const withoutPassing = (words: readonly Token[]): readonly Token[] =>
  words.filter((w, i) => !(w.pos === 'ADV' && PASSING.has(w.lower) && i > 0 && words[i + 1] && isVerb(words[i + 1]!)));

/** The phrase as a title has it; a verb without its subject has "…" in its place; half a pair of quotation marks is none. */
function worded(all: readonly Token[]): string {
  const words = all.filter(isQuote).length % 2 === 0 ? all : all.filter((t) => !isQuote(t));
  const [noun, comma, verb] = words.slice(-3);
  // "The pit, opened in …"
  if (comma?.text === ',' && verb?.pos === 'VERB' && noun !== undefined)
    return `${spaced(words.slice(0, -2))} ${noun.lower === noun.lemma ? 'was' : 'were'} ${verb.text}`;
  return isVerb(words[0]!) ? `… ${spaced(words)}` : spaced(words);
}

/** Words with the spaces that the text has between them. */
const spaced = (words: readonly Token[]): string =>
  words.map((w, i) => (i > 0 && words[i - 1]!.end < w.start ? ` ${w.text}` : w.text)).join('');
