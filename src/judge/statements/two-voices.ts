import { DENIALS } from '../../lexicon/modality.js';
import { QUESTIONS } from '../../lexicon/questions.js';
import { DENIAL_VERBS } from '../../lexicon/reporting-verbs.js';
import { type AnswerClaim, isAnswer, type StatementClaim } from '../../model/index.js';
import { runsOf } from '../../text/runs.js';
import { speakerKey } from '../../text/speakers.js';
import { isFormOf } from '../../text/verb-forms.js';

const NEGATION = 'negation:';

const wordsOf = runsOf("'", false);

const denies = (claim: StatementClaim): boolean => (isAnswer(claim) ? claim.answer.stance === 'denied' : claim.negated);

const isDenial = (word: string): boolean => DENIALS.has(word) || word.endsWith("n't");

/** "The ministry rejected claims that", "police do not believe": that somebody denies it is told in the clause, or stands in front of it. */
function isToldAsDenied({ value: { text } }: StatementClaim): boolean {
  const words = wordsOf(text.toLowerCase().replaceAll('’', "'"));
  if (!words.some(isDenial)) return true;
  return words.some(
    (word, i) =>
      (word === 'believe' && isDenial(words[i - 1] ?? '')) || [...DENIAL_VERBS].some((verb) => isFormOf(word, verb)),
  );
}

const voiceOf = ({ speaker }: StatementClaim): string | null =>
  speaker === null ? null : (speakerKey(speaker) ?? speaker);

/**
 * True where what one tells and another denies is nobody's word: the denial stands in an article's own words, or is of the voice that tells it. Two
 * articles that tell so and not so by themselves mostly tell two hours or two things: "detained a suspect", "had no suspects in custody".
 */
export function isNobodysDenial(a: StatementClaim, b: StatementClaim, because: string): boolean {
  if (!because.startsWith(NEGATION)) return false;
  const [no, yes] = denies(a) ? [a, b] : [b, a];
  if (isToldAsDenied(no)) return false;
  return no.speaker === null || voiceOf(no) === voiceOf(yes);
}

/** Who stands for an answer: whose words an article gives, or a second origin that gives it, too. */
function isVouched(
  claim: AnswerClaim,
  alike: ReadonlySet<StatementClaim>,
  originOf: (article: string) => string,
): boolean {
  if (claim.speaker !== null) return true;
  return [...alike].some((c) => c.speaker !== null || originOf(c.article) !== originOf(claim.article));
}

/**
 * True where two answers exclude each other and one of them is a single article's own word: what the others say otherwise is mostly of another hour or
 * thing. A number that is read off ("flight 241") needs nobody beside.
 */
export function isLoneAnswer(
  [a, b]: readonly [StatementClaim, StatementClaim],
  because: string,
  alike: (claim: StatementClaim) => ReadonlySet<StatementClaim>,
  originOf: (article: string) => string,
): boolean {
  if (!isAnswer(a) || !isAnswer(b) || because.startsWith(NEGATION)) return false;
  if (QUESTIONS.get(a.answer.question)?.codes === true) return false;
  return !(isVouched(a, alike(a), originOf) && isVouched(b, alike(b), originOf));
}
