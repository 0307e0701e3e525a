import { speakerKey } from '../../text/speakers.js';
import { clusterScored, type Scored } from '../cluster.js';
import { scoreOf } from './score.js';
import type { Weighed } from './weighed.js';

/** Score from which two statements of one voice tell one thing: less than of two voices, who share no way of speaking. */
const FLOOR = 0.1;
/** Statements of one voice that are compared at most: all with all. */
const MOST = 40;

const QUOTED = /["“”]/u;

const isQuoted = ({ claim }: Weighed): boolean => claim.voice === 'quoted' || QUOTED.test(claim.evidence.quote);

const articlesOf = (all: readonly Weighed[]): Set<string> => new Set(all.map((w) => w.claim.article));

/** Statements by who makes them, as far as that is one person or body in all articles. */
function byVoice(all: readonly Weighed[]): Map<string, Weighed[]> {
  const keys = new Map<string | null, string | null>([[null, null]]);
  const found = new Map<string, Weighed[]>();
  for (const w of all) {
    const { speaker } = w.claim;
    if (!keys.has(speaker)) keys.set(speaker, speakerKey(speaker!));
    const key = keys.get(speaker);
    if (key == null) continue;
    const own = found.get(key);
    if (own === undefined) found.set(key, [w]);
    else own.push(w);
  }
  return found;
}

type Vetoed = (a: Weighed, b: Weighed) => boolean;

/** What one voice says, in groups of two articles that quote it. */
function ofVoice(free: readonly Weighed[], enough: number, vetoed: Vetoed): Weighed[][] {
  const all = free.slice(0, MOST);
  const score = (i: number, j: number): number => scoreOf(all[i]!, all[j]!, enough);
  const pairs: Scored[] = [];
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++)
      if (score(i, j) >= FLOOR && !vetoed(all[i]!, all[j]!)) pairs.push({ i, j, score: score(i, j) });
  const affinity = (i: number, j: number): number | null => (vetoed(all[i]!, all[j]!) ? null : score(i, j));
  return clusterScored(all.length, pairs, affinity, FLOOR)
    .map((group) => group.map((i) => all[i]!))
    .filter((group) => articlesOf(group.filter(isQuoted)).size > 1);
}

/** True for two quotations of one voice in two articles: of more, some are of other things. */
const isOfOneVoice = (group: readonly Weighed[]): boolean =>
  group.length === 2 &&
  articlesOf(group.filter(isQuoted)).size > 1 &&
  group.every((w) => w.claim.speaker !== null) &&
  [...byVoice(group).values()].some((all) => all.length === group.length);

/** Groups of statements that tell one thing, and what each voice says that articles quote it with. */
export interface Voiced {
  readonly groups: readonly (readonly Weighed[])[];
  readonly voiced: readonly (readonly Weighed[])[];
}

/**
 * Puts together what one person or body is quoted with in several articles, of the statements that no other article tells, where their words
 * show that they are on one thing: less is asked of them than of two voices.
 */
export function voiced(groups: readonly (readonly Weighed[])[], enough: number, vetoed: Vetoed): Voiced {
  const own = groups.filter(isOfOneVoice);
  const free = groups.filter((group) => articlesOf(group).size === 1).flat();
  const found = [...byVoice(free)].flatMap(([, all]) => (articlesOf(all).size > 1 ? ofVoice(all, enough, vetoed) : []));
  const taken = new Set([...own, ...found].flat());
  const rest = groups.map((group) => group.filter((w) => !taken.has(w))).filter((group) => group.length > 0);
  return { groups: rest, voiced: [...own, ...found] };
}
