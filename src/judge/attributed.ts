import { groupOf } from '../lexicon/counted-groups.js';
import { deedFamily } from '../lexicon/deeds.js';
import { ABOARD, fateNamed } from '../lexicon/fates.js';
import type { Claim, Finding, QuantityClaim, StatementClaim, Topic } from '../model/index.js';
import { tellsHearsay } from '../text/hearsay.js';
import { isToldAsFact, isWhatIsSaid, type Witnesses } from './fact-or-word.js';
import { evidenceOf, type FindingBench, finding, sourceOf, withoutRepeats } from './finding.js';
import { ownLemmas } from './reading-proof.js';

/** Kinds of which it matters whether they are told as fact: what happened, and how many. */
const KINDS: ReadonlySet<Topic['kind']> = new Set(['quantity', 'attribution']);

/** Findings told: what most report comes first. */
const SHOWN = 5;
/** Content words that the statement told as fact shares with what is said at least, and their share of the latter. */
const SAME_WORDS = 3;
const SAME_SHARE = 0.75;

/** True for figures that matter: what happened to people, and what part of them. An age, a length or who was aboard is no claim that anybody disputes. */
const matters = ({ dimension, property }: QuantityClaim): boolean =>
  (dimension === 'share' && property !== '') ||
  (dimension === 'count' && property !== ABOARD && fateNamed(property) !== undefined);

const sameFigure = (a: QuantityClaim, b: QuantityClaim): boolean =>
  matters(a) &&
  a.property === b.property &&
  (a.counted === b.counted || groupOf(a.counted) === groupOf(b.counted)) &&
  a.bound === b.bound &&
  !a.part &&
  !b.part &&
  a.base.best !== null &&
  a.base.best === b.base.best;

/** True for two accounts of one deed, where the one told as fact holds nearly all words of what is said. */
function sameDeed(fact: StatementClaim, said: StatementClaim, witnesses: Witnesses): boolean {
  const kind = deedFamily(said.act);
  if (kind === null || kind !== deedFamily(fact.act) || fact.negated !== said.negated) return false;
  const told = ownLemmas(fact, witnesses.get(fact.article));
  const words = ownLemmas(said, witnesses.get(said.article));
  const shared = words.filter((l) => told.includes(l)).length;
  return shared >= SAME_WORDS && shared >= words.length * SAME_SHARE;
}

/** True when two claims say the same: one figure of one thing, or one deed in the same words. */
function sayTheSame(fact: Claim, said: Claim, witnesses: Witnesses): boolean {
  if (fact.kind === 'quantity' && said.kind === 'quantity') return sameFigure(fact, said);
  return fact.kind === 'attribution' && said.kind === 'attribution' && sameDeed(fact, said, witnesses);
}

/** Share by which two figures of one article may differ and be one: "80 %", and "80.23 %" further down. */
const NEAR = 0.02;

/** True where the article gives somebody's word for the figure elsewhere. */
function isSaidToo(fact: Claim, witnesses: Witnesses): boolean {
  const witness = witnesses.get(fact.article);
  if (fact.kind !== 'quantity' || witness === undefined) return false;
  const best = fact.base.best ?? 0;
  return witness.claims.some((c) => {
    if (c.kind !== 'quantity' || c.dimension !== fact.dimension) return false;
    const sentence = witness.document.sentences[c.sentence];
    const isSaid = c.voice !== 'own' || (sentence !== undefined && tellsHearsay(sentence));
    return isSaid && Math.abs((c.base.best ?? 0) - best) <= NEAR * best;
  });
}

/** "two more", "two other people": beside others, and not all of them. */
const BESIDE = new Set(['another', 'further', 'more', 'other', 'others']);
const isBeside = (claim: Claim): boolean =>
  claim.kind === 'quantity' &&
  claim.evidence.quote
    .toLowerCase()
    .split(/\s+/u)
    .some((w) => BESIDE.has(w));

/** Claims of a topic that are looked at on each side: the first tell what the others tell. */
const LOOKED_AT = 8;

/** Articles whose claims in a topic all have a speaker, or none has one. */
function articlesOf(topic: Topic, attributed: boolean): Set<string> {
  const mixed = new Set(topic.claims.filter((c) => (c.speaker !== null) !== attributed).map((c) => c.article));
  return new Set(topic.claims.map((c) => c.article).filter((id) => !mixed.has(id)));
}

/** Two claims that say the same, one told as fact by an article that attributes none, the other attributed by one that always does. */
function pairOf(
  topic: Topic,
  originOf: ReadonlyMap<string, string>,
  witnesses: Witnesses,
): { readonly fact: Claim; readonly said: Claim } | null {
  const [facts, attributed] = [articlesOf(topic, false), articlesOf(topic, true)];
  const told = topic.claims.filter(
    (c) => facts.has(c.article) && isToldAsFact(c, witnesses) && !isBeside(c) && !isSaidToo(c, witnesses),
  );
  const said = topic.claims.filter((c) => attributed.has(c.article) && isWhatIsSaid(c, witnesses));
  for (const fact of told.slice(0, LOOKED_AT)) {
    const other = said
      .slice(0, LOOKED_AT)
      .find((c) => originOf.get(c.article) !== originOf.get(fact.article) && sayTheSame(fact, c, witnesses));
    if (other !== undefined) return { fact, said: other };
  }
  return null;
}

/** What one article tells in its own voice and another only as the word of somebody who answers for it; one finding a topic. */
export function findAttributedElsewhere(bench: FindingBench): Finding[] {
  const witnesses = new Map(bench.witnesses.map((w) => [w.document.article.id, w]));
  const found = bench.topics
    .filter((t) => KINDS.has(t.kind) && t.counts.origins >= 2)
    .sort((a, b) => b.counts.reports - a.counts.reports || (a.id < b.id ? -1 : 1))
    .flatMap((topic) => {
      const pair = pairOf(topic, bench.originOf, witnesses);
      if (pair === null) return [];
      const { fact, said } = pair;
      const matter = said.kind === 'attribution' ? `“${said.value.text}”` : topic.title;
      const message = `${matter}: ${sourceOf(bench, fact.article)} tells as fact what ${sourceOf(bench, said.article)} attributes to ${said.speaker}.`;
      return [finding('attributed-elsewhere', fact.article, message, [evidenceOf(fact), evidenceOf(said)], topic.id)];
    });
  return withoutRepeats(found).slice(0, SHOWN);
}
