import { BEARINGS } from '../../lexicon/locatives.js';
import {
  ANIMAL_NOUNS,
  AREA_NOUNS,
  BELONGINGS,
  COMPASS,
  FACILITY_NOUNS,
  INVERTING_VERBS,
  isPlaceNoun,
  MOTION_WORDS,
  NAMING_WORDS,
  NATURAL_NOUNS,
  ORGANISATION_NOUNS,
  PLACE_BELONGINGS,
  PLACE_PREPOSITIONS,
  SAYING_VERBS,
  THING_NOUNS,
  WEAK_PREPOSITIONS,
} from '../../lexicon/names.js';
import type { NameMention } from '../../model/index.js';
import { isLower, isUpper } from '../../text/letters.js';
import { roadNoun } from '../../text/roads.js';
import { isBeing, qualifiesBeing } from './beings.js';
import { isInitial, type Line, opensHere } from './casing.js';
import { humanSigns, isKunya, isOneOfMany, isSender } from './person-cues.js';
import { isKindNamed, isPlaceApposition, isSiteInTwo } from './place-roles.js';
import { isAgeFigure } from './roles.js';
import type { Range, Run } from './runs.js';
import { sideIn } from './side-cues.js';
import { namesVessel } from './vessel-cues.js';
import { isPlaceNounOrPlural, singular, type Word } from './words.js';

const isArea = (lower: string): boolean => AREA_NOUNS.has(lower) || AREA_NOUNS.has(singular(lower));

/** How much the words in and around a name speak for each kind. */
export type Cues = Record<NameMention['kind'], number>;

/** One such cue settles the kind: a title, "the village of". */
export const STRONG = 5;
const FAIR = 2;
const WEAK = 1;
/** Words at most between "identified" and "as". */
const REACH = 6;

/** What stands in and around the name of `run` says of its kind. `title`: a description was found beside it; `told`: the clause tells a person. */
export function cuesOf(line: Line, run: Run, title: boolean, told: boolean): Cues {
  const { words } = line;
  const { name } = run;
  const cues: Cues = { person: 0, place: 0, organisation: 0, other: 0 };
  const titled = title || run.title.to > run.title.from;
  if (titled) cues.person += STRONG;
  if (told) cues.person += FAIR;
  // A full name has most of what speaks for a person in itself; a town, too, may die or be named.
  cues.person += humanSigns(line, name) * (name.to - name.from > 1 ? FAIR : WEAK);
  if (isOneOfMany(words, name)) cues.person += FAIR;
  if (namesVessel(words, name)) cues.place += STRONG;
  inside(words, name, cues);
  if (cues.person < STRONG) before(words, name, cues);
  after(line, name, cues);
  const side = titled ? null : sideIn(words, name);
  if (side !== null) cues.person = 0;
  cues.organisation += side === 'said' ? STRONG : side === 'meant' ? FAIR : 0;
  if (!titled && qualifiesBeing(words[name.to])) cues.person = 0;
  if (isAcronym(words, name)) {
    cues.organisation += cues.person;
    cues.person = 0;
  }
  return cues;
}

/** One word of a few capitals: the name of a body, never of a person. */
const isAcronym = (words: readonly Word[], name: Range): boolean =>
  name.to - name.from === 1 && isCapitals(words[name.from]!.text);

const isCapitals = (text: string): boolean =>
  text.length > 1 && text.length <= 5 && isUpper(text.charAt(0)) && [...text].every((c) => !isLower(c));

/** The name's own words: "… Avenue", "Ministry of …". */
function inside(words: readonly Word[], name: Range, cues: Cues): void {
  const last = words[name.to - 1]!.lower;
  const first = words[name.from]!.lower;
  const many = name.to - name.from > 1;
  const body = words
    .slice(name.from, name.to)
    .some((w, i, all) => ORGANISATION_NOUNS.has(w.lower) && (all[i + 1]?.lower === 'of' || i === all.length - 1));
  if (body) cues.organisation += many ? STRONG : FAIR;
  // "State" names bodies as often as places.
  if (
    many &&
    ((isPlaceNoun(last) && last !== 'state') ||
      roadNoun(last) !== null ||
      NATURAL_NOUNS.has(first) ||
      FACILITY_NOUNS.has(first))
  )
    cues.place += STRONG - 1;
  if (THING_NOUNS.has(last) || THING_NOUNS.has(singular(last))) cues.other += STRONG + 1;
  if (many && isKunya(words.slice(name.from, name.to))) cues.person += STRONG;
  if (many && words.slice(name.from + 1, name.to - 1).some(isInitial)) cues.person += FAIR;
  // "Ilo V.": a surname that is kept back.
  if (many && words[name.to - 1]!.text.length === 2 && isInitial(words[name.to - 1]!)) cues.person += FAIR;
  if (isAcronym(words, name)) cues.organisation += WEAK;
}

function before(words: readonly Word[], name: Range, cues: Cues): void {
  const prev = words[name.from - 1];
  if (prev === undefined) return;
  const prev2 = words[name.from - 2];
  if ((isBeing(prev) && prev2?.lower !== 'best') || (prev.age && prev2?.pos !== 'DET')) cues.person += STRONG;
  if (prev.text === '(' && isBeing(prev2)) cues.person += STRONG;
  if (INVERTING_VERBS.has(prev.lemma) && prev.pos === 'VERB') cues.person += WEAK;
  cues.place += placeBefore(words, name, prev, prev2);
  const owned = words[name.to]?.kind === 'possessive';
  // "the Tarn Red Moon said": no person has an article; "the Tarn Marun and Orsk villages" are told by what stands behind.
  if (prev.lower === 'the' && !owned && !isAttributive(words, name)) {
    if (name.to - name.from === 1) cues.organisation += WEAK;
    else if (words[name.to]?.lower !== 'and') cues.other += FAIR;
  }
  const named = naming(words, name.from);
  if (named !== null) cues[named.kind] += named.weight;
}

/** "the village of X", "northern X", "in X", "the road to X". */
function placeBefore(words: readonly Word[], name: Range, prev: Word, prev2: Word | undefined): number {
  if (AREA_NOUNS.has(prev.lower) || NATURAL_NOUNS.has(prev.lower)) return STRONG;
  const kind = prev2?.lower ?? '';
  if (prev.lower === 'of' && isPlaceNounOrPlural(kind) && !FACILITY_NOUNS.has(kind)) return STRONG;
  // "north of X", "the outskirts of X".
  if (prev.lower === 'of' && BEARINGS.has(kind)) return FAIR;
  if (isKindNamed(words, name)) return FAIR + WEAK;
  // "in Ruritanian hands", "in Ann's flat": what stands in it is no place.
  if (isAttributive(words, name)) return 0;
  const next = words[name.to];
  if (COMPASS.has(prev.lower)) return isPlaceNounOrPlural(next?.lower ?? '') ? 0 : FAIR;
  if (isSender(words, name.from)) return 0;
  const owned = next?.kind === 'possessive';
  if (PLACE_PREPOSITIONS.has(prev.lower)) return owned ? WEAK : FAIR;
  const towards = prev.lower === 'to' && MOTION_WORDS.has(kind);
  return (WEAK_PREPOSITIONS.has(prev.lower) || towards) && !owned ? WEAK : 0;
}

interface Cue {
  readonly kind: NameMention['kind'];
  readonly weight: number;
}

const PERSON: Cue = { kind: 'person', weight: STRONG };

/** "a boy named X", "two villages called X", "identified the man as X". */
function naming(words: readonly Word[], from: number): Cue | null {
  const prev = words[from - 1]!;
  if (NAMING_WORDS.has(prev.lower)) return nounBefore(words, from - 1);
  if (prev.lower !== 'as') return null;
  for (let at = from - 2; at >= Math.max(0, from - 2 - REACH); at--) {
    const { lower } = words[at]!;
    // "Police named the suspect as X": whom they name stands behind the verb.
    if (NAMING_WORDS.has(lower))
      return words.slice(at + 1, from - 1).some((w) => isBeing(w) || /^(him|her)$/.test(w.lower)) ||
        words.slice(Math.max(0, at - REACH), at).some((w) => w.lower === 'whom')
        ? PERSON
        : nounBefore(words, at);
    if (lower === 'identified') return PERSON;
    if (lower === 'known') return { kind: 'person', weight: WEAK };
  }
  return null;
}

/** The kind of what is named: its noun stands at most three words before the verb. */
function nounBefore(words: readonly Word[], at: number): Cue | null {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const { lower } = words[back]!;
    if (isBeing(words[back]) || ANIMAL_NOUNS.has(lower)) return { kind: 'person', weight: STRONG };
    if (isPlaceNounOrPlural(lower)) return { kind: 'place', weight: STRONG };
    if (ORGANISATION_NOUNS.has(lower)) return { kind: 'organisation', weight: STRONG };
  }
  return null;
}

function after(line: Line, name: Range, cues: Cues): void {
  const { words } = line;
  const next = words[name.to];
  if (next === undefined) return;
  if (next.kind === 'number') cues.other += FAIR;
  if (isSiteInTwo(words, name.to)) cues.place += FAIR;
  else if (isPlaceNounOrPlural(next.lower) && !next.cap && words[name.to + 1]?.lower !== 'of')
    cues.place += isArea(next.lower) ? STRONG : FAIR;
  else if (isAttributive(words, name)) cues.other += WEAK;
  const definite = words[name.from - 1]?.lower === 'the';
  if (SAYING_VERBS.has(next.lemma) && next.pos === 'VERB' && !definite)
    cues.person += name.to - name.from > 1 ? FAIR : WEAK;
  if (next.kind === 'possessive') owning(words.slice(name.to + 1, name.to + 4), cues);
  if (next.text === ',') afterComma(words, name, cues);
  if (next.text === '(' && isAgeFigure(words, name.to + 1) && words[name.to + 2]?.text === ')') cues.person += STRONG;
  if (next.lower === 'of' || next.lower === 'from') {
    let to = name.to + 1;
    while (words[to]?.cap) to++;
    // "Ann Poe of Port Ellery, who": she, not the port.
    if (words[to]?.text === ',' && words[to + 1]?.lower === 'who') cues.person += FAIR;
  }
  if (next.lower === 'be' && opensHere(words, name.from) && words[name.from - 1]?.kind === 'mark')
    cues.person += STRONG;
}

/** "X's mother", "X's defence ministry", "X's northern border". */
function owning(owned: readonly Word[], cues: Cues): void {
  if (BELONGINGS.has(owned[0]?.lower ?? '')) cues.person += FAIR;
  else if (
    owned.some(
      (w, i) => PLACE_BELONGINGS.has(w.lower) && owned.slice(0, i).every((o) => o.pos !== 'VERB' && o.kind === 'word'),
    )
  )
    cues.place += FAIR;
}

function afterComma(words: readonly Word[], name: Range, cues: Cues): void {
  const next = words[name.to + 1];
  const then = words[name.to + 2];
  if (next?.kind === 'number' && /^\d{1,3}$/.test(next.text) && (then === undefined || then.kind === 'mark'))
    cues.person += STRONG;
  if (next?.lower === 'who' && !isComplement(words, name.from)) cues.person += FAIR;
  if (isPlaceApposition(words, name.to + 1)) cues.place += STRONG;
  if (next?.lower === 'be' && opensHere(words, name.from)) cues.person += STRONG;
  if (next?.lower === 'where') cues.place += FAIR;
  if (
    (next?.lower === 'a' || next?.lower === 'an') &&
    then?.cap === true &&
    words[name.to + 3]?.text === ',' &&
    name.to - name.from > 1
  )
    cues.person += FAIR;
}

/** "a citizen of X and Y, who", "Ann Poe of X, who": it is the citizen, it is she who. */
function isComplement(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && (words[at]!.cap || words[at]!.lower === 'and' || words[at]!.text === ',')) at--;
  return /^(?:of|from|in)$/.test(words[at]?.lower ?? '') && (isBeing(words[at - 1]) || words[at - 1]?.cap === true);
}

/** "Ruritanian soldiers", "Strelsau residents": the name qualifies the noun behind it. */
function isAttributive(words: readonly Word[], name: Range): boolean {
  const next = words[name.to];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !next.cap &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    !isPlaceNounOrPlural(next.lower) &&
    !isSiteInTwo(words, name.to)
  );
}
