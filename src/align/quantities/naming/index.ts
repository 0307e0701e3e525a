import { thingOf } from '../../../lexicon/things.js';
import type { QuantityClaim, Token } from '../../../model/index.js';
import { isNoun } from '../../../text/parts-of-speech.js';
import type { SentenceOf } from '../cue.js';
import { asBearer, asFrom, asNamed, asSettled } from './bearer.js';
import { asDeed, asObject, asPart, asPlaced, asSubject } from './counted.js';
import { asHowLong, asTaken } from './how-long.js';
import { asNoun, asPrice, asTime, asVerb, ofSubject } from './measured.js';
import { asShare, asShareThat, asVoters, asVotersBare } from './shares.js';
import { asSince } from './since.js';
import { asSetAt, asSought, asValue } from './sums.js';
import { isWhole, type Naming, type Placed, type Way } from './way.js';

const WAYS: readonly Way[] = [
  asNamed,
  asNoun,
  asBearer,
  asFrom,
  asSettled,
  asSince,
  asSetAt,
  asValue,
  asPrice,
  asVerb,
  asSought,
  asTime,
  asTaken,
  asHowLong,
  asShareThat,
  asShare,
  asVoters,
  asVotersBare,
  asSubject,
  asDeed,
  asObject,
  asPart,
  ofSubject,
  asPlaced,
];

function placedOf(claim: QuantityClaim, sentenceOf: SentenceOf): Placed | null {
  const tokens = sentenceOf(claim)?.tokens ?? [];
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  if (first < 0) return null;
  if (isWhole(tokens, first)) return null;
  let next = first;
  while (next < tokens.length && tokens[next]!.start < claim.evidence.end) next++;
  return { claim, tokens, ...withBrackets(tokens, first, next) };
}

/** "12 million krones ($4 million)": what is told again in brackets stands where the figure before them does, and what goes on stands behind them. */
function withBrackets(tokens: readonly Token[], first: number, next: number): { first: number; next: number } {
  const open = first - 1;
  if (tokens[open]?.text !== '(' || tokens[next]?.text !== ')') return { first, next };
  const isNumber = (t: Token | undefined): boolean => t !== undefined && (t.pos === 'NUM' || /\d/.test(t.text));
  let from = open - 1;
  while (from > open - UNIT && !isNumber(tokens[from])) from--;
  if (!isNumber(tokens[from])) return { first, next };
  while (isNumber(tokens[from - 1]) || tokens[from - 1]?.pos === 'SYM') from--;
  return { first: from, next: next + 1 };
}

/** Tokens of a unit at most: "Norland krones". */
const UNIT = 4;

/** "Boys rescued from the first group rescued". */
const repeatsItself = (title: string): boolean => {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words).size < words.length;
};

/** Characters of a title at most. */
const LIMIT = 60;

/** The articles in whose sentence a word stands, or another for the same thing. */
const tellersOf = (head: string, all: readonly Placed[]): number =>
  new Set(
    all
      .filter(({ tokens }) => tokens.some((t) => t.lemma === head || (isNoun(t) && thingOf(t.lemma) === thingOf(head))))
      .map(({ claim }) => claim.article),
  ).size;

/** The nouns of a phrase that more than half of the articles have, less those that fewer have. */
function fullness({ own = [] }: Naming, all: readonly Placed[], articles: number): number {
  const nouns = [...new Set(own.filter(isNoun).map((t) => t.lemma))];
  const shared = nouns.filter((noun) => tellersOf(noun, all) * 2 > articles).length;
  return shared - (nouns.length - shared);
}

/** What a deed tells more than a place does, in nouns. */
const DEED = 1;

interface Ranked {
  readonly title: string;
  readonly held: number;
  readonly full: number;
}

/**
 * Noun phrases for what the figures of a topic count or measure, in the words of one source, the best first: "Number of cars that jumped the
 * track", "Duration of the siege". Its main word stands beside the figures of more than half of the articles, of two phrases that as many have
 * that with more nouns that they share; none where no source has such a phrase, whole.
 */
export function namingsOf(claims: readonly QuantityClaim[], base: string, sentenceOf: SentenceOf): readonly string[] {
  const all = claims.flatMap((c) => placedOf(c, sentenceOf) ?? []);
  const articles = new Set(claims.map((c) => c.article)).size;
  const found: Ranked[] = [];
  for (const placed of all) {
    // In a headline every word may have a capital, and what happened is told as if it went on.
    if (sentenceOf(placed.claim)?.block === 'headline') continue;
    for (const way of WAYS) {
      const naming = way(placed, base);
      if (naming === null || naming.head === '' || naming.title.length > LIMIT || repeatsItself(naming.title)) continue;
      const held = Math.min(...[naming.head, naming.also ?? naming.head].map((head) => tellersOf(head, all)));
      const full = fullness(naming, all, articles) + (way === asPlaced ? 0 : DEED);
      if (held * 2 > articles || (naming.isBearer === true && held > 1))
        found.push({ title: naming.title, held, full });
    }
  }
  return found.sort((a, b) => b.held - a.held || b.full - a.full).map(({ title }) => title);
}
