import type { ClaimKind, Cluster, Topic } from '../model/index.js';
import { shortHash, slug } from '../text/ids.js';
import { speakerKey } from '../text/speakers.js';
import { judgeDates } from './dates/dates.js';
import { judgeNumbers } from './figures/numbers.js';
import { judgeFraming } from './framing.js';
import { type Bench, type Judge, type Judgement, originsOf } from './judgement.js';
import { judgeNames } from './names/names.js';
import { judgePlaces } from './names/places.js';
import { judgeAttribution } from './statements/attribution.js';
import { sidesOf } from './statements/sides.js';
import { judgedTitle, retitled } from './titles.js';

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

/** The claims that are told: without those that turned out to be none of the topic, and of statements that differ the sides. */
function toldIn(cluster: Cluster, judgement: Judgement, bench: Bench): Cluster {
  const { left = [] } = judgement;
  const sides = cluster.kind === 'attribution' ? sidesOf(cluster, judgement) : cluster.claims;
  const claims = sides.filter((c) => !left.includes(c.id));
  return claims.length === cluster.claims.length ? { ...cluster, claims } : retitled({ ...cluster, claims }, bench);
}

/** Whose word a claim is: one speaker, however each article calls them ("Jan Doe", "the mayor Jan Doe", "Doe"), else the article itself. */
const voiceOf = ({ speaker, article }: Cluster['claims'][number]): string =>
  speaker === null ? `the article ${article}` : (speakerKey(speaker) ?? speaker);

/** How many voices tell the claims; most topics are of one claim. */
const voicesOf = ({ claims }: Cluster): number => (claims.length === 1 ? 1 : new Set(claims.map(voiceOf)).size);

/** The topic of one cluster: its verdict, the reasons and who is silent. */
export function judge(all: Cluster, bench: Bench): Topic {
  const judgement = judgeOf(all)(all, bench);
  const { verdict, reasons, reported } = judgement;
  const cluster = toldIn(all, judgement, bench);
  const told = new Set(cluster.claims.map((c) => c.id));
  const comparisons = judgement.comparisons.filter((c) => told.has(c.a) && told.has(c.b));
  const speaking = new Set(cluster.claims.map((c) => c.article));
  return {
    id: `${slug(cluster.key, 48) || cluster.kind}-${shortHash([cluster.kind, cluster.key])}`,
    kind: cluster.kind,
    title: judgedTitle(cluster, verdict, reasons, bench.published),
    verdict,
    reasons: [...new Set(reasons)].sort(),
    reported,
    claims: cluster.claims,
    counts: {
      reports: speaking.size,
      origins: originsOf(cluster, bench).size,
      speakers: voicesOf(cluster),
    },
    silent: bench.ids.filter((id) => !speaking.has(id)),
    comparisons,
    together: cluster.together,
    refused: cluster.refused,
  };
}
