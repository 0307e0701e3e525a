import { groupOf } from '../lexicon/counted-groups.js';
import { fatesMeet } from '../lexicon/fates.js';
import { type Claim, type Document, isAnswer, type QuantityClaim, type Topic } from '../model/index.js';
import { contentLemmas } from '../text/content.js';
import { inSentence } from '../text/in-sentence.js';
import type { FindingWitness } from './finding.js';
import type { Matter } from './matters/matters.js';
import type { Setting } from './matters/setting.js';
import { heldSideBySide } from './matters/words.js';

/*
 * Proof that an article does not tell something: a matter that was not found must never become "not mentioned".
 */

/** Sentences an article must have: a teaser or a brief leaves out nearly everything. */
const READ_SENTENCES = 8;
/** Share of the text that may have been left unread (captions, menus) in an article that was read cleanly. */
const UNREAD_SHARE = 0.5;

/** Shares of a matter's words from which on an article may tell it: in two sentences side by side, and in the article as a whole. */
const NEAR = 0.25;
const PRINTED = 0.31;
/** The same for the words that tell the matter apart: one of five is chance. */
const PRINTED_OF_CORE = 0.22;

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

/** True for a topic whose claims answer a question ("How badly they were hurt"): who answers it in other words tells it, too. */
const isAnswered = ({ claims }: Topic): boolean => claims.some((c) => c.kind === 'attribution' && isAnswer(c));

/** True when claims of the article were aligned, in whatever words, with two of those who tell the matter, or twice with one, or answer what it answers. */
function sharesTopics({ tellers }: Matter, article: number, { all, idOf, topicsOf, sharersOf }: Setting): boolean {
  const topics = tellers.flatMap(({ line }) => topicsOf(all.lines[line]!));
  const shared = topics.filter((topic) => sharersOf(topic).has(idOf(article)));
  return shared.length > 1 || shared.some(isAnswered);
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
 * True when the article may tell the matter, in whatever words: it prints more than a third of the words that tell it apart, or two sentences of it
 * hold much of the passage; a claim of it was aligned with what two of the others tell, or it has a figure of the same.
 */
export function mayTell(matter: Matter, article: number, setting: Setting): boolean {
  const { all } = setting;
  const printed = (words: ReadonlySet<string>): number => {
    const held = [...words].filter((key) => all.prints(article, key));
    return all.weight(held) / all.weight(words);
  };
  return (
    printed(matter.core) >= PRINTED_OF_CORE ||
    printed(matter.keys) >= PRINTED ||
    heldSideBySide(all, matter.keys, article) >= NEAR ||
    sharesTopics(matter, article, setting) ||
    countsLike(matter, article, setting)
  );
}
