import { fateNamed } from '../../lexicon/fates.js';
import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import { SUSPECT, sortOf } from '../../text/cast.js';
import type { Bench } from '../judgement.js';

/** Words by which one is counted in. */
const COUNTED_IN = new Set(['among', 'including', 'included']);
/** Words from there to the one, or to the number that he is among: "including the | 19-year-old suspected gunman", "among them a masked gunman". */
const WITHIN = 6;

const isDoer = (t: Token): boolean => sortOf(t) === SUSPECT;

const numberOf = ({ lower }: Token): number =>
  SMALL_NUMBERS.get(lower) ?? (/^\d+$/.test(lower) ? Number(lower) : Number.NaN);

/** "ten dead, including the gunman": the one who did it is next of whom the figure is said to include. */
function includesDoer(behind: readonly Token[]): boolean {
  const at = behind.findIndex(({ lower }) => COUNTED_IN.has(lower));
  if (at < 0 || behind[at - 1]?.lower === 'not') return false;
  const near = behind.slice(at + 1, at + 1 + WITHIN);
  const doer = near.findIndex(isDoer);
  // "including three wounded by the gunman", "including the gunman's sister": he does something, or another is his.
  const other = near.findIndex((t) => ['VERB', 'ADP'].includes(t.pos) || /^['’]s?$/.test(t.lower));
  return doer >= 0 && !/^['’]s?$/.test(near[doer + 1]?.lower ?? '') && (other < 0 || doer < other);
}

/** "The gunman was among the ten": the number is told again. */
function isAmong(tokens: readonly Token[], toll: number): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'among');
  const told = tokens.slice(at + 1, at + 1 + WITHIN).some((t) => numberOf(t) === toll);
  const before = tokens.slice(Math.max(0, at - WITHIN), at);
  return at > 0 && told && before.some(isDoer) && !before.some(({ lower }) => lower === 'not' || lower === 'by');
}

/** True where the article of a toll says that the one who did it is counted in. */
function hasDoer({ article, sentence, evidence, base: { best } }: QuantityClaim, { sentences }: Bench): boolean {
  const all = sentences.get(article) ?? [];
  const behind = all[sentence]?.tokens.filter((t) => t.start >= evidence.end && t.pos !== 'PUNCT') ?? [];
  return includesDoer(behind) || (best !== null && all.some(({ tokens }) => isAmong(tokens, best)));
}

/**
 * Two tolls of which the greater is by one the lesser, with the one who did it: some article of the topic says of the greater that he is counted in, and
 * none of the lesser. Gives their words, or null. `all`: the claims of the topic.
 */
export function withDoer(
  a: QuantityClaim,
  b: QuantityClaim,
  all: readonly QuantityClaim[],
  bench: Bench,
): string | null {
  const [few, most] = (a.base.best ?? 0) < (b.base.best ?? 0) ? [a, b] : [b, a];
  if (fateNamed(a.property) === undefined || fateNamed(a.property) !== fateNamed(b.property)) return null;
  if (few.base.best === null || few.base.best + 1 !== most.base.best) return null;
  const tolls = (best: number | null): QuantityClaim[] =>
    all.filter((c) => c.base.best === best && fateNamed(c.property) === fateNamed(a.property));
  const counted = tolls(most.base.best).some((c) => hasDoer(c, bench));
  return counted && !tolls(few.base.best).some((c) => hasDoer(c, bench))
    ? [a.value.text, b.value.text].sort().join(' | ')
    : null;
}
