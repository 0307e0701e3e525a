import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { classOfAct } from '../../lexicon/date-events.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import type { DateClaim, Sentence, Token } from '../../model/index.js';
import { hasFiniteVerb, isFiniteVerb } from '../../text/finite.js';
import { phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { cutEnd, fitted } from './fit.js';
import { FIRST_PERSON, form, tells } from './grade.js';
import { ENOUGH, firstClause, LINKS, lastClause, run, trimmed, trimmedEnd, withSubject } from './phrase.js';

/** What a title is made from: where something is told, and of what. */
type Told = Pick<DateClaim, 'article' | 'sentence' | 'evidence' | 'property'> & {
  readonly role?: DateClaim['role'];
  readonly value: { readonly text: string };
};

export type SentenceOf = (claim: Told) => Sentence;

/**
 * "When: the war came to an end": what is dated, in the words of one of the sources. The best phrase is a clause that opens with its subject
 * and tells the act that most articles date; ties by the order of `claims`. `others` tell it in words of another event: theirs only where the
 * claims have none.
 */
export function titleOf(claims: readonly Told[], sentenceOf: SentenceOf, others: readonly Told[] = []): string {
  const [first] = [...claims, ...others];
  const words = bestOf(claims, sentenceOf, LOWEST) || bestOf(others, sentenceOf, LOWEST) || bestOf(claims, sentenceOf);
  return `When: ${words || first?.property || first?.value.text}`;
}

/** What a verb alone ("… tore through") is worth as a title, and less than which no phrase of more words is. */
const LOWEST = -20;

/** The words of the best phrase of the claims above `floor`; "" for none. */
function bestOf(claims: readonly Told[], sentenceOf: SentenceOf, floor = Number.NEGATIVE_INFINITY): string {
  const share = shares(claims);
  let best = { words: '', quality: floor };
  for (const claim of claims) {
    const common = COMMON * share(claim.property) + (classOfAct(claim.property) === null ? 0 : KNOWN);
    for (const { words, quality } of phrasesOf(claim, sentenceOf(claim)))
      if (quality + common > best.quality) best = { words, quality: quality + common };
  }
  return best.words;
}

/** What it is worth that all articles date the act that a phrase tells. */
const COMMON = 2;
/** What it is worth that it is of a known kind: "was sentenced", and not "culminated". */
const KNOWN = 0.5;

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
  const opens = tokens.findIndex((t) => t.end > claim.evidence.start);
  let after = opens;
  while (after < tokens.length && tokens[after]!.start < claim.evidence.end) after++;
  // "in the | second half of 2031": the article is the date's own.
  const first = opens - (tokens[opens - 1]?.lower === 'the' && / of /.test(claim.evidence.quote) ? 1 : 0);
  const owner = tokens[after]?.lower === "'s";
  const behind = run(tokens, after + (tokens[after]?.text === ',' || owner ? 1 : 0), 1);
  const before = run(tokens, first - 1, -1).reverse();
  if (owner || tokens[first - 1]?.pos === 'DET') return named(claim, behind);
  const opening = trimmed(lastClause(before));
  const bare = withoutPassing([...opening, ...complement(opening, behind)]);
  const clause = fitted(withPrice(withMainSubject(withSubject(bare, tokens), tokens), tokens));
  return [
    ...graded(claim, clause, tokens, 0.5).map((p) => ({ ...p, words: `${p.words}${edgeOf(claim)}` })),
    ...(goesOn(opening, before[0] !== undefined && before[0] !== tokens[0], tokens[after])
      ? []
      : graded(claim, cutEnd(trimmed(firstClause(behind))), tokens, 0)),
    ...nounOf(claim, tokens, first),
    ...aside(claim, before, tokens),
    ...deed(claim, opening),
  ];
}

/** "the ferry sank on Monday | with heavy losses", "… | , and no one was saved": what stands behind the date of a whole clause is no clause of that date. */
const goesOn = (opening: readonly Token[], isWithin: boolean, next: Token | undefined): boolean =>
  next?.pos === 'ADP'
    ? opening.length > 0 || isWithin
    : hasFiniteVerb(opening) && (next?.text === ',' || next?.pos === 'CCONJ');

/** "the rules, in place since May": an aside behind a noun tells of that. */
function aside(claim: Told, before: readonly Token[], tokens: readonly Token[]): Phrase[] {
  const comma = before[0]?.pos === 'ADP' ? tokens.indexOf(before[0]) - 1 : -1;
  const noun = tokens[comma]?.text === ',' && !before.some(isVerb) ? phraseEndingAt(tokens, comma - 1) : null;
  if (noun === null) return [];
  const words = [...tokens.slice(noun.from, noun.to), ...trimmedEnd(before)];
  return graded(claim, words, tokens, 0).map((p) => ({ ...p, words: `${p.words}${edgeOf(claim)}` }));
}

/** "the anniversary of the quake of 1985": the noun that the date is told of, where that is the act. */
function nounOf(claim: Told, tokens: readonly Token[], first: number): Phrase[] {
  const phrase = tokens[first - 1]?.lower === 'of' ? phraseEndingAt(tokens, first - 2) : null;
  if (phrase === null || phrase.to - phrase.from < ENOUGH) return [];
  const words = tokens.slice(phrase.from, phrase.to);
  const quality = tells(words.slice(-1), claim.property);
  return quality < 0 || datesOther(words) ? [] : [{ words: spaced(words), quality: 2 + quality }];
}

/** "the price at which shares closed": a clause behind "at which" has the noun before it. */
function withPrice(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const from = words[0] === undefined ? -1 : tokens.indexOf(words[0]);
  if (tokens[from - 1]?.lower !== 'which' || tokens[from - 2]?.pos !== 'ADP') return words;
  const noun = phraseEndingAt(tokens, from - 3);
  return noun === null ? words : [...tokens.slice(noun.from, from), ...words];
}

/** "was jailed for | killing his brother": a deed that the clause names beside its own act, in the words from it on. */
function deed(claim: Told, words: readonly Token[]): Phrase[] {
  const at = words.findLastIndex(
    (w, i) =>
      w.lower.endsWith('ing') && /^(?:ADP|SCONJ)$/.test(words[i - 1]?.pos ?? '') && tells([w], claim.property) > 0,
  );
  const told = trimmedEnd(words.slice(Math.max(0, at)));
  return at < 0 || told.length < ENOUGH || datesOther(told) ? [] : [{ words: worded(told, true), quality: 3 }];
}

/** "the highest since: 1985": that something has stood from then on, or stands up to then, is part of what is told. */
function edgeOf({ role, evidence: { quote } }: Told): string {
  const [first = ''] = quote.toLowerCase().split(/\s+/);
  return (role === 'since' && first === 'since') || (role === 'until' && /^un?till?$/.test(first)) ? ` ${first}` : '';
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
  if (words[0] === undefined || words[0].lower === 'according' || words.some((w) => /^\d{4}$/.test(w.text))) return [];
  if (words.length < ENOUGH) return words.some(isVerb) ? [{ words: worded(words), quality: LOWEST - 10 }] : [];
  const quality = tells(words, claim.property) + form(words, tokens) + bonus;
  return [{ words: small(worded(words), words[0]!), quality: quality - (datesOther(words) ? 3 : 0) }];
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
  // "was on Tuesday sentenced": the date parts the verb.
  if (opening.at(-1)?.pos === 'AUX' && link?.pos === 'VERB') return trimmedEnd(cutEnd(firstClause(behind)));
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

/** Words that tell no more of when: "they eventually agreed". */
const PASSING = new Set(['also', 'eventually', 'finally', 'later', 'previously', 'recently', 'reportedly', 'then']);

const withoutPassing = (words: readonly Token[]): readonly Token[] =>
  words.filter((w, i) => !(w.pos === 'ADV' && PASSING.has(w.lower) && i > 0 && words[i + 1] && isVerb(words[i + 1]!)));

/** The phrase as a title has it; a verb without its subject has "…" in its place; half a pair of quotation marks is none. */
function worded(all: readonly Token[], isDeed = false): string {
  const words = all.filter(isQuote).length % 2 === 0 ? all : all.filter((t) => !isQuote(t));
  const [noun, comma, verb] = words.slice(-3);
  // "The pit, opened in …"
  if (comma?.text === ',' && verb?.pos === 'VERB' && noun !== undefined)
    return `${spaced(words.slice(0, -2))} ${noun.lower === noun.lemma ? 'was' : 'were'} ${verb.text}`;
  return isVerb(words[0]!) && !isDeed ? `… ${spaced(words)}` : spaced(words);
}

/** Words with the spaces that the text has between them. */
const spaced = (words: readonly Token[]): string =>
  words.map((w, i) => (i > 0 && words[i - 1]!.end < w.start ? ` ${w.text}` : w.text)).join('');
