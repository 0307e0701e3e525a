import type { Cluster, DateClaim, Refusal } from '../../model/index.js';
import { fromDay, toDay } from '../../text/calendar.js';
import { commonest } from '../../text/frequency.js';
import { cosine, rarityOf } from '../../text/vectors.js';
import { candidatePairs, clusterBy, type Pair } from '../cluster.js';
import { claimsOfKind, type Witness } from '../witness.js';
import { familiesDated } from './clause-acts.js';
import { FEATURE_WORDS } from './feature-words.js';
import { isHourBesideDay, withLoneTimes } from './hours.js';
import { mainEventOf } from './main-event.js';
import { daysKey, firstTimesOf, type Profile, profileOf, soleDaysOf, soleTimesOf, tellingOf } from './profile.js';
import { featuresOf, scoreOf } from './score.js';
import { provenParts, withoutStrays } from './strays.js';
import { type SentenceOf, type Title, titleOf } from './title.js';
import { gapOf, minutesApart, ruleApart, vetoOf } from './vetoes.js';

/** Mean score from which dates are dates of one event. Chosen by hand on development events; see README.md. */
const FLOOR = 0.42;
/** The same of two groups of dates: of many tellings of one event some share no word. */
const GROUP_FLOOR = 0.35;
/** Claims of a topic among which the one nearest to the others is looked for. */
const MOST_CENTRAL = 12;
/** Rarest words of each claim that block it. */
const BLOCK_WORDS = 4;
/** Dates that a rule keeps apart look alike from this cosine of their words on, and are told as refused. */
const LOOK_ALIKE = 0.35;

/** Date claims of all articles, put together where they date one event; the order of articles changes nothing. */
export function alignDates(witnesses: readonly Witness[]): Cluster[] {
  const claims = claimsOfKind(witnesses, 'date');
  const published = new Map(witnesses.map((w) => [w.document.article.id, w.document.article.published.value]));
  const words = claims.map(tellingOf);
  const rarity = {
    word: rarityOf(words.map((w) => w.keys)),
    days: relativeRarity(claims.map((c) => [daysKey(c)])),
    act: relativeRarity(claims.map((c) => [c.property])),
    place: relativeRarity(claims.map((c) => c.event.places)),
  };
  const publishedOf = (article: string): number | null => {
    const day = published.get(article) ?? null;
    return day === null ? null : toDay(day);
  };
  const main = mainEventOf(claims, publishedOf);
  const times = {
    main,
    first: firstTimesOf(claims),
    sole: soleTimesOf(claims),
    soleDay: soleDaysOf(claims, main),
  };
  const sentenceOf = sentences(witnesses);
  const profiles = claims.map((c, i) =>
    profileOf(c, words[i]!, familiesDated(c, sentenceOf(c)), published.get(c.article) ?? null, rarity, times),
  );
  const pairs = candidatePairs(profiles.map(blocksOf));
  const affinity = (i: number, j: number): number | null => {
    const [a, b] = [profiles[i]!, profiles[j]!];
    return ruleApart(a, b) === null ? scoreOf(a, b) : null;
  };
  const timesApart = (i: number, j: number): number | null =>
    isHourBesideDay(profiles[i]!, profiles[j]!) ? null : affinity(i, j);
  const clusters = clusterBy(profiles.length, pairs, timesApart, FLOOR, GROUP_FLOOR);
  const groups = withLoneTimes(clusters, profiles, affinity, FLOOR)
    .flatMap((g) => withoutStrays(g, profiles))
    .flatMap((g) => provenParts(g, profiles))
    .flatMap((g) => withTitle(g, profiles, sentenceOf));
  const refused = refusals(profiles, pairs, groups);
  return withOwnKeys(
    groups.map((group) =>
      clusterOf(
        group.map((i) => profiles[i]!),
        refused,
        sentenceOf,
      ),
    ),
  );
}

/** Two topics of one key are told apart by their first claim. */
function withOwnKeys(clusters: readonly Cluster[]): Cluster[] {
  const taken = new Map<string, number>();
  for (const { key } of clusters) taken.set(key, (taken.get(key) ?? 0) + 1);
  return clusters.map((c) => (taken.get(c.key) === 1 ? c : { ...c, key: `${c.key} ${c.claims[0]!.id}` }));
}

/** Rarity of a key, as a share of that of a key that stands once. */
function relativeRarity(keys: readonly (readonly string[])[]): (key: string) => number {
  const rarity = rarityOf(keys);
  const most = Math.log(1 + keys.length);
  return (key) => (most === 0 ? 0 : rarity(key) / most);
}

/** What a claim is looked up by: its rarest words, its act and month, its day of the week, its hour. */
function blocksOf(p: Profile): string[] {
  const words = [...p.words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, BLOCK_WORDS);
  const hour = p.minutes === null ? [] : [Math.floor(p.minutes / 60), Math.floor(p.minutes / 60 + 0.5)];
  const start = p.claim.value.start ?? (p.days === null ? null : fromDay(p.days.from));
  const first = [...(p.firstDay ? ['f'] : []), ...(p.leadDay || p.standing ? [`l ${start}`] : [])];
  const days =
    start === null
      ? []
      : p.own
        ? [start, `${start} ${p.family}`]
        : [start.slice(0, 7), `${start.slice(0, 4)} ${p.family}`, `act ${p.claim.property}`];
  const weekday = p.weekday === null ? [] : [`wd ${p.weekday} ${p.family}`];
  const month = start === null && p.month !== null ? [`m ${p.month}`] : [];
  const sole = [
    ...(p.minutes !== null || p.soleTime ? [`t ${p.claim.property}`] : []),
    ...(p.soleDay ? yearsBeside(p).map((day) => `y ${day} ${p.family}`) : []),
  ];
  return [
    ...first,
    ...sole,
    ...weekday,
    ...month,
    ...words.map(([w]) => `w ${w}`),
    ...hour.map((h) => `h ${h % 24}`),
    ...days.map((d) => `d ${d}`),
  ];
}

/** What a day of the news is looked up by, for one of the year before or after; the day itself for any other. */
function yearsBeside({ own, claim: { value } }: Profile): string[] {
  if (value.start === null) return [];
  const year = Number(value.start.slice(0, 4));
  return (own ? [year - 1, year + 1] : [year]).map((y) => `${y}${value.start!.slice(4)}`);
}

function sentences(witnesses: readonly Witness[]): SentenceOf {
  const documents = new Map(witnesses.map((w) => [w.document.article.id, w.document]));
  return (claim) => documents.get(claim.article)!.sentences[claim.sentence]!;
}

function clusterOf(
  group: readonly Profile[],
  refused: ReadonlyMap<string, readonly Refusal[]>,
  sentenceOf: SentenceOf,
): Cluster {
  const claims = group.map(withDay);
  return {
    kind: 'date',
    key: keyOf(group),
    title: titleIn(group, sentenceOf).words,
    claims,
    together: features(group),
    refused: told(claims, refused),
  };
}

const titleIn = (group: readonly Profile[], sentenceOf: SentenceOf): Title =>
  titleOf(centralFirst(group.filter((p) => !p.otherwise)), sentenceOf, centralFirst(group.filter((p) => p.otherwise)));

/** What agrees, and has no words that tell alone of what it is, tells a reader nothing: each date stands for itself. */
function withTitle(
  group: readonly number[],
  profiles: readonly Profile[],
  sentenceOf: SentenceOf,
): (readonly number[])[] {
  const dates = group.map((i) => profiles[i]!);
  const differ = dates.some((a, i) =>
    dates.slice(i + 1).some((b) => gapOf(a, b) !== 0 || (minutesApart(a, b) ?? 0) > 0),
  );
  return group.length < 2 || differ || titleIn(dates, sentenceOf).isWhole ? [group] : group.map((i) => [i]);
}

/** The claim, with the day that the other articles mean by its words where its own article does not tell which: "on Tuesday" in an article without a date. */
function withDay({ claim, days }: Profile): DateClaim {
  if (claim.value.start !== null || days === null) return claim;
  return { ...claim, relative: true, value: { ...claim.value, start: fromDay(days.from), end: fromDay(days.to) } };
}

/** What is dated and when, in one line: the commonest act, month and word, so that one more source seldom changes it. */
function keyOf(group: readonly Profile[]): string {
  if (group.length === 1) return group[0]!.claim.id;
  const months = group.map((p) => p.claim.value.start?.slice(0, 7) ?? p.claim.value.time ?? '');
  return [group.map((p) => p.family), months, group.flatMap((p) => [...p.words.keys()])].map(commonest).join(' ');
}

/** The claims, the one nearest to all others first; ties by id. */
function centralFirst(group: readonly Profile[]): DateClaim[] {
  const some = group.slice(0, MOST_CENTRAL);
  if (some.length < 2) return some.map((p) => p.claim);
  const sum = (p: Profile): number => some.reduce((s, q) => (q === p ? s : s + scoreOf(p, q)), 0);
  return some
    .map((p) => ({ p, near: sum(p) }))
    .sort((x, y) => y.near - x.near || (x.p.claim.id < y.p.claim.id ? -1 : 1))
    .map(({ p }) => p.claim);
}

/** What every neighbouring pair of the cluster has in common, in words. */
function features(group: readonly Profile[]): string[] {
  const names = group.slice(1).flatMap((p, i) =>
    featuresOf(group[i]!, p)
      .filter((f) => f.amount > 0)
      .map((f) => FEATURE_WORDS[f.name]),
  );
  return [...new Set(names)].sort();
}

/** Claim id → look-alikes that a rule kept out of its topic. */
function refusals(
  profiles: readonly Profile[],
  pairs: readonly Pair[],
  groups: readonly (readonly number[])[],
): Map<string, Refusal[]> {
  const groupOf = new Map(groups.flatMap((g, k) => g.map((i) => [i, k] as const)));
  const found = new Map<string, Refusal[]>();
  for (const [i, j] of pairs) {
    if (groupOf.get(i) === groupOf.get(j)) continue;
    const [a, b] = [profiles[i]!, profiles[j]!];
    const veto = cosine(a.words, b.words) < LOOK_ALIKE ? null : vetoOf(a, b);
    if (veto === null) continue;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = found.get(x.claim.id) ?? [];
      list.push({ claim: y.claim.id, ...veto });
      found.set(x.claim.id, list);
    }
  }
  return found;
}

function told(claims: readonly DateClaim[], refused: ReadonlyMap<string, readonly Refusal[]>): Refusal[] {
  const own = new Set(claims.map((c) => c.id));
  const all = claims.flatMap((c) => refused.get(c.id) ?? []).filter((r) => !own.has(r.claim));
  return [...new Map(all.map((r) => [r.claim, r])).values()].sort((a, b) => (a.claim < b.claim ? -1 : 1));
}
