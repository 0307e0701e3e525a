import type { Claim, Document } from '../model/index.js';
import { contentLemmas } from '../text/content.js';
import type { FindingWitness } from './finding.js';
import type { Matter, Setting, Teller } from './matters/matters.js';
import { type Held, heldBy } from './matters/words.js';

/*
 * Proof that an article does not tell something: a matter that was not found must never become "not mentioned".
 */

/** Sentences an article must have: a teaser or a brief leaves out nearly everything. */
const READ_SENTENCES = 8;
/** Share of the text that may have been left unread (captions, menus) in an article that was read cleanly. */
const UNREAD_SHARE = 0.5;
/** Share of a sentence's words from which on two sentences side by side may tell it. */
const NEAR = 0.25;
/** The same for the sentences of the others who tell it, which tell more besides. */
const NEAR_OTHERS = 0.4;
/** The same for the article as a whole: what one report says in a line another spreads over many. */
const PRINTED = 0.4;
/** Words that tell the matter apart, for one of which an article may print: one in more is chance. */
const CHANCE = 7;
/** The same for all words that are quoted. */
const CHANCE_QUOTED = 4;
/** A word that so few sentences have tells its matter by itself. */
const RARE = 3;

/** True when the article's text was extracted well enough for its silence to mean something. */
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

/** Share of a matter's plain words that two sentences side by side hold where an article is likely to tell it. */
const LIKELY = 0.3;
/** The same for the words that tell it apart. */
const LIKELY_CORE = 0.25;

/** Share of its words, or of those that tell it apart, that one sentence holds, beside some plain words. */
const MUCH = 0.45;
const SOME = 0.15;

/** Share of all articles from which on a topic is the event itself, which every sentence on it touches. */
const OF_ALL = 0.6;

/** True when a claim of the article was aligned, in whatever words, with what two sentences that tell the matter tell. */
function sharesTopic(tellers: readonly Teller[], article: number, { all, topicsOf, sharers, isAnswered }: Setting): boolean {
  const most = all.spans.length * OF_ALL;
  const topics = tellers.flatMap(({ line }) => [...topicsOf(all.lines[line]!)]);
  return topics.some((topic, i) => {
    const articles = sharers(topic);
    return topics.indexOf(topic) < i && articles.has(article) && (articles.size <= most || isAnswered(topic));
  });
}

/** True when it is likely that the article tells the matter in words that were not read as it. */
export function likelyTells({ keys, plain, core, tellers }: Matter, article: number, setting: Setting): boolean {
  const [all, telling, apart] = [keys, plain, core].map((words) => heldBy(setting.all, words, article)) as [Held, Held, Held];
  return (
    sharesTopic(tellers, article, setting) ||
    (telling.near >= LIKELY && apart.near >= LIKELY_CORE) ||
    (telling.best >= SOME && (all.best >= MUCH || apart.best >= MUCH))
  );
}

/**
 * True when the article may tell the matter: two sentences of it hold a quarter of the words of the sentence that tells it, it prints a word
 * that hardly any other sentence has, or it holds many words of the others who tell it.
 */
export function mayTell({ keys, plain, tellers, core }: Matter, article: number, { all, isTelling }: Setting): boolean {
  const rare = Math.log(1 + all.lines.length / RARE);
  const printsOf = (words: readonly string[], chance: number): boolean =>
    words.filter((key) => all.prints(article, key)).length * chance >= Math.max(1, words.length);
  return (
    heldBy(all, keys, article).near >= NEAR ||
    heldBy(all, keys, article).printed >= PRINTED ||
    heldBy(all, core, article).near >= NEAR ||
    printsOf([...core].filter((key) => plain.has(key)), CHANCE) ||
    printsOf([...plain].filter(isTelling), CHANCE_QUOTED) ||
    [...core].some((key) => all.rarity(key) > rare && all.prints(article, key)) ||
    tellers.slice(1).some((t) => heldBy(all, all.lines[t.line]!.keys, article).near >= NEAR_OTHERS)
  );
}
