import type { QuantityClaim } from '../../model/index.js';

/** What stands between two ages of one list: "12, nine and four", "12 and 4 years". */
const BETWEEN = /^[\s,;]*(?:and|or)?\s*$/;
/** Characters of it at most. */
const LONGEST = 8;

/** "in his 20s", "in her thirties": a decade is one being's age. */
const DECADE = /(?:0s|ties|teens)$/;

const isSpan = ({ value: { low, high, text } }: QuantityClaim): boolean =>
  low !== null && high !== null && low !== high && !DECADE.test(text);

/**
 * The ages of an article that are told of several beings together, of none by name: those in a row ("aged 12, nine and four"), and the spans
 * of them ("between four and 12 years of age"). `claims` in the order of the text, `text` the article's.
 */
export function listedAges(claims: readonly QuantityClaim[], text: string): ReadonlySet<QuantityClaim> {
  const ages = claims.filter((c) => c.dimension === 'age' && c.bearer === null);
  const listed = new Set(ages.filter(isSpan));
  ages.slice(1).forEach((age, i) => {
    const before = ages[i]!;
    const between = text.slice(before.evidence.end, age.evidence.start);
    if (between.length > LONGEST || !BETWEEN.test(between)) return;
    listed.add(before);
    listed.add(age);
  });
  return listed;
}
