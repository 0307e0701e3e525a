import { WANTING } from '../../lexicon/asking.js';
import { ASIDES, WIDER } from '../../lexicon/background-words.js';
import { EMPTY_NOUNS } from '../../lexicon/framing.js';
import { POSSESSIVES } from '../../lexicon/function-words.js';
import { NEGATIONS } from '../../lexicon/ranks.js';
import type { Sentence, Token } from '../../model/index.js';
import { contains } from '../../model/index.js';
import type { Found } from './wordings.js';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their']);
/** Words that tell one of several apart, or tell of any of them. */
const FURTHER = new Set(
  'another any attempted each earlier every first foiled former fresh further other previous second similar third thwarted verbal'.split(
    ' ',
  ),
);
const DENIALS = new Set(['no', 'not']);
/** Words before a noun among which such a word stands. */
const WITHIN = 7;
/** Sentences of the lead, the headline among them: there a thing is told of for the first time, "a raid" as well as "the raid". */
const LEAD = 4;

/** The headline and the first sentence: behind them "a raid" may be another, where the event is one. */
const FIRST = 2;

const isTitle = ({ block }: Sentence): boolean => block === 'headline' || block === 'subhead';

/** True where the noun at `from` speaks of one known thing: "the attack", "this deal", "last night's attack", or with no article in a headline. */
function isDefinite(sentence: Sentence, start: number, from: number): boolean {
  const prior = sentence.tokens[start - 1];
  if (sentence.tokens.slice(start, from).some((t) => t.text === "'s")) return true;
  // "a slump that gang violence has made worse": no pointer.
  const pointed = DEFINITE.has(prior?.lower ?? '') && (prior?.lower !== 'that' || prior.pos === 'DET');
  return isTitle(sentence) || pointed || prior?.text === "'s";
}

/** Index of the word before `at`, a quotation mark between or not: "what they called a “terrorist incident”". */
const before = (tokens: readonly Token[], at: number): number => (tokens[at - 1]?.text === '"' ? at - 2 : at - 1);

/** "a deal": one thing, told for the first time. */
const isSingular = ({ tokens }: Sentence, start: number): boolean =>
  ['a', 'an'].includes(tokens[before(tokens, start)]?.lower ?? '');

const NAMING = new Set('as be been called is it this was'.split(' '));
const OCCASIONS = new Set(['after', 'amid', 'during', 'following']);
/** Sentences of an article that tell of its event, not yet of those before it. */
const OPENING = 8;

/** The word before the article of the phrase that begins at `start`. */
const namer = (tokens: readonly Token[], start: number): string =>
  tokens[before(tokens, before(tokens, start))]?.lower ?? '';

/**
 * "a raid" that is told of as the one known: what something happened in ("taken during a raid"; of what an event need not have one of, "ousted in
 * a coup"), what it is called ("described as an act of terror", "it was a massacre"), and what its sentence opens with.
 */
const isNamed = (sentence: Sentence, { wording: { family } }: Found, start: number): boolean => {
  const tie = namer(sentence.tokens, start);
  const isOccasion = OCCASIONS.has(tie) || (!family.single && tie === 'in');
  return isSingular(sentence, start) && (start === 1 || NAMING.has(tie) || (sentence.index < OPENING && isOccasion));
};

const SUPPOSING = new Set(['could', 'may', 'might', 'would']);

/** "An attack would …": none that happened. */
const isSupposed = ({ tokens }: Sentence): boolean => tokens.some((t) => SUPPOSING.has(t.lower));

/** Words before a noun among which a negation says that it is not that: "no sign that it was an attack". */
const DOUBT = 8;

const isDoubted = ({ tokens }: Sentence, start: number): boolean =>
  NAMING.has(namer(tokens, start)) &&
  tokens
    .slice(Math.max(0, start - DOUBT), start)
    .some((t) => NEGATIONS.has(t.lower) || t.lemma === 'deny' || t.lower === 'would');

/** Verbs (lemma) for what somebody means to do. */
const PLANNING = new Set(['aim', 'intend', 'plan', 'plot']);
const RELATIVES = new Set(['that', 'which']);

/** "had planned a massacre", "a massacre that was intended": meant, and not what happened. */
function isMeant({ tokens }: Sentence, { to }: Found, start: number): boolean {
  if (tokens.slice(Math.max(0, start - DOUBT - 2), start).some((t) => t.pos === 'VERB' && PLANNING.has(t.lemma)))
    return true;
  const rest = tokens.slice(to + 1, to + 2 * DOUBT);
  return rest.some(
    (t, i) => PLANNING.has(t.lemma) && rest.slice(Math.max(0, i - 3), i).some((r) => RELATIVES.has(r.lower)),
  );
}

/** "no sign that it was an attack", "An attack would need a motive": told of as what did not happen. */
const isUnreal = (sentence: Sentence, found: Found, start: number): boolean =>
  isSingular(sentence, start) &&
  (isDoubted(sentence, start) || isMeant(sentence, found, start) || (start === 1 && isSupposed(sentence)));

/** Verbs (lemma) for keeping something from happening. */
const PREVENTING = new Set(['avert', 'avoid', 'foil', 'forestall', 'prevent', 'thwart']);

/** "to prevent terror attacks": none that happened. */
const isPrevented = ({ tokens }: Sentence, start: number): boolean =>
  tokens.slice(Math.max(0, start - 3), start).some((t) => PREVENTING.has(t.lemma));

const isPlural = ({ tokens }: Sentence, { wording, to }: Found): boolean =>
  tokens[to]?.lower.endsWith('s') === true &&
  tokens[to]?.lower !== tokens[to]?.lemma &&
  tokens[to]?.lower !== wording.words.at(-1);

/**
 * "attacks", "vehicle attacks": many, and not "the two attacks"; only clashes are told of in the plural when they are one. Of what is one
 * thing, "the attacks" are others, too, but for those that the lead tells of.
 */
function isAnyOfMany(sentence: Sentence, found: Found, start: number): boolean {
  const { tokens } = sentence;
  const { wording, to } = found;
  if (!isPlural(sentence, found) || wording.tone === 'two-sided') return false;
  if (wording.family.lasting && !wording.family.single) return false;
  if (wording.family.by === 'modifier') return wording.family.single;
  // What takes two words to name is seldom spoken of in general.
  if (wording.words.length > 1 && !wording.family.single) return false;
  if (tokens.slice(start, to).some((t) => t.pos === 'NUM')) return false;
  const anyOf = !DEFINITE.has(tokens[start - 1]?.lower ?? '') && !isTitle(sentence);
  return anyOf || (wording.family.single && sentence.index >= LEAD);
}

/** "hooded youths", "130 demonstrators": people who are many are told of without an article, and are still those of the event. */
const isPeople = ({ tokens }: Sentence, { wording, to }: Found): boolean =>
  wording.family.class === 'people' && tokens[to]?.lower !== tokens[to]?.lemma;

/** "a 30-year-old migrant": one of the people that a word for many is told of. */
const isOneOfThem = ({ tokens }: Sentence, { wording, to }: Found): boolean =>
  wording.family.class === 'people' && wording.family.lasting && tokens[to]?.lower === tokens[to]?.lemma;

/** "a second suspect", "another raid", "that suspect", "Separately, a fine …": not, or not for sure, the one that the others speak of. */
function isFurther(sentence: Sentence, { wording, from }: Found, start: number): boolean {
  const { tokens, quotations } = sentence;
  const prior = tokens[start - 1];
  const pointed = prior?.lower === 'that' && prior.pos === 'DET' && !quotations.some((q) => contains(q, prior));
  const further = tokens.slice(Math.max(0, start - 1), from).some((t) => FURTHER.has(t.lower));
  const aside = isSingular(sentence, start) && ASIDES.has(tokens[0]?.lower ?? '');
  return wording.family.by === 'event' && (further || pointed || aside);
}

/** "to their horror": what somebody felt, no thing that happened. */
const isFelt = (tokens: readonly Token[], start: number): boolean =>
  POSSESSIVES.has(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.lower === 'to';

/** "ended in tragedy": what came of it, no name for it. */
const isOutcome = ({ tokens }: Sentence, { wording, from }: Found, start: number): boolean =>
  wording.tone === 'sorrow' && start === from && tokens[start - 1]?.lower === 'in';

/** "three Northern jets", "eight Northern fighters": not, or not all, those that others tell of. */
const isNumbered = ({ tokens }: Sentence, { wording, to }: Found, start: number): boolean =>
  wording.family.by === 'modifier' && tokens.slice(start, to).some((t) => t.pos === 'NUM');

/** "a wave of violence", "a step in the confrontation": something wider, of which the event is a part. */
const isWider = ({ tokens }: Sentence, start: number): boolean => {
  const tie = DEFINITE.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const isTied = ['in', 'of'].includes(tokens[tie]?.lower ?? '');
  return isTied && tokens.slice(Math.max(0, tie - 2), tie).some((t) => WIDER.has(t.lemma));
};

/** "called for a truce": what is not there yet. */
const isWanted = (sentence: Sentence, { wording }: Found, start: number): boolean =>
  wording.family.lasting &&
  isSingular(sentence, start) &&
  sentence.tokens.slice(Math.max(0, start - WITHIN), start).some((t) => WANTING.has(t.lemma));

/** "Not since the war had an attack …", "Never has a raid …": one of other years, or any. */
const isOfOtherTimes = (sentence: Sentence, start: number): boolean =>
  isSingular(sentence, start) &&
  sentence.tokens.slice(0, start).some((t, i) => {
    const next = sentence.tokens[i + 1]?.lower ?? '';
    return t.lower === 'never' || (t.lower === 'not' && (next === 'since' || next === 'for'));
  });

/** "gone into the hall shooting": what somebody did there, and no name for it. */
const isDoing = ({ tokens }: Sentence, { from, to }: Found, start: number): boolean => {
  const into = tokens[start - 1]?.pos === 'DET' ? start - 2 : start - 1;
  const isAct = tokens[to]?.lower.endsWith('ing') === true && start < from;
  return isAct && tokens[into]?.lower === 'into' && tokens[into - 1]?.pos === 'VERB';
};

/** "the incident", with nothing that tells which, behind the lead. */
const isEmpty = (sentence: Sentence, { wording, from }: Found, start: number, isTied: boolean): boolean =>
  EMPTY_NOUNS.has(wording.label) && start === from && !isTied && sentence.index >= LEAD;

/** "no raid", "not a coup": the word is used to say that it is none. */
export const isDenied = (tokens: readonly Token[], start: number): boolean =>
  DENIALS.has(tokens[start - 1]?.lower ?? '') ||
  (['a', 'an'].includes(tokens[start - 1]?.lower ?? '') && DENIALS.has(tokens[start - 2]?.lower ?? ''));

/** True where a noun, with the phrase that begins at `start`, may speak of another thing of its kind, of any of them, or of none yet. */
export function speaksOfAnother(sentence: Sentence, found: Found, start: number, isTied: boolean): boolean {
  const { family } = found.wording;
  if (isFelt(sentence.tokens, start) || isFurther(sentence, found, start) || isWanted(sentence, found, start))
    return true;
  if (isOfOtherTimes(sentence, start) || isDoing(sentence, found, start) || isPrevented(sentence, start)) return true;
  if (isUnreal(sentence, found, start) || isOutcome(sentence, found, start) || isOneOfThem(sentence, found))
    return true;
  if ((family.single && isAnyOfMany(sentence, found, start)) || isNumbered(sentence, found, start)) return true;
  if (family.by !== 'event') return false;
  const known =
    isPeople(sentence, found) ||
    isDefinite(sentence, start, found.from) ||
    isNamed(sentence, found, start) ||
    sentence.index < (family.single && isSingular(sentence, start) ? FIRST : LEAD) ||
    (family.lasting && isSingular(sentence, start));
  return (
    !known || isWider(sentence, start) || isAnyOfMany(sentence, found, start) || isEmpty(sentence, found, start, isTied)
  );
}
