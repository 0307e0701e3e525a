import { ADMINISTRATIVE_NOUNS, FEMALE_TITLES, HONORIFICS, MALE_TITLES, PERSON_NOUNS } from '../../lexicon/names.js';
import { officeKey, POSITIONS, RANKS } from '../../lexicon/offices.js';
import { type Document, overlaps, type Span } from '../../model/index.js';
import { foldName } from '../../text/names.js';
import { fullRoad } from '../../text/roads.js';
import { plain } from '../../text/typography.js';
import { type Casing, casingOf, type Line, linesIn, mayBeName, opensHere } from './casing.js';
import { type Cues, cuesOf } from './cues.js';
import { withoutPlacesHeld } from './place-held.js';
import { placeDescription } from './place-roles.js';
import { predicateOf, tellsPerson } from './predicates.js';
import { appositionAfter, appositionBefore, titleBefore } from './roles.js';
import { qualifies, type Range, type Run, runsIn, trimLead } from './runs.js';
import type { Word } from './words.js';

/** A name where it stands, before it is known whose it is. */
export interface Candidate extends Span {
  readonly line: Line;
  readonly run: Run;
  readonly name: string;
  /** What names are compared by: folded, the kind of place left out ("Village"). */
  readonly key: string;
  /** What is said of a person; a place's is in `setting`. */
  readonly role: Span | null;
  /** What is said of it if it is a place: "disputed", "city of". */
  readonly setting: Span | null;
  readonly cues: Cues;
  readonly gender: 'female' | 'male' | null;
  /** Its first word stands where any word is capitalised, and nowhere else in the article. */
  readonly opener: boolean;
  /** It qualifies the noun behind it. */
  readonly qualifier: boolean;
}

/** All names of a document with what stands beside them, in order. */
export function candidatesIn(document: Document): Candidate[] {
  const lines = linesIn(document);
  const casing = casingOf(lines);
  const runs = lines.flatMap((line) => runsIn(line, casing).map((run) => [line, run] as const));
  return trimLead(withoutPlacesHeld(runs), casing).map(([line, run]) =>
    candidateAt(line, run, casing, document.article.text),
  );
}

function candidateAt(line: Line, run: Run, casing: Casing, text: string): Candidate {
  const span = spanOf(line, run.name);
  const name = plain(text.slice(span.start, span.end));
  const title = titleBefore(line, run);
  // "the mayor, Mr N,": a courtesy stands between.
  const leading = title === null ? appositionBefore(line, { from: run.title.from, to: run.name.to }) : null;
  const trailing = appositionAfter(line, run.name, casing);
  const ranges = [title, leading === null || !leadsOn(line, trailing, casing) ? trailing : null, leading];
  const free = (r: Range | null): r is Range => r !== null && !overlaps(spanOf(line, r), span);
  const all = ranges.filter(free);
  // "Dr. N, a spinal surgeon", "General N, commander of the brigade": what follows tells more than the rank.
  const telling = all.filter((r) => !isRank(line.words.slice(r.from, r.to)));
  // "businessman N, founder of the firm": an office tells more than a calling.
  const beside = telling.find((r) => !isCalling(line.words.slice(r.from, r.to))) ?? telling[0] ?? all[0] ?? null;
  const predicate = predicateOf(line, run.name, casing);
  const told = free(predicate) ? predicate : null;
  const said = told !== null && (beside === null || isSlight(line.words[beside.to - 1]!)) ? told : beside;
  // "68-year-old N": an age is a figure, and no title.
  const role = said !== null && line.words.slice(said.from, said.to).every((w) => w.age) ? null : said;
  const setting = placeDescription(line, run.name);
  return {
    start: span.start,
    end: span.end,
    line,
    run,
    name,
    key: keyOf(name),
    role: role === null ? null : spanOf(line, role),
    setting: setting === null ? null : spanOf(line, setting),
    cues: cuesOf(line, run, beside !== null, told !== null && tellsPerson(line.words, told)),
    gender: genderOf(line, run),
    opener: opensHere(line.words, run.name.from) && !casing.capital.has(line.words[run.name.from]!.lower),
    // "in Orlani province" names the province; "in the Orlani province" may tell whose it is.
    qualifier: qualifies(line, run.name) && !isDistrict(line, run.name),
  };
}

/** "the mayor, N, the sheriff, M, and": a list in which the description stands before its name, so that this one is the next name's. */
const leadsOn = (line: Line, told: Range | null, casing: Casing): boolean =>
  told !== null && line.words[told.to]?.text === ',' && mayBeName(line, told.to + 1, casing);

/** "Dr", "Brig. Gen.", "General": a form of address or a rank and nothing else. */
const isRank = (words: readonly Word[]): boolean =>
  words.every((w) => HONORIFICS.has(w.lower) || RANKS.has(w.lower) || w.pos === 'PRON' || w.pos === 'DET');

/** "businessman", "lawyer": one word in small letters that names no office. */
const isCalling = ([word, ...more]: readonly Word[]): boolean =>
  word !== undefined && more.length === 0 && !word.cap && !POSITIONS.has(officeKey(word.lower));

/** "a man", "27-year-old", "her cousin": says less than what the clause goes on to tell. */
const isSlight = (head: Word): boolean => head.age || PERSON_NOUNS.has(head.lower);

function isDistrict({ words }: Line, { from, to }: Range): boolean {
  if (!ADMINISTRATIVE_NOUNS.has(words[to]?.lower ?? '')) return false;
  const before = words[from - 1];
  if (before?.pos === 'ADP') return true;
  // "Tarn district was hit" opens a sentence without an article; "Ruritanian state television" names no state.
  return (
    (before === undefined || before.kind === 'mark') && words[to + 1]?.pos !== 'NOUN' && words[to]!.lower !== 'state'
  );
}

const spanOf = (line: Line, { from, to }: Range): Span => ({
  start: line.words[from]!.start,
  end: line.words[to - 1]!.end,
});

/** The folded name without the word for the kind of place at its end. */
function keyOf(name: string): string {
  const words = fullRoad(foldName(name).split(' '));
  return (words.length > 1 && ADMINISTRATIVE_NOUNS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ');
}

function genderOf(line: Line, { title, name }: Run): Candidate['gender'] {
  const word = line.words[name.from - 1];
  if (word === undefined || name.from - 1 < title.from) return null;
  if (FEMALE_TITLES.has(word.lower)) return 'female';
  return MALE_TITLES.has(word.lower) ? 'male' : null;
}
