import { INVERTING_VERBS, PERSON_NOUNS } from '../../lexicon/names.js';
import {
  DONE_FOR_PEOPLE,
  HUMAN_DEEDS,
  HUMAN_FATES,
  OWNED_BY_PEOPLE,
  SENT_BY_PEOPLE,
} from '../../lexicon/person-deeds.js';
import { BODY_ROLES } from '../../lexicon/role-verbs.js';
import { isBeing } from './beings.js';
import type { Line } from './casing.js';
import type { Range } from './runs.js';
import { singular, type Word } from './words.js';

/** Words at most between a name and the verb of it: "has since been". */
const REACH = 4;
/** Words at most of an insertion between them. */
const INSERTION = 8;

/**
 * How many signs there are that the name is somebody's, of what only people have, do and suffer: "the parents of X", "X pleaded guilty",
 * "police arrested X", "X (45)", "the daughters, X and Y".
 */
export function humanSigns({ words }: Line, name: Range): number {
  const signs = [owns, isDoneFor, isAged, acts, suffers, isArrested, speaks, isHusbandOf, areMany];
  return signs.filter((sign) => sign(words, name)).length;
}

/** "Abu N al-N", "N bin N": forms of people's names; "Abu N" alone may be a town. */
export function isKunya(words: readonly Word[]): boolean {
  if (words.some((w, i) => i > 0 && /^(bin|ibn|bint)$/.test(w.lower))) return true;
  return words.length > 2 && /^(abu|umm)$/.test(words[0]!.lower);
}

/** "the parents of X", "friends of X"; "the death toll of X" tells none. */
const owns = (words: readonly Word[], { from }: Range): boolean =>
  words[from - 1]?.lower === 'of' && OWNED_BY_PEOPLE.has(words[from - 2]?.lower ?? '');

/** "a vigil for X", "a letter from X". */
const isDoneFor = (words: readonly Word[], { from }: Range): boolean =>
  (words[from - 1]?.lower === 'for' && DONE_FOR_PEOPLE.has(words[from - 2]?.lower ?? '')) || isSender(words, from);

/** True for "a statement from X": X is somebody, or a body; no place. */
export const isSender = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === 'from' && SENT_BY_PEOPLE.has(words[from - 2]?.lower ?? '');

/** "X (45)", "X, a 45-year-old mason", "X, aged 45". */
function isAged(words: readonly Word[], { to }: Range): boolean {
  const [mark, next, then] = [words[to], words[to + 1], words[to + 2]];
  // "X, nine;" · "X, 13 years old,".
  if (
    mark?.text === ',' &&
    next?.pos === 'NUM' &&
    (then?.text === ';' || (then?.lemma === 'year' && words[to + 3]?.lower === 'old'))
  )
    return true;
  if (mark?.text === '(') return next?.kind === 'number' && /^\d{1,2}$/.test(next.text) && then?.text === ')';
  if (mark?.text !== ',') return false;
  return (
    next?.age === true ||
    next?.lower === 'aged' ||
    next?.lower === 'whose' ||
    (next?.pos === 'DET' && then?.age === true)
  );
}

/** "actors X and Y", "the twins, X and Y", "X and Y, siblings of five and six": beside the plural of a word for people. */
export function isOneOfMany(words: readonly Word[], name: Range): boolean {
  const { from, to } = name;
  if (isAmongKin(words, name)) return true;
  const before = words[from - 1];
  const listed = words.slice(to, to + REACH).some((w) => w.lower === 'and' || w.text === ',');
  if (isPluralBeing(before) && listed) return true;
  if (words[to]?.text !== ',' || !isPluralBeing(words[to + 1]) || !isKin(words[to + 1]!)) return false;
  return words[to + 2]?.kind === 'mark' || /^(?:aged|of|from|who)$/.test(words[to + 2]?.lower ?? '');
}

const isPluralBeing = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  word.lower.endsWith('s') &&
  word.pos !== 'VERB' &&
  isBeing({ ...word, lower: singular(word.lower) });

const isKin = ({ lower }: Word): boolean => PERSON_NOUNS.has(singular(lower));

/** "her daughters, X and Y", "two brothers, X and Y": the name right behind the comma. */
function isAmongKin(words: readonly Word[], { from }: Range): boolean {
  const kin = words[from - 2];
  return (
    words[from - 1]?.text === ',' &&
    kin !== undefined &&
    !kin.cap &&
    (isPluralBeing(kin) || /^(?:couple|pair|duo|trio)$/.test(kin.lower)) &&
    words.slice(from + 1, from + REACH).some((w) => w.lower === 'and')
  );
}

/** Behind ", of Marun," · ", from the town of X,": where the clause goes on. */
function behindInsertion(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',' || words[at + 1]?.pos !== 'ADP') return at;
  for (let i = at + 2; i < at + INSERTION; i++) {
    if (words[i]?.text === ',') return i + 1;
    if (words[i] === undefined || words[i]!.pos === 'VERB' || words[i]!.pos === 'AUX') break;
  }
  return at;
}

/** Where the verb of a subject that ends before `at` stands, auxiliaries and adverbs skipped. */
function verbAfter(words: readonly Word[], to: number): { readonly verb: Word | undefined; readonly passive: boolean } {
  const at = behindInsertion(words, to);
  let passive = false;
  let i = at;
  for (; i < at + REACH && (words[i]?.pos === 'AUX' || words[i]?.pos === 'ADV'); i++)
    if (words[i]!.lemma === 'be' || words[i]!.lemma === 'get') passive = true;
  return { verb: words[i], passive };
}

/** "X died", "X has resigned". */
function acts(words: readonly Word[], { to }: Range): boolean {
  const { verb, passive } = verbAfter(words, to);
  return verb?.pos === 'VERB' && !passive && HUMAN_DEEDS.has(verb.lemma);
}

/** "X and Y were three young students"; "X and Y are rivals" may be two clubs. */
function areMany(words: readonly Word[], { from, to }: Range): boolean {
  if (words[from - 1]?.lower !== 'and' || !/^(?:were|are)$/.test(words[to]?.lower ?? '')) return false;
  let at = to + 1;
  while (at - to <= REACH && /^(?:ADJ|DET|NUM)$/.test(words[at]?.pos ?? '')) at++;
  const many = words[at];
  return isPluralBeing(many) && !BODY_ROLES.has(singular(many!.lower));
}

/** "X was jailed". */
function suffers(words: readonly Word[], { to }: Range): boolean {
  const { verb, passive } = verbAfter(words, to);
  return verb?.pos === 'VERB' && passive && HUMAN_FATES.has(verb.lemma);
}

/** "police arrested X". */
const isArrested = (words: readonly Word[], { from, to }: Range): boolean =>
  words[from - 1]?.pos === 'VERB' && HUMAN_FATES.has(words[from - 1]!.lemma) && words[to]?.kind !== 'possessive';

/** "…, said X". */
const speaks = (words: readonly Word[], { from }: Range): boolean =>
  words[from - 1]?.pos === 'VERB' &&
  INVERTING_VERBS.has(words[from - 1]!.lemma) &&
  /^[,"'”]$/.test(words[from - 2]?.text ?? '');

/** "X and his wife", "X, her husband": whose kin stands beside is somebody. */
function isHusbandOf(words: readonly Word[], { to }: Range): boolean {
  const [link, his] = [words[to], words[to + 1]];
  if (link?.lower !== 'and' || !/^(his|her)$/.test(his?.lower ?? '')) return false;
  return words.slice(to + 2, to + 2 + REACH).some((w) => PERSON_NOUNS.has(w.lower) || PERSON_NOUNS.has(w.lemma));
}
