import { isDigit } from '../../../text/letters.js';
import type { ClauseWords } from './clauses.js';
import { type Deed, tellsDeed } from './deeds.js';
import type { Passage } from './readable.js';
import type { Setting } from './setting.js';
import type { Line, Lines } from './words.js';

/*
 * Whether a sentence tells what a passage of another article tells.
 */

/** Share of a passage's words that a sentence has which tells the same, where two others do; and of each of its clauses. */
export const TOLD = 0.38;
const CLAUSE = 0.34;
/** Share of its plain words: names alone tell who and where. */
const PLAIN = 0.2;
/** Share of its words from which on a sentence may tell it with other verbs. */
const OTHER_ACT = 0.5;
/** The same where one other does, and the share of that one's words that the passage has, where it tells more than one thing. */
const ALONE = 0.42;
const BACK = 0.18;
/** Share of a passage's words that a clause has which tells something by itself. */
const PART = 0.15;
/** Share of the plain words that the passage has of the clause that has most of them: else the sentence tells something else, and names it only. */
const OF_CLAUSE = 0.18;

/** Share of the words that a passage quotes which a line must have. */
const QUOTED = 0.5;

/** Where an article tells a matter: an index of the lines. */
export interface Teller {
  readonly article: number;
  readonly line: number;
  /** The share of the passage's words that the line holds. */
  readonly held: number;
}

/** What is held against the lines: a passage of one of them. */
export interface Candidate extends Line {
  readonly line: number;
  readonly passage: Passage;
  /** Those of its words that it quotes, and those of its measures. */
  readonly quoted: ReadonlySet<string>;
  readonly measured: ReadonlySet<string>;
  /** Those of its clauses that tell something by themselves. */
  readonly clauses: readonly ClauseWords[];
  /** What they tell at heart. */
  readonly deeds: readonly Deed[];
}

/** True where a line has half of the words that a passage quotes: other words of the same speaker are another matter. */
const holdsQuoted = ({ quoted }: Words, line: Line, all: Lines): boolean =>
  quoted.size === 0 || all.share(quoted, line) >= QUOTED;

/** Quoted words by which one utterance is known, and the share of them that a line has which quotes it. */
const UTTERED = 2;
const VERBATIM = 0.85;

/** True where a line has nearly all words that a passage quotes. */
const isVerbatim = ({ quoted }: Candidate, line: Line, all: Lines): boolean =>
  quoted.size >= UTTERED && all.share(quoted, line) >= VERBATIM;

/** True where a line has all figures of a passage: who tells another one, or none, tells a part. */
function holdsFigures({ keys }: Words, line: Line): boolean {
  for (const key of keys) if (!line.keys.has(key) && isDigit(key[0] ?? '')) return false;
  return true;
}

/** True where a line has one of some words, or there are none. */
const holdsOneOf = (words: readonly string[], { keys }: Line): boolean =>
  words.length === 0 || words.some((key) => keys.has(key));

/** What is done in a passage. */
const actsOf = ({ clauses }: Candidate): string[] => clauses.flatMap(({ acts }) => [...acts]);

/** True where a line tells much of each clause of a passage that tells something, and who acts in it or what is done. */
function tellsClauses({ clauses, keys }: Candidate, other: Line, all: Lines): boolean {
  if (
    !holdsOneOf(
      clauses.flatMap(({ acts, subjects }) => [...acts, ...subjects]),
      other,
    )
  )
    return false;
  const least = PART * all.weight(keys);
  return clauses.every((clause) => all.weight(clause.keys) < least || all.share(clause.keys, other) >= CLAUSE);
}

/** True where what a line shares with a passage is much of one of its clauses, and is denied, or possible, in both or in neither. */
function isTheSame({ plain, clauses }: Candidate, line: readonly ClauseWords[], all: Lines): boolean {
  const shared = line.map((clause) => all.weight([...clause.plain].filter((key) => plain.has(key))));
  const most = shared.indexOf(Math.max(...shared));
  const clause = line[most];
  if (clause === undefined || shared[most]! < OF_CLAUSE * all.weight(clause.plain)) return false;
  const likewise = (is: (clause: ClauseWords) => boolean): boolean => (clauses.some(is) ? line.some(is) : !is(clause));
  return likewise(({ denies }) => denies) && likewise(({ guesses }) => guesses);
}

/** What of a passage is looked for in any line first. */
type Words = Pick<Candidate, 'keys' | 'plain' | 'quoted'>;

/** True where a line has enough of a passage's words, whatever it tells with them. */
export const holdsWords = (own: Words, other: Line, all: Lines): boolean =>
  all.share(own.keys, other) >= TOLD &&
  holdsFigures(own, other) &&
  holdsQuoted(own, other, all) &&
  (own.plain.size === 0 || all.share(own.plain, other) >= PLAIN);

/** How much of a passage a line holds which has enough of its words, where that is enough to tell it; else 0. */
export function told(own: Candidate, line: number, { all, askedAt, clausesAt }: Setting): number {
  const other = all.lines[line]!;
  const held = all.share(own.keys, other);
  if (held < OTHER_ACT && !holdsOneOf(actsOf(own), other)) return 0;
  if (!tellsClauses(own, other, all)) return 0;
  const asked = askedAt(line);
  // "Ida Brandt Jr.": a sentence that was cut.
  if (!asked.hasVerb) return 0;
  const uttered = isVerbatim(own, other, all);
  return own.deeds.every((deed) => tellsDeed(deed, asked, uttered)) && isTheSame(own, clausesAt(line), all) ? held : 0;
}

/**
 * True where one line is enough to bear a passage out: it holds most of it and tells of the same act, and the passage tells one thing, or most of
 * what the line does.
 */
export function bearsOut(own: Candidate, { line, held }: Teller, { all }: Setting): boolean {
  const other = all.lines[line]!;
  if (held < ALONE || !holdsOneOf(actsOf(own), other)) return false;
  return (own.clauses.length === 1 && !own.passage.isCut) || all.share(other.keys, own) >= BACK;
}
