import type { ClaimKind, Cluster, Topic } from '../model/index.js';
import { shortHash, slug } from '../text/ids.js';
import { judgeAttribution } from './attribution.js';
import { judgeDates } from './dates.js';
import { judgeFraming } from './framing.js';
import { type Bench, type Judge, originsOf } from './judgement.js';
import { judgeNames } from './names.js';
import { judgeNumbers } from './numbers.js';
import { judgePlaces } from './places.js';
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

/** The topic of one cluster: its verdict, the reasons and who is silent. */
export function judge(cluster: Cluster, bench: Bench): Topic {
  const { verdict, reasons, reported, comparisons } = judgeOf(cluster)(cluster, bench);
  const speaking = new Set(cluster.claims.map((c) => c.article));
  return {
    id: `${slug(cluster.key, 48) || cluster.kind}-${shortHash([cluster.kind, cluster.key])}`,
    kind: cluster.kind,
    title: judgedTitle(cluster, verdict, reasons),
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
