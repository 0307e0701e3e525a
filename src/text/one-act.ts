import { LIGHT_WORDS } from '../lexicon/light-words.js';
import { CLAUSE_VERBS, QUOTE_VERBS } from '../lexicon/reporting-verbs.js';

/** A statement as its words are held against another's. */
export interface Told {
  /** Event class of the act, or its lemma; "" for none. */
  readonly act: string;
  /** The act as a lemma. */
  readonly lemma: string;
  readonly terms: readonly string[];
}

/** Words, the act among them, that two statements of one act share at least. */
const WITH_ACT = 2;
/** …where the act of the one is only among the words of the other: "a charred body", "the body was charred". */
const ACT_TOLD = 3;
/** …and where they tell it with two acts: then the one has nearly all words of the other. */
const WITHOUT_ACT = 3;
const NEARLY_ALL = 0.75;

/** True for an act that tells nothing of what it is on: a verb as common as "take", or one of speaking. */
const isLight = (act: string): boolean => LIGHT_WORDS.has(act) || CLAUSE_VERBS.has(act) || QUOTE_VERBS.has(act);

const forms = ({ act, lemma }: Told): string[] => (act === '' ? [] : [act, `=${act}`, lemma]);

/** The words that two statements share, the act of both once. */
function sharedWords(a: Told, b: Told): string[] {
  const shared = a.terms.filter((t) => b.terms.includes(t));
  if (a.act === '' || a.act !== b.act) return shared;
  return [...shared.filter((t) => !forms(a).includes(t)), a.lemma];
}

/** True where the act of the one is among the words that both have. */
const tellsAct = (a: Told, shared: readonly string[]): boolean =>
  !isLight(a.lemma) && forms(a).some((w) => shared.includes(w));

/**
 * True where the words of two statements show that they speak of one thing: one act and who or what it is of, or nearly all words of the shorter.
 * One word that they share at least is common in no sense: no name (`isName`), no word that all news have.
 */
export function areOneThing(a: Told, b: Told, isName: (term: string) => boolean): boolean {
  const shared = sharedWords(a, b);
  const telling = shared.filter((t) => !LIGHT_WORDS.has(t));
  const common = telling.filter((t) => !isName(t));
  if (common.length === 0) return false;
  const fewest = Math.min(a.terms.length, b.terms.length);
  const isAll = shared.length >= fewest && shared.length >= WITH_ACT;
  if (a.act !== '' && a.act === b.act && !isLight(a.lemma) && telling.length >= WITH_ACT) return true;
  if (tellsAct(a, shared) || tellsAct(b, shared)) return isAll || shared.length >= ACT_TOLD;
  if (isAll && a.terms.length === b.terms.length) return true;
  return common.length >= WITH_ACT && shared.length >= WITHOUT_ACT && shared.length >= NEARLY_ALL * fewest;
}
