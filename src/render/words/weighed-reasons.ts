import type { Topic } from '../../model/index.js';
import { wordsOf } from './claim.js';
import { readingOf } from './reading.js';

/** A reason, apart: its code, and the words that stand against each other. */
export interface Reason {
  readonly code: string;
  readonly words: readonly string[];
}

/** Which reason a reader wants first: what cannot both hold, what one source says twice, what time explains; who stands behind it comes last. */
const ORDER: readonly (readonly string[])[] = [
  ['contradiction'],
  ['both'],
  ['later', 'report-date'],
  ['unsettled', 'retold', 'undated', 'hours'],
  [],
  ['scope', 'bound'],
  ['hedge', 'rounding', 'vaguer'],
  ['speaker'],
];
const REST = ORDER.findIndex((codes) => codes.length === 0);

const placeOf = ({ code }: Reason): number => {
  const at = ORDER.findIndex((codes) => codes.includes(code));
  return at < 0 ? REST : at;
};

/** A report that brings a figure up to date says all that its hour, or the hours of the reports, could. */
const LATER = 'later';
const OUTDONE: readonly string[] = ['report-date', 'unsettled', 'retold'];

/** Both say that a later hour may have another figure. */
const HOURLY = 'unsettled';
const UNDATED = 'undated';

/** Without the reasons that another one says already. */
function merged(reasons: readonly Reason[]): Reason[] {
  const has = (code: string): boolean => reasons.some((r) => r.code === code);
  const left = has(LATER) ? reasons.filter(({ code }) => !OUTDONE.includes(code)) : [...reasons];
  if (!left.some((r) => r.code === HOURLY) || !has(UNDATED)) return left;
  const words = left.flatMap((r) => (r.code === HOURLY || r.code === UNDATED ? r.words : []));
  return [
    ...left.filter((r) => r.code !== HOURLY && r.code !== UNDATED),
    { code: 'hours', words: [...new Set(words)] },
  ];
}

/** A figure is approximate by its hedge; as a bound the hedge says nothing more. */
function withoutHedges(reasons: readonly Reason[]): Reason[] {
  const hedges = reasons.filter((r) => r.code === 'hedge').flatMap((r) => r.words);
  return reasons.flatMap((reason) => {
    if (reason.code !== 'bound') return [reason];
    const words = reason.words.filter((word) => !hedges.includes(word));
    return words.length === 0 ? [] : [{ ...reason, words }];
  });
}

/** The figures of a topic by the words that its reasons name them by. */
function figuresOf({ claims }: Pick<Topic, 'claims'>): Map<string, { words: string; reading: string }> {
  const named = new Map<string, { words: string; reading: string }>();
  for (const claim of claims) {
    const words = wordsOf(claim);
    const figure = { words, reading: readingOf(claim, words) };
    if (claim.kind === 'quantity')
      for (const text of [claim.value.text, claim.value.text.toLowerCase()]) named.set(text, figure);
  }
  return named;
}

const bare = (part: string): string => part.replace(/^"(.*)"$/, '$1');

/** "Ten people" and "10 people" are one figure, told once and as the table tells it; other words stay. */
function eachOnce(
  words: readonly string[],
  figures: ReadonlyMap<string, { words: string; reading: string }>,
): string[] {
  const seen = new Set<string>();
  return words.flatMap((word) => {
    const figure = figures.get(bare(word));
    const key = figure?.reading ?? word;
    if (seen.has(key)) return [];
    seen.add(key);
    return [figure === undefined ? word : `"${figure.words}"`];
  });
}

/** What a figure or a date comes to, its bound or hedge aside: "1:30 a.m." and "around 1:30 a.m." do not stand against each other. */
function comesTo(claim: Topic['claims'][number]): string | null {
  if (claim.kind === 'date') return claim.value.time ?? `${claim.value.start}–${claim.value.end}`;
  return claim.kind === 'quantity' && claim.value.best !== null ? `${claim.dimension} ${claim.value.best}` : null;
}

/** The words of a date without the days that they mean. */
const bareDate = (part: string): string => bare(part.replace(/ \([\d–-]+\)$/, '')).replace(/\s+/g, ' ');

/** Of the words that cannot all hold one for each figure or date; all where that leaves no two. */
function eachValue(words: readonly string[], { claims }: Pick<Topic, 'claims'>): readonly string[] {
  const named = new Map(claims.map((c) => [c.value.text.replace(/\s+/g, ' '), comesTo(c)]));
  const values = words.map((word) => named.get(bare(word)) ?? named.get(bareDate(word)) ?? word);
  const left = words.filter((_, i) => values.indexOf(values[i]!) === i);
  return left.length < 2 ? words : left;
}

/** What counts different things is told by what is counted, where the reasons name it, and else by the figures. */
function scopeWords(words: readonly string[], figures: ReadonlyMap<string, unknown>): readonly string[] {
  const things = words.filter((word) => !figures.has(bare(word)));
  return things.length > 1 ? things : words;
}

/** The reasons of a topic as a reader should meet them: the most telling first, none that another says already, each figure once. */
export function weighed(reasons: readonly Reason[], topic: Pick<Topic, 'claims'>): Reason[] {
  const figures = figuresOf(topic);
  const apartIn = (code: string, words: readonly string[]): readonly string[] =>
    code === 'contradiction' || code === 'corrected'
      ? eachValue(words, topic)
      : code === 'scope'
        ? scopeWords(words, figures)
        : words;
  return withoutHedges(merged(reasons))
    .map(({ code, words }) => ({ code, words: eachOnce(apartIn(code, words), figures) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}
