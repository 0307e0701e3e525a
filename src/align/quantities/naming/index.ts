import { thingOf } from '../../../lexicon/things.js';
import type { QuantityClaim } from '../../../model/index.js';
import { isNoun } from '../../../text/parts-of-speech.js';
import type { SentenceOf } from '../cue.js';
import { asObject, asPlaced, asSubject } from './counted.js';
import { asNoun, asPrice, asTime, asVerb, ofSubject } from './measured.js';
import { isWhole, type Placed, type Way } from './way.js';

const WAYS: readonly Way[] = [asNoun, asPrice, asVerb, asTime, asSubject, asObject, ofSubject, asPlaced];

function placedOf(claim: QuantityClaim, sentenceOf: SentenceOf): Placed | null {
  const tokens = sentenceOf(claim)?.tokens ?? [];
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  if (first < 0) return null;
  if (isWhole(tokens, first)) return null;
  let next = first;
  while (next < tokens.length && tokens[next]!.start < claim.evidence.end) next++;
  return { claim, tokens, first, next };
}

/** "Boys rescued from the first group rescued". */
const repeatsItself = (title: string): boolean => {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words).size < words.length;
};

/** Characters of a title at most. */
const LIMIT = 72;

/** The articles in whose sentence a word stands, or another for the same thing. */
const tellersOf = (head: string, all: readonly Placed[]): number =>
  new Set(
    all
      .filter(({ tokens }) => tokens.some((t) => t.lemma === head || (isNoun(t) && thingOf(t.lemma) === thingOf(head))))
      .map(({ claim }) => claim.article),
  ).size;

/**
 * A noun phrase for what the figures of a topic count or measure, in the words of one source: "Number of cars that jumped the track", "Duration
 * of the siege". Its main word stands beside the figures of more than half of the articles; null where no source has such a phrase, whole.
 */
export function namingOf(claims: readonly QuantityClaim[], base: string, sentenceOf: SentenceOf): string | null {
  const all = claims.flatMap((c) => placedOf(c, sentenceOf) ?? []);
  const articles = new Set(claims.map((c) => c.article)).size;
  let best: { readonly title: string; readonly held: number } | null = null;
  for (const placed of all) {
    // In a headline every word may have a capital, and what happened is told as if it went on.
    if (sentenceOf(placed.claim)?.block === 'headline') continue;
    for (const way of WAYS) {
      const naming = way(placed, base);
      if (naming === null || naming.head === '' || naming.title.length > LIMIT || repeatsItself(naming.title)) continue;
      const held = tellersOf(naming.head, all);
      if (held * 2 > articles && held > (best?.held ?? 0)) best = { title: naming.title, held };
    }
  }
  return best?.title ?? null;
}
