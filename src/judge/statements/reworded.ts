import { BE_FORMS, PHRASE_ENDS, POSSESSIVES, RELATIVES, SUBORDINATORS } from '../../lexicon/function-words.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { meet } from '../../text/meet.js';
import { plain } from '../../text/typography.js';
import { pastOf, pastParticipleOf } from '../../text/verb-forms.js';
import { both } from '../reason.js';
import type { Account } from './accounts.js';
import { isMark, rowOf, type Word } from './row.js';
import { stem } from './said.js';
import { folded } from './spellings.js';

/** Words that two quotations of one voice share, in one order, where they are one utterance. */
const SHARED = 4;
/** …and those of two voices, or of one that is not told: so many are not chosen alike twice. */
const SURELY = 7;
/** Share of the shorter quotation that the other has, too; of the longer where two voices are told. */
const MOST = 0.6;
/** Words that tell something among those. */
const TELLING = 2;
/** Words that stand in each other's place at most. */
const REPLACED = 6;
/** Words shared right before the end of both quotations, where they end in other words. */
const BESIDE = 4;
/** Words before such a place by which it is found in an article. */
const LED = 2;
/** Letters that two forms of one word share at least, and their share of the longer. */
const ROOT = 4;
const ROOTED = 0.6;

/** Words that tie others together: which of them a source prints tells nothing of what was said. */
export const SMALL: ReadonlySet<string> = new Set(
  [
    PHRASE_ENDS,
    POSSESSIVES,
    RELATIVES,
    SUBORDINATORS,
    BE_FORMS,
    ['a', 'about', 'all', 'also', 'an', 'any', 'have', 'having', 'i', 'it', 'like', 'not', 'over', 'so', 'than'],
    ['the', 'there', 'these', 'this', 'those', 'very', 'we', 'you'],
    ['anybody', 'anyone', 'everybody', 'everyone', 'somebody', 'someone'],
  ].flatMap((words) => [...words]),
);

const form = ({ lower }: Word): string => folded(stem(lower));

/** "taken" of "taking": irregular forms, known by their verb. */
const isIrregular = (x: string, y: string): boolean =>
  [stem(y), `${stem(y)}e`].some((verb) => x === pastOf(verb) || x === pastParticipleOf(verb));

/** True for two forms of one word: "terrorism" and "terrorists". */
function isOneWord(x: Word, y: Word): boolean {
  if (form(x) === form(y) || isIrregular(x.lower, y.lower) || isIrregular(y.lower, x.lower)) return true;
  let n = 0;
  while (n < Math.min(x.lower.length, y.lower.length) && x.lower[n] === y.lower[n]) n++;
  return n >= ROOT && n >= ROOTED * Math.max(x.lower.length, y.lower.length);
}

/** A word of a quotation, or a part of one. */
interface Piece extends Word {
  /** True for "in" of "break-in". */
  readonly joined?: boolean;
}

/** "high-level" is "high level". */
export const apart = (words: readonly Word[]): Piece[] =>
  words.flatMap((w) =>
    w.text.includes('-')
      ? w.text
          .split('-')
          .filter((text) => text !== '')
          .map((text, i) => ({ ...w, text, lower: text.toLowerCase(), joined: i > 0 }))
      : [w],
  );

/** The places of the words that two quotations share, in one order and as many as can be. */
function matched(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const [x, y] = [a.map(form), b.map(form)];
  const rest = x.map(() => new Uint16Array(y.length + 1)).concat([new Uint16Array(y.length + 1)]);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      rest[i]![j] = x[i] === y[j] ? rest[i + 1]![j + 1]! + 1 : Math.max(rest[i + 1]![j]!, rest[i]![j + 1]!);
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i] === y[j]) found.push([i++, j++]);
    else if (rest[i + 1]![j]! >= rest[i]![j + 1]!) i++;
    else j++;
  }
  return found;
}

/** What stands in each other's place, with the words of both right before it. */
interface Gap {
  readonly x: readonly Piece[];
  readonly y: readonly Piece[];
  readonly before: { readonly x: readonly Piece[]; readonly y: readonly Piece[] };
}

/** True where the last words that two quotations share stand close together in both. */
function isClose(found: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [found[found.length - BESIDE], found[found.length - 1]];
  return first !== undefined && [0, 1].every((k) => last![k]! - first[k]! <= BESIDE);
}

/** What stands in each other's place between the shared words, and at the end of both where enough words are shared right before it. */
function gaps(a: readonly Piece[], b: readonly Piece[], found: readonly [number, number][]): Gap[] {
  const ends: [number, number][] = [...found, [a.length, b.length]];
  return ends.slice(1).flatMap(([i, j], k): Gap[] => {
    const [p, q] = ends[k]!;
    const before = { x: a.slice(Math.max(0, p + 1 - LED), p + 1), y: b.slice(Math.max(0, q + 1 - LED), q + 1) };
    const gap = { x: a.slice(p + 1, i), y: b.slice(q + 1, j), before };
    if ([gap.x, gap.y].some((words) => words.length === 0 || words.length > REPLACED)) return [];
    return k < found.length - 1 || isClose(found) ? [gap] : [];
  });
}

const tells = ({ lower }: Word): boolean => lower.length > 2 && /^\p{L}+$/u.test(lower) && !SMALL.has(lower);

/** A name in the place of a noun ("the country") is an editor's. */
const isTelling = (w: Word): boolean => w.text === w.lower && tells(w);

const isOwn = (w: Word, other: readonly Word[]): boolean => !SMALL.has(w.lower) && !other.some((o) => isOneWord(w, o));

const joined = (words: readonly Word[]): string => folded(words.map((w) => w.lower).join(''));

/** True where each of two stretches has a word that tells something and that the other quotation has in no form. */
const differ = ({ x, y }: Gap, a: readonly Word[], b: readonly Word[]): boolean =>
  [x.filter((w) => isOwn(w, b)), y.filter((w) => isOwn(w, a))].every((own) => own.some(isTelling)) &&
  [...x, ...y].some((w) => isTelling(w) && !LIGHT_WORDS.has(w.lower));

const printed = (words: readonly Piece[]): string =>
  words.map((w, i) => `${i === 0 ? '' : w.joined === true ? '-' : ' '}${w.text}`).join('');

const lowered = (words: readonly Word[]): string => words.map((w) => w.lower).join(' ');

const names = (speaker: string): string[] =>
  speaker
    .split(' ')
    .filter((w) => w.length > 3 && w !== w.toLowerCase())
    .map((w) => w.toLowerCase());

/** True for two articles' words of one person or body, whatever each calls them. */
const isOneVoice = (a: Account, b: Account): boolean => {
  const [x, y] = [a.claim.speaker, b.claim.speaker];
  return (a.voice() !== null && a.voice() === b.voice()) || (x !== null && y !== null && meet(names(x), names(y)));
};

const ADDED = /[[(][^\])]*[\])]/g;

/** The words that an editor has put into a quotation for another, in brackets. */
const addedIn = ({ claim: { value } }: Account): string[] =>
  rowOf((plain(value.text).match(ADDED) ?? []).join(' ')).map((w) => w.lower);

/** The other way round. */
const turned = ({ x, y, before }: Gap): Gap => ({ x: y, y: x, before: { x: before.y, y: before.x } });

/** The stretches in which two quotations of one utterance differ; none where they are none, or differ in no word that tells something. */
function telling(a: Account, b: Account): Gap[] {
  if (a.claim.article === b.claim.article) return [];
  // Of several ways to set them side by side one is chosen, whichever comes first.
  if (a.claim.value.text > b.claim.value.text) return telling(b, a).map(turned);
  const [s, t] = [apart(a.quoted()), apart(b.quoted())];
  const [shorter, longer] = [s.length, t.length].sort((x, y) => x - y) as [number, number];
  const enough = isOneVoice(a, b) ? Math.max(SHARED, MOST * shorter) : Math.max(SURELY, MOST * longer);
  if (shorter < enough) return [];
  const found = matched(s, t);
  if (found.length < enough || found.filter(([i]) => tells(s[i]!)).length < TELLING) return [];
  const others = gaps(s, t, found).filter(({ x, y }) => joined(x) !== joined(y));
  const differing = others.filter((gap) => differ(gap, s, t));
  const added = new Set([...addedIn(a), ...addedIn(b)]);
  const isAdded = ({ x, y }: Gap): boolean => [x, y].some((words) => words.every((w) => added.has(w.lower)));
  return others.every(isAdded) ? [] : differing;
}

/** One utterance quoted by two articles with other words in it, as `wording: close links | collusive ties`; null where it is none. */
export function otherWords(a: Account, b: Account): string | null {
  const found = telling(a, b);
  if (found.length === 0) return null;
  const side = (of: 'x' | 'y'): string => found.map((gap) => printed(gap[of])).join(' … ');
  return both('wording', side('x'), side('y'));
}

/**
 * True where an article of two quotations has the other's words, too: it quotes both ("he has said so twice"), or one of them was cut. `textOf`
 * gives the text of an article.
 */
export function printsBoth(a: Account, b: Account, textOf: (article: string) => string): boolean {
  const wordsOf = ({ claim }: Account): string =>
    ` ${lowered(apart(rowOf(plain(textOf(claim.article))).filter((w) => !isMark(w))))} `;
  const found = telling(a, b);
  const has = (account: Account, of: 'x' | 'y'): boolean => {
    const text = wordsOf(account);
    return found.some((gap) => text.includes(` ${lowered([...gap.before[of], ...gap[of]])} `));
  };
  return found.length > 0 && (has(a, 'y') || has(b, 'x'));
}
