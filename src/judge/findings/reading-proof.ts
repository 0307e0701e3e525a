import { groupOf } from '../../lexicon/counted-groups.js';
import { fatesMeet } from '../../lexicon/fates.js';
import type { Claim, Document, QuantityClaim } from '../../model/index.js';
import { contentLemmas } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import type { FindingWitness } from './finding.js';
import type { Matter } from './matters/matters.js';
import type { Setting } from './matters/setting.js';
import { heldSideBySide, type Lines } from './matters/words.js';

/*
 * Proof that an article does not tell something: a matter that was not found must never become "not mentioned".
 */

/** Sentences an article must have: a teaser or a brief leaves out nearly everything. */
const READ_SENTENCES = 8;
/** Share of the text that may have been left unread (captions, menus) in an article that was read cleanly. */
const UNREAD_SHARE = 0.5;

/** Shares of a matter's words from which on an article may tell it: in two sentences side by side, and in the article as a whole. */
const SOME_TOLD = { near: 0.25, printed: 0.31 };
/** The same of an article that prints none of those that tell the matter apart: it shares what all sentences on the event have. */
const NONE_TOLD = { near: 0.36, printed: 0.42 };
/** Shares of the words that tell the matter apart: with one of six the article may tell it, below the second it prints none. */
const PRINTED_OF_CORE = 1 / 6;
const NONE_OF_CORE = 0.05;
/** The same of one of its clauses, in two sentences side by side. */
const NEAR_CLAUSE = 0.5;
/** Share of a matter's words that a clause has which tells something by itself. */
const PART = 0.08;

/** True when the article's text was extracted well enough, and is long enough, for its silence to mean something. */
export function isCleanlyRead({ article, sentences }: Document): boolean {
  const unread = article.removed.reduce((n, r) => n + r.end - r.start, 0);
  return sentences.length >= READ_SENTENCES && unread <= article.text.length * UNREAD_SHARE;
}

/** Content lemmas of the claim's own words, from its sentence's tokens. */
export function ownLemmas(claim: Claim, source: FindingWitness | undefined): string[] {
  const { start, end } = claim.evidence;
  const tokens = source?.document.sentences[claim.sentence]?.tokens ?? [];
  return contentLemmas(tokens.filter((t) => start <= t.start && t.end <= end));
}

/** True when a claim of the article was aligned, in whatever words, with one of those who tell the matter. */
const sharesTopics = ({ tellers }: Matter, article: number, { idOf, topicsOf, sharersOf }: Setting): boolean =>
  tellers.some(({ line }) => topicsOf(line).some((topic) => sharersOf(topic).has(idOf(article))));

/** Counts of one fate that people live through, or of near ones: "injured", "taken to hospital". Deaths are counted of other events, too. */
const isNearFate = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.property !== '' && a.property !== 'killed' && fatesMeet(a.property, b.property);

/** Counts of the same things, "bullets", "shops"; people are counted in every report. */
const isSameThing = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.counted !== '' && a.counted === b.counted && groupOf(a.counted) === null;

const isCount = (c: Claim): c is QuantityClaim => c.kind === 'quantity' && c.dimension === 'count';

/** True where the article has a figure of what the quoted sentence counts: it tells the matter in its way. */
function countsLike({ tellers }: Matter, article: number, { all, witnesses }: Setting): boolean {
  const { article: own, sentence } = all.lines[tellers[0]!.line]!;
  const figures = inSentence(witnesses[own]!.claims, sentence.index).filter(isCount);
  const others = witnesses[article]!.claims.filter(isCount);
  return others.some((c) => figures.some((f) => isNearFate(c, f) || isSameThing(c, f)));
}

/** Share of a passage's words, or of one of its clauses', that two sentences side by side tell in words of the same groups: they may tell it. */
const RETOLD = 0.5;
/** Share of a matter's words that such a clause has: the words of a lesser one have kin in any text. */
const RETOLD_PART = 0.24;

/** True where two sentences side by side may tell the passage, or a clause of it, in other words; another article has another measure. */
function retells({ keys, clauses, measured }: Matter, article: number, { all, retold }: Setting): boolean {
  const least = RETOLD_PART * all.weight(keys);
  const parts = [keys, ...clauses.map((c) => c.keys).filter((own) => all.weight(own) >= least)];
  return parts.some((own) => retold(new Set([...own].filter((key) => !measured.has(key))), article) >= RETOLD);
}

/** True where two sentences side by side hold much of a clause that tells something by itself. */
function tellsClause({ clauses, keys }: Matter, article: number, all: Lines): boolean {
  const least = PART * all.weight(keys);
  return clauses.some((c) => all.weight(c.keys) >= least && heldSideBySide(all, c.keys, article) >= NEAR_CLAUSE);
}

/**
 * True when the article may tell the matter, in whatever words: it prints a sixth of the words that tell it apart, or two sentences of it
 * hold much of the passage or of one of its clauses, in its words or in words of the same groups; a claim of it was aligned with one of those who tell it, or it has a figure of the same.
 */
export function mayTell(matter: Matter, article: number, setting: Setting): boolean {
  const { all } = setting;
  const printed = (words: ReadonlySet<string>): number => {
    const held = [...words].filter((key) => all.prints(article, key));
    return all.weight(held) / all.weight(words);
  };
  const core = printed(matter.core);
  const bar = core < NONE_OF_CORE ? NONE_TOLD : SOME_TOLD;
  return (
    core >= PRINTED_OF_CORE ||
    printed(matter.keys) >= bar.printed ||
    heldSideBySide(all, matter.keys, article) >= bar.near ||
    tellsClause(matter, article, all) ||
    retells(matter, article, setting) ||
    sharesTopics(matter, article, setting) ||
    countsLike(matter, article, setting)
  );
}
