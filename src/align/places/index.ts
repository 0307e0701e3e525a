import { familyOf } from '../../lexicon/date-events.js';
import { HAPPENINGS, PLACED_ACTS, SUDDEN } from '../../lexicon/sites.js';
import type { Cluster, NameClaim } from '../../model/index.js';
import { type SentenceOf, titleOf } from '../dates/title.js';
import { type EventFrame, eventFrame, isDatedElsewhere } from '../event.js';
import type { Witness } from '../witness.js';
import { holdersIn } from './holders.js';
import { areLinked, finestOfEach, inOrder, isHeld, neighbourhoods, reports, type Spot, spotOf } from './spots.js';
import { isElsewhere } from './strangers.js';

/**
 * Where one thing happened, as the articles tell it. Phrases of one kind of event that share a place, or of which one lies in the other, stand
 * together; of what a story has at one place (a crash, a blast) also those of articles that name another.
 */
export function alignPlaces(witnesses: readonly Witness[]): Cluster[] {
  const frame = eventFrame(witnesses);
  const documents = new Map(witnesses.map((w) => [w.document.article.id, w.document]));
  const sentenceOf: SentenceOf = (claim) => documents.get(claim.article)!.sentences[claim.sentence]!;
  return [...spotsByEvent(witnesses, frame)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([event, spots]) => {
      const all = HAPPENINGS.has(event) ? happening(spots, witnesses, frame) : largest(act(spots));
      return reports(all) < 2 ? [] : [clusterOf(event, inOrder(all), sentenceOf)];
    });
}

const isSite = (c: Witness['claims'][number]): c is NameClaim => c.kind === 'place-name' && c.site !== undefined;

/** "Fired from X", "fired over X": not where it happened. */
const NOT_AT = /^(?:from|over|across|around|throughout) /i;

/** The family of what happens ("blast" and "attack" are told of one another), the class of an act; null for all else. */
function eventOf({ site, value }: NameClaim): string | null {
  if (HAPPENINGS.has(site!.of)) return NOT_AT.test(value.text) ? null : familyOf(site!.of);
  return PLACED_ACTS.has(site!.of) ? site!.of : null;
}

function spotsByEvent(witnesses: readonly Witness[], frame: EventFrame): Map<string, Spot[]> {
  const holders = holdersIn(witnesses);
  const byEvent = new Map<string, Spot[]>();
  for (const claim of witnesses.flatMap((w) => w.claims.filter(isSite))) {
    const event = claim.event.background || isDatedElsewhere(claim, frame) ? null : eventOf(claim);
    if (event !== null) byEvent.set(event, [...(byEvent.get(event) ?? []), spotOf(claim, holders)]);
  }
  return byEvent;
}

/** The places that most articles tell, those that tell them more widely, and the other places of other articles. */
function happening(spots: readonly Spot[], witnesses: readonly Witness[], frame: EventFrame): Spot[] {
  const fine = spots.filter((spot) => !spots.some((other) => isHeld(other, spot)));
  const core = finestOfEach(largest(neighbourhoods(fine, areLinked)));
  const told = new Set(core.map((s) => s.claim.article));
  const known = witnesses.filter((w) => told.has(w.document.article.id));
  const others = witnesses.flatMap((witness) => {
    const own = spots.filter((s) => s.claim.article === witness.document.article.id);
    if (own.length === 0 || told.has(witness.document.article.id)) return [];
    const stranger = own.find((s) => fine.includes(s) && SUDDEN.has(s.claim.site!.of) && !isRegion(s.claim));
    if (stranger !== undefined && !isElsewhere(witness, core, known, frame)) return [stranger];
    return finestOfEach(own.filter((s) => core.some((c) => isHeld(c, s))));
  });
  return [...core, ...others];
}

/** "in Tarn County", "the province of Tarn": so wide that it may hold any place of the others. */
const isRegion = ({ site, value }: NameClaim): boolean =>
  site!.within.length === 0 &&
  /\b(?:county|country|governorate|oblast|prefecture|province|region|state)\b/i.test(value.text);

/** Phrases of one act with a place and another word in common. */
const act = (spots: readonly Spot[]): Spot[][] =>
  neighbourhoods(spots, (a, b) => areLinked(a, b) && shareWords(a, b)).map(finestOfEach);

const largest = (groups: readonly Spot[][]): Spot[] =>
  [...groups].sort((a, b) => reports(b) - reports(a) || b.length - a.length || (idOf(a) < idOf(b) ? -1 : 1))[0] ?? [];

const idOf = (spots: readonly Spot[]): string => spots.map((s) => s.claim.id).sort()[0]!;

const shareWords = (a: Spot, b: Spot): boolean => {
  const own = new Set(a.claim.context);
  return b.claim.context.some((w) => own.has(w) && w !== a.claim.site!.of);
};

function clusterOf(event: string, spots: readonly Spot[], sentenceOf: SentenceOf): Cluster {
  const claims = spots.map((s) => s.claim);
  const linked = spots.some((a, i) =>
    spots.slice(i + 1).some((b) => a.claim.article !== b.claim.article && areLinked(a, b)),
  );
  return {
    kind: 'place-name',
    key: `where ${event}`,
    title: `Where: ${titleOf(
      claims.map((c) => ({ ...c, property: c.site!.of })),
      sentenceOf,
    ).replace(/^When: /, '')}`,
    claims,
    together: [`event: ${event}`, ...(linked ? ['place: one that both name, or that holds the other'] : [])],
    refused: [],
  };
}
