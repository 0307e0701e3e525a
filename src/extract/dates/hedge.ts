import { DATE_HEDGES, SINCE, UNTIL } from '../../lexicon/calendar.js';
import type { DateMention, Token } from '../../model/index.js';
import type { Phrase } from './spec.js';

export interface Hedged {
  /** Token at which the mention begins, the hedge included. */
  readonly from: number;
  readonly hedge: string | null;
  readonly role: DateMention['role'];
}

/** What the words before a date do: "shortly after 1 a.m.", "since 1992", "by the end of July". */
export function readHedge(tokens: readonly Token[], phrase: Phrase): Hedged {
  const span = phrase.day?.of === 'span';
  let from = phrase.from;
  let hedge: string | null = null;
  const start = tokens[from - 1]?.lower === 'the' ? from - 1 : from;
  for (const length of [4, 3, 2, 1]) {
    const words = tokens.slice(Math.max(0, start - length), start);
    const text = words.map((t) => t.lower).join(' ');
    if (words.length !== length || !DATE_HEDGES.has(text) || !hedgesDate(tokens, phrase, text)) continue;
    from = start - length;
    hedge = text;
    break;
  }
  const before = tokens[(hedge === null ? start : from) - 1]?.lower ?? '';
  if (span) return { from, hedge, role: 'span' };
  if (modifiesNoun(tokens, phrase) && before !== 'since') return { from, hedge, role: 'on' };
  const at = before === 'on' ? (tokens[start - 2]?.lower ?? '') : before;
  if (at === 'and' && opensSpan(tokens, start - 2)) return { from, hedge, role: 'until' };
  if (before === 'least' && UNTIL.has(tokens[start - 3]?.lower ?? ''))
    return { from: start - 3, hedge: 'until at least', role: 'until' };
  if (UNTIL.has(at)) return { from: before === 'on' ? from : start - 1, hedge: hedge ?? at, role: 'until' };
  if (SINCE.has(at)) return { from: before === 'on' || hedge !== null ? from : start - 1, hedge, role: 'since' };
  return { from, hedge, role: 'on' };
}

/** "between the first shock on Tuesday | and 1 p.m. yesterday": what ends so began with "between". */
function opensSpan(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= Math.max(0, last - SPAN) && tokens[i]!.pos !== 'PUNCT'; i--)
    if (tokens[i]!.lower === 'between') return true;
  return false;
}

/** Words from "between" to "and" at most. */
const SPAN = 10;

/** "after the November 9 agreement" and "talk about Sunday's vote" hedge no date, nor does "about" where no time or figure follows. */
function hedgesDate(tokens: readonly Token[], phrase: Phrase, text: string): boolean {
  if (modifiesNoun(tokens, phrase)) return false;
  return text !== 'about' || phrase.clock !== null || phrase.day?.of === 'day' || phrase.day?.of === 'month';
}

/** "the November 9 agreement", "Sunday's vote": the date stands before the noun that it dates; "local time" behind a time is its zone. */
function modifiesNoun(tokens: readonly Token[], phrase: Phrase): boolean {
  const next = tokens[phrase.to];
  if (phrase.clock !== null && next?.lower === 'local') return false;
  return next !== undefined && (next.lower.startsWith("'") || next.pos === 'NOUN' || next.pos === 'ADJ');
}
