import { PROVING } from '../../lexicon/hearsay.js';
import { DENIALS, MAYBE } from '../../lexicon/modality.js';
import { UNCERTAIN } from '../../lexicon/questions.js';
import { CLAUSE_VERBS, DENIAL_VERBS, RETRACTION_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Answer, Token } from '../../model/index.js';
import type { Phrase } from '../../text/noun-phrase.js';
import { formsOf } from '../../text/patterns.js';
import { isBound } from './negation.js';

/** Words that deny. */
export const DENYING: ReadonlySet<string> = new Set([...DENIALS, 'rule', 'unlikely']);
/** How many tokens before the answer they are looked for. */
export const BEFORE = 3;
/** "it is wrong to say that" */
const UNTRUE = new Set(['baseless', 'false', 'incorrect', 'nonsense', 'untrue', 'wrong']);

/** "is false", "the false claim that": not "a false alarm", which calls a thing so and takes nothing back. */
const isUntrue = (t: Token, i: number, said: readonly Token[]): boolean =>
  UNTRUE.has(t.lower) && (said[i + 1]?.pos !== 'NOUN' || said[i + 2]?.lower === 'that');
/** Tokens before the answer within which it is told how somebody states it. */
const STATED = 9;
/** Tokens before such a word within which it is denied. */
const PROOF_WITHIN = 2;

const isDenial = (t: Token): boolean => DENIAL_VERBS.has(t.lemma) || RETRACTION_VERBS.has(t.lemma);
const denies = (t: Token): boolean => DENYING.has(t.lower) || DENYING.has(t.lemma);

/** "could be heard", "could see": what is sensed is there. */
const isSensed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'could' && tokens.slice(i + 1, i + BEFORE).some((t) => t.lemma === 'hear' || t.lemma === 'see');

/** Where the words that state the answer deny it: "denied that", "it is wrong to say that", "nothing indicated that"; -1 for nowhere. */
function takenBackAt(tokens: readonly Token[], from: number): number {
  const first = Math.max(0, from - STATED);
  const said = tokens.slice(first, from);
  // "there is no way that"
  const noWay = said.findIndex((t, i) => t.lower === 'no' && said[i + 1]?.lower === 'way');
  if (noWay >= 0) return first + noWay;
  const at = said.findLastIndex(
    (t, i) =>
      (CLAUSE_VERBS.has(t.lemma) && t.pos !== 'NOUN') || PROVING.has(t.lemma) || isDenial(t) || isUntrue(t, i, said),
  );
  if (at < 0) return -1;
  const last = said[at]!;
  if (isDenial(last) || UNTRUE.has(last.lower)) return first + at;
  if (!PROVING.has(last.lemma)) return -1;
  // What denies the belief shortly before the answer is counted there.
  const begin = Math.max(0, first + at - PROOF_WITHIN);
  const denial = tokens.slice(begin, Math.min(first + at, from - BEFORE)).findIndex(denies);
  return denial < 0 ? -1 : begin + denial;
}

/** Words that, denied, leave open what they are of: "it is not clear who". */
const KNOWING = new Set(['certain', 'clear', 'known', 'sure']);
/** Words by which that is asked: "not clear who", but "not known to the police". */
const ASKING = new Set(['how', 'if', 'what', 'when', 'where', 'whether', 'which', 'who', 'why']);
/** Tokens between the denial and such a word. */
const KNOWING_WITHIN = 3;

/** True for "it is not yet clear who", "nobody is sure whether": the answer is asked for. */
const isAsked = (near: readonly Token[]): boolean =>
  near.some(
    (t, i) =>
      KNOWING.has(t.lower) &&
      ASKING.has(near[i + 1]?.lower ?? '') &&
      near.slice(Math.max(0, i - KNOWING_WITHIN), i).some(denies),
  );

/** True for "have not yet been": it may be so tomorrow. */
const isStillOpen = (near: readonly Token[]): boolean =>
  near.some((t, i) => t.lower === 'yet' && near.slice(Math.max(0, i - 1), i).some(denies));

/** Words of a search: what is looked for is not known to be there. */
const SEARCHING = new Set(['hunt', 'look', 'manhunt', 'search']);
/** Words before "rule out" by which nothing is ruled out yet. */
const NOT_RULED = new Set(['cannot', 'to']);

/** True for "could not rule out that", "trying to rule out", "looking for": whether it is so is open. */
const isLeftOpen = (tokens: readonly Token[], start: number, from: number): boolean =>
  tokens.slice(start, from).some((t, n) => {
    const i = start + n;
    const before = tokens[i - 1];
    if (t.lower === 'for') return before !== undefined && formsOf(before).some((form) => SEARCHING.has(form));
    const ruled = t.lemma === 'rule' && tokens[i + 1]?.lower === 'out';
    return ruled && tokens.slice(Math.max(0, i - BEFORE), i).some((w) => denies(w) || NOT_RULED.has(w.lower));
  });

/** Subjects that deny what their verb tells, however far behind them it stands. */
const OF_NONE = new Set(['neither', 'nobody', 'none']);
/** Tokens before the answer within which they are looked for. */
const SUBJECT_WITHIN = 10;

/** "Neither man was previously known to", "none of the suspects has been on": the subject, at the start of its clause, denies. */
function isOfNone(tokens: readonly Token[], start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i <= SUBJECT_WITHIN; i--) {
    const t = tokens[i]!;
    if (t.pos === 'PUNCT') return false;
    if (OF_NONE.has(t.lower)) return tokens[i - 1]?.pos !== 'ADP';
  }
  return false;
}

/** "did not directly confess": denied of a part or a way of it alone. */
const PARTLY = new Set(['completely', 'directly', 'entirely', 'explicitly', 'fully', 'necessarily', 'wholly']);

/** Whether what stands at the tokens is told as so: by the words within it, `inside` left out, and shortly before it. */
export function stanceOf(
  tokens: readonly Token[],
  { from, to }: Phrase,
  inside: ReadonlySet<number>,
): Answer['stance'] {
  let start = from;
  while (start > 0 && from - start < BEFORE && tokens[start - 1]!.pos !== 'PUNCT') start--;
  const near = tokens
    .slice(start, to)
    .filter((_, i) => !inside.has(start + i) && !isSensed(tokens, start + i) && !isBound(tokens, start + i));
  if (isAsked(near) || isStillOpen(near)) return 'unknown';
  if (isLeftOpen(tokens, start, from) || near.some((t, i) => PARTLY.has(t.lower) && denies(near[i - 1] ?? t)))
    return 'possible';
  if ((near.some(denies) || isOfNone(tokens, start)) !== takenBackAt(tokens, from) >= 0) return 'denied';
  // "a suspect" is a person.
  const open = (t: Token): boolean => t.pos !== 'NOUN' && (UNCERTAIN.has(t.lower) || UNCERTAIN.has(t.lemma));
  return near.some(open) ? 'possible' : 'told';
}

/** Words that leave open what is denied: "may not have been", "does not appear to be". */
const MAY = new Set([...MAYBE, 'appear', 'appears', 'could', 'may', 'might', 'seem', 'seems']);

/** How the answer is told that a denial leaves. */
export const leftBy = (tokens: readonly Token[], { from, to }: Phrase): Answer['stance'] =>
  tokens.slice(Math.max(0, from - BEFORE), to).some((t) => MAY.has(t.lower)) ? 'possible' : 'told';

/** Where the words that deny what begins at `from` stand, before it: "no formal | charges have been filed", "denied that | charges …"; else `from`. */
export function denialBefore(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i >= 0 && from - i <= BEFORE; i--)
    // "does|n't": no answer begins within a word.
    if (DENYING.has(tokens[i]!.lower)) return tokens[i]!.lower === "n't" ? Math.max(0, i - 1) : i;
  const at = takenBackAt(tokens, from);
  return at < 0 ? from : at;
}
