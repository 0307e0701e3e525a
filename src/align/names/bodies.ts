import { bareWord, bodyFamily, GROUP_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/names.js';
import type { Claim, Cluster, NameClaim } from '../../model/index.js';
import { meetsSet } from '../../text/meet.js';
import { areInitials, foldName, romanKey, soundOf, wordLikeness } from '../../text/names.js';
import { differByLetter } from '../../text/slips.js';
import type { Witness } from '../witness.js';

/** One name of a body, with all articles that use it. */
interface Body {
  readonly key: string;
  /** The words before the noun for what it is, and that noun. */
  readonly own: readonly string[];
  readonly noun: string | null;
  readonly claims: NameClaim[];
  readonly articles: Set<string>;
  /** Other names that articles give, short forms among them. */
  readonly aliases: Set<string>;
}

/** Words before the noun by which two bodies are one although they are called by two nouns: of "Supreme Court" and "Supreme Council" there is one. */
const TELLING = 2;
/** Letters of a single name from which romanisations of it are one. */
const SHORTEST = 5;

/**
 * Bodies that articles call by different names: by another noun of one family ("Supreme Electoral Court", "… Tribunal"), another form of a word
 * ("Election Commission", "Electoral Commission"), another spelling ("Sutar rebels", "Soutar rebels"), another name that a text gives.
 * Bodies of one name are no topic: nothing is told of them here but what they are called.
 */
export function alignBodies(witnesses: readonly Witness[]): Cluster[] {
  const bodies = bodiesOf(
    witnesses.flatMap((w) => [...w.claims.filter(isBody), ...w.claims.filter(isUntold).map(asBody)]),
  );
  const groups = new Map<Body, Body[]>(bodies.map((b) => [b, [b]]));
  for (const [a, b] of pairsIn(bodies)) {
    const [into, from] = [groups.get(a)!, groups.get(b)!];
    if (into === from) continue;
    into.push(...from);
    for (const body of from) groups.set(body, into);
  }
  return [...new Set(groups.values())].filter(haveNames).map(clusterOf);
}

/** True where the bodies have several names; a short form is none of them. */
const haveNames = (group: readonly Body[]): boolean =>
  new Set(group.filter((b) => !group.some((o) => areInitials(b.key, o.key))).map(singular)).size > 1;

/** A name of which its article does not tell what it is: a body's, where another article tells a body of that name, spelled otherwise. */
const isUntold = (c: Claim): c is NameClaim => c.kind === 'person-role' && c.tentative === true && c.name !== '';

const asBody = (claim: NameClaim): NameClaim => ({ ...claim, body: true });

/** "Tarn Airline" for "Tarn Airlines" is no other name. */
const singular = ({ key }: Body): string => key.replace(/s(?= |$)/g, '');

const isBody = (c: Claim): c is NameClaim => c.kind === 'person-role' && c.body === true;

/** One body's name in one spelling: "organization" is "organisation", "al-Soutar" is "Soutar". */
const keyOf = (name: string): string =>
  foldName(name)
    .replace(/^(?:the|al|el) /, '')
    .replaceAll('organiz', 'organis');

function bodiesOf(claims: readonly NameClaim[]): Body[] {
  const bodies = new Map<string, Body>();
  for (const claim of claims) {
    const key = keyOf(claim.name);
    const known = bodies.get(key) ?? bodyOf(key);
    bodies.set(key, known);
    known.claims.push(claim);
    known.articles.add(claim.article);
    for (const alias of claim.aliases) known.aliases.add(keyOf(alias));
  }
  return [...bodies.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function bodyOf(key: string): Body {
  const words = key.split(' ');
  const last = words.at(-1)!;
  const noun = words.length > 1 && (ORGANISATION_NOUNS.has(last) || GROUP_NOUNS.has(last)) ? last : null;
  return {
    key,
    own: noun === null ? words : words.slice(0, -1),
    noun,
    claims: [],
    articles: new Set(),
    aliases: new Set(),
  };
}

/** Pairs that are one, each bucket of names that could be looked at by itself. */
function pairsIn(bodies: readonly Body[]): (readonly [Body, Body])[] {
  const buckets = new Map<string, Body[]>();
  for (const body of bodies) for (const key of bucketsOf(body)) buckets.set(key, [...(buckets.get(key) ?? []), body]);
  return [...buckets.values()].flatMap((bucket) =>
    bucket.flatMap((a, i) => bucket.slice(i + 1).flatMap((b) => (areOne(a, b) ? [[a, b] as const] : []))),
  );
}

function bucketsOf(body: Body): Set<string> {
  const { key, own, aliases } = body;
  const sound = `sound ${own.map(soundOf).join(' ')}`;
  const ends = `ends ${own.map((w) => `${w[0]}${w.at(-1)}`).join(' ')}`;
  return isTold(body)
    ? new Set([
        `own ${own.map(bareWord).join(' ')}`,
        `roman ${own.map(romanKey).join(' ')}`,
        sound,
        ends,
        key,
        ...aliases,
      ])
    : new Set([sound, ends]);
}

/** True where some article tells that it is a body. */
const isTold = ({ claims }: Body): boolean => claims.some((c) => !c.tentative);

function areOne(a: Body, b: Body): boolean {
  if (!isTold(a) || !isTold(b))
    return (isTold(a) || isTold(b)) && (areSpellings(a, b) || isSlipOf(a, b) || isSlipOf(b, a));
  if (a.aliases.has(b.key) || b.aliases.has(a.key)) return true;
  if (meetsSet(a.articles, b.articles)) return isSlipOf(a, b) || isSlipOf(b, a);
  if (meetsSet(a.aliases, b.aliases) && shareWord(a, b)) return true;
  if (areSpellings(a, b)) return true;
  if (a.own.length !== b.own.length) return false;
  if (a.own.length === 1) return areGroups(a, b);
  const forms = a.own.every((w, i) => bareWord(w) === bareWord(b.own[i]!));
  return forms && areNounsAlike(a, b);
}

/** A name that one article alone writes, which has the right one, too, as others have: one letter of one long word is wanting, other or turned. */
function isSlipOf(slip: Body, right: Body): boolean {
  const [article] = slip.articles;
  if (slip.articles.size > 1 || right.articles.size < 2 || !right.articles.has(article!)) return false;
  const differing = slip.own.flatMap((w, i) => (w === right.own[i] ? [] : [[w, right.own[i] ?? ''] as const]));
  return slip.own.length === right.own.length && differing.length === 1 && differByLetter(...differing[0]!);
}

const shareWord = (a: Body, b: Body): boolean => meetsSet(a.own.map(bareWord), new Set(b.own.map(bareWord)));

/** "Al-Soutar", "al Sutar": names without a noun of their own that differ in spelling, and by more than an ending. */
const areSpellings = (a: Body, b: Body): boolean =>
  a.noun === null &&
  b.noun === null &&
  a.own.length === b.own.length &&
  !meetsSet(a.articles, b.articles) &&
  a.own.every((w, i) => w === b.own[i] || isSpelling(w, b.own[i]!));

const isSpelling = (a: string, b: string): boolean =>
  (Math.min(a.length, b.length) >= SHORTEST || romanKey(a) === romanKey(b)) &&
  !a.startsWith(b) &&
  !b.startsWith(a) &&
  a.endsWith('s') === b.endsWith('s') &&
  wordLikeness(a, b) === 'variant';

/** "Soutar rebels", "Sutar militants": a single name in two romanisations. */
const areGroups = (a: Body, b: Body): boolean =>
  [a, b].every(({ own, noun }) => own[0]!.length >= SHORTEST && GROUP_NOUNS.has(noun ?? '')) &&
  a.own[0] !== b.own[0] &&
  romanKey(a.own[0]!) === romanKey(b.own[0]!);

/** One noun, or two of one family behind enough words of their own. */
const areNounsAlike = (a: Body, b: Body): boolean =>
  a.noun === b.noun ||
  (a.own.length >= TELLING &&
    a.noun !== null &&
    b.noun !== null &&
    bodyFamily(a.noun) !== null &&
    bodyFamily(a.noun) === bodyFamily(b.noun));

function clusterOf(group: readonly Body[]): Cluster {
  const bodies = [...group].sort((a, b) => b.articles.size - a.articles.size || (a.key < b.key ? -1 : 1));
  const claims = bodies
    .flatMap((b) => b.claims)
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.evidence.start - b.evidence.start));
  return {
    kind: 'person-role',
    key: `body ${bodies.map((b) => b.key).sort()[0]!}`,
    title: `Name of ${bodies[0]!.noun === null ? '' : 'the '}${bodies[0]!.claims[0]!.name}`,
    claims,
    together: [
      `name: ${bodies
        .map((b) => b.key)
        .sort()
        .join(' | ')}`,
    ],
    refused: [],
  };
}
