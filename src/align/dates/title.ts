import { WEEKDAYS } from '../../lexicon/calendar.js';
import { datedClassOf } from '../../lexicon/date-events.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import type { DateClaim, Sentence, Token } from '../../model/index.js';
import { hasFiniteVerb } from '../../text/finite.js';
import { phraseEndingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { ENOUGH, firstClause, LINKS, lastClause, run, trimmed, trimmedEnd, WORDS, withSubject } from './phrase.js';

/** What a title is made from: where something is told, and of what. */
type Told = Pick<DateClaim, 'article' | 'sentence' | 'evidence' | 'property'> & {
  readonly value: { readonly text: string };
};

export type SentenceOf = (claim: Told) => Sentence;

/** Parts of speech with which a phrase can open. */
const OPENERS = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ']);

/**
 * "When: the war came to an end": what is dated, in the words of one of the sources. The best phrase is whole, opens with
 * its subject and names the event; ties by the order of `claims`. `others` tell it in words of another event: theirs only where the claims
 * have none.
 */
export function titleOf(claims: readonly Told[], sentenceOf: SentenceOf, others: readonly Told[] = []): string {
  const [first] = [...claims, ...others];
  return `When: ${bestOf(claims, sentenceOf) || bestOf(others, sentenceOf) || first?.property || first?.value.text}`;
}

/** The words of the best phrase of the claims; "" for none. */
function bestOf(claims: readonly Told[], sentenceOf: SentenceOf): string {
  let best = { words: '', quality: -1 };
  for (const claim of claims) {
    for (const phrase of phrasesOf(claim, sentenceOf(claim))) if (phrase.quality > best.quality) best = phrase;
  }
  return best.words;
}

interface Phrase {
  readonly words: string;
  readonly quality: number;
}

/** The words before the date in its clause, and those after it, where they are enough to tell an event. */
function phrasesOf(claim: Told, { tokens }: Sentence): Phrase[] {
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  let after = first;
  while (after < tokens.length && tokens[after]!.start < claim.evidence.end) after++;
  const skip = tokens[after]?.text === ',' || tokens[after]?.lower === "'s" ? 1 : 0;
  const before = run(tokens, first - 1, -1);
  const behind = run(tokens, after + skip, 1);
  const opening = trimmed(lastClause(before.words.reverse()));
  const runs = [
    { ...before, words: withoutPassing([...opening, ...complement(opening, behind.words)]), bonus: 0.5 },
    { ...behind, words: trimmed(firstClause(behind.words)), bonus: 0 },
  ];
  return runs.flatMap(({ words: bare, whole, bonus }) => {
    const words = withMainSubject(withSubject(bare, tokens), tokens);
    // What stands beside another year tells that year's event.
    if (words.length < ENOUGH || words.some((w) => /^\d{4}$/.test(w.text))) return [];
    const tells = words.some((w) => (datedClassOf(w.lemma) ?? w.lemma) === claim.property) ? 2 : 0;
    return [
      {
        words: small(worded(words), words[0]!),
        quality: (whole ? 2 : 0) + tells + form(words, tokens) + bonus,
      },
    ];
  });
}

/**
 * "A war that claimed many lives was brought to an end": of the words "many lives was brought to an end", the verb with the subject it has before
 * the relative clause; other words as they are.
 */
function withMainSubject(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const verb = words.findLastIndex((w, i) => isVerb(w) && !isVerb(words[i - 1]));
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

/** "The two agreed on Monday to end the war": what a verb before the date goes on to after it. */
function complement(opening: readonly Token[], behind: readonly Token[]): readonly Token[] {
  if (opening.at(-1)?.pos !== 'VERB' || behind[0]?.lower !== 'to' || behind[1]?.pos !== 'VERB') return [];
  return trimmedEnd(firstClause(behind).slice(0, Math.max(ENOUGH, WORDS + 2 - opening.length)));
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
  const opens = OPENERS.has(first.pos) && !WEEKDAYS.has(first.lower) ? 1 : isVerb(first) ? -2 : 0;
  const ends = last.pos === 'AUX' ? -3 : 0;
  // "on a crowded": what the adjective belongs to is cut off.
  const cut = last.pos === 'ADJ' && words.at(-2)?.pos === 'DET' ? -3 : 0;
  return opens + ends + split + cut + telling(words);
}

/** A clause tells an event, and so does a noun for one; "one of the four" and "the ferry that sank" do not. */
function telling(words: readonly Token[]): number {
  if (hasFiniteVerb(words)) return 1;
  return words.some(({ pos, lemma }) => pos === 'NOUN' && datedClassOf(lemma) !== null) ? 0 : -0.25;
}

/** Words that tell no more of when: "they eventually agreed". */
const PASSING = new Set(['also', 'eventually', 'finally', 'later', 'previously', 'recently', 'reportedly', 'then']);

const withoutPassing = (words: readonly Token[]): readonly Token[] =>
  words.filter((w, i) => !(w.pos === 'ADV' && PASSING.has(w.lower) && i > 0 && words[i + 1] && isVerb(words[i + 1]!)));

/** The phrase as a title has it; a verb without its subject has "…" in its place. */
function worded(words: readonly Token[]): string {
  const [noun, comma, verb] = words.slice(-3);
  // "The pit, opened in …"
  if (comma?.text === ',' && verb?.pos === 'VERB' && noun !== undefined)
    return `${spaced(words.slice(0, -2))} ${noun.lower === noun.lemma ? 'was' : 'were'} ${verb.text}`;
  return isVerb(words[0]!) ? `… ${spaced(words)}` : spaced(words);
}

/** Words with the spaces that the text has between them. */
const spaced = (words: readonly Token[]): string =>
  words.map((w, i) => (i > 0 && words[i - 1]!.end < w.start ? ` ${w.text}` : w.text)).join('');
