import type { Claim, Finding, Topic } from '../model/index.js';
import { type FindingBench, type FindingWitness, finding, isSameWording, sourceOf, withoutRepeats } from './finding.js';
import { ownLemmas } from './reading-proof.js';

/** Kinds of which it matters whether they are told as fact: what happened, and how many. */
const KINDS: ReadonlySet<Topic['kind']> = new Set(['quantity', 'attribution']);

/** Findings told: what most report comes first. */
const SHOWN = 8;

type Witnesses = ReadonlyMap<string, FindingWitness>;

const isHeadline = (c: Claim, witnesses: Witnesses): boolean =>
  witnesses.get(c.article)?.document.sentences[c.sentence]?.block !== 'paragraph';

/** True when two claims say the same: one figure, or a statement in the same words. */
const sayTheSame = (a: Claim, b: Claim, witnesses: Witnesses): boolean =>
  a.kind === 'quantity' && b.kind === 'quantity'
    ? a.base.best !== null && a.base.best === b.base.best
    : isSameWording(ownLemmas(a, witnesses.get(a.article)), ownLemmas(b, witnesses.get(b.article)));

const evidenceOf = ({ article, evidence: { start, end, quote } }: Claim) => ({ article, start, end, quote });

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
  const told = topic.claims.filter((c) => facts.has(c.article) && c.voice === 'own' && !isHeadline(c, witnesses));
  const said = topic.claims.filter((c) => attributed.has(c.article));
  for (const fact of told.slice(0, LOOKED_AT)) {
    const other = said
      .slice(0, LOOKED_AT)
      .find((c) => originOf.get(c.article) !== originOf.get(fact.article) && sayTheSame(fact, c, witnesses));
    if (other !== undefined) return { fact, said: other };
  }
  return null;
}

/** What one article tells in its own voice and another only as somebody's statement; one finding a topic. A headline has no room to attribute. */
export function findAttributedElsewhere(bench: FindingBench): Finding[] {
  const witnesses = new Map(bench.witnesses.map((w) => [w.document.article.id, w]));
  const found = bench.topics
    .filter((t) => KINDS.has(t.kind) && t.counts.origins >= 2)
    .sort((a, b) => b.counts.reports - a.counts.reports || (a.id < b.id ? -1 : 1))
    .flatMap((topic) => {
      const pair = pairOf(topic, bench.originOf, witnesses);
      if (pair === null) return [];
      const { fact, said } = pair;
      const message = `${topic.title}: ${sourceOf(bench, fact.article)} tells as fact what ${sourceOf(bench, said.article)} attributes to ${said.speaker}.`;
      return [finding('attributed-elsewhere', fact.article, message, [evidenceOf(fact), evidenceOf(said)], topic.id)];
    });
  return withoutRepeats(found).slice(0, SHOWN);
}
