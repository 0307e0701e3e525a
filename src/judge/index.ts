import type { ClaimKind, Cluster, Topic } from '../model/index.js';
import { shortHash, slug } from '../text/ids.js';
import { judgeDates } from './dates/dates.js';
import { judgeNumbers } from './figures/numbers.js';
import { judgeFraming } from './framing.js';
import { type Bench, type Judge, type Judgement, originsOf } from './judgement.js';
import { judgeNames } from './names/names.js';
import { judgePlaces } from './names/places.js';
import { judgeAttribution } from './statements/attribution.js';
import { judgedTitle } from './titles.js';

const JUDGES: Readonly<Record<ClaimKind, Judge>> = {
  quantity: judgeNumbers,
  date: judgeDates,
  'place-name': judgeNames,
  'person-role': judgeNames,
  attribution: judgeAttribution,
  framing: judgeFraming,
};

/** Names of places have one judge, where something happened another. */
const judgeOf = (cluster: Cluster): Judge =>
  cluster.claims.some((c) => c.kind === 'place-name' && c.site !== undefined) ? judgePlaces : JUDGES[cluster.kind];

/** The claims that are judged: without those that turned out to be none of the topic, and where one report alone tells that two sides say of each other that they did it, those sides: what else it tells in like words is neither's. */
function sidesOf(cluster: Cluster, { verdict, reasons, comparisons, left }: Judgement): Cluster {
  if (left !== undefined) return { ...cluster, claims: cluster.claims.filter((c) => !left.includes(c.id)) };
  const one = new Set(cluster.claims.map((c) => c.article)).size === 1;
  if (verdict !== 'conflict' || !one || !reasons.some((r) => r.startsWith('actor: '))) return cluster;
  const sides = new Set(comparisons.flatMap((c) => (c.relation === 'contradict' ? [c.a, c.b] : [])));
  return { ...cluster, claims: cluster.claims.filter((c) => sides.has(c.id)) };
}

const publishedOf = ({ articles }: Bench): Map<string, string | null> =>
  new Map([...articles.values()].map((a) => [a.id, a.published.value]));

/** The topic of one cluster: its verdict, the reasons and who is silent. */
export function judge(all: Cluster, bench: Bench): Topic {
  const judgement = judgeOf(all)(all, bench);
  const { verdict, reasons, reported } = judgement;
  const cluster = sidesOf(all, judgement);
  const told = new Set(cluster.claims.map((c) => c.id));
  const comparisons = judgement.comparisons.filter((c) => told.has(c.a) && told.has(c.b));
  const speaking = new Set(cluster.claims.map((c) => c.article));
  return {
    id: `${slug(cluster.key, 48) || cluster.kind}-${shortHash([cluster.kind, cluster.key])}`,
    kind: cluster.kind,
    title: judgedTitle(cluster, verdict, reasons, publishedOf(bench)),
    verdict,
    reasons: [...new Set(reasons)].sort(),
    reported,
    claims: cluster.claims,
    counts: {
      reports: speaking.size,
      origins: originsOf(cluster, bench).size,
      speakers: new Set(cluster.claims.map((c) => c.speaker ?? `the article ${c.article}`)).size,
    },
    silent: [...bench.articles.keys()].filter((id) => !speaking.has(id)).sort(),
    comparisons,
    together: cluster.together,
    refused: cluster.refused,
  };
}
