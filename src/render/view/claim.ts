import { fateNamed, fateOf } from '../../lexicon/fates.js';
import type { Claim, ClaimOf, ReportArticle, Topic } from '../../model/index.js';
import { singular } from '../../text/terms.js';
import { sentenceAnchor } from '../anchors.js';
import { citing, speakerInWords } from '../words/attribution.js';
import { wordsOf } from '../words/claim.js';
import { dayInWords, spanInWords, tellsSpan } from '../words/dates.js';
import { breakable, clippedAround, quoted } from '../words/phrases.js';
import { readingOf, withoutRestated } from '../words/reading.js';
import { decisiveIn } from './decisive.js';
import { excerptOf } from './excerpt.js';
import type { Lookup } from './lookup.js';

/** A piece of a sentence; the evidence itself is marked. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
}

/** One claim as a line of a table or list. */
export interface ClaimView {
  readonly id: string;
  readonly article: string;
  readonly source: string;
  /** What is said, in the source's words. */
  readonly words: string;
  /** The same, cut where it is long: the quote holds it in full. */
  readonly brief: string;
  /** The day that relative words stand for, or null: "on Monday" → "3 March 2031". */
  readonly resolved: string | null;
  /** The days of a date in words, or null. */
  readonly span: string | null;
  /** "citing Ida Brandt", or empty. */
  readonly citing: string;
  readonly speaker: string;
  /** Somebody else's words, in quotation marks. */
  readonly isQuoted: boolean;
  /** Day of the article in words, or empty. */
  readonly published: string;
  readonly quote: string;
  readonly context: readonly Segment[];
  /** Fragment of the sentence in the article's full text. */
  readonly href: string;
}

/** Longest context shown on each side of a quote, in characters: about a line of print. */
const CONTEXT = 90;
/** Longest words of a claim in a narrow column: three lines of a matrix. */
const BRIEF = 64;

const firstWord = (text: string): number => text.indexOf(' ') + 1;

/** What opens a quotation right before a quote. */
const OPENING = /["“]$/;
/** What closes a quotation, a stop before it or none. */
const CLOSING = /^[.,!?]?["”]/;

/**
 * What of the text beside a quote is marked along with it, where a quotation begins or ends in it and goes on outside: a mark holds a quotation
 * whole as far as its other end stands beside it.
 */
function otherEnd(quote: string, before: string, after: string): readonly [before: string, after: string] {
  const isHalf = (quote.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  if (!isHalf) return ['', ''];
  const closing = CLOSING.exec(after)?.[0] ?? '';
  return closing === '' ? [OPENING.exec(before)?.[0] ?? '', ''] : ['', closing];
}

/** The sentence around the evidence, cut at words where it is long. */
function contextOf(claim: Claim, article: ReportArticle | null): Segment[] {
  const { start, quote } = claim.evidence;
  const sentence = article?.sentences[claim.sentence];
  if (article === null || sentence === undefined || start < sentence.start) return [{ text: quote, mark: true }];
  const sides = [
    article.text.slice(sentence.start, start),
    article.text.slice(claim.evidence.end, sentence.end),
  ] as const;
  const [opening, closing] = otherEnd(quote, ...sides);
  let before = sides[0].slice(0, sides[0].length - opening.length);
  let after = sides[1].slice(closing.length);
  if (before.length > CONTEXT) {
    const cut = before.slice(-CONTEXT);
    before = `… ${cut.slice(firstWord(cut))}`;
  }
  if (after.length > CONTEXT) {
    const cut = after.slice(0, CONTEXT);
    after = `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`;
  }
  const segments = [
    { text: before, mark: false },
    { text: opening + quote + closing, mark: true },
    { text: after, mark: false },
  ];
  return segments.filter((s) => s.text !== '');
}

function resolvedDate(claim: Claim): string | null {
  if (claim.kind !== 'date') return null;
  const span = spanInWords(claim.value.start, claim.value.end);
  return span === null || tellsSpan(claim.value.text, span) ? null : span;
}

/** A wording as it reads on its own, in quotation marks where it is somebody's whom the source quotes. */
function excerptInWords(claim: ClaimOf<'framing'>, article: ReportArticle | null): string {
  const { before, word, after } = excerptOf(claim, article);
  return claim.voice === 'quoted' ? quoted(before + word + after) : before + word + after;
}

/** The words, cut where they are long; that by which the claims of their topic differ is kept, or its beginning where it is long itself. */
function briefly(words: string, topic: Topic | null): string {
  const [start, end] = topic === null ? [0, 0] : decisiveIn(words, topic);
  return clippedAround(words, [start, end - start > BRIEF ? start : end], BRIEF).join('');
}

/** "45m (148ft)": a measure with what its article tells of it in other units. */
function withUnits(claim: Claim, words: string, topic: Topic | null): string {
  const again = (topic?.claims ?? []).filter((c) => c.kind === 'quantity' && c.restates === claim.id);
  return again.length === 0 ? words : `${words} (${again.map(wordsOf).join('; ')})`;
}

/** True where words tell the fate themselves: "more than 100 wounded people". */
const tellsFate = (words: string, fate: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => fateOf(word) === fate || fateOf(singular(word)) === fate);

/** "around 60 missing", "as many as 100 captured": where a topic counts two fates each figure has its own. */
function withFate(claim: Claim, words: string, topic: Topic | null): string {
  if (claim.kind !== 'quantity' || fateNamed(claim.property) === undefined) return words;
  const fates = (topic?.claims ?? []).flatMap((c) =>
    c.kind === 'quantity' && fateNamed(c.property) !== undefined ? [c.property] : [],
  );
  return new Set(fates).size < 2 || tellsFate(words, claim.property) ? words : `${words} ${claim.property}`;
}

/** A claim as tables and blocks show it; `topic` tells what must not be cut off, and what tells it again in other units. */
export function claimView(claim: Claim, { article, source }: Lookup, topic: Topic | null = null): ClaimView {
  const from = article(claim.article);
  const said = claim.kind === 'framing' && claim.concept !== 'headline' ? excerptInWords(claim, from) : wordsOf(claim);
  const words = withFate(claim, withUnits(claim, said, topic), topic);
  return {
    id: claim.id,
    article: claim.article,
    source: source(claim.article),
    words,
    brief: briefly(words, topic),
    resolved: resolvedDate(claim),
    span: claim.kind === 'date' ? spanInWords(claim.value.start, claim.value.end) : null,
    citing: citing(claim),
    speaker: speakerInWords(claim),
    isQuoted: claim.voice === 'quoted',
    published: from?.published ? dayInWords(from.published) : '',
    quote: claim.evidence.quote,
    context: contextOf(claim, from),
    href: `#${sentenceAnchor(claim.article, claim.sentence)}`,
  };
}

/** A row of a table: what one source says with one speaker, and further places where it says the same. */
export interface ClaimRow extends ClaimView {
  readonly also: readonly { readonly href: string }[];
  /** What tells it from what others say. */
  readonly reading: string;
}

/** A topic's claims as rows: those of one source and speaker are one where their figure or their words are the same. */
export function claimRows(topic: Topic, look: Lookup): ClaimRow[] {
  const rows = new Map<string, ClaimView & { reading: string; also: { href: string }[] }>();
  for (const claim of withoutRestated(topic.claims)) {
    const view = claimView(claim, look, topic);
    const said = claim.kind === 'quantity' ? readingOf(claim, view.words) : view.words.toLowerCase();
    const key = JSON.stringify([view.article, view.speaker, view.isQuoted, said, view.resolved]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { ...view, source: breakable(view.source), reading: said, also: [] });
    else row.also.push({ href: view.href });
  }
  return [...rows.values()];
}
