import { type Cluster, isAnswer, type StatementClaim } from '../../model/index.js';
import { once } from '../../text/once.js';
import { classOf } from '../../text/terms.js';
import { clusterScored } from '../cluster.js';
import { type EventFrame, isElsewhere } from '../event.js';
import { claimsOfKind, type Witness } from '../witness.js';
import { accusations } from './accusations.js';
import { alignCharges } from './charged.js';
import { contested, contestedTitle } from './contested.js';
import { linked } from './linked.js';
import { type Voiced, voiced } from './one-voice.js';
import { alignAnswers, isPart, repeats } from './questions.js';
import { rankedPairs } from './ranked.js';
import { featuresOf, scoreOf } from './score.js';
import { byFrequency, titler } from './title.js';
import { vetoOf } from './vetoes.js';
import { type Scale, type Weighed, weighAll } from './weighed.js';
import { type Whether, whethers } from './whether.js';

/** Score, with its rank, from which two statements are taken to tell one thing, and mean score from which two groups do. */
const FLOOR = 0.22;
const MEAN = 0.18;

/** Mean amount of each feature over neighbouring statements, in words. */
function togetherOf(group: readonly Weighed[], enough: number): string[] {
  const sums = new Map<string, number>();
  group.slice(1).forEach((w, i) => {
    for (const f of featuresOf(group[i]!, w, enough)) sums.set(f.name, (sums.get(f.name) ?? 0) + f.amount);
  });
  return [...sums].map(([name, sum]) => `${name}: ${(sum / (group.length - 1)).toFixed(2)}`);
}

/** True for a group that a reader compares: two articles, two speakers of one article, or one statement that somebody makes. */
function isTold(group: readonly Weighed[]): boolean {
  const [first] = group;
  if (group.length === 1) return first!.claim.speaker !== null && classOf(first!.claim.act) !== null;
  const articles = new Set(group.map((w) => w.claim.article));
  const speakers = new Set(group.map((w) => w.claim.speaker));
  return articles.size > 1 || speakers.size > 1 || first!.claim.speaker !== null;
}

/** Stable over builds: the words that most of the statements share, as many as it takes to tell the topic from the others. */
function keyOf(claims: readonly StatementClaim[], taken: Set<string>): string {
  const words = byFrequency(claims, (c) => [c.act, ...c.context]).map(([w]) => w);
  let key = words.slice(0, 5).join(' ');
  for (let n = 6; taken.has(key) && n <= words.length; n++) key = words.slice(0, n).join(' ');
  if (taken.has(key)) key = `${key} ${claims[0]!.id}`;
  taken.add(key);
  return key;
}

/** The cluster of what two sides say of each other, or none. */
const sidesCluster = (claims: readonly StatementClaim[]): Cluster[] =>
  claims.length === 0
    ? []
    : [
        {
          kind: 'attribution',
          key: 'who attacked whom',
          title: 'Who attacked whom',
          claims,
          together: ['each side accuses the other'],
          refused: [],
        },
      ];

type Titler = ReturnType<typeof titler>;

/** The cluster of what one voice says was there and another says was not. */
const whetherCluster = ({ thing, claims }: Whether, titleOf: Titler): Cluster => ({
  kind: 'attribution',
  key: `whether ${thing}`,
  title: titleOf(claims.filter((c) => c.negated)),
  claims,
  together: [`told and denied: ${thing}`],
  refused: [],
});

/** The cluster of two stories of what somebody was doing when something was done to them. */
const contestedCluster = (claims: readonly StatementClaim[], titleOf: Titler): Cluster => ({
  kind: 'attribution',
  key: `contested ${claims[0]!.id}`,
  title: contestedTitle(claims) ?? titleOf(claims),
  claims,
  together: ['two voices dispute what they were doing'],
  refused: [],
});

/** Clauses in groups that tell one thing, as far as their words show, and what one voice says. */
function groupsOf(scale: Scale, frame: EventFrame): Voiced {
  const { all, enough } = scale;
  const vetoed = vetoOf(all, frame);
  const { pairs, ranked } = rankedPairs(scale, vetoed);
  // An article tells a thing in parts: that two of its statements share few words keeps them neither apart nor together.
  const affinity = (i: number, j: number): number | null => {
    if (vetoed(i, j)) return null;
    const score = ranked(i, j, scoreOf(all[i]!, all[j]!, enough));
    return all[i]!.claim.article === all[j]!.claim.article ? Math.max(MEAN, score) : score;
  };
  const strong = pairs.filter(({ score }) => score >= FLOOR);
  const groups = clusterScored(all.length, strong, affinity, MEAN).map((group) => group.map((i) => all[i]!));
  const parted = groups.flatMap((group) => linked(group, (a, b) => scoreOf(a, b, enough)));
  const places = new Map(all.map((w, i) => [w, i] as const));
  return voiced(parted, enough, (a, b) => vetoed(places.get(a)!, places.get(b)!));
}

/** The cluster of what one voice says in several articles. */
const voiceCluster = (group: readonly Weighed[], keys: Set<string>, titleOf: Titler): Cluster => {
  const claims = group.map((w) => w.claim);
  const together = [`one voice: ${claims[0]!.speaker}`];
  return { kind: 'attribution', key: keyOf(claims, keys), title: titleOf(claims), claims, together, refused: [] };
};

/** Statements about one thing, from all articles; opposite accounts within one article, too. */
export function alignStatements(witnesses: readonly Witness[], frame: EventFrame): Cluster[] {
  const reported = claimsOfKind(witnesses, 'attribution').filter((c) => !isAnswer(c) && !isElsewhere(c, frame));
  const accusing = accusations(reported);
  const accusers = new Set(accusing);
  const others = reported.filter((c) => !accusers.has(c));
  const disputed = whethers(witnesses, others);
  const stories = contested(others);
  const taken = new Set(
    [...accusing, ...disputed.flatMap((d) => [...d.claims, ...d.aside]), ...stories.flat()].map((c) => c.id),
  );
  const scale = weighAll(witnesses, taken);
  const titleOf = titler(witnesses);
  const answers = [...alignAnswers(witnesses, frame), ...alignCharges(witnesses, frame)];
  const isAnswered = repeats(answers.filter((c) => !isPart(c)));
  const keys = new Set<string>();
  const { groups, voiced: words } = groupsOf(scale, frame);
  const clauses = groups.flatMap((group): Cluster[] => {
    const claims = group.map((w) => w.claim);
    if (!isTold(group) || isAnswered(claims)) return [];
    const together = togetherOf(group, scale.enough);
    return [{ kind: 'attribution', key: keyOf(claims, keys), title: titleOf(claims), claims, together, refused: [] }];
  });
  const isSaid = once(() => repeats(clauses));
  return [
    ...answers.filter((c) => !isPart(c) || !isSaid()(c.claims)),
    ...sidesCluster(accusing),
    ...disputed.map((d) => whetherCluster(d, titleOf)),
    ...stories.map((pair) => contestedCluster(pair, titleOf)),
    ...words.map((group) => voiceCluster(group, keys, titleOf)),
    ...clauses,
  ];
}
