import { GENERATIONAL, NAME_PARTICLES } from '../../lexicon/names.js';
import { letterRatio, wordLikeness } from '../../text/names.js';
import { differBySlip, shareSkeleton } from '../../text/skeleton.js';
import { type Form, meetInArticle, sharedContext } from './forms.js';
import { holdOnePost } from './one-post.js';
import type { Relation } from './relation.js';
import { areCalledApart, areKin, differInGender, shareOffice, shareRole } from './traits.js';

/** How near two words of names are: 3 equal or sounding alike, 2 of one row of consonants, 1 a slip of the pen apart, 0 two names. */
type Nearness = 0 | 1 | 2 | 3;

/** A name's words without particles and "Jr."; "Al-Tarni" is "Tarni". */
function bareWords({ words }: Form): string[] {
  const bare = words.filter((w) => !NAME_PARTICLES.has(w) && !GENERATIONAL.has(w));
  return bare.length > 1 ? bare : [...words];
}

/**
 * Two full names that no article has both of: one person where one part is equal and the other near; where both are near and they are called
 * the same; in any order of given name and surname; and where all letters come to the same row of consonants, however they are parted.
 * Kin, and people who are called differently in different company, stay two.
 */
export function looseName(a: Form, b: Form): Relation {
  const [x, y] = [bareWords(a), bareWords(b)];
  const ends = [0, -1].map((i) => [bareOfArticle(x.at(i)!), bareOfArticle(y.at(i)!)] as const);
  const post = ends.some((names) => holdOnePost(a, b, names)) ? 1 : 0;
  const near = Math.max(nearnessOf(x, y, a, b), reversed(x, y), joined(a.words, b.words), sameHolder(x, y, a, b));
  const nearness = Math.max(near, post);
  if (nearness === 0) return areTwo(x, y) ? { one: false } : null;
  if (meetInArticle(a, b) || areGenerations(a, b) || areKin(a, b) || areCalledApart(a, b)) return null;
  return { one: true, because: `spelling: ${a.key} | ${b.key}`, score: nearness - 3 };
}

/** Equal surnames beside given names that have nothing in common: siblings. */
const areTwo = (x: readonly string[], y: readonly string[]): boolean => wordLikeness(x.at(-1)!, y.at(-1)!) !== 'other';

const areGenerations = (a: Form, b: Form): boolean => {
  const [x, y] = [a, b].map(({ words }) => words.find((w) => GENERATIONAL.has(w)));
  return x !== undefined && y !== undefined && x !== y;
};

/** Letters of a name that may be spelled otherwise: "Tim" and "Tom" are two. */
const SHORTEST = 4;

function nearness(a: string, b: string): Nearness {
  if (differInGender(a, b)) return 0;
  const likeness = wordLikeness(a, b);
  if (likeness === 'same' || likeness === 'variant') return 3;
  if (Math.min(a.length, b.length) < SHORTEST) return 0;
  // "Luis", "Lucia".
  if (a.endsWith('a') !== b.endsWith('a')) return 0;
  const [p, q] = [bareOfArticle(a), bareOfArticle(b)];
  if (shareSkeleton(a, b) || /^(same|variant)$/.test(wordLikeness(p, q))) return 2;
  return likeness === 'near' || differBySlip(a, b) || isRespelt(a, b) || isTail(a, b) || isTail(b, a) ? 1 : 0;
}

/** "Nando" of "Fernando": a given name in its short form. */
const isTail = (short: string, long: string): boolean =>
  short.length >= SHORTEST && short.length < long.length && long.endsWith(short);

/** Letters in common, and letters at least, of names that two languages write: "Lidziya" and "Lidia". */
const RESPELT = 0.7;
const RESPELT_LENGTH = 5;

const isRespelt = (a: string, b: string): boolean =>
  a[0] === b[0] && Math.min(a.length, b.length) >= RESPELT_LENGTH && letterRatio(a, b) >= RESPELT;

/** "altarni" → "tarni": the article written together with a name of five letters or more. */
const bareOfArticle = (word: string): string => word.replace(/^[ae]l(?=.{5})/, '');

/** Letters of a name from which a slip is not another name. */
const LONG = 7;

/** How near first and last words are; 0 where they may be of two. */
function nearnessOf(x: readonly string[], y: readonly string[], a: Form, b: Form): number {
  if (isInitialOf(x.at(-1)!, y.at(-1)!) || isInitialOf(y.at(-1)!, x.at(-1)!)) {
    const near = nearness(x[0]!, y[0]!);
    // A surname that is kept back belongs to the one story: a word in common is enough where the given names are one.
    return (near > 1 && sharedContext(a, b) > 0) || (near > 0 && agree(a, b)) ? 1 : 0;
  }
  const [given, surname] = [nearness(x[0]!, y[0]!), nearness(x.at(-1)!, y.at(-1)!)];
  const least = Math.min(given, surname);
  if (given === 3 || surname === 3) {
    if (least >= 2) return least;
    const other = given === 3 ? [x.at(-1)!, y.at(-1)!] : [x[0]!, y[0]!];
    if (least === 1 && (agree(a, b) || other.every((w) => w.length >= LONG))) return 1;
    return given === 3 && agreesByInitial(x, y) && shareRole(a, b) ? 1 : 0;
  }
  return least > 0 && given + surname > 2 && agree(a, b) ? 1 : 0;
}

/** "B" of "Ilo B.", as the press of some countries writes a suspect or a victim, and "Brandt". */
const isInitialOf = (initial: string, surname: string): boolean =>
  initial.length === 1 && surname.length > 1 && surname.startsWith(initial);

/** Lemmas that the sentences must share where no word says that both are called the same. */
const COMPANY = 2;

const agree = (a: Form, b: Form): boolean => shareRole(a, b) || sharedContext(a, b) >= COMPANY;

/** "Ilo Hafen" and "Ilo H. Kander": the other's second name, shortened to its initial. */
function agreesByInitial(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const middle = long[1]!;
  const surname = short.at(-1)!;
  if (long.length === short.length) return middle[0] === surname[0] && Math.min(middle.length, surname.length) === 1;
  return (
    short.length === 2 && (middle.length === 1 ? middle === surname[0] : wordLikeness(middle, surname) !== 'other')
  );
}

/** Letters in common of a given name in two languages: "George", "Yorgos" have fewer, "George", "Giorgos" as many. */
const TRANSLATED = 0.5;

/** "Mayor George Brandt", "Giorgos Brandt, the mayor": two holders of one office with one surname and the same first letter are one. */
const sameHolder = (x: readonly string[], y: readonly string[], a: Form, b: Form): Nearness =>
  x.length === 2 &&
  y.length === 2 &&
  x[1] === y[1] &&
  x[0]![0] === y[0]![0] &&
  Math.min(x[0]!.length, y[0]!.length) >= RESPELT_LENGTH &&
  letterRatio(x[0]!, y[0]!) >= TRANSLATED &&
  !differInGender(x[0]!, y[0]!) &&
  shareOffice(a, b)
    ? 1
    : 0;

/** "Kander Ilo" and "Ilo Kander". */
const reversed = (x: readonly string[], y: readonly string[]): number =>
  x.length === 2 && y.length === 2 && nearness(x[0]!, y[1]!) === 3 && nearness(x[1]!, y[0]!) === 3 ? 2 : 0;

/** "Abd Ilkander" and "Abdilkander": words that are parted at will. */
const joined = (x: readonly string[], y: readonly string[]): number =>
  x.length !== y.length && shareSkeleton(x.join(''), y.join('')) && x.at(-1)![0] === y.at(-1)![0] ? 2 : 0;
