import { isPlaceNoun, PLACE_PREPOSITIONS, placeKindOf } from '../../lexicon/names.js';
import { CRAFT } from '../../lexicon/vessels.js';
import { overlaps } from '../../model/index.js';
import { meetsSet } from '../../text/meet.js';
import type { Candidate } from './candidate.js';
import { isRenamed, isRenamedKind } from './renamed.js';
import { tellsOfVessel } from './vessel-cues.js';
import type { Word } from './words.js';

/** Names at most between two glosses of one list. */
const NEAR = 8;
/** Words at most before a list of names in which it is said that names are given. */
const FAR = 40;
const GIVING_NAMES: ReadonlySet<string> = new Set(['called', 'named', 'known', 'renamed']);

/** Pairs of candidates that the text says are names of one thing: "X (Y in Z)", "X, which they renamed Y", "X, formerly Y". */
export function aliasPairs(candidates: readonly Candidate[]): [Candidate, Candidate][] {
  const pairs: [Candidate, Candidate][] = [];
  candidates.forEach((name, i) => {
    for (let j = i + 1; j < candidates.length && j <= i + 2; j++) {
      const other = candidates[j]!;
      if (other.line !== name.line) break;
      if (
        inParentheses(name, other)
          ? sharesKind(name, other) || isGlossed(name, candidates.slice(Math.max(0, i - NEAR), i + NEAR))
          : isRenamed(name, other)
      )
        pairs.push([name, other]);
    }
    const kind = isRenamedKind(name);
    const known = kind === null ? undefined : candidates.slice(0, i).findLast((c) => isOfKind(c, kind));
    if (known !== undefined) pairs.push([known, name]);
  });
  return pairs;
}

/** "Black Island" and "the island of Tarn" are islands. */
const isOfKind = ({ name, setting, line }: Candidate, kind: string): boolean =>
  name.toLowerCase().endsWith(` ${kind}`) ||
  (setting !== null && line.words.some((w) => w.lower === kind && overlaps(w, setting)));

/** "X (Y)" or "X (Y in Z)". */
function inParentheses(name: Candidate, other: Candidate): boolean {
  const { words } = name.line;
  // "X ridge (Y in Z)": what X is may stand behind it.
  const open = isPlaceNoun(words[name.run.name.to]?.lower ?? '') ? name.run.name.to + 1 : name.run.name.to;
  if (words[open]?.text !== '(' || isAcronym(other.name)) return false;
  const quoted = isQuote(words[open + 1]);
  if (other.run.name.from !== (quoted ? open + 2 : open + 1)) return false;
  const close = quoted && isQuote(words[other.run.name.to]) ? other.run.name.to + 1 : other.run.name.to;
  return words[close]?.text === ')' || isInLanguage(words, close);
}

const isQuote = (word: Word | undefined): boolean => /^["']$/.test(word?.text ?? '');

const isInLanguage = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'in' && words[at + 1]?.cap === true && words[at + 2]?.text === ')';

const isAcronym = (name: string): boolean => name === name.toUpperCase();

/** A bare "X (Y)" may give the country of a town or a source: the sentence must say that it gives names. */
function isGlossed(name: Candidate, near: readonly Candidate[]): boolean {
  const { words } = name.line;
  const { from } = name.run.name;
  const { lower } = words[from - 1] ?? { lower: '' };
  // "the chapel named Ombre, in X (Y)": the name was given to what is in X.
  if (
    !PLACE_PREPOSITIONS.has(lower) &&
    words.slice(Math.max(0, from - FAR), from).some((w) => GIVING_NAMES.has(w.lower))
  )
    return true;
  // What a bracket in quotation marks gives is the name put into the reader's language; a ship's name has no country behind it.
  if (isQuote(words[name.run.name.to + 1])) return true;
  if ((lower === 'the' || CRAFT.has(lower)) && tellsOfVessel(words)) return true;
  return near.some(
    (c) => c.line === name.line && words[c.run.name.from - 1]?.text === '(' && isInLanguage(words, c.run.name.to),
  );
}

/** "Mill Bridge (Ponte Mulino)": both names hold the word for one kind of place, in whatever language. */
function sharesKind(name: Candidate, other: Candidate): boolean {
  const kinds = (c: Candidate): string[] =>
    c.run.name.to - c.run.name.from < 2
      ? []
      : c.line.words.slice(c.run.name.from, c.run.name.to).flatMap((w) => placeKindOf(w.lower) ?? []);
  const told = new Set(kinds(name));
  return meetsSet(kinds(other), told);
}
