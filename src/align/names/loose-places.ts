import { distance } from 'fastest-levenshtein';
import {
  AREA_NOUNS,
  COMPASS,
  isSiteNoun,
  NAME_PARTICLES,
  NATURAL_NOUNS,
  OWN_NAMED,
  SITE_MODIFIERS,
  SITES_OF_TOWNS,
} from '../../lexicon/names.js';
import type { NameClaim } from '../../model/index.js';
import { foldName, letterRatio, romanKey, wordLikeness } from '../../text/names.js';
import { differBySlip, shareSkeleton, skeletonOf } from '../../text/skeleton.js';
import { areTransposed } from '../../text/slips.js';
import { type Form, isAreaNoun, meetInArticle, sharedContext } from './forms.js';
import type { Relation } from './relation.js';

/** A place's own words, and the nouns for what kind of site it is, from the name and from what is said of it. */
interface Parts {
  readonly own: readonly string[];
  readonly sites: readonly string[];
  /** Those that most of the claims tell. */
  readonly mostly: readonly string[];
  /** The nouns at the end of the name. */
  readonly end: string;
}

function partsOf({ words, roles, claims }: Form): Parts {
  let end = words.length;
  while (end > 1 && (isSiteNoun(words[end - 1]!) || (end < words.length && SITE_MODIFIERS.has(words[end - 1]!)))) end--;
  const own = words.slice(0, end);
  const bare = own.filter((w) => !NAME_PARTICLES.has(w));
  return {
    own: bare.length > 0 ? bare : own,
    sites: [...words.slice(end), ...roles].map(one).filter(isSiteNoun),
    mostly: [...words.slice(end), ...mostlySaid(claims)].map(one).filter(isSiteNoun),
    end: words.slice(end).join(' '),
  };
}

/** What more than half of the claims say of a place: "the Tarn airport" once, and Tarn else, is a town that has one. */
function mostlySaid(claims: readonly NameClaim[]): string[] {
  const times = new Map<string, number>();
  for (const word of claims.flatMap((c) => foldName(c.role ?? '').split(' ')))
    if (word !== '') times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].filter(([, n]) => n * 2 > claims.length).map(([word]) => word);
}

/** "cave" of "caves". */
const one = (noun: string): string => (isSiteNoun(noun) ? noun : noun.replace(/s$/, ''));

/** The name's own words: without particles, and without the nouns at its end for what kind of site it is. */
export const ownWords = (form: Form): readonly string[] => partsOf(form).own;

/** "base", "airbase". */
const areAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => x.endsWith(y) || y.endsWith(x)));

const areSitesAlike = (a: Parts, b: Parts): boolean => areAlike(a.sites, b.sites);

/** "Tarn" and "Tarn Airport": of a site named after its town the one without the noun must mostly be told to be that site. */
const areEndsAlike = (x: Parts, y: Parts): boolean =>
  areSitesAlike(x, y) && (!SITES_OF_TOWNS.has(x.end || y.end) || areAlike(x.mostly, y.mostly));

/** Consonants that settle a name where both are told as towns, or as sites of one kind. */
const MANY_BONES = 4;
const FEW_BONES = 3;
/** Letters of a name that may be spelled otherwise. */
const SHORTEST = 5;
/** Letters in common of two names of few consonants: "Marun" and "Moran" are two. */
const ALIKE = 0.75;
/** Lemmas that the sentences share where less else agrees. */
const COMPANY = 2;

/**
 * Two places: words of one sound; where no article has both, the same row of consonants, in the same company or told as the same kind of place; a site with and
 * without the short word before its name; one quarter of a town called by two nouns for quarters.
 */
export function loosePlaces(a: Form, b: Form): Relation {
  if (/\d/.test(a.key + b.key)) return null;
  const [x, y] = [partsOf(a), partsOf(b)];
  const one =
    isWithoutHead(x, y) ||
    isWithoutHead(y, x) ||
    areRomanised(x, y) ||
    hasInitials(a, b) ||
    hasInitials(b, a) ||
    (!meetInArticle(a, b) &&
      (areParted(x, y) || areSpelledAlike(x, y, a, b) || areQuarters(a, b) || isCutShort(x, y) || isCutShort(y, x)));
  return one ? { one: true, because: `spelling: ${a.key} | ${b.key}`, score: 0 } : null;
}

const endsOpen = (word: string): boolean => /[aeiouy]$/.test(word);

const isSpelling = (a: string, b: string): boolean =>
  endsOpen(a) === endsOpen(b) &&
  a.endsWith('n') === b.endsWith('n') &&
  (romanKey(a) === romanKey(b) || shareSkeleton(a, b));

/** "Ain Marrun", "Ain al-Marun", "Ain Marun Hotel"; not the town of "Ain Marun" and "Ain Marun Airport". */
const areRomanised = (x: Parts, y: Parts): boolean =>
  (x.end === y.end || areEndsAlike(x, y) || [x.end, y.end].every((e) => e === '' || OWN_NAMED.has(e))) &&
  x.own.length > 1 &&
  x.own.length === y.own.length &&
  x.own.every((w, i) => romanKey(w) === romanKey(y.own[i]!)) &&
  x.own.some((w) => w.length >= HEAD);

/** Letters of a name, written as one word, from which it is no other; and the share of them in common. */
const PARTED = 7;
const PARTED_ALIKE = 0.8;
/** Letters of one from which a single other letter makes no other name: "Tar Pyi Daw", "Tarpyitaw". */
const LONG = 9;

/** "Kuh-e Mobar" and "Kuhmobar", "Deir al-Zaur" and "Deirezzaur": words that are joined and parted at will, with or without the particle between. */
function areParted(x: Parts, y: Parts): boolean {
  if (x.own.length === y.own.length || Math.min(x.own.length, y.own.length) > 1) return false;
  const [p, q] = [x.own.join(''), y.own.join('')];
  if (Math.min(p.length, q.length) >= LONG && distance(p, q) <= 1) return true;
  return Math.min(p.length, q.length) >= PARTED && letterRatio(p, q) >= PARTED_ALIKE && isSpelling(p, q);
}

function areSpelledAlike(x: Parts, y: Parts, a: Form, b: Form): boolean {
  if (x.own.length !== y.own.length) return false;
  const sites = areSitesAlike(x, y);
  const differing = x.own.flatMap((w, i) => (w === y.own[i] ? [] : [[w, y.own[i]!] as const]));
  if (differing.length !== 1) return false;
  const [p, q] = differing[0]!;
  if (Math.min(p.length, q.length) < SHORTEST) return false;
  // "Tarnmer Springs", "Tarmner Springs": the words beside it are enough.
  if (a.words.length > 1 && x.end === y.end && areTransposed(p, q)) return true;
  if (x.sites.length > 0 !== y.sites.length > 0) return false;
  if (sites && x.own.length > 1 && differBySlip(p, q)) return true;
  if (!isSpelling(p, q)) return false;
  const bones = skeletonOf(p).length;
  if (bones < FEW_BONES) return false;
  const towns = [a, b].every((form) => [...form.roles].some(isAreaNoun));
  if (sites || (bones >= MANY_BONES && towns)) return true;
  return sharedContext(a, b) >= COMPANY && (bones >= MANY_BONES || letterRatio(p, q) >= ALIKE);
}

/** Letters of the short word that some write before a site's name ("Ain", "Tel"); a direction, "New" and "Old" tell places apart. */
const HEAD = 4;
const TELLING = /^(?:new|old|big|great)$/;

/** "Orsad airbase" and "Ain al-Orsad base": the same kind of site. */
function isWithoutHead(short: Parts, long: Parts): boolean {
  if (short.own.length !== 1 || long.own.length !== 2 || !areSitesAlike(short, long)) return false;
  const [head, tail] = [long.own[0]!, long.own[1]!];
  if (head.length > HEAD || COMPASS.has(head) || TELLING.test(head)) return false;
  return wordLikeness(tail, short.own[0]!) !== 'other' || isSpelling(tail, short.own[0]!);
}

/** Own words of a shortest name that is one by itself. */
const WHOLE = 2;

/**
 * "Ain Marun caves" and "Ain Marun Tel Nor cave", "Ain Marun hotel" and "Riu Ain Marun Hotel": one kind of site, and all own words of the one in the
 * other; at its end, for what stands before a town's hospital may be any of its hospitals.
 */
function isCutShort(short: Parts, long: Parts): boolean {
  const more = long.own.length - short.own.length;
  if (short.own.length < WHOLE || more < 1 || !areSitesAlike(short, long)) return false;
  const standsAt = (from: number): boolean => short.own.every((w, i) => w === long.own[from + i]);
  const named = short.sites.every((site) => NATURAL_NOUNS.has(site) || OWN_NAMED.has(site));
  return !COMPASS.has(long.own[0]!) && !TELLING.test(long.own[0]!) && (standsAt(more) || (named && standsAt(0)));
}

const INITIALS = /^(?:\p{Lu}\.? ?){1,2}(?=\p{Lu}\p{Ll})/u;

/** "RT Marunpuram", "R T Marunpura" and "Marunpuram": with and without the initials before it. */
function hasInitials(long: Form, short: Form): boolean {
  const all = new Set(long.claims.map((c) => c.name.replace(INITIALS, '')));
  const [name, ...others] = [...all];
  if (name === undefined || others.length > 0 || long.claims.some((c) => c.name === name)) return false;
  const [p, q] = [foldName(name), short.claims[0]!.name.replace(INITIALS, '')].map((n) => foldName(n)) as [
    string,
    string,
  ];
  return p.length >= PARTED && !p.includes(' ') && wordLikeness(p, q) !== 'other';
}

/** "X City" and "X Colony", in one company. */
function areQuarters(a: Form, b: Form): boolean {
  if (a.words[0] !== b.words[0] || sharedContext(a, b) < COMPANY) return false;
  return [a, b].every(({ claims }) =>
    claims.some(({ name }) => {
      const words = foldName(name).split(' ');
      return words.length === 2 && AREA_NOUNS.has(words[1]!);
    }),
  );
}
