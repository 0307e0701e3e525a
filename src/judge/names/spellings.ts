import { ADMINISTRATIVE_NOUNS, FACILITY_NOUNS, NAME_PARTICLES } from '../../lexicon/names.js';
import { isPetForm, isShortForm } from '../../lexicon/short-names.js';
import type { NameClaim } from '../../model/index.js';
import { foldName, withoutNickname } from '../../text/names.js';
import { fullRoad } from '../../text/roads.js';

/** A name as a reader compares it: letters and apostrophes; case, accents, hyphens within a word and generic words do not count. */
interface Spelling {
  readonly shown: string;
  readonly words: readonly string[];
  readonly letters: string;
  /** The form with the noun for its kind at its end, if the articles have one: "Tarn Hotel". */
  readonly site: string | null;
  readonly articles: ReadonlySet<string>;
}

/** Of two ways to write one spelling the one that is not all in capitals is shown, then the first in the alphabet. */
const rankOf = ({ shown }: Spelling): string => `${shown === shown.toUpperCase() ? 1 : 0}${shown}`;

/** Spellings of one name that differ in what a reader cares about, in the alphabet's order; fewer than two when none do. */
export function differingSpellings(claims: readonly NameClaim[]): string[] {
  const all = spellingsOf(claims);
  // A shorter form of another (a surname, a name without its middle name) is no other spelling.
  const full = all.filter((s) => !all.some((o) => o !== s && isShortOf(s, o)));
  const apart = full.filter((s) =>
    full.some((o) => o !== s && s.letters !== o.letters && !isLonger(s, o) && !isLonger(o, s)),
  );
  const apostrophes = all.filter((s) =>
    all.some((o) => o !== s && o.letters !== s.letters && bare(o.letters) === bare(s.letters)),
  );
  const shown = [...apart, ...apostrophes].map((s) => s.shown);
  return [...new Set([...shown, ...partedNames(claims), ...hyphened(claims), ...pluralised(claims)])].sort();
}

/**
 * A name and a fuller form of it ("Ana Torres", "Ana Torres Vega"; "Sam Poe", "Samuel Poe"), where one article has the short form alone and another the
 * fuller one; empty when none are. Who gives both has but shortened the name.
 */
export function fullerForms(claims: readonly NameClaim[]): string[] {
  const all = spellingsOf(claims);
  const names = claims[0]?.kind === 'person-role' ? all.filter((s) => !isSurname(s)) : all;
  const pairs = names.flatMap((long) =>
    names.filter((short) => isFuller(long, short)).map((short) => [long, short] as const),
  );
  const parted = pairs.filter(([long, short]) => [...short.articles].some((a) => !long.articles.has(a)));
  return [...new Set(parted.flat().map((s) => s.site ?? s.shown))].sort();
}

function spellingsOf(claims: readonly NameClaim[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const claim of claims) {
    const spelling = spellingOf(claim);
    const known = spellings.get(spelling.letters);
    const articles = new Set([...(known?.articles ?? []), claim.article]);
    const shown = known !== undefined && rankOf(known) <= rankOf(spelling) ? known : spelling;
    spellings.set(spelling.letters, { ...shown, site: known?.site ?? spelling.site, articles });
  }
  return [...spellings.values()];
}

const isLonger = (long: Spelling, short: Spelling): boolean => isFuller(long, short) || hasPetName(long, short);

const isFuller = (long: Spelling, short: Spelling): boolean =>
  isExtension(long, short) || hasFullGivenName(long, short) || isFullerSite(long, short);

/** "Tarn Grand Hotel" beside "Tarn Hotel": a word more before the same noun. The name without a noun may be the town's. */
const isFullerSite = (long: Spelling, short: Spelling): boolean =>
  nounOf(short) !== null &&
  nounOf(short) === nounOf(long) &&
  short.words.length === 1 &&
  long.words.length > 1 &&
  long.words[0] === short.words[0];

const nounOf = ({ site }: Spelling): string | null => site?.toLowerCase().split(/[\s-]/).at(-1) ?? null;

/** "Samuel Poe" for "Sam Poe": the given name in full, all else alike. */
const hasFullGivenName = (long: Spelling, short: Spelling): boolean =>
  isGivenNameAlone(long, short) && isShortForm(short.words[0]!, long.words[0]!);

/** "Tobias Poe" for "Toby Poe": what somebody is called by friends is no other spelling, and no shorter name. */
const hasPetName = (long: Spelling, short: Spelling): boolean =>
  isGivenNameAlone(long, short) && isPetForm(short.words[0]!, long.words[0]!);

const isGivenNameAlone = (long: Spelling, short: Spelling): boolean =>
  long.words.length > 1 &&
  long.words.length === short.words.length &&
  long.words[0]!.length > short.words[0]!.length &&
  long.words.slice(1).join(' ') === short.words.slice(1).join(' ');

/**
 * "Ana Torres Vega", "B. Ana Torres", "Ana Maria Torres" beside "Ana Torres": a name or a suffix more, which tells a reader whom to look up. An
 * initial in the middle and a nickname in quotes tell nothing, and several words before a full name are a title.
 */
const isExtension = (fuller: Spelling, shorter: Spelling): boolean => {
  // "Ana de Vega", "Ana Torres de Vega": the particle belongs to the surname.
  const [long, short] = shorter.words.length > 2 ? [bareOf(fuller), bareOf(shorter)] : [fuller.words, shorter.words];
  const more = long.length - short.length;
  const holds = (from: number): boolean => short.every((w, i) => w === long[from + i]);
  return (
    short.length > 1 &&
    more > 0 &&
    !QUOTED.test(fuller.shown) &&
    (holds(0) ||
      (holds(more) && more === 1 && !ORIGIN.test(long[0]!)) ||
      (short.length > 2 && long.slice(1, more).some((_, i) => holds(i + 1))) ||
      hasMiddleNames(long, short, more))
  );
};

const bareOf = ({ words }: Spelling): readonly string[] => words.filter((w) => !NAME_PARTICLES.has(w));

/** "Norlandese Ann Lee": where somebody is from; "Brian", "Vivian" are given names. */
const ORIGIN = /(?:ican|ese|[^m]ish|(?:[an]n|ad|al|ss)ian)$/;

/** A nickname of one word, which may stand for the given name. */
const QUOTED = /["“]\S+["”]/;

const hasMiddleNames = (long: readonly string[], short: readonly string[], more: number): boolean =>
  short.length === 2 &&
  long[0] === short[0] &&
  long.at(-1) === short[1] &&
  long.slice(1, 1 + more).every((w) => w.length > 1 && !NAME_PARTICLES.has(w));

/** "al-Tarni", "Brill-Tarni": a surname with its particle, or of two joined, is no more than a surname. */
const isSurname = ({ words, shown }: Spelling): boolean =>
  !shown.includes(' ') || words.filter((w) => !NAME_PARTICLES.has(w)).length === 1;

/** Words of a name as short as this are particles, which are joined and parted at will. */
const PARTICLE = 2;

/** A place's name written in one word and in two ("Stari Grad", "Starigrad"); a hyphen, a particle or a generic word parts none. */
function partedNames(claims: readonly NameClaim[]): string[] {
  const places = [...new Set(claims.filter((c) => c.kind === 'place-name').map((c) => c.name))];
  const parted = places.filter((n) => {
    const words = foldName(n).split(' ');
    const plain = words.every((w) => w.length > PARTICLE && !isGeneric(w));
    return words.length > 1 && plain && !n.includes('-');
  });
  const letters = (n: string): string => foldName(n).replaceAll(' ', '');
  return parted.flatMap((n) => {
    const whole = places.find((o) => !/[\s-]/.test(o) && letters(o) === letters(n));
    return whole === undefined ? [] : [n, whole];
  });
}

/**
 * A name with a hyphen and the same words without it: "Anne-Marie Brill", "Anne Marie Brill"; "Ada al-Tarni", "Ada al Tarni"; a place's also without the
 * link between the hyphens: "Tel-e-Marun", "Tel Marun". Each must be the only one of the two in some article: who writes it both ways does not care.
 */
function hyphened(claims: readonly NameClaim[]): string[] {
  const names = [...new Set(claims.map((c) => c.name))].sort();
  const articles = (letters: string, dashed: boolean): Set<string> =>
    new Set(
      claims.filter((c) => ownLetters(c.name) === letters && c.name.includes('-') === dashed).map((c) => c.article),
    );
  // Of "al-Tarn" and "al-Tarn Mosque" the one with its kind.
  const isShort = (n: string): boolean =>
    names.some((o) => o !== n && o.toLowerCase().startsWith(`${n.toLowerCase()} `));
  return names.flatMap((n) => {
    if (!n.includes('-') || isShort(n)) return [];
    const forms = [ownLetters(n), ...(claims[0]!.kind === 'place-name' ? [unlinked(n)] : [])];
    const plain = names.find((o) => !o.includes('-') && forms.includes(ownLetters(o)));
    if (plain === undefined) return [];
    const [dashed, bare] = [articles(ownLetters(n), true), articles(ownLetters(plain), false)];
    return [...dashed].some((a) => !bare.has(a)) && [...bare].some((a) => !dashed.has(a)) ? [n, plain] : [];
  });
}

/** "Tel-e-Marun Park" without the short word between two hyphens. */
const unlinked = (name: string): string => ownLetters(name.replace(/-\p{L}{1,2}-/gu, ' '));

/** A name's words without the generic one at its end. */
function ownLetters(name: string): string {
  const words = foldName(name).split(' ');
  return (words.length > 1 && isGeneric(words.at(-1)!) ? words.slice(0, -1) : words).join(' ');
}

/** "Tarn Garden" and "Tarn Gardens": the noun at the end in the singular and in the plural. */
function pluralised(claims: readonly NameClaim[]): string[] {
  const names = [...new Set(claims.map((c) => c.name))].sort();
  const folded = new Map(names.map((n) => [foldName(n), n]));
  return [...folded].flatMap(([key, name]) => {
    const one = key.includes(' ') ? folded.get(key.replace(/s$/, '')) : undefined;
    return one === undefined || one === name ? [] : [one, name];
  });
}

const isGeneric = (word: string): boolean => ADMINISTRATIVE_NOUNS.has(word) || FACILITY_NOUNS.has(word);

const bare = (letters: string): string => letters.replaceAll("'", '');

/** Letters that some write as two: "Sæter" and "Saeter" are two spellings, as "Müller" and "Mueller" are. */
const singleLetters = (word: string): string => word.replaceAll('æ', 'a').replaceAll('œ', 'o').replaceAll('ß', 's');

/** From where to where the words of a place's name go without its kind: "Hotel | Tarn", "Tarn | Hotel". */
function withoutKind(words: readonly string[]): [number, number] {
  if (isGeneric(words.at(-1)!)) return [0, words.length - 1];
  return [FACILITY_NOUNS.has(words[0]!) ? 1 : 0, words.length];
}

function spellingOf({ kind, name, article }: NameClaim): Spelling {
  const all = fullRoad(
    withoutNickname(name)
      .split(/[\s-]+/)
      .map((w) => w.toLowerCase()),
  );
  const [start, end] = kind === 'place-name' && all.length > 1 ? withoutKind(all) : [0, all.length];
  const kept = all.slice(start, end).map((w) =>
    singleLetters(w)
      .split("'")
      .map((part) => foldName(part))
      .join("'"),
  );
  const site = end < all.length && FACILITY_NOUNS.has(all[end]!) ? name : null;
  return { shown: name, words: kept, letters: kept.join(''), site, articles: new Set([article]) };
}

/** True when all words of `short` stand in `long`, initials for words that start with them. */
const isShortOf = (short: Spelling, long: Spelling): boolean =>
  (short.words.length < long.words.length || short.words.some((w) => w.length === 1)) &&
  short.words.every((w) => long.words.some((l) => bare(l) === bare(w) || (w.length === 1 && l.startsWith(w))));
