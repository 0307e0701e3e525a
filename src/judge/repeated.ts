import { fateNamed } from '../lexicon/fates.js';
import { type Claim, isAnswer, overlaps, type Relation, type Topic, type Verdict } from '../model/index.js';

/** How many were killed, hurt, saved, caught: a clause about them tells it again. Other figures mostly stand beside what a clause tells. */
const isToll = ({ kind, claims, counts }: Topic): boolean =>
  kind === 'quantity' &&
  counts.reports > 1 &&
  claims.some((c) => c.kind === 'quantity' && c.dimension === 'count' && fateNamed(c.property) !== undefined);

/** True for clauses in which the sources do not differ; answers stand for themselves. */
const isAgreedClause = ({ kind, verdict, claims }: Topic): boolean =>
  kind === 'attribution' && verdict === 'agreed' && !claims.some((c) => c.kind === 'attribution' && isAnswer(c));

/** True for clauses that differ only in that one denies what the other tells. */
const isDenied = ({ kind, reasons }: Topic): boolean =>
  kind === 'attribution' && reasons.length > 0 && reasons.every((reason) => reason.startsWith('negation: '));

type Told = { readonly claim: Claim; readonly toll: Topic };

/** The tolls that two articles tell, by the articles of their claims, with the claim. */
function tollsIn(topics: readonly Topic[]): Map<string, Told[]> {
  const found = new Map<string, Told[]>();
  for (const toll of topics.filter(isToll)) {
    for (const claim of toll.claims) {
      const own = found.get(claim.article);
      if (own === undefined) found.set(claim.article, [{ claim, toll }]);
      else own.push({ claim, toll });
    }
  }
  return found;
}

const DIFFERS: ReadonlySet<Verdict> = new Set(['conflict', 'divergent']);
const APART: ReadonlySet<Relation> = new Set(['compatible', 'contradict']);

/** True where a topic tells apart what two articles say in two of these claims. */
function partsAny({ claims, comparisons }: Topic, of: readonly Claim[]): boolean {
  const covered = claims.filter((c) => of.some((o) => o.article === c.article && overlaps(o.evidence, c.evidence)));
  if (new Set(covered.map((c) => c.article)).size < 2) return false;
  const ids = new Set(covered.map((c) => c.id));
  return comparisons.some(({ a, b, relation }) => APART.has(relation) && ids.has(a) && ids.has(b));
}

/** The topics without those clauses that two sources are said to agree on while another topic shows that these very words differ. */
function withoutDifferences(topics: readonly Topic[]): Topic[] {
  // By the sentences of their claims, about which alone they can be asked: not each topic about each other.
  const differing = new Map<string, Set<Topic>>();
  const sentenceOf = ({ article, sentence }: Claim): string => `${article} ${sentence}`;
  for (const topic of topics) {
    if (topic.kind !== 'attribution' || !DIFFERS.has(topic.verdict)) continue;
    for (const key of topic.claims.map(sentenceOf)) differing.set(key, (differing.get(key) ?? new Set()).add(topic));
  }
  const isApart = ({ claims }: Topic): boolean => {
    const others = new Set(claims.flatMap((c) => [...(differing.get(sentenceOf(c)) ?? [])]));
    return [...others].some((other) => partsAny(other, claims));
  };
  return topics.filter((topic) => !isAgreedClause(topic) || !isApart(topic));
}

/**
 * The topics without those clauses that only tell one toll again: alike ("killed at least six people" beside the people killed), or with
 * the contradiction that the toll has already ("two were injured", "no one was injured"); and without those told as agreed that another topic tells apart.
 */
export function withoutRepeats(topics: readonly Topic[]): Topic[] {
  const tolls = tollsIn(topics);
  const tollsOf = ({ article, evidence }: Claim): Topic[] =>
    (tolls.get(article) ?? []).filter(({ claim }) => overlaps(claim.evidence, evidence)).map(({ toll }) => toll);
  return withoutDifferences(topics).filter((topic) => {
    if (!isAgreedClause(topic) && !isDenied(topic)) return true;
    const [first, ...others] = topic.claims.map(tollsOf);
    const again = first?.filter((toll) => others.every((all) => all.includes(toll))) ?? [];
    return !again.some((toll) => isAgreedClause(topic) || toll.verdict === 'conflict');
  });
}
