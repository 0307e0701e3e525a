import { familyOf } from '../../lexicon/date-events.js';
import { HAPPENINGS, PLACED_ACTS, SUDDEN } from '../../lexicon/sites.js';
import type { Cluster, NameClaim } from '../../model/index.js';
import { type SentenceOf, titleOf } from '../dates/title.js';
import { type EventFrame, isDatedElsewhere } from '../event.js';
import type { Witness } from '../witness.js';
import { type Holders, holdersIn } from './holders.js';
import { alignRelations } from './relations.js';
import {
  areBesides,
  areLinked,
  byArticle,
  finest,
  finestOfEach,
  inOrder,
  isHeld,
  neighbourhoods,
  onePerPlace,
  reports,
  type Spot,
  spotOf,
} from './spots.js';
import { areKnown, isElsewhere } from './strangers.js';

/**
 * Where one thing happened, as the articles tell it. Phrases of one kind of event that share a place, or of which one lies in the other, stand
 * together; of what a story has at one place (a crash, a blast) also those of articles that name another.
 */
export function alignPlaces(witnesses: readonly Witness[], frame: EventFrame): Cluster[] {
  const documents = new Map(witnesses.map((w) => [w.document.article.id, w.document]));
  const sentenceOf: SentenceOf = (claim) => documents.get(claim.article)!.sentences[claim.sentence]!;
  const holders = holdersIn(witnesses);
  const happened = [...spotsByEvent(witnesses, frame, holders)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([event, spots]) => {
      const groups = HAPPENINGS.has(event) ? happening(spots, witnesses, frame) : [act(spots)];
      return groups.filter((g) => reports(g) > 1).map((g) => clusterOf(event, inOrder(g), sentenceOf));
    });
  return [...happened, ...alignRelations(witnesses, holders)];
}

const isSite = (c: Witness['claims'][number]): c is NameClaim =>
  c.kind === 'place-name' && c.site !== undefined && c.site.whose === undefined;

/** "Fired from X", "fired over X": not where it happened. */
const NOT_AT = /^(?:from|over|across|around|throughout) /i;

/** The family of what happens ("blast" and "attack" are told of one another), the class of an act; null for all else. */
function eventOf({ site, value }: NameClaim): string | null {
  if (HAPPENINGS.has(site!.of)) return NOT_AT.test(value.text) ? null : familyOf(site!.of);
  return PLACED_ACTS.has(site!.of) ? site!.of : null;
}

function spotsByEvent(witnesses: readonly Witness[], frame: EventFrame, holders: Holders): Map<string, Spot[]> {
  const byEvent = new Map<string, Spot[]>();
  for (const claim of witnesses.flatMap((w) => w.claims.filter(isSite))) {
    const event = claim.event.background || isDatedElsewhere(claim, frame) ? null : eventOf(claim);
    if (event !== null) byEvent.set(event, [...(byEvent.get(event) ?? []), spotOf(claim, holders)]);
  }
  return byEvent;
}

/** Each place with what else stands with it: the one that most articles tell with the other places of other articles. */
function happening(spots: readonly Spot[], witnesses: readonly Witness[], frame: EventFrame): Spot[][] {
  const groups = bySize(neighbourhoods(finest(spots)));
  const alone = new Set(groups.filter((g) => reports(g) === 1).flat());
  const [main, ...more] = groups.filter((g) => reports(g) > 1).map(finestOfEach);
  if (main === undefined) return [];
  const told = new Set(main.map((s) => s.claim.article));
  const known = witnesses.filter((w) => told.has(w.document.article.id));
  const articles = byArticle(spots);
  const places = onePerPlace(main);
  const others = witnesses.flatMap((witness) => {
    const own = articles.get(witness.document.article.id) ?? [];
    if (own.length === 0 || told.has(witness.document.article.id)) return [];
    const stranger = own.find((s) => alone.has(s) && isStranger(s, places));
    if (stranger !== undefined && !areKnown(stranger, known) && !isElsewhere(witness, places, known, frame))
      return [stranger];
    return finestOfEach(own.filter((s) => places.some((c) => isHeld(c, s))));
  });
  return [[...main, ...others], ...more];
}

/**
 * True where a phrase may tell another place of the same thing: one sudden kind of event, no whole region, and one place holds both. Without that a
 * second quake, or a province beside its town, would be told as the first one's other place.
 */
const isStranger = (spot: Spot, core: readonly Spot[]): boolean =>
  SUDDEN.has(spot.claim.site!.of) &&
  !isRegion(spot.claim) &&
  core.some((s) => s.claim.site!.of === spot.claim.site!.of && areBesides(s, spot));

/** "in Tarn County", "the province of Tarn": so wide that it may hold any place of the others. */
const isRegion = ({ site, value }: NameClaim): boolean =>
  site!.within.length === 0 &&
  /\b(?:county|country|governorate|oblast|prefecture|province|region|state)\b/i.test(value.text);

/** The place that most articles tell of one act, and those that tell it more widely; each with another word in common with another article. */
function act(spots: readonly Spot[]): Spot[] {
  const [main = []] = bySize(neighbourhoods(finest(spots)));
  const places = onePerPlace(main);
  const group = [...main, ...spots.filter((s) => places.some((m) => isHeld(m, s)))].slice(0, MOST_COMPARED);
  return finestOfEach(group.filter((a) => group.some((b) => a.claim.article !== b.claim.article && shareWords(a, b))));
}

/** Phrases of one act and place that are compared with each other: more say nothing new. */
const MOST_COMPARED = 60;

/** The group of most reports first. */
const bySize = (groups: readonly Spot[][]): Spot[][] =>
  [...groups].sort((a, b) => reports(b) - reports(a) || b.length - a.length || (idOf(a) < idOf(b) ? -1 : 1));

const idOf = (spots: readonly Spot[]): string => spots.map((s) => s.claim.id).sort()[0]!;

const shareWords = (a: Spot, b: Spot): boolean => {
  const own = new Set(a.claim.context);
  return b.claim.context.some((w) => own.has(w) && w !== a.claim.site!.of);
};

function clusterOf(event: string, spots: readonly Spot[], sentenceOf: SentenceOf): Cluster {
  const claims = spots.map((s) => s.claim);
  const linked = spots.some((a, i) =>
    spots.slice(i + 1, i + MOST_COMPARED).some((b) => a.claim.article !== b.claim.article && areLinked(a, b)),
  );
  return {
    kind: 'place-name',
    key: `where ${event} ${commonestPlace(spots)}`,
    title: `Where: ${titleOf(
      claims.map(({ role: _, ...c }) => ({ ...c, property: c.site!.of })),
      sentenceOf,
    ).words.replace(/^When: /, '')}`,
    claims,
    together: [`event: ${event}`, ...(linked ? ['place: one that both name, or that holds the other'] : [])],
    refused: [],
  };
}

/** The place that most phrases name, ties by the alphabet: one more source seldom changes it. */
function commonestPlace(spots: readonly Spot[]): string {
  const counts = new Map<string, number>();
  for (const key of spots.flatMap((s) => [...s.own])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
