import { groupOf } from '../../lexicon/counted-groups.js';
import { ONE_PIECE, STATES } from '../../lexicon/counting-nouns.js';
import { fateOf, HARMS, INTRANSITIVE_FATES, TALLIES } from '../../lexicon/fates.js';
import { DENIALS, MAYBE, MODALS } from '../../lexicon/modality.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import {
  type Clause,
  type Document,
  overlaps,
  type QuantityClaim,
  type QuantityMention,
  type Sentence,
  type Token,
} from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import { inSentence } from '../../text/in-sentence.js';

/** Words between "a" or "both" and the noun, at most: "an off-duty police officer". */
const MODIFIERS = 8;
const MODIFYING = new Set(['ADJ', 'NOUN', 'PROPN']);
/** "a 30-year-old teacher", "a pair of jets": words that are no modifiers of who is counted. */
const NO_MODIFIERS = new Set(['-', 'month', 'of', 'old', 'pair', 'week', 'year']);

/** Words by which what is told did not happen, or happens again and again. */
const UNTRUE = new Set([...DENIALS, ...MAYBE, ...MODALS, 'every', 'if', 'unless', 'whenever', 'without']);

/** Words before a person by which no one more is told: "he was a soldier", "as a guard", "the mother of a pilot", "like a boy". */
const NOT_BEFORE = new Set(['as', 'by', 'for', 'like', 'than', 'to', 'with']);

/** "a head wound": what somebody has. */
const HARMS_TOLD = new Set(['injury', 'wound']);

/** A noun that may be tagged as an adjective: "a civilian dead". "A number" is any, and "an injury" nobody. */
const isSingular = (t: Token): boolean =>
  (t.pos === 'NOUN' || t.pos === 'ADJ') &&
  t.lemma === t.lower &&
  groupOf(t.lemma) !== null &&
  !TALLIES.has(t.lemma) &&
  !HARMS_TOLD.has(t.lemma);
const isPlural = (t: Token): boolean => t.pos === 'NOUN' && t.lemma !== t.lower && groupOf(t.lemma) !== null;

/** A noun behind a noun: of "a police officer" the officer; "a guard dead" ends with the guard. */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined &&
  (HARMS_TOLD.has(next.lower) ||
    ((next.pos === 'NOUN' || next.pos === 'PROPN' || next.text === '-') && !STATES.has(next.lower)));

/** The noun for a person that the phrase from token `i` ends with, or -1: of "a police officer" the officer. */
function personFrom(tokens: readonly Token[], i: number, fits: (t: Token) => boolean): number {
  for (let k = i; k < Math.min(tokens.length, i + MODIFIERS); k++) {
    const [token, next] = [tokens[k]!, tokens[k + 1]];
    if (!MODIFYING.has(token.pos) && token.text !== '-' && !(token.pos === 'NUM' && next?.text === '-')) return -1;
    if (fits(token) && !goesOn(next)) return next?.lower === "'s" ? -1 : k;
  }
  return -1;
}

/** "Dana Reed, a student, was hurt", "two cooks, both women": a person told before, by another word. */
const isApposed = (tokens: readonly Token[], i: number, head: number): boolean =>
  [',', '(', '–', '—', '-'].includes(tokens[i - 1]?.text ?? '') &&
  (tokens[i - 2]?.pos === 'PROPN' ||
    groupOf(tokens[i - 2]?.lemma ?? '') !== null ||
    (tokens[i]!.lower === 'both' && tokens[head + 1]?.pos === 'PUNCT'));

/** "he was a soldier": who somebody is. */
const isPredicate = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lemma === 'be' || NOT_BEFORE.has(tokens[i - 1]?.lower ?? '');

/** "a spokesman for the hospital said", "a gunman shot dead 12": who tells of others, or does it to them. */
function acts(tokens: readonly Token[], head: number, clause: Clause): boolean {
  const rest = tokens.slice(head + 1, clause.to);
  const verb = rest.find((t) => t.pos === 'VERB');
  if (CLAUSE_VERBS.has(verb?.lemma ?? '')) return true;
  const [next] = rest;
  const deed = next !== undefined && next.pos !== 'ADJ' && HARMS.has(fateOf(next.lemma) ?? '');
  return deed && !INTRANSITIVE_FATES.has(next.lemma) && !rest.some((t) => t.pos === 'AUX');
}

function mentionOf(sentence: Sentence, i: number, head: number, value: number): QuantityMention {
  const { tokens, index } = sentence;
  const [from, noun] = [tokens[i]!, tokens[head]!];
  // "a girl of 14": another one than "a girl of six"
  const age = tokens[head + 1]?.lower === 'of' && tokens[head + 2]?.pos === 'NUM' ? tokens[head + 2] : undefined;
  const modifiers = tokens
    .slice(i + 1, head)
    .flatMap((t) => (t.pos === 'NUM' || NO_MODIFIERS.has(t.lower) ? [] : [t.lower]));
  return {
    start: from.start,
    end: (age ?? noun).end,
    figure: from,
    value: { low: value, best: value, high: value, lowOpen: false, highOpen: false },
    bound: 'exact',
    hedge: null,
    dimension: 'count',
    unit: null,
    counted: { start: tokens[i + 1]!.start, end: noun.end, head: noun.lemma, modifiers },
    change: null,
    denied: false,
    modal: false,
    part: false,
    sentence: index,
  };
}

const ONE = new Set(['a', 'an', 'the']);

/** "the pilot and one passenger died": with a number behind "and", "the" tells one, too. */
function opensList(tokens: readonly Token[], head: number): boolean {
  const figure = tokens[head + 2]?.pos === 'PRON' ? tokens[head + 3] : tokens[head + 2];
  return head >= 0 && tokens[head + 1]?.lower === 'and' && figure?.pos === 'NUM';
}

function inClause(sentence: Sentence, clause: Clause): QuantityMention[] {
  const { tokens } = sentence;
  const found: QuantityMention[] = [];
  for (let i = clause.from; i < clause.to - 1; i++) {
    const { lower } = tokens[i]!;
    const value = lower === 'both' ? 2 : ONE.has(lower) ? 1 : 0;
    if (value === 0 || isPredicate(tokens, i)) continue;
    const head = personFrom(tokens, i + 1, value === 1 ? isSingular : isPlural);
    if (isApposed(tokens, i, head)) continue;
    if (lower === 'the' && !opensList(tokens, head)) continue;
    if (head >= 0 && head < clause.to && !acts(tokens, head, clause)) found.push(mentionOf(sentence, i, head, value));
  }
  return found;
}

/** Words between "of" and the noun, at most. */
const OF = 4;

function pairIn(sentence: Sentence, i: number): QuantityMention | null {
  const { tokens } = sentence;
  if (tokens[i]!.lower !== 'a' || tokens[i + 1]?.lower !== 'pair' || tokens[i + 2]?.lower !== 'of') return null;
  const head = tokens.findIndex(
    (t, k) => k > i + 2 && (t.pos === 'NOUN' || !MODIFYING.has(t.pos)) && t.lemma !== t.lower,
  );
  const fits = head > 0 && head <= i + 2 + OF && tokens[head]!.pos === 'NOUN' && !ONE_PIECE.has(tokens[head]!.lower);
  return fits ? mentionOf(sentence, i, head, 2) : null;
}

/** "a pair of fighter jets": two of anything. `figures` are the mentions read; the answer holds them, too, in the order of the text. */
export function withPairs(document: Document, figures: readonly QuantityMention[]): readonly QuantityMention[] {
  const pairs = document.sentences.flatMap((s) => foundAt(s.tokens, (_, i) => pairIn(s, i)));
  const own = pairs.filter((m) => !inSentence(figures, m.sentence).some((f) => overlaps(f, m)));
  return own.length === 0 ? figures : [...figures, ...own].sort((a, b) => a.start - b.start);
}

const isUntrue = ({ tokens }: Sentence, { from, to }: Clause): boolean =>
  tokens.slice(from, to).some((t) => UNTRUE.has(t.lower));

/** One phrase, counted already; an age is told beside a count. */
const isSame = (f: QuantityMention, m: QuantityMention): boolean => f.dimension !== 'age' && overlaps(f, m);

/**
 * People whom an article tells of without a number, one or two: "a pilot was captured", "both guards died". Not who somebody is ("he was a
 * pilot"), nor what may happen or did not. `figures` are the mentions read; where one stands no other is made.
 */
export function unnumbered(document: Document, figures: readonly QuantityMention[]): QuantityMention[] {
  return document.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => {
      const people = inClause(sentence, clause);
      if (people.length === 0 || isUntrue(sentence, clause)) return [];
      return people.filter((m) => !inSentence(figures, m.sentence).some((f) => isSame(f, m)));
    }),
  );
}

/**
 * True where an article tells a fate of no others, and by one word and age for them: who is told of without a number is all of them. "Both pilots and
 * a civilian died": of a sum, both pilots are all pilots.
 */
export function isAllOf(claim: QuantityClaim, all: readonly QuantityClaim[], own: ReadonlySet<string>): boolean {
  const { property, counted, evidence } = claim;
  const alike = all.filter((c) => c.dimension === 'count' && c.property === property);
  const sum = alike.some((c) => !own.has(c.id) && c.evidence.start <= evidence.start && c.evidence.end >= evidence.end);
  if (sum) return claim.value.best !== 1;
  const aged = new Set(alike.map((c) => c.evidence.quote.toLowerCase()).filter((quote) => AGED.test(quote)));
  return aged.size <= 1 && alike.every((c) => own.has(c.id) && c.counted === counted);
}
/** "a six-year-old boy", "a girl of 14". */
const AGED = /-old| of /;
