import { groupOf } from '../../lexicon/counted-groups.js';
import { deedFamily } from '../../lexicon/deeds.js';
import { ABOARD, fateNamed } from '../../lexicon/fates.js';
import {
  type Claim,
  contains,
  type Finding,
  type QuantityClaim,
  type StatementClaim,
  type Topic,
} from '../../model/index.js';
import { tellsHearsay } from '../../text/hearsay.js';
import { isToldAsFact, isWhatIsSaid, namesSpeaker, type Witnesses } from './fact-or-word.js';
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

/** True for two statements on deeds of one kind: shot, captured. */
function isOneDeed(a: StatementClaim, b: StatementClaim): boolean {
  const kind = deedFamily(a.act);
  return kind !== null && kind === deedFamily(b.act) && a.negated === b.negated;
}

/** True for two accounts of one deed, where the one told as fact holds nearly all words of what is said. */
function sameDeed(fact: StatementClaim, said: StatementClaim, witnesses: Witnesses): boolean {
  if (!isOneDeed(fact, said) || holdsCount(fact, witnesses) || holdsCount(said, witnesses)) return false;
  const told = ownLemmas(fact, witnesses.get(fact.article));
  const words = ownLemmas(said, witnesses.get(said.article));
  const shared = words.filter((l) => told.includes(l)).length;
  return shared >= SAME_WORDS && shared >= words.length * SAME_SHARE;
}

/** True for a statement that holds a count of people: whether that is told as fact is asked of the count. */
const holdsCount = (c: StatementClaim, witnesses: Witnesses): boolean =>
  (witnesses.get(c.article)?.claims ?? []).some(
    (q) => q.kind === 'quantity' && q.sentence === c.sentence && matters(q) && contains(c.evidence, q.evidence),
  );

/** True when two claims say the same: one figure of one thing, or one deed in the same words. */
function sayTheSame(fact: Claim, said: Claim, witnesses: Witnesses): boolean {
  if (fact.kind === 'quantity' && said.kind === 'quantity') return sameFigure(fact, said);
  return fact.kind === 'attribution' && said.kind === 'attribution' && sameDeed(fact, said, witnesses);
}

/** Share by which two figures of one article may differ and be one: "80 %", and "80.23 %" further down. */
const NEAR = 0.02;

const bestOf = (c: QuantityClaim): number => c.base.best ?? 0;
const isNear = (a: QuantityClaim, b: QuantityClaim): boolean => Math.abs(bestOf(a) - bestOf(b)) <= NEAR * bestOf(b);

/** True for two figures of what befell people, of one kind: counts of the dead, whatever they are called. */
const isOfOneFate = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.dimension === b.dimension && (a.property === b.property || isNear(a, b));

/** True for an article's own words, with nobody in their sentence who says or believes it. */
function isOwn(c: Claim, witnesses: Witnesses): boolean {
  const sentence = witnesses.get(c.article)?.document.sentences[c.sentence];
  return c.voice === 'own' && !(sentence !== undefined && tellsHearsay(sentence));
}

const claimsOf = (c: Claim, witnesses: Witnesses): readonly Claim[] =>
  (witnesses.get(c.article)?.claims ?? []).filter((other) => other.kind === c.kind && other.id !== c.id);

/** True where the article of what is told as fact gives somebody's word for it elsewhere, or for a later count: a higher one overtakes it. */
function isSaidToo(fact: Claim, witnesses: Witnesses): boolean {
  return claimsOf(fact, witnesses).some((c) => {
    if (fact.kind === 'quantity' && c.kind === 'quantity')
      return isOfOneFate(c, fact) && (!isOwn(c, witnesses) || bestOf(c) > bestOf(fact) * (1 + NEAR));
    return fact.kind === 'attribution' && c.kind === 'attribution' && isOneDeed(c, fact) && !isOwn(c, witnesses);
  });
}

/** "Walker shot, dogs taken": a headline that tells of such a deed. */
function isInHeadline({ act, article }: StatementClaim, witnesses: Witnesses): boolean {
  const titles = witnesses.get(article)?.document.sentences.filter((s) => s.block === 'headline') ?? [];
  return titles.some(({ tokens }) => tokens.some((t) => t.pos === 'VERB' && deedFamily(t.lemma) === deedFamily(act)));
}

/** True where the article that attributes it tells it as fact elsewhere, in its headline or its text. */
function isToldToo(said: Claim, witnesses: Witnesses): boolean {
  if (said.kind === 'attribution' && isInHeadline(said, witnesses)) return true;
  return claimsOf(said, witnesses).some((c) => {
    if (!isOwn(c, witnesses)) return false;
    if (said.kind === 'quantity' && c.kind === 'quantity') return c.property === said.property && isNear(c, said);
    return said.kind === 'attribution' && c.kind === 'attribution' && isOneDeed(c, said);
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
  if (facts.size === 0 || attributed.size === 0) return null;
  const told = topic.claims.filter(
    (c) => facts.has(c.article) && isToldAsFact(c, witnesses) && !isBeside(c) && !isSaidToo(c, witnesses),
  );
  if (told.length === 0) return null;
  const said = topic.claims.filter(
    (c) => attributed.has(c.article) && isWhatIsSaid(c, witnesses) && !isToldToo(c, witnesses),
  );
  for (const fact of told.slice(0, LOOKED_AT)) {
    const other = said
      .slice(0, LOOKED_AT)
      .find(
        (c) =>
          originOf.get(c.article) !== originOf.get(fact.article) &&
          !namesSpeaker(fact, c.speaker ?? '', witnesses) &&
          sayTheSame(fact, c, witnesses),
      );
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
