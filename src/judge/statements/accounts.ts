import { EMPTY_ACTS } from '../../lexicon/function-words.js';
import { MAYBE, MODALS } from '../../lexicon/modality.js';
import { SAYING_VERBS } from '../../lexicon/names.js';
import { partyNoun } from '../../lexicon/parties.js';
import type { StatementClaim } from '../../model/index.js';
import { isBidden } from '../../text/bidden.js';
import { hasCapital, isHeadline, namesAmong } from '../../text/capitals.js';
import { SUSPECT } from '../../text/cast.js';
import { meet } from '../../text/meet.js';
import { once } from '../../text/once.js';
import { runsOf } from '../../text/runs.js';
import { speakerKey } from '../../text/speakers.js';
import { classOf, termsOf } from '../../text/terms.js';
import { isFormOf, pastOf } from '../../text/verb-forms.js';
import { codesIn, coloursIn, type Filled, nounsIn } from './filled.js';
import { chanceIn, type Extent, extentIn, type GradedChance } from './graded.js';
import { quotedIn } from './quoted.js';
import { isMark, rowOf, type Word } from './row.js';
import { type Said, saidIn } from './said.js';

/** A statement as its parts are compared. */
export interface Account {
  readonly claim: StatementClaim;
  /** Event class of the act, or its lemma; "" for "be" and "have", and for a name. */
  readonly act: string;
  readonly actor: readonly string[];
  readonly patient: readonly string[];
  readonly terms: readonly string[];
  /** Told as possible, planned or asked, or as not so yet: not as fact. */
  readonly open: boolean;
  /** The act is bidden, or done by few. Read when first asked for. */
  readonly undone: () => boolean;
  /** The act is a noun among its words, or not there. Read when first asked for. */
  readonly noun: () => boolean;
  readonly said: Said;
  /** Its words and marks, in order. */
  readonly row: readonly Word[];
  /** The capitalised words of it, its first aside, as terms: names. Read when first asked for. */
  readonly names: () => ReadonlySet<string>;
  /** Its words in slots that are told apart, by kind. Read when first asked for. */
  readonly filled: Readonly<Record<'codes' | 'colours' | 'nouns', () => readonly Filled[]>>;
  /** The chance and the extent of harm that it grades. Read when first asked for. */
  readonly graded: { readonly chance: () => GradedChance | null; readonly extent: () => Extent | null };
  /** The words of it that are quoted. Read when first asked for. */
  readonly quoted: () => readonly Word[];
  /** The key of whose words it is. Read when first asked for. */
  readonly voice: () => string | null;
  /** Content words shared with other accounts, as far as asked for. */
  readonly shared: Map<Account, number>;
}

type Slot = 'actor' | 'patient';

const OPEN = new Set([...MODALS, ...MAYBE, 'allegedly', 'if', 'whether', 'will']);
const EMPTY_WORDS = new Set(['', 'people', 'man', 'person', 'other', 'others']);

const wordsOf = runsOf("'", false);

/** Who did it is one, whatever each source calls him: "the gunman", "the thieves". */
const plainly = (lemmas: readonly string[]): string[] =>
  termsOf(lemmas.map((w) => (partyNoun(w) === SUSPECT ? SUSPECT : w)));

const words = (text: string): string[] => plainly(text.split(' ').filter((w) => !EMPTY_WORDS.has(w)));

/** "few wore", "hardly any wore": neither told nor denied of all. */
const FEW = new Set(['few', 'hardly', 'rarely', 'scarcely', 'seldom']);
/** "a few of them", "in the past few days" */
const SOME = new Set(['a', 'every', 'last', 'next', 'past', 'the']);

const tellsFew = (said: readonly string[]): boolean => said.some((w, i) => FEW.has(w) && !SOME.has(said[i - 1] ?? ''));

/** True where the act is bidden, or done by few: that it was not done contradicts neither. */
function isUndone({ value, act }: StatementClaim): boolean {
  const said = wordsOf(value.text.toLowerCase());
  const at = said.findIndex((w) => w.startsWith(act.slice(0, STEM)));
  return isBidden(said, at) || tellsFew(said);
}

/** "had not yet been named", "has yet to be named": what is told has not happened so far. */
export const isStillToCome = (said: readonly string[], negated: boolean): boolean =>
  said.some((w, i) => w === 'yet' && (negated || said[i + 1] === 'to'));

/** "whether or not to sign", "agreed not to sign", "declined to sign": what somebody means to do, or chose not to do, denies no act. */
const NOT_MEANT = /\b(?:(?:not|never) to|declin(?:e[ds]?|ing) to)\b/i;

/** How a clause begins that tells what is waited for, or would be. What comes before another act has mostly happened. */
const AWAITED = new Set(['lest', 'till', 'unless', 'until']);
/** "hoped to carry on | while a deal was reached": of what is only meant to be done. "The guards slept while the miners left" tells two acts. */
const MEANWHILE = new Set(['once', 'while']);
const MEANT = /\bto \p{Ll}+[^.,;:!?\n]*$/u;

const isAwaited = (opening: string, prefix: string): boolean =>
  AWAITED.has(opening) || (MEANWHILE.has(opening) && MEANT.test(prefix));

const ASKED_HOW_MANY = /\bhow many [^.,;:!?\n]*$/i;

/** "You do not think of records", "such terms cannot be suspended": a denial in the present tense, of anybody, or by a rule, is no word on what was done. */
const NOT_DONE =
  /\b(?:(?:you|one) (?:never|did(?:n['’]t| not))|do(?:es)?(?:n['’]t| not)|(?:can ?not|can['’]t|must(?:n['’]t| not)) be)\b/i;

/** "may have", "had not yet been named", "until it reopens": none says how it is for good. */
function isOpen({ value, negated, evidence }: StatementClaim): boolean {
  // "It is not known how many guards | were killed".
  if (ASKED_HOW_MANY.test(evidence.prefix)) return true;
  if (negated && (NOT_MEANT.test(value.text) || NOT_DONE.test(value.text))) return true;
  const said = wordsOf(value.text.toLowerCase());
  if (isAwaited(said[0] ?? '', evidence.prefix)) return true;
  return said.some((w) => OPEN.has(w)) || isStillToCome(said, negated) || value.text.endsWith('?');
}

/** True where a word is told as a name: "the Northern Express" expresses nothing. */
const isName = (row: readonly Word[], act: string): boolean => {
  const told = row.filter((w) => w.lower === act || isFormOf(w.lower, act));
  return told.length > 0 && !isHeadline(printedIn(row)) && told.every((w) => w !== row[0] && hasCapital(w.text));
};

/** Whose words a statement quotes: its speaker; of "X warned of 'grave harm'" who does the act of saying. */
function voiceOf({ speaker, actor, act, value }: StatementClaim): string | null {
  if (speaker !== null || actor === '' || !SAYING_VERBS.has(act)) return speaker;
  const at = value.text.toLowerCase().indexOf(actor);
  return at < 0 ? null : value.text.slice(at, at + actor.length);
}

const keyOf = (voice: string | null): string | null => (voice === null ? null : speakerKey(voice));

/** What a statement tells, read once. */
export function accountOf(claim: StatementClaim): Account {
  const row = rowOf(claim.value.text);
  const said = saidIn(claim.value.text);
  const quoted = once(() => quotedIn(claim));
  return {
    claim,
    act: EMPTY_ACTS.has(claim.act) || isName(row, claim.act) ? '' : (classOf(claim.act) ?? claim.act),
    actor: words(claim.actor),
    patient: words(claim.patient),
    terms: plainly(claim.context),
    open: isOpen(claim),
    undone: once(() => isUndone(claim)),
    noun: once(() => !isTold(said.words, claim.act)),
    said,
    row,
    names: once(() => namesAmong(printedIn(row))),
    filled: { codes: once(() => codesIn(row)), colours: once(() => coloursIn(row)), nouns: once(() => nounsIn(row)) },
    graded: { chance: once(() => chanceIn(row)), extent: once(() => extentIn(row)) },
    quoted,
    voice: once(() => keyOf(voiceOf(claim))),
    shared: new Map(),
  };
}

/** True when both are told and share no word. */
export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meet(a, b);

/** True when both are told and neither's words stand anywhere in the other statement. */
export const apart = (a: Account, b: Account, slot: Slot): boolean =>
  disjoint(a[slot], b[slot]) && !meet(a[slot], b.terms) && !meet(b[slot], a.terms);

/** True where the act stands among the words as a noun, or not at all: "the collapse", not "collapsed". */
export const isNoun = ({ noun }: Account): boolean => noun();

/** True where a form of the act stands among the words that is a verb. */
function isTold(words: readonly string[], act: string): boolean {
  const told = words.filter((w) => isFormOf(w, act));
  return told.length > 0 && !told.every((w) => w === act && w !== pastOf(act));
}

/** Content words that two accounts share, the act of the first aside: counted once, for nearly all rules ask. */
export function sharedTerms(a: Account, b: Account): number {
  let shared = a.shared.get(b);
  if (shared === undefined) {
    const act = `=${a.act}`;
    shared = a.terms.filter((t) => t !== act && t !== a.act && b.terms.includes(t)).length;
    a.shared.set(b, shared);
  }
  return shared;
}

/** The words of a row as printed, without its marks. */
const printedIn = (row: readonly Word[]): string[] => row.filter((w) => !isMark(w)).map((w) => w.text);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;
/** Longest piece of a quote that a reason shows, in characters. */
const LONGEST = 60;
/** Letters of a lemma that its printed form begins with. */
const STEM = 4;

/** The stretch of the quote that has the words of a slot, as printed; the lemmas where it is not found. */
export function printed(claim: StatementClaim, slot: string): string {
  const lemmas = slot.split(' ').filter((w) => w !== '');
  const { text } = claim.value;
  const found = [...text.matchAll(WORD)].filter((m) =>
    lemmas.some((l) => m[0].toLowerCase().startsWith(l.slice(0, STEM))),
  );
  const first = found[0];
  const last = found[found.length - 1];
  if (first === undefined || last === undefined) return slot;
  const piece = text.slice(first.index, last.index + last[0].length);
  return piece.length <= LONGEST ? piece : slot;
}
