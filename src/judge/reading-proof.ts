import { eventClass } from '../lexicon/events.js';
import { type Claim, type Document, overlaps, type Sentence } from '../model/index.js';
import { contentLemmas } from '../text/content.js';
import { inSentence } from '../text/in-sentence.js';
import type { FindingWitness } from './finding.js';

/*
 * Proof that an article does not tell something: alignment that missed a claim must never become "not mentioned".
 */

/** Sentences an article must have been read to: fewer may be a teaser. */
const READ_SENTENCES = 5;
/** Share of the text that may have been left unread (captions, menus) in an article that was read cleanly. */
const UNREAD_SHARE = 0.5;
/** Share of a claim's own content words from which on a sentence may tell it. */
const TOLD_SHARE = 1 / 3;
/** Content words that a sentence must share to tell it: every sentence on the event shares one. */
const TOLD_WORDS = 2;
/** The same for the article as a whole: what one report says in a line another spreads over three. */
const SPREAD_SHARE = 0.65;
/** Content words a statement must have for their absence to prove anything: "released" can be said in many ways. */
const STATEMENT_WORDS = 3;

/** True when the article's text was extracted well enough for its silence to mean something. */
export function isCleanlyRead({ article, sentences }: Document): boolean {
  const unread = article.removed.reduce((n, r) => n + r.end - r.start, 0);
  return sentences.length >= READ_SENTENCES && unread <= article.text.length * UNREAD_SHARE;
}

/** Words of one kind of event are one: who reports the killing tells of the death. */
const kindOf = (lemma: string): string => eventClass(lemma) ?? lemma;

/** Content lemmas of an article, by sentence and in all. */
interface Lemmas {
  readonly sentences: readonly ReadonlySet<string>[];
  readonly all: ReadonlySet<string>;
}

/** Content lemmas by article id, computed once for all topics. */
export type LemmaTable = ReadonlyMap<string, Lemmas>;

function lemmasOf({ sentences }: Document): Lemmas {
  const all = new Set<string>();
  const each = sentences.map(({ content }: Sentence) => {
    const own = new Set<string>();
    for (const lemma of content) {
      const kind = kindOf(lemma);
      own.add(kind);
      all.add(kind);
    }
    return own;
  });
  return { sentences: each, all };
}

export const lemmaTable = (witnesses: readonly FindingWitness[]): LemmaTable =>
  new Map(witnesses.map(({ document }) => [document.article.id, lemmasOf(document)]));

/** The numbers that a claim's own words hold, whatever its kind. */
const numbersOf = (claim: Claim, source: FindingWitness | undefined): number[] =>
  inSentence(source?.reading.quantities ?? [], claim.sentence)
    .filter((q) => overlaps(q, claim.evidence))
    .flatMap(({ value }) => [value.low, value.best, value.high])
    .filter((n) => n !== null);

/** True when the article holds a figure of the claim's, counted or not. */
function holdsFigure(witness: FindingWitness, claim: Claim, source: FindingWitness | undefined): boolean {
  const wanted = numbersOf(claim, source);
  return witness.reading.quantities.some(({ value }) =>
    [value.low, value.best, value.high].some((n) => n !== null && wanted.includes(n)),
  );
}

/** True when the article has a figure of the same property ("killed") or of the same noun: then it tells the topic in its way. */
const hasLike = (witness: FindingWitness, claim: Claim): boolean =>
  claim.kind === 'quantity' &&
  witness.claims.some(
    (c) =>
      c.kind === 'quantity' &&
      ((c.property !== '' && c.property === claim.property) || (c.counted !== '' && c.counted === claim.counted)),
  );

/** Content lemmas of the claim's own words, from its sentence's tokens. */
export function ownLemmas(claim: Claim, source: FindingWitness | undefined): string[] {
  const sentence = source?.document.sentences[claim.sentence];
  const { start, end } = claim.evidence;
  return contentLemmas((sentence?.tokens ?? []).filter((t) => start <= t.start && t.end <= end));
}

/**
 * True when the article may tell the claim: a sentence holds the claim's figure, or a third of its content words, or the
 * article holds most of them.
 */
export function mayTell(
  witness: FindingWitness,
  claim: Claim,
  source: FindingWitness | undefined,
  table: LemmaTable,
): boolean {
  if (holdsFigure(witness, claim, source) || hasLike(witness, claim)) return true;
  const words = ownLemmas(claim, source).filter((l) => !/^[0-9]/.test(l));
  const own = [...new Set(words.map(kindOf))];
  if (own.length < (claim.kind === 'attribution' ? STATEMENT_WORDS : 1)) return true;
  const lemmas = table.get(witness.document.article.id);
  if (lemmas === undefined) return true;
  const held = (within: ReadonlySet<string>): number => own.filter((l) => within.has(l)).length;
  const needed = Math.min(own.length, Math.max(TOLD_WORDS, own.length * TOLD_SHARE));
  return held(lemmas.all) >= own.length * SPREAD_SHARE || lemmas.sentences.some((sentence) => held(sentence) >= needed);
}
