import { ADMINISTRATIVE_NOUNS } from '../../lexicon/names.js';
import type { Comparison, NameClaim } from '../../model/index.js';
import { areInitials, foldName, letterRatio, romanKey } from '../../text/names.js';
import { type Judge, originsOf } from '../judgement.js';
import { differingTitles } from './offices.js';
import { differingSpellings, fullerForms } from './spellings.js';

/**
 * One person or place under several spellings, names or titles is a name-variant; case, accents, a title left out, a
 * surname for the full name are no difference. One article that differs from itself is a variant, too.
 */
export const judgeNames: Judge = (cluster, bench) => {
  const claims = cluster.claims.filter((c): c is NameClaim => c.kind === 'place-name' || c.kind === 'person-role');
  // What one claim alone tells differs from nothing.
  if (cluster.claims.length === 1) return { verdict: 'single-origin', reasons: [], reported: null, comparisons: [] };
  const described = claims.every((c) => c.name === '');
  const differences = claims.every((c) => c.body || c.work)
    ? [bodyNames(claims)]
    : described
      ? [descriptions(claims)]
      : [aliases(claims), spellings(claims), orders(claims), fuller(claims), titles(claims)];
  const told = differences.filter((d) => d.words.length > 1);
  const verdict = told.length > 0 ? 'name-variant' : originsOf(cluster, bench).size < 2 ? 'single-origin' : 'agreed';
  return {
    verdict,
    reasons: told.map((d) => `${d.code}: ${d.words.join(' | ')}`),
    reported: told[0]?.words.join(' | ') ?? null,
    comparisons: told.flatMap((d) => comparisonsOf(claims, d)),
  };
};

interface Difference {
  readonly code: 'alias' | 'spelling' | 'order' | 'fuller' | 'title' | 'description';
  readonly words: readonly string[];
}

/** Other names that a text gives, or under which alignment knows one thing: words of other letters altogether. */
function aliases(claims: readonly NameClaim[]): Difference {
  const names = new Map(claims.map((c) => [foldName(c.name), c.name]));
  const given = new Set(
    claims.flatMap((c) => c.aliases.map((a) => names.get(foldName(a))).filter((a) => a !== undefined)),
  );
  const one = families([...new Set([...differingSpellings(claims), ...given])].sort()).map(
    (f) => f.find((n) => given.has(n)) ?? f[0]!,
  );
  return { code: 'alias', words: one.sort() };
}

/** The names of the families of several that are of the same words in another order, or are not. */
const familyNames = (claims: readonly NameClaim[], turned: boolean): string[] =>
  families(differingSpellings(claims))
    .filter((family) => family.length > 1 && areTurned(family) === turned)
    .flat()
    .sort();

const spellings = (claims: readonly NameClaim[]): Difference => ({
  code: 'spelling',
  words: familyNames(claims, false),
});

/** "Mori Kenta", "Kenta Mori". */
const orders = (claims: readonly NameClaim[]): Difference => ({ code: 'order', words: familyNames(claims, true) });

const areTurned = (names: readonly string[]): boolean =>
  new Set(names.map((name) => foldName(name).split(' ').sort().join(' '))).size === 1 &&
  new Set(names.map(foldName)).size === names.length;

const fuller = (claims: readonly NameClaim[]): Difference => ({ code: 'fuller', words: fullerForms(claims) });

/** Letters in common from which two names are spellings of one; fewer, other names. */
const ALIKE = 0.6;
const ALIKE_WORD = 0.7;
/** Letters in common below which two words that stand at one place of two names are two words. */
const UNLIKE_WORD = 0.34;
/** Letters of a word that is no particle. */
const WORD = 3;

const areUnlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= WORD && letterRatio(a, b) < UNLIKE_WORD;

/** Names put together by letters, each family in the alphabet's order. */
function families(names: readonly string[]): string[][] {
  const all: string[][] = [];
  for (const name of names) {
    const family = all.find((f) => f.some((other) => areSpellings(wordsOf(other), wordsOf(name))));
    if (family === undefined) all.push([name]);
    else family.push(name);
  }
  return all;
}

/** The folded words, "Village" and the like at the end left out. */
function wordsOf(name: string): string[] {
  const words = foldName(name).split(' ');
  return words.length > 1 && ADMINISTRATIVE_NOUNS.has(words.at(-1)!) ? words.slice(0, -1) : words;
}

function areSpellings(a: readonly string[], b: readonly string[]): boolean {
  // "Tarn Cathedral" is no other name than "Tarn", "Hotel Tarn" none than "Tarn Hotel".
  if (a.every((w) => b.includes(w)) || b.every((w) => a.includes(w))) return true;
  // "Mak Kyo Ahn" and "Sol Kyo-ahn": another surname altogether is no spelling of the first.
  if (a.length > 1 && a.length === b.length && a.some((w, i) => areUnlike(w, b[i]!))) return false;
  if (letterRatio(a.join(' '), b.join(' ')) >= ALIKE) return true;
  // A given name or a surname alone is a spelling of the full name that holds it.
  return (a.length === 1 || b.length === 1) && a.some((x) => b.some((y) => letterRatio(x, y) >= ALIKE_WORD));
}

/** The names of one body, each in the spelling of the first article; all in one row of letters but a few are spellings. */
function bodyNames(claims: readonly NameClaim[]): Difference {
  const names = new Map<string, string>();
  for (const { name } of [...claims].sort((a, b) => (a.name > b.name ? -1 : 1)))
    if (!names.has(bodyKey(name))) names.set(bodyKey(name), name);
  const all = [...names.keys()];
  const keys = all.filter((k) => !all.some((o) => isPartOf(k, o) || areInitials(k, o)));
  const alike = keys.every((a) => keys.every((b) => letterRatio(a, b) >= ALIKE_BODY || romanKey(a) === romanKey(b)));
  return { code: alike ? 'spelling' : 'alias', words: keys.map((k) => names.get(k)!).sort() };
}

/** "al-Soutar" and "Soutar" are one name. */
const bodyKey = (name: string): string => foldName(name).replace(/^(?:al|el) /, '');

/** "State Patrol" of "Tarn State Patrol", "Tarn Air" of "Tarn Air Flight": the body's name cut short, not another one. */
const isPartOf = (short: string, long: string): boolean =>
  short.includes(' ') && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));

/** Letters in common of two spellings of a body's name, of which most words are words of the language. */
const ALIKE_BODY = 0.85;

/** Two offices beside a surname that no article gives in full are as likely two people's. */
const titles = (claims: readonly NameClaim[]): Difference => ({
  code: 'title',
  words: claims.some((c) => foldName(c.name).includes(' ')) ? differingTitles(claims) : [],
});

/** Letters that a land and the words for its people share: "Zendia", "Zendian". */
const STEM = 5;

/** Where somebody is said to be from, by the capitals: "Zendian-born", "from Zendia". */
const originsIn = (text: string): string =>
  [...new Set((text.match(/\p{Lu}\p{L}+/gu) ?? []).map((w) => foldName(w).slice(0, STEM)))].sort().join(' ');

/**
 * Descriptions of a person told without a name, the age left out, where they tell other origins; a student may be a roommate, and somebody's
 * neighbour, too.
 */
function descriptions(claims: readonly NameClaim[]): Difference {
  if (new Set(claims.map((c) => originsIn(c.value.text))).size < 2) return { code: 'description', words: [] };
  const wordings = new Map<string, string>();
  for (const { value } of [...claims].sort((a, b) => (a.value.text < b.value.text ? -1 : 1))) {
    const key = foldName(value.text).split(' old ').at(-1) ?? '';
    if (!wordings.has(key)) wordings.set(key, value.text);
  }
  return { code: 'description', words: [...wordings.values()].sort() };
}

/** The first claim of each wording, each compared with the one before it. */
function comparisonsOf(claims: readonly NameClaim[], { code, words }: Difference): Comparison[] {
  const firsts = words.map((w) => claims.find((c) => c.name === w || c.role === w || c.value.text === w));
  return words.slice(1).flatMap((word, i): Comparison[] => {
    const [a, b] = [firsts[i], firsts[i + 1]];
    return a === undefined || b === undefined || a === b
      ? []
      : [{ a: a.id, b: b.id, relation: 'compatible', because: `${code}: ${words[i]} | ${word}` }];
  });
}
