import { COMPASS, NAME_PARTICLES, SITE_KINDS } from '../../lexicon/names.js';
import { foldName, letterRatio, wordLikeness } from '../../text/names.js';
import type { Form } from './form.js';

/** The kind of site that a folded word tells, in common languages. */
const KINDS: ReadonlyMap<string, string> = new Map([...SITE_KINDS].map(([word, kind]) => [foldName(word), kind]));

/** Short words between the others: "of", "de", "l'". */
const LINK = /^(?:and|at|d|for|in|l|of|the)$/;

/** First letters, and letters in common, of one word in two languages: "islamique", "islamic"; "nacional", "national". */
const COGNATES = [
  { stem: 4, alike: 0.6 },
  { stem: 2, alike: 0.75 },
] as const;
const SHORTEST = 5;
/** Words from which a name is told although their order differs; of two, the noun must be of two languages or stand at the other end. */
const MANY = 3;

const contentOf = (words: readonly string[]): string[] => words.filter((w) => !NAME_PARTICLES.has(w) && !LINK.test(w));

const kindOf = (word: string): string | null => KINDS.get(word) ?? null;

/**
 * True for a site's name in two languages or in two orders: "Ponte Mulino" and "Mulino Bridge", "Centro Cultural Islámico de Tarn" and "Tarn
 * Islamic Cultural Center". The words stand for each other one by one, and the kind of site is the same. "University of Tarn" and "Tarn University" are two.
 */
export function areTranslated(a: Form, b: Form): boolean {
  const [x, y] = [contentOf(a.words), contentOf(b.words)];
  if (x.length !== y.length || x.length < 2 || /\d/.test(a.key + b.key)) return false;
  const kinds = x.map(kindOf).filter((k) => k !== null);
  if (kinds.length === 0 || kinds.length === x.length || !y.some((w) => kinds.includes(kindOf(w) ?? ''))) return false;
  if (x.join(' ') === y.join(' ') || !isPaired(x, y)) return false;
  return x.length >= MANY || isTwoWords(a, b, x, y);
}

/** Each word of the one has its own like among the words of the other. */
function isPaired(x: readonly string[], y: readonly string[]): boolean {
  const free = [...y];
  return x.every((word) => {
    const like = free.indexOf(word);
    const at = like < 0 ? free.findIndex((w) => meanOne(word, w)) : like;
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

function meanOne(a: string, b: string): boolean {
  const kind = kindOf(a);
  if (kind !== null || kindOf(b) !== null) return kind === kindOf(b);
  if (COMPASS.has(a) || COMPASS.has(b)) return false;
  if (wordLikeness(a, b) === 'variant') return true;
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  return COGNATES.some(({ stem, alike }) => a.slice(0, stem) === b.slice(0, stem) && letterRatio(a, b) >= alike);
}

/** "Ponte Mulino" and "Mulino Bridge", "Hotel Tarn" and "Tarn Hotel"; not "University of Tarn" and "Tarn University". */
function isTwoWords(a: Form, b: Form, x: readonly string[], y: readonly string[]): boolean {
  const [noun, other] = [x.find((w) => kindOf(w) !== null)!, y.find((w) => kindOf(w) !== null)!];
  const turned = x.indexOf(noun) !== y.indexOf(other);
  return noun === other ? turned && a.words.length === 2 && b.words.length === 2 : turned;
}
