import { groupOf } from '../lexicon/counted-groups.js';
import { eventClass } from '../lexicon/events.js';
import { type Claim, type Document, overlaps, type QuantityClaim, type Sentence, type Token } from '../model/index.js';
import { contentLemmas, isContent } from '../text/content.js';
import { inSentence } from '../text/in-sentence.js';
import { once } from '../text/once.js';
import { nameWords } from '../text/surnames.js';
import { plain } from '../text/typography.js';
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

/** Sentences in which a word stands at most, in the articles that have it on average, to tell one matter from the others. */
const RARE = 2;

/** What the articles say, computed once for all topics. */
export interface LemmaTable {
  readonly byArticle: ReadonlyMap<string, Lemmas>;
  /** Words of an article's whole text, headings and captions too, in small letters. Read when first asked for. */
  readonly printed: ReadonlyMap<string, () => ReadonlySet<string>>;
  /** True for a word that few sentences have: where it stands, its matter may be told. */
  readonly isRare: (word: string) => boolean;
}

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

export function lemmaTable(witnesses: readonly FindingWitness[]): LemmaTable {
  const byArticle = new Map(witnesses.map(({ document }) => [document.article.id, lemmasOf(document)]));
  const articles = new Map<string, number>();
  const sentences = new Map<string, number>();
  const count = (in_: Map<string, number>, words: ReadonlySet<string>): void => {
    for (const w of words) in_.set(w, (in_.get(w) ?? 0) + 1);
  };
  for (const lemmas of byArticle.values()) {
    count(articles, lemmas.all);
    for (const words of lemmas.sentences) count(sentences, words);
  }
  const printed = new Map(
    witnesses.map(({ document: { article } }) => [article.id, once(() => wordsOf(article.text))]),
  );
  return { byArticle, printed, isRare: (word) => (sentences.get(word) ?? 0) <= RARE * (articles.get(word) ?? 0) };
}

const APART = /[^\p{L}\p{M}'-]+/u;

/** The words of a text in small letters, a possessive ending cut off. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    plain(text)
      .toLowerCase()
      .split(APART)
      .map((word) => word.replace(/'s?$/, '')),
  );

/** True when the article prints the person's last name anywhere: then somebody of that name is mentioned. */
function printsSurname({ document }: FindingWitness, claim: Claim, { printed }: LemmaTable): boolean {
  if (claim.kind !== 'person-role') return false;
  const surname = nameWords(plain(claim.value.text)).at(-1);
  return surname !== undefined && printed.get(document.article.id)?.().has(surname) === true;
}

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

/** True for two measures (not counts) in the same surroundings: "40 minutes", "seven hours" in the barracks. */
const measuresLike = (a: QuantityClaim, b: QuantityClaim, { isRare }: LemmaTable): boolean =>
  a.dimension === b.dimension && a.dimension !== 'count' && a.context.some((w) => isRare(w) && b.context.includes(w));

/** True when the article has a figure of the same property ("killed"), of the same noun or in the same surroundings: then it tells the topic in its way. */
const hasLike = (witness: FindingWitness, claim: Claim, table: LemmaTable): boolean =>
  claim.kind === 'quantity' &&
  witness.claims.some(
    (c) =>
      c.kind === 'quantity' &&
      ((c.property !== '' && c.property === claim.property) ||
        (c.counted !== '' && c.counted === claim.counted) ||
        measuresLike(claim, c, table)),
  );

/** The tokens of the claim's own words. */
function ownTokens(claim: Claim, source: FindingWitness | undefined): readonly Token[] {
  const sentence = source?.document.sentences[claim.sentence];
  const { start, end } = claim.evidence;
  return (sentence?.tokens ?? []).filter((t) => start <= t.start && t.end <= end);
}

/** Content lemmas of the claim's own words, from its sentence's tokens. */
export const ownLemmas = (claim: Claim, source: FindingWitness | undefined): string[] =>
  contentLemmas(ownTokens(claim, source));

/** The same without names: the names of a story stand in every sentence on it. */
export const namelessLemmas = (claim: Claim, source: FindingWitness | undefined): string[] =>
  contentLemmas(ownTokens(claim, source).filter((t) => t.pos !== 'PROPN'));

/** Content lemmas of the sentence around a figure: no names, no words for what happened, not who is counted. */
export function aroundLemmas(claim: Claim, source: FindingWitness | undefined): string[] {
  const tokens = source?.document.sentences[claim.sentence]?.tokens ?? [];
  const told = contentLemmas(
    tokens.filter((t) => t.pos !== 'PROPN' && t.pos !== 'NUM'),
    claim.evidence,
  );
  return told.filter((l) => eventClass(l) === null && groupOf(l) === null);
}

/** True when the article has a name of the statement, or its kind of event, that few sentences have: it may tell it in words of its own. */
function sharesRareWord(claim: Claim, source: FindingWitness | undefined, lemmas: Lemmas, table: LemmaTable): boolean {
  if (claim.kind !== 'attribution') return false;
  const telling = ownTokens(claim, source).filter((t) => isContent(t) && (isNamed(t) || eventClass(t.lemma) !== null));
  return telling.map((t) => kindOf(t.lemma)).some((w) => lemmas.all.has(w) && table.isRare(w));
}

const isNamed = (t: Token): boolean => t.pos === 'PROPN' || (t.pos === 'ADJ' && /^\p{Lu}/u.test(t.text));

/**
 * True when the article may tell the claim: it prints the person's last name, a sentence holds the claim's figure, or a third of its content words, or the
 * article holds most of them.
 */
export function mayTell(
  witness: FindingWitness,
  claim: Claim,
  source: FindingWitness | undefined,
  table: LemmaTable,
): boolean {
  if (holdsFigure(witness, claim, source) || hasLike(witness, claim, table)) return true;
  if (printsSurname(witness, claim, table)) return true;
  const words = ownLemmas(claim, source).filter((l) => !/^[0-9]/.test(l));
  const own = [...new Set(words.map(kindOf))];
  if (own.length < (claim.kind === 'attribution' ? STATEMENT_WORDS : 1)) return true;
  const lemmas = table.byArticle.get(witness.document.article.id);
  if (lemmas === undefined || sharesRareWord(claim, source, lemmas, table)) return true;
  const held = (within: ReadonlySet<string>): number => own.filter((l) => within.has(l)).length;
  const needed = Math.min(own.length, Math.max(TOLD_WORDS, own.length * TOLD_SHARE));
  return held(lemmas.all) >= own.length * SPREAD_SHARE || lemmas.sentences.some((sentence) => held(sentence) >= needed);
}
