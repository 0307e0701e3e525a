import { groupOf } from '../lexicon/counted-groups.js';
import { fatesMeet } from '../lexicon/fates.js';
import type { Claim, Document, QuantityClaim } from '../model/index.js';
import { contentLemmas } from '../text/content.js';
import { inSentence } from '../text/in-sentence.js';
import type { FindingWitness } from './finding.js';
import type { Matter } from './matters/matters.js';
import { isAnswered, type Setting } from './matters/setting.js';
import { heldBy } from './matters/words.js';

/*
 * Proof that an article does not tell something: a matter that was not found must never become "not mentioned".
 */

/** Sentences an article must have: a teaser or a brief leaves out nearly everything. */
const READ_SENTENCES = 8;
/** Share of the text that may have been left unread (captions, menus) in an article that was read cleanly. */
const UNREAD_SHARE = 0.5;

/** Shares of a matter's words from which on an article may tell it: in two sentences side by side, and in the article as a whole. */
const NEAR = 0.25;
const PRINTED = 0.4;
/** The same for the words of those who tell it, who tell more besides. */
const NEAR_OTHERS = 0.4;
/** One in so many of the words that tell the matter apart is chance; more of them, and it may be told. */
const CHANCE = 7;
/** The same for all plain words of the passage. */
const CHANCE_OF_ALL = 4;
/** A word that so few sentences have tells its matter by itself. */
const RARE = 3;

/** Shares from which on an article is likely to tell a matter: of its plain words, side by side, and of the words that tell it apart. */
const LIKELY = 0.3;
const LIKELY_CORE = 0.25;
/** The same for a share of all its words, or of those that tell it apart, in one sentence, beside some plain words. */
const MUCH = 0.45;
const SOME = 0.15;
/** Share of all articles from which on a topic is the event itself, which every sentence on it touches. */
const OF_ALL = 0.6;

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

/** True when a claim of the article was aligned, in whatever words, with what two sentences that tell the matter tell. */
function sharesTopic({ tellers }: Matter, article: number, { all, idOf, topicsOf, sharersOf }: Setting): boolean {
  const topics = tellers.flatMap(({ line }) => topicsOf(all.lines[line]!));
  return topics.some((topic, i) => {
    const articles = sharersOf(topic);
    const isEvent = articles.size > all.spans.length * OF_ALL && !isAnswered(topic);
    return topics.indexOf(topic) < i && articles.has(idOf(article)) && !isEvent;
  });
}

/** True when it is likely that the article tells the matter, in words that were not read as it. */
export function likelyTells(matter: Matter, article: number, setting: Setting): boolean {
  const keys = heldBy(setting.all, matter.keys, article);
  const plain = heldBy(setting.all, matter.plain, article);
  const core = heldBy(setting.all, matter.core, article);
  return (
    sharesTopic(matter, article, setting) ||
    (plain.near >= LIKELY && core.near >= LIKELY_CORE) ||
    (plain.best >= SOME && (keys.best >= MUCH || core.best >= MUCH))
  );
}

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

/**
 * True when the article may tell the matter: it has a figure of the same, two sentences of it hold a quarter of the passage's words, it prints some of those that tell the
 * matter apart or one that hardly any other sentence has, or two sentences hold many words of the others who tell it.
 */
export function mayTell(matter: Matter, article: number, setting: Setting): boolean {
  const { keys, plain, tellers, core } = matter;
  const { all, isTelling } = setting;
  const rare = Math.log(1 + all.lines.length / RARE);
  const printsMore = (words: readonly string[], chance: number): boolean =>
    words.filter((key) => all.prints(article, key)).length * chance >= Math.max(1, words.length);
  const held = heldBy(all, keys, article);
  return (
    countsLike(matter, article, setting) ||
    held.near >= NEAR ||
    held.printed >= PRINTED ||
    heldBy(all, core, article).near >= NEAR ||
    printsMore(
      [...core].filter((key) => plain.has(key)),
      CHANCE,
    ) ||
    printsMore([...plain].filter(isTelling), CHANCE_OF_ALL) ||
    [...core].some((key) => all.rarity(key) > rare && all.prints(article, key)) ||
    tellers.slice(1).some((t) => heldBy(all, all.lines[t.line]!.keys, article).near >= NEAR_OTHERS)
  );
}
