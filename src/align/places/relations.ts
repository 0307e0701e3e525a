import type { Cluster, NameClaim } from '../../model/index.js';
import { meetsSet } from '../../text/meet.js';
import { foldName } from '../../text/names.js';
import { placeKey } from '../../text/place-key.js';
import type { Witness } from '../witness.js';
import type { Holders } from './holders.js';
import { areBesides, areLinked, finestOfEach, inOrder, neighbourhoods, reports, type Spot, spotOf } from './spots.js';

/**
 * What articles tell of one person's home, of where one place lies, of where what is under way set out and was bound for: one topic for each,
 * whatever places are told. Of a journey only articles that tell the same kind of vehicle stand together.
 */
export function alignRelations(witnesses: readonly Witness[], holders: Holders): Cluster[] {
  const groups = new Map<string, Spot[]>();
  for (const witness of witnesses) {
    for (const claim of witness.claims) {
      if (claim.kind !== 'place-name' || claim.site?.whose === undefined || isOther(claim)) continue;
      const key = `${claim.site.of} ${claim.site.whose}`;
      const spot = spotOf(claim, holders);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [spot]);
      else known.push(spot);
    }
  }
  return [...withoutWayBack(groups)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, spots]) => [key, inOrder(finestOfEach(spots))] as const)
    .filter(([key, spots]) => !areOfSeveral(key, spots))
    .map(([key, spots]) => [key, isJourney(key) ? ofOneLeg(spots) : spots] as const)
    .filter(([, spots]) => reports(spots) > 1)
    .map(([key, spots]) => clusterOf(key, spots, witnesses));
}

/** "The plane had come from Y", where it was bound for Y: that was another leg, and so is all that its sentence tells of a journey. */
function withoutWayBack(groups: ReadonlyMap<string, readonly Spot[]>): (readonly [string, readonly Spot[]])[] {
  const legs = new Set<string>();
  for (const [key, spots] of groups) {
    const bound = key.startsWith(SET_OUT) ? groups.get(`bound ${key.slice(SET_OUT.length)}`) : undefined;
    const ends = new Set(bound?.flatMap((s) => [...s.own]));
    for (const spot of spots) if (meetsSet(spot.own, ends)) legs.add(legOf(key.slice(SET_OUT.length), spot));
  }
  const isLeg = (key: string, spot: Spot): boolean => legs.has(legOf(key.replace(/^(?:set out|bound) /, ''), spot));
  return [...groups].map(([key, spots]) => [key, spots.filter((s) => !isLeg(key, s))] as const);
}

const isJourney = (key: string): boolean => /^(?:set out|bound) /.test(key);

/**
 * The end of a journey that most articles tell, and others that one place holds together with it: "to Orley, by way of Marun" may be told as two
 * journeys, and an article of each tells no other end.
 */
function ofOneLeg(spots: readonly Spot[]): readonly Spot[] {
  const [main = []] = neighbourhoods(spots).sort((a, b) => reports(b) - reports(a));
  return spots.filter((s) => main.includes(s) || main.some((m) => areBesides(m, s)));
}

const SET_OUT = 'set out ';
const legOf = (vehicle: string, { claim }: Spot): string => `${vehicle} ${claim.article} ${claim.sentence}`;

/** A journey told as background is another one. */
const isOther = ({ site, event }: NameClaim): boolean =>
  event.background && (site!.of === 'set out' || site!.of === 'bound');

/** "One train left X, the other Y": an article that tells two places of departure tells of two, and which of them another means is not known. */
const areOfSeveral = (key: string, spots: readonly Spot[]): boolean =>
  isJourney(key) &&
  spots.some((a, i) => spots.slice(i + 1).some((b) => a.claim.article === b.claim.article && !areLinked(a, b)));

function clusterOf(key: string, spots: readonly Spot[], witnesses: readonly Witness[]): Cluster {
  const { of, whose = '' } = spots[0]!.claim.site!;
  return {
    kind: 'place-name',
    key: `told ${key}`,
    title: titleOf(of, whose, spots, witnesses),
    claims: spots.map((s) => s.claim),
    together: [`${of}: ${whose}`],
    refused: [],
  };
}

const VEHICLE_WORDS: ReadonlyMap<string, string> = new Map([
  ['aeroplane', 'aircraft'],
  ['lorry', 'truck'],
]);

function titleOf(of: string, whose: string, spots: readonly Spot[], witnesses: readonly Witness[]): string {
  const vehicle = VEHICLE_WORDS.get(whose) ?? whose;
  if (of === 'set out') return `Where the ${vehicle} set out`;
  if (of === 'bound') return `Where the ${vehicle} was bound`;
  const name = subjectOf(of, whose, spots, witnesses);
  return of === 'home' ? `Home of ${name}` : `Where ${name} lies`;
}

/** The name as the first article writes it at the first of the claims. */
function subjectOf(of: string, whose: string, spots: readonly Spot[], witnesses: readonly Witness[]): string {
  const { article, sentence } = spots[0]!.claim;
  const names = witnesses.find((w) => w.document.article.id === article)!.reading.names;
  const near = names.filter((n) => n.sentence === sentence);
  const named = near.find((n) =>
    of === 'home' ? n.kind === 'person' && foldName(n.name).split(' ').includes(whose) : placeKey(n.name) === whose,
  );
  return named?.name ?? whose;
}
