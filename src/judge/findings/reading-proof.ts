import { groupOf } from '../../lexicon/counted-groups.js';
import { fatesMeet } from '../../lexicon/fates.js';
import type { Claim, QuantityClaim } from '../../model/index.js';
import { contentLemmas } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import type { FindingWitness } from './finding.js';
import type { Matter } from './matters/matters.js';
import type { Setting } from './matters/setting.js';
import { PRINTED, printed } from './matters/sound.js';
import { heldSideBySide, type Lines } from './matters/words.js';

/*
 * Proof that an article does not tell something: a matter that was not found must never become "not mentioned".
 */

/** Share of the words that tell a matter apart from which on an article that prints them may tell it, wherever they stand. */
const PRINTED_OF_CORE = 0.12;
/** Share of its words below which an article has nothing of it, whatever else of those sentences it tells. */
const NOTHING = 0.12;
/** Share of one of its clauses from which on two sentences side by side may tell it. */
const NEAR_CLAUSE = 0.5;
/** Share of a matter's words that a clause has which tells something by itself. */
const PART = 0.08;

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
/** Words of a matter, one of them telling it apart, of which the same is true. */
const RETOLD_WORDS = 2;
/** Share of a matter's words that such a clause has: the words of a lesser one have kin in any text. */
const RETOLD_PART = 0.24;

/** True where two sentences side by side may tell the passage, or a clause of it, in other words; another article has another measure. */
function retells({ keys, clauses, measured, core }: Matter, article: number, { all, retold }: Setting): boolean {
  if (retold(core, article).words > 0 && retold(keys, article).words >= RETOLD_WORDS) return true;
  const least = RETOLD_PART * all.weight(keys);
  const parts = [keys, ...clauses.map((c) => c.keys).filter((own) => all.weight(own) >= least)];
  const isMeasure = (key: string): boolean => measured.has(key);
  return parts.some((own) => retold(new Set([...own].filter((key) => !isMeasure(key))), article).share >= RETOLD);
}

/** True where two sentences side by side hold much of a clause that tells something by itself. */
function tellsClause({ clauses, keys }: Matter, article: number, all: Lines): boolean {
  const least = PART * all.weight(keys);
  return clauses.some((c) => all.weight(c.keys) >= least && heldSideBySide(all, c.keys, article) >= NEAR_CLAUSE);
}

/**
 * True when the article may tell the matter, in whatever words: it prints an eighth of the words that tell it apart, or a quarter of all; two sentences
 * of it hold much of one of its clauses, or of the passage in words of the same groups; it has a figure of the same; or it prints some of the words, and
 * a claim of it was aligned with one of those who tell it.
 */
export function mayTell(matter: Matter, article: number, setting: Setting): boolean {
  const { all } = setting;
  const share = printed(matter.keys, article, all);
  return (
    share >= PRINTED ||
    printed(matter.core, article, all) >= PRINTED_OF_CORE ||
    (share >= NOTHING && sharesTopics(matter, article, setting)) ||
    tellsClause(matter, article, all) ||
    retells(matter, article, setting) ||
    countsLike(matter, article, setting)
  );
}
