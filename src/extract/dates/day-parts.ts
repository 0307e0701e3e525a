import { DAY_PARTS, HOURS_OF_PARTS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import type { Phrase } from './spec.js';

/** Words that a part of a day may have before it. */
export const SHADES: ReadonlySet<string> = new Set(['early', 'late', 'small', 'wee', 'mid']);

/**
 * A part of a day without its day: "in the early evening", "earlier in the evening", "that night", "in the small hours", "overnight", "at
 * dawn". Null for habits ("in the evenings", "at night"), for what stands before a noun ("the evening news") and where the day is told
 * behind it ("the morning of May 3").
 */
export function readDayPart(tokens: readonly Token[], i: number): Phrase | null {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (next?.lower === 'of' || next?.pos === 'NOUN' || next?.lower === "'s" || next?.text === '-') return null;
  if (DAY_PARTS.has(next?.lower ?? '') || WEEKDAYS.has(next?.lower ?? '') || WEEKDAYS.has(tokens[i - 1]?.lower ?? ''))
    return null;
  if (lower === 'overnight') return tokens[i - 1]?.pos !== 'DET' && next?.pos !== 'ADJ' ? at(i, i) : null;
  if (/^(?:dawn|dusk|daybreak|nightfall|sunrise|sunset)$/.test(lower))
    return /^(?:after|around|at|before|by|since|until)$/.test(tokens[i - 1]?.lower ?? '') ? at(i, i) : null;
  // "By evening the water had gone down."
  if (tokens[i - 1]?.lower === 'by' && lower !== 'hours') return at(i, i);
  return withArticle(tokens, i);
}

/** "in the (early) evening", "during the night", "that evening", "the same night", "in the small hours". */
function withArticle(tokens: readonly Token[], i: number): Phrase | null {
  const shaded = SHADES.has(tokens[i - 1]?.lower ?? '');
  const from = shaded ? i - 1 : i;
  const [before, opening] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  if (tokens[i]!.lower === 'hours' && !shaded) return null;
  if (before === 'that' && tokens[i]!.lower !== 'hours') return at(from - 1, i);
  if (before === 'same' && opening === 'the') return at(from - 1, i);
  if (before !== 'the' || !/^(?:in|during)$/.test(opening)) return null;
  // "in the night" tells little more than "in the morning" of any day: what is earlier or later in it is of one.
  const earlier = /^(?:earlier|later|early|late)$/.test(tokens[from - 3]?.lower ?? '');
  return at(earlier ? from - 3 : from, i);
}

const at = (from: number, last: number): Phrase => ({ from, to: last + 1, day: null, clock: null });

/** Words that start this reader. */
export const DAY_PART_HEADS: readonly string[] = [...HOURS_OF_PARTS.keys()];
