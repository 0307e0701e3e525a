import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';
import { POSSESSIVES } from '../lexicon/function-words.js';
import { STANDINGS } from '../lexicon/names.js';
import type { Token } from '../model/index.js';

/** A run of a sentence's tokens: `from` included, `to` excluded. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest noun phrase looked for, in tokens: bounds the walk, so a sentence is read in linear time. */
const LONGEST = 18;

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const JOINING = new Set(['of', 'for', 'from', 'at', 'in', 'with']);
const POSSESSIVE = new Set(["'s", "'"]);

/** True for a word that a noun phrase may end in. */
const isNominal = (t: Token | undefined): boolean => t !== undefined && NOMINAL.has(t.pos);

/** "Tuesday", "March", "2016", "morning": words that date rather than name. */
export const isCalendarWord = (t: Token | undefined): boolean =>
  t !== undefined &&
  (WEEKDAYS.has(t.lower) ||
    (MONTHS.has(t.lower.replace('.', '')) && t.pos === 'PROPN') ||
    DAY_WORDS.has(t.lower) ||
    // "the Morning Star", "Evening News"
    (HALF_DAYS.has(t.lower) && t.text === t.lower) ||
    /^\d{1,4}$/.test(t.text));
const DAY_WORDS = new Set(['today', 'yesterday', 'tomorrow', 'earlier', 'later']);
const HALF_DAYS = new Set(['morning', 'afternoon', 'evening', 'night']);

/** "on Tuesday", "later on Monday" between a noun and its verb, which ends at `last`: index of the token before it, `last` where there is none. */
export function beforeDate(tokens: readonly Token[], last: number): number {
  let i = last;
  while (i >= 0 && isCalendarWord(tokens[i])) i--;
  if (i === last) return last;
  return tokens[i]?.pos === 'ADP' || tokens[i]?.lower === 'last' ? i - 1 : i;
}

const isDeterminer = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'DET' || POSSESSIVES.has(t.lower));

const isCapitalised = (t: Token): boolean => /^\p{Lu}\p{Ll}/u.test(t.text);

/** "the ruling party", "the national prosecuting authority": a form in "-ing" between an article or an adjective and a noun. */
const isQuality = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  tokens[i]!.lower.endsWith('ing') &&
  (tokens[i - 1]?.pos === 'DET' || tokens[i - 1]?.pos === 'ADJ') &&
  tokens[i + 1]?.pos === 'NOUN';

/** "a Harbour Street spokesman": the tagger takes a name's first word for a verb. */
const isNamesFirst = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens[i]!.pos === 'VERB' && isCapitalised(tokens[i]!) && tokens[i + 1]!.pos === 'PROPN';

/** What the next word to the left does to a phrase that begins at `i`: how many tokens it takes in, 0 to stop. */
function leftStep(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1];
  const two = tokens[i - 2];
  if (before === undefined) return 0;
  if (JOINING.has(before.lower)) return two !== undefined && (two.pos === 'NOUN' || two.pos === 'PROPN') ? 2 : 0;
  if (isDeterminer(tokens[i])) return 0;
  if (isDeterminer(before) || INSIDE.has(before.pos)) return 1;
  // "the army's"; in "'…,' the army said" the mark closes a quotation.
  if (POSSESSIVE.has(before.lower)) return two?.end === before.start && isNominal(two) ? 1 : 0;
  // "Norlandic-Estrian", "example.com": written without a space.
  if ((before.text === '-' || before.text === '.') && two?.end === before.start && before.end === tokens[i]!.start)
    return 2;
  if (isQuality(tokens, i - 1) || isNamesFirst(tokens, i - 1)) return 1;
  if (before.lower !== 'and' || two === undefined) return 0;
  const names = tokens[i]?.pos === 'PROPN' && two.pos === 'PROPN';
  // "Officials and witnesses said": the first noun opens the sentence.
  return names || (i === 3 && isDeterminer(tokens[0])) || (i === 2 && isNominal(two)) ? 2 : 0;
}

/** The noun phrase whose last token is `last`, or null. */
export function phraseEndingAt(tokens: readonly Token[], last: number): Phrase | null {
  const head = tokens[last];
  if (!isNominal(head)) return null;
  if (head!.pos === 'PRON') return { from: last, to: last + 1 };
  let from = last;
  for (let step = 1; step > 0 && last - from < LONGEST; ) {
    step = leftStep(tokens, from);
    from -= step;
  }
  while (from <= last && isCalendarWord(tokens[from])) from++;
  return from > last ? null : { from, to: last + 1 };
}

/** "a sawn-off rifle": what follows a hyphen without a space, whatever it is. */
const isGlued = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]!.text === '-' && tokens[i - 1]!.end === tokens[i]!.start;

/** "the Board of Trade", "Lee and Poe"; "the weather and geophysics agency", two nouns that one head is told by. */
function joinsOn(tokens: readonly Token[], i: number): boolean {
  const and = tokens[i]!.lower === 'and' || tokens[i]!.text === '&';
  if (!and && !JOINING.has(tokens[i]!.lower)) return false;
  const shares = and && [tokens[i - 1], tokens[i + 1], tokens[i + 2]].every((t) => t?.pos === 'NOUN');
  return shares || tokens[i + 1]?.pos === 'PROPN';
}

/** "the Pierce County office", "acting Chief Ann Poe": a name's word, or how an office is held, that the tagger takes for a verb. */
function isMistaken(tokens: readonly Token[], i: number, first: number): boolean {
  const [before, t, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (t.pos !== 'VERB' || after?.pos !== 'PROPN') return false;
  return (
    (i === first || isDeterminer(before) || before?.pos === 'PROPN') && (isCapitalised(t) || STANDINGS.has(t.lower))
  );
}

/** The noun phrase that begins at `first`, or null: determiners, modifiers, head, "of …". */
export function phraseStartingAt(tokens: readonly Token[], first: number): Phrase | null {
  const opening = tokens[first];
  if (opening?.pos === 'PRON' && !POSSESSIVES.has(opening.lower)) return { from: first, to: first + 1 };
  let to = first;
  let head = -1;
  while (to < tokens.length && to - first < LONGEST) {
    const t = tokens[to]!;
    const after = tokens[to + 1];
    const joins = head >= 0 && joinsOn(tokens, to);
    const takes =
      INSIDE.has(t.pos) ||
      isMistaken(tokens, to, first) ||
      (to > first && isQuality(tokens, to)) ||
      (isDeterminer(t) && head < 0) ||
      POSSESSIVE.has(t.lower) ||
      t.text === '-' ||
      joins ||
      (to > first && isGlued(tokens, to));
    // "the 27-year-old driver": a figure in a compound dates nothing.
    if (!takes || (isCalendarWord(t) && after?.text !== '-')) {
      if (!(head >= 0 && JOINING.has(t.lower) && (isDeterminer(after) || after?.pos === 'NOUN'))) break;
    }
    if (t.pos === 'NOUN' || t.pos === 'PROPN') head = to;
    to++;
    if (JOINING.has(t.lower) && isDeterminer(tokens[to])) to++;
  }
  return head < 0 ? null : { from: first, to: head + 1 };
}
