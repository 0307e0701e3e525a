import { FAMILIES, type Family, slantOf } from '../../lexicon/framing.js';
import type { Cluster, FramingClaim } from '../../model/index.js';
import { apartByCount } from './counted.js';
import { commonKeys, groupsOf, isShared } from './groups.js';
import { namesIn, objectKeys, stem } from './keys.js';
import { byMoment, dayOf, withoutFollowUps } from './moments.js';
import { isOfHeadlines } from './openings.js';
import { withoutParts } from './parts.js';
import { titled, titleOf } from './titles.js';

/** What alignment knows of the articles beside their claims. */
export interface Setting {
  readonly published: ReadonlyMap<string, string | null>;
  /** Stems of the names in a claim's sentence. */
  readonly namesOf: (claim: FramingClaim) => ReadonlySet<string>;
  /** Stems of the names that the leads of two articles share: who and where the reported event is about. */
  readonly mainNames: ReadonlySet<string>;
  /** Stems of the names in an article's opening, by its id. */
  readonly openingNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stems of the names that two articles hold anywhere. */
  readonly sharedNames: ReadonlySet<string>;
  /** True for an article's own word, in its headline, for what it reports. */
  readonly isOwnNaming: (claim: FramingClaim) => boolean;
}

/** Where the words of a table stand, said in its title: in its text an article may have others. */
const IN_HEADLINES = ', in headlines';

/** Quotes kept of one wording in one article and voice: one to show and one that bears it out. */
const QUOTES = 2;

const voiceOf = (c: FramingClaim): string =>
  JSON.stringify([c.article, c.label, c.voice === 'unclear' ? 'own' : c.voice]);

/** Claims of one label, article and voice (own, retold, quoted) beyond the first two are left out: the table shows words, not each time they are used. */
function fewOfEach(claims: readonly FramingClaim[]): FramingClaim[] {
  const seen = new Map<string, number>();
  const told = new Set<string>();
  return claims.filter((c) => {
    // "The horror, the horror": one sentence shows a wording once.
    const here = `${voiceOf(c)} ${c.sentence}`;
    if (told.has(here)) return false;
    told.add(here);
    seen.set(voiceOf(c), (seen.get(voiceOf(c)) ?? 0) + 1);
    return (seen.get(voiceOf(c)) ?? 0) <= QUOTES;
  });
}

/** By article, then place in the text. */
export const inOrder = (claims: readonly FramingClaim[]): FramingClaim[] =>
  [...claims].sort((a, b) =>
    a.article === b.article
      ? a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1)
      : a.article < b.article
        ? -1
        : 1,
  );

/** Two wordings at least, one of which suggests something, and not "attack" beside "shooting": else there is nothing to set side by side. */
const isTelling = (family: Family, claims: readonly FramingClaim[]): boolean =>
  new Set(claims.map((c) => c.label)).size >= 2 &&
  claims.some((c) => slantOf(family.id, c.label) !== null) &&
  claims.some((c) => !family.alike.has(c.label));

/** Two articles name the thing by words that few other things are called: only then "the crisis" is the outbreak. */
const isAnchored = (family: Family, claims: readonly FramingClaim[]): boolean =>
  isShared(claims.filter((c) => !family.loose.has(c.label)));

function clusterOf(family: Family, group: readonly FramingClaim[], day: string | null): Cluster {
  const claims = inOrder(fewOfEach(inOrder(group)));
  const shared = family.by === 'event' ? [] : commonKeys(claims, objectKeys);
  const main =
    family.by === 'modifier' || family.by === 'agent'
      ? commonKeys(claims, (c) => new Set((c.agents ?? []).map(stem)))
      : shared;
  return {
    kind: 'framing',
    key: [family.id, main[0] ?? '', day ?? ''].join(' '),
    title: isOfHeadlines(family.id) ? `${titleOf(family, claims)}${IN_HEADLINES}` : titleOf(family, claims),
    claims,
    together: [
      `words for one thing: ${family.id}`,
      `shared ${family.by}: ${family.by === 'event' ? (day ?? 'the articles') : (main[0] ?? 'names')}`,
    ],
    refused: [],
  };
}

/** False for "the harbour attack" behind the headline where the leads do not speak of the harbour: another event than the one reported. */
function isOurs(family: Family, claim: FramingClaim, { mainNames, sharedNames }: Setting): boolean {
  if (claim.sentence === 0) return true;
  // "Climate change": the wording's own words are no names, however they are printed.
  const own = new Set(claim.label.split(' ').map(stem));
  const names = new Set([...namesIn(claim.evidence.quote)].filter((name) => !own.has(name)));
  const known = family.lasting ? sharedNames : mainNames;
  return [...names].filter((n) => known.has(n)).length * 2 >= names.size;
}

/** Sentences of an article in which it names where its event was. */
export const OPENING = 8;

/** "gunmen killed 30 in Ellery", far down: a place that neither the opening nor the leads of the articles name is another event's. */
function isElsewhere({ article, sentence, event }: FramingClaim, { mainNames, openingNames }: Setting): boolean {
  if (sentence < OPENING) return false;
  const known = openingNames.get(article);
  const names = event.places.flatMap((place) => place.split(' ')).map(stem);
  return names.length > 0 && !names.some((n) => mainNames.has(n) || known?.has(n));
}

/** Without the words for another kind of thing than most articles name; where as many name two, without both. */
function ofOneKind({ kindOf }: Family, claims: readonly FramingClaim[]): FramingClaim[] {
  const articles = new Map<string, Set<string>>();
  for (const { label, article } of claims) {
    const kind = kindOf.get(label);
    if (kind !== undefined) articles.set(kind, (articles.get(kind) ?? new Set()).add(article));
  }
  const [most, next] = [...articles].sort(([, a], [, b]) => b.size - a.size);
  const kept = most !== undefined && most[1].size > (next?.[1].size ?? 0) ? most[0] : null;
  return claims.filter(({ label }) => [undefined, kept].includes(kindOf.get(label)));
}

/** Share of the names that tell the event which the opening of an article on it holds at least. */
const TOLD = 0.5;

/** True for an article that opens with who and where the event was, whenever it was printed. */
export function opensWithEvent(article: string, { mainNames, openingNames }: Setting): boolean {
  const held = [...mainNames].filter((name) => openingNames.get(article)?.has(name)).length;
  return mainNames.size > 0 && held >= mainNames.size * TOLD;
}

/** Clusters of one family's claims. */
function familyClusters(family: Family, claims: readonly FramingClaim[], setting: Setting): Cluster[] {
  const told = claims.filter((c) => family.lasting || (!c.event.background && !isElsewhere(c, setting)));
  const isOfEvent = (article: string): boolean => family.by === 'event' && opensWithEvent(article, setting);
  const dated = family.lasting ? [told] : byMoment(told, setting.published, isOfEvent);
  const moments = family.by === 'event' ? withoutFollowUps(dated) : dated;
  const many = moments.length > 1;
  return moments.flatMap((moment) => {
    const day = many ? (moment.flatMap((c) => dayOf(c, setting.published) ?? []).sort()[0] ?? null) : null;
    const ours = family.by === 'event' ? moment.filter((c) => isOurs(family, c, setting)) : moment;
    return groupsOf(family, inOrder(ours), setting.namesOf)
      .flatMap((group) => apartByCount(family.id, group))
      .map((group) => ofOneKind(family, group))
      .filter((group) => isAnchored(family, group) && isTelling(family, group))
      .map((group) => clusterOf(family, group, day));
  });
}

/** True where a word for the thing stands in a headline and not in the table: it would tell a source's choice by halves. */
const leavesOut = ({ claims }: Cluster, inHeadlines: readonly FramingClaim[]): boolean =>
  inHeadlines.some(
    (c) => !(claims as readonly FramingClaim[]).some((d) => d.article === c.article && d.label === c.label),
  );

/** Words for one thing, family by family. */
export function alignFamilies(claims: readonly FramingClaim[], setting: Setting): Cluster[] {
  const byFamily = new Map<string, FramingClaim[]>();
  for (const claim of claims) byFamily.set(claim.concept, []);
  for (const claim of claims) byFamily.get(claim.concept)!.push(claim);
  return [...FAMILIES.values()].flatMap((family) => {
    const own = byFamily.get(family.id);
    if (own === undefined) return [];
    const told = withoutParts(own).filter((c) => !isOfHeadlines(family.id) || setting.isOwnNaming(c));
    const clusters = familyClusters(family, told, setting);
    const inHeadlines = isOfHeadlines(family.id) ? own.filter((c) => c.sentence === 0 && c.voice !== 'quoted') : [];
    return titled(clusters.filter((cluster) => !leavesOut(cluster, inHeadlines)));
  });
}
