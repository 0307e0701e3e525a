import { fateNamed } from '../lexicon/fates.js';
import { type Claim, isAnswer, overlaps, type Topic } from '../model/index.js';

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

/**
 * The topics without those clauses that only tell one toll again: alike ("killed at least six people" beside the people killed), or with
 * the contradiction that the toll has already ("two were injured", "no one was injured").
 */
export function withoutRepeats(topics: readonly Topic[]): Topic[] {
  const tolls = tollsIn(topics);
  const tollsOf = ({ article, evidence }: Claim): Topic[] =>
    (tolls.get(article) ?? []).filter(({ claim }) => overlaps(claim.evidence, evidence)).map(({ toll }) => toll);
  return topics.filter((topic) => {
    if (!isAgreedClause(topic) && !isDenied(topic)) return true;
    const [first, ...others] = topic.claims.map(tollsOf);
    const again = first?.filter((toll) => others.every((all) => all.includes(toll))) ?? [];
    return !again.some((toll) => isAgreedClause(topic) || toll.verdict === 'conflict');
  });
}
