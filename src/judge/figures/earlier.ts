import { AT_FIRST, FORMER, GONE_FROM, isReport, isTelling, LOOSELY_FORMER, TURNS } from '../../lexicon/earlier.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { type Passage, passageOf } from '../passage.js';

/** What a judge is given to compare: the figures that stand, and those that their articles tell as given before. */
export interface Told {
  readonly claims: readonly QuantityClaim[];
  readonly earlier: ReadonlySet<QuantityClaim>;
}

/** Words in front of a figure among which it is told that it was said before. */
const CLAUSE = 16;
/** Words between "at first" and the verb that says who said so. */
const NEAR = 3;

/** Words in front of an age that is told; "the 14-year-old had died" tells something else. */
const TELLS_AGE = new Set(['aged', 'as', 'at', 'be', 'is', 'was']);

const isTurn = ({ lower }: Token): boolean => TURNS.has(lower);

/** The words in front of a figure, from the last turn to what is said now. */
function untilTurn(before: readonly Token[]): readonly Token[] {
  const clause = before.slice(-CLAUSE);
  const turn = clause.findLastIndex(isTurn);
  return clause.slice(turn + 1);
}

/** "initially believed", "said at first", "had previously been reported to be". */
const saidAtFirst = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }, i) =>
      AT_FIRST.has(lower === 'at' ? `at ${words[i + 1]?.lower}` : lower) &&
      words.slice(Math.max(0, i - NEAR), i + NEAR + 2).some(({ lemma }) => isTelling(lemma)),
  );

/** "an earlier toll of", "previous estimates had put". */
const isOf = (words: readonly Token[], adjectives: ReadonlySet<string>): boolean =>
  words.some(({ lower }, i) => adjectives.has(lower) && isReport(words[i + 1]?.lemma ?? ''));

/** "down to 241, from", "revised down to 241 from": where it went stands before where it came from. */
const hasGoneTo = (words: readonly Token[]): boolean => {
  const to = words.findLastIndex(({ lower }) => lower === 'to');
  return to > 0 && words.length - to === 3 && GONE_FROM.has(words[to - 1]!.lower);
};

/** "down from 30", "revised from 30"; "from 274 to 282" told as two figures, not as a range. */
const hasGoneFrom = (words: readonly Token[], { bound, evidence }: QuantityClaim): boolean =>
  words.at(-1)?.lower === 'from' &&
  (GONE_FROM.has(words.at(-2)?.lower ?? '') ||
    hasGoneTo(words) ||
    (bound !== 'range' && /^ to\b/.test(evidence.suffix)));

/** "had said earlier that", "had earlier put". */
const saidEarlier = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }, i) =>
      lower === 'earlier' && [words[i - 1], words[i + 1]].some((word) => word !== undefined && isTelling(word.lemma)),
  );

/** "Earlier in the day the agency reported six dead, but". */
const beginsEarlier = ({ before, behind }: Passage): boolean =>
  before[0]?.lower === 'earlier' && before.some(({ lemma }) => isTelling(lemma)) && behind.some(isTurn);

/** "as many as six were killed, earlier reports had said". */
function saidBehind({ behind }: Passage): boolean {
  const turn = behind.findIndex(isTurn);
  const words = turn < 0 ? behind : behind.slice(0, turn);
  const at = words.findIndex(({ lower }, i) => FORMER.has(lower) && isReport(words[i + 1]?.lemma ?? ''));
  return at >= 0 && words.slice(at + 2).some(({ lemma }) => isTelling(lemma));
}

/**
 * The figures that their articles themselves tell as given before, so that they stand against nothing: "at first said two, but", "an earlier
 * toll of 39", "down from 247". What was said "earlier", or in "initial reports", is history where the article tells another figure.
 */
export function earlierIn(claims: readonly QuantityClaim[], bench: Bench): ReadonlySet<QuantityClaim> {
  const wordsOf = (c: QuantityClaim): readonly Token[] => untilTurn(passageOf(c, bench).before);
  const sure = claims.filter((c) => {
    const words = wordsOf(c);
    if (c.dimension === 'age' && !TELLS_AGE.has(words.at(-1)?.lower ?? '')) return false;
    if (saidAtFirst(words) || isOf(words, FORMER) || saidBehind(passageOf(c, bench))) return true;
    return (c.dimension === 'count' || c.dimension === 'money') && hasGoneFrom(words, c);
  });
  const loose = claims.filter((c) => {
    const words = wordsOf(c);
    const told = saidEarlier(words) || isOf(words, LOOSELY_FORMER) || beginsEarlier(passageOf(c, bench));
    const gone = !sure.includes(c) && told;
    return gone && claims.some((d) => d.article === c.article && d.base.best !== c.base.best && !sure.includes(d));
  });
  return new Set([...sure, ...loose]);
}
