import { FAMILIES, slantOf } from '../../lexicon/framing.js';
import type { Cluster, FramingClaim } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';
import { meetsSet } from '../../text/meet.js';
import { newsDays } from '../news-days.js';
import { reportsOfOtherEvents } from '../other-events.js';
import { claimsOfKind, type Witness } from '../witness.js';
import { alignAttackers } from './attackers.js';
import { alignCalled } from './called.js';
import { alignFamilies, OPENING, opensWithEvent, type Setting } from './families.js';
import { alignFirsts } from './firsts.js';
import { alignHeadlines } from './headlines.js';
import { nameStems, namesWithin } from './keys.js';
import { ownNaming } from './openings.js';
import { alignDegrees, alignSuperlatives } from './patterns.js';
import { isSomebodys, withoutPlainSayings } from './whose.js';

/** Clusters of words that a report shows; the most divergent are kept. More would drown what matters. */
const SHOWN = 12;

/** Concepts without a lexicon of what words suggest: each wording is its own. */
const TELLING = new Set(['attackers', 'first', 'superlative']);

/** How far sources part in a cluster: the slants that some article has and another has not, then the wordings. */
function divergence(cluster: Cluster): number {
  const claims = cluster.claims as readonly FramingClaim[];
  const slants = new Map<string, Set<string>>();
  for (const c of claims) {
    const slant =
      slantOf(c.concept, c.label) ?? (c.concept.includes('degree') || TELLING.has(c.concept) ? c.label : null);
    if (slant !== null) slants.set(slant, (slants.get(slant) ?? new Set()).add(c.article));
  }
  const articles = new Set(claims.map((c) => c.article)).size;
  const parting = [...slants.values()].filter((a) => a.size < articles).length;
  return parting * 100 + Math.min(99, articles * 5 + new Set(claims.map((c) => c.label)).size);
}

/** Sentences of an article that say what it is about, the headline among them. */
const LEAD = 3;
/** Share of the articles whose leads must hold a name that tells the reported event from others. */
const MAIN = 1 / 3;

/** Stems of the names that at least `share` of the articles, two at least, hold in their first sentences, as many as `within`. */
function commonNames(witnesses: readonly Witness[], within: number, share: number): Set<string> {
  const articles = new Map<string, number>();
  for (const witness of witnesses)
    for (const name of namesWithin(witness, within)) articles.set(name, (articles.get(name) ?? 0) + 1);
  return new Set([...articles].filter(([, n]) => n >= Math.max(2, witnesses.length * share)).map(([name]) => name));
}

/** Names in an article's opening that others hold too, from which on it tells of what they do, though it names not where: a local paper. */
const KNOWN = 2;

/** Articles whose opening holds none of the names that tell the reported event, and hardly one that others hold: their "attack" and "gunman" are of another one. */
const ofAnother = ({ mainNames, openingNames, sharedNames }: Setting): Set<string> =>
  new Set(
    [...openingNames]
      .filter(
        ([, names]) =>
          mainNames.size > 0 &&
          !meetsSet(names, mainNames) &&
          [...names].filter((n) => sharedNames.has(n)).length < KNOWN,
      )
      .map(([article]) => article),
  );

/** True for an article of a known day, no earlier than most, that opens with who and where the event was: a later step of it. */
function isFollowUp(article: string, setting: Setting): boolean {
  const days = newsDays([...setting.published.values()]);
  const printed = setting.published.get(article) ?? null;
  return days !== null && printed !== null && toDay(printed) >= days.from && opensWithEvent(article, setting);
}

/**
 * Puts together what two or more articles word: acts, incidents, groups and deals of one family that share their agent,
 * object, names or event; ranks of one noun; degrees of one property; the headlines.
 */
export function alignFraming(witnesses: readonly Witness[]): Cluster[] {
  const mainNames = commonNames(witnesses, LEAD, MAIN);
  const documents = new Map(witnesses.map((w) => [w.document.article.id, w.document]));
  const setting: Setting = {
    published: new Map(witnesses.map((w) => [w.document.article.id, w.document.article.published.value])),
    mainNames,
    openingNames: new Map(witnesses.map((w) => [w.document.article.id, namesWithin(w, OPENING)])),
    sharedNames: commonNames(witnesses, Number.POSITIVE_INFINITY, 0),
    isOwnNaming: ownNaming(witnesses),
    namesOf: ({ article, sentence }) =>
      nameStems(documents.get(article)?.sentences[sentence]?.tokens.map((t) => t.text) ?? []),
  };
  const strangers = ofAnother(setting);
  const others = new Set([...reportsOfOtherEvents(witnesses)].filter((id) => !isFollowUp(id, setting)));
  const all = claimsOfKind(witnesses, 'framing');
  const claims = all.filter(
    (c) =>
      isSomebodys(c) &&
      !others.has(c.article) &&
      !(strangers.has(c.article) && FAMILIES.get(c.concept)?.by === 'event'),
  );
  const worded = [
    ...alignFamilies(claims, setting).flatMap((cluster) => withoutPlainSayings(cluster) ?? []),
    ...alignSuperlatives(claims, setting),
    ...alignFirsts(claims, setting),
    ...alignAttackers(claims, setting.published),
    ...alignDegrees(claims),
    ...alignCalled(claims),
  ];
  const shown = worded.sort((a, b) => divergence(b) - divergence(a) || (a.key < b.key ? -1 : 1)).slice(0, SHOWN);
  return [...shown, ...alignHeadlines(witnesses, all, others)].sort((a, b) => (a.key < b.key ? -1 : 1));
}
