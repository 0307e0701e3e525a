import { classOfAct } from '../../lexicon/date-events.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Sentence, Token } from '../../model/index.js';
import { hasFiniteVerb, isFiniteVerb } from '../../text/finite.js';
import { phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { ofRelative, readsAlone, withObject } from './alone.js';
import { clauseBehind, runBehind, startBehind } from './behind.js';
import { endBefore, isOwnArticle, startOf } from './bounds.js';
import { cutEnd, fitted } from './fit.js';
import { form, isFirstPerson, tells } from './grade.js';
import { beside, deed, named, nounOf } from './nouns.js';
import { bracketEnd, ENOUGH, firstClause, lastClause, run, trimmed, trimmedEnd } from './phrase.js';
import { subjectBefore, withSubject } from './subject.js';
import { edgeOf, type Phrase, type Told } from './told.js';
import { datesOther, small, withoutTime, worded } from './worded.js';

export type SentenceOf = (claim: Told) => Sentence;

/**
 * "When: the war came to an end": what is dated, in the words of one of the sources. The best phrase is a clause that opens with its subject
 * and tells the act that most articles date; ties by the order of `claims`. `others` tell it in words of another event: theirs only where the
 * claims have none. `isWhole` is false where no row has words that read alone.
 */
export function titleOf(claims: readonly Told[], sentenceOf: SentenceOf, others: readonly Told[] = []): Title {
  const [first] = [...claims, ...others];
  const alone = bestOf(claims, sentenceOf, LOWEST) || bestOf(others, sentenceOf, LOWEST);
  const words = alone || bestOf(claims, sentenceOf);
  return { words: `When: ${words || first?.property || first?.value.text}`, isWhole: alone !== '' };
}

/** A title, and whether it reads alone. */
export interface Title {
  readonly words: string;
  readonly isWhole: boolean;
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
  // What a source says of itself is quoted.
  return best.words.split(' ').some(isFirstPerson) ? `"${best.words}"` : best.words;
}

/** What it is worth that all articles date the act that a phrase tells. */
const COMMON = 2;
/** What it is worth that it is of a known kind: "was sentenced", and not "culminated". */
const KNOWN = 1;

/** Of each act the share of the articles that date it. */
function shares(claims: readonly Told[]): (property: string) => number {
  const articles = new Map<string, Set<string>>();
  for (const { property, article } of claims)
    articles.set(property, (articles.get(property) ?? new Set()).add(article));
  const all = new Set(claims.map((c) => c.article)).size;
  return (property) => (articles.get(property)?.size ?? 0) / all;
}

/** The words before the date in its clause, those after it, and the noun it stands before, where they are enough to tell an event. */
function phrasesOf(claim: Told, { tokens }: Sentence): Phrase[] {
  const opens = tokens.findIndex((t) => t.end > claim.evidence.start);
  let after = opens;
  while (after < tokens.length && tokens[after]!.start < claim.evidence.end) after++;
  const owner = tokens[after]?.lower === "'s";
  const behind = runBehind(tokens, startBehind(tokens, after + (owner ? 1 : 0)));
  if (owner) return named(claim, behind);
  const noun = tokens[opens - 1]?.pos === 'DET' ? named(claim, behind) : [];
  if (noun.length > 0 && !isOwnArticle(claim, tokens, opens, after)) return noun;
  const first = startOf(tokens, opens);
  const before = withoutSpan(run(tokens, endBefore(tokens, first) - 1, -1).reverse());
  const opening = trimmed(lastClause(before));
  const bare = withoutPassing([...opening, ...complement(opening, behind)]);
  const whole = withPrice(withMainSubject(withSubject(bare, tokens), tokens), tokens);
  const clause = fitted(
    withObject(ofRelative(withoutSaying(whole, claim.property), claim.property), tokens),
    (words) => tells(words, claim.property) > 0,
  );
  return [
    ...graded(claim, clause, tokens, 0.5).map((p) => ({ ...p, words: `${p.words}${edgeOf(claim)}` })),
    ...(goesOn(
      opening,
      before[0] !== undefined && before[0] !== tokens[0],
      tokens[(bracketEnd(tokens, after, 1) ?? after - 1) + 1],
    )
      ? []
      : graded(claim, clauseBehind(behind), tokens, 0)),
    ...(tokens[after] === behind[0] || opening.length === 0
      ? graded(claim, parted(opening, before, behind, tokens, first), tokens, 0.5)
      : []),
    ...beside(claim, opening),
    ...nounOf(claim, tokens, first),
    ...(clause.length === 0 ? lastResort(cutEnd(whole)) : []),
    ...aside(claim, before, tokens),
    ...deed(claim, opening),
  ];
}

/** "worked over | the weekend": a preposition of a stretch of time is the date's own; "the siege was over" is whole. */
function withoutSpan(words: readonly Token[]): readonly Token[] {
  const last = words.at(-1);
  return last?.pos === 'ADP' && /^(?:over|through|throughout|within)$/.test(last.lower) && words.at(-2)?.lemma !== 'be'
    ? words.slice(0, -1)
    : words;
}

/** "The council on Monday | closed the bridge", "and in 2031 | wrote a book": the subject before the date, and the verb behind it. */
function parted(
  opening: readonly Token[],
  before: readonly Token[],
  behind: readonly Token[],
  tokens: readonly Token[],
  first: number,
): readonly Token[] {
  const verb = behind[0]?.pos === 'ADV' ? 1 : 0;
  if (!isVerb(behind[verb]) || behind[verb]!.lower.endsWith('ing') || hasFiniteVerb(opening)) return [];
  const from =
    before.length > 0 && before.every((t) => t.pos === 'ADP' || t.pos === 'CCONJ' || RELATIVES.has(t.lower))
      ? tokens.indexOf(before.find((t) => t.pos === 'ADP') ?? before[0]!)
      : first;
  const subject = opening.length > 0 ? (opening.at(-1)!.pos === 'VERB' ? [] : opening) : subjectBefore(tokens, from);
  return subject.length === 0 ? [] : trimmedEnd(cutEnd([...subject, ...firstClause(behind)]));
}

/** The first words of a clause too long for a title: better than no clause. */
const lastResort = (words: readonly Token[]): Phrase[] =>
  words.length < ENOUGH || words.some((w) => /^\d{4}$/.test(w.text))
    ? []
    : [{ words: small(worded(words), words[0]!), quality: LOWEST - 5 }];

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

/** "the price at which shares closed": a clause behind "at which" has the noun before it. */
function withPrice(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const from = words[0] === undefined ? -1 : tokens.indexOf(words[0]);
  if (tokens[from - 1]?.lower !== 'which' || tokens[from - 2]?.pos !== 'ADP') return words;
  const noun = phraseEndingAt(tokens, from - 3);
  return noun === null ? words : [...tokens.slice(noun.from, from), ...words];
}

/** "Officers said | the men had fled": who says it is no part of what is dated. */
function withoutSaying(words: readonly Token[], property: string): readonly Token[] {
  const at = words.findIndex((_, i) => isFiniteVerb(words, i));
  const verb = words[at];
  if (verb === undefined || !CLAUSE_VERBS.has(verb.lemma) || tells([verb], property) > 0) return words;
  const rest = words.slice(words[at + 1]?.lower === 'that' ? at + 2 : at + 1);
  return rest[0]?.pos !== 'PRON' && phraseStartingAt(rest, 0) !== null && hasFiniteVerb(rest) ? rest : words;
}

function graded(claim: Told, all: readonly Token[], tokens: readonly Token[], bonus: number): Phrase[] {
  const timeless = withoutTime(all);
  const words = tells(timeless, claim.property) > 0 ? timeless : all;
  if (words[0] === undefined || words[0].lower === 'according' || words.some((w) => /^\d{4}$/.test(w.text))) return [];
  if (words.length < ENOUGH) return words.some(isVerb) ? [{ words: worded(words), quality: LOWEST - 10 }] : [];
  const whole = readsAlone(words, tokens, claim.property) ? 0 : 2 * LOWEST;
  const quality = tells(words, claim.property) + form(words, tokens) + bonus + whole;
  return [{ words: small(worded(words), words[0]!), quality: quality - (datesOther(words) ? 3 : 0) }];
}

/**
 * "A war that claimed many lives was brought to an end": of the words "many lives was brought to an end", the verb with the subject it has before
 * the relative clause; other words as they are.
 */
function withMainSubject(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const verb = words.findLastIndex((_, i) => isFiniteVerb(words, i) && !isVerb(words[i - 1]));
  let verbs = false;
  // "who had come before it | exploded": the verb has a subject of its own.
  if (words[verb - 1]?.pos === 'PRON' && !RELATIVES.has(words[verb - 1]!.lower)) return words;
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

/** Words that tell no more of when: "they eventually agreed". */
const PASSING = new Set(['also', 'eventually', 'finally', 'later', 'previously', 'recently', 'reportedly', 'then']);

const withoutPassing = (words: readonly Token[]): readonly Token[] =>
  words.filter((w, i) => !(w.pos === 'ADV' && PASSING.has(w.lower) && i > 0 && words[i + 1] && isVerb(words[i + 1]!)));
