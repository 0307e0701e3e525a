import { CHANGE_DOWN, CHANGE_UP, DOWN_NOUNS, UP_NOUNS } from '../../../lexicon/change-verbs.js';
import { groupOf } from '../../../lexicon/counted-groups.js';
import { BARE_MEASURES, MEASURE_VERBS } from '../../../lexicon/measured.js';
import { CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import { moneyRole } from '../../../lexicon/things.js';
import type { Token } from '../../../model/index.js';
import { isCalendarWord, phraseStartingAt } from '../../../text/noun-phrase.js';
import { isNoun } from '../../../text/parts-of-speech.js';
import { capitalised } from '../../../text/typography.js';
import { pastParticipleOf } from '../../../text/verb-forms.js';
import { plainly } from '../title.js';
import { lowered, placedUntil, subjectOf } from './predicate.js';
import { type Naming, STATES, textOf, type Way } from './way.js';

/** "bought the painting for $4 million": "Price of the painting". */
export const asPrice: Way = ({ claim, tokens, first }) => {
  if (claim.dimension !== 'money') return null;
  const at = tokens.slice(0, first).findLastIndex((t) => t.pos === 'VERB');
  if (!['for', 'at'].includes(tokens[first - 1]?.lower ?? '') || at < first - REACH) return null;
  if (!moneyRole(tokens[at]!.lemma).includes('price')) return null;
  const phrase = phraseStartingAt(tokens, at + 1) ?? (tokens[at - 1]?.pos === 'AUX' ? subjectOf(tokens, at) : null);
  const own = phrase === null ? [] : tokens.slice(phrase.from, phrase.to);
  const head = own.findLast(isNoun);
  const plain = { title: 'Price', head: tokens[at]!.lemma };
  if (head === undefined || own.length > SUBJECT || own.some((t) => t.pos === 'PRON' || t.pos === 'NUM')) return plain;
  return { title: `Price of ${lowered(textOf(own), own[0]!)}`, head: head.lemma };
};
/** Words between a verb and its price at most. */
const REACH = 10;

/** "the 16-hour siege", "nine days of mourning", "a flight of ten hours": what is so long, so heavy, so much. */
export const asNoun: Way = ({ claim, tokens, first, next }, base) => {
  if (claim.dimension === 'count' || (claim.dimension !== 'money' && base.includes(' of '))) return null;
  const noun = nounBeside(tokens, first, next) ?? (claim.dimension === 'money' ? nounFrom(tokens, next) : null);
  if (noun === null || BARE_MEASURES.has(noun.lemma)) return null;
  // "a seven-year veteran": he has been one so long
  if (claim.dimension === 'duration' && groupOf(noun.lemma) !== null) return null;
  if (claim.dimension === 'share' && (UP_NOUNS.has(noun.lemma) || DOWN_NOUNS.has(noun.lemma))) return null;
  const stem = claim.dimension === 'money' ? 'Amount' : base;
  return { title: plainly(`${stem} of the ${noun.phrase}`), head: noun.lemma, own: noun.own };
};

interface Beside {
  readonly lemma: string;
  readonly phrase: string;
  readonly own: readonly Token[];
}

function nounBeside(tokens: readonly Token[], first: number, next: number): Beside | null {
  // "a flight of ten hours"
  const [of, before] = [tokens[first - 1], tokens[first - 2]];
  if (of?.lower === 'of' && before?.pos === 'NOUN') return { lemma: before.lemma, phrase: before.lower, own: [before] };
  // "nine days of mourning", "6,700 feet of tether"
  const behind = tokens[next]?.lower === 'of' ? next + 1 : isNextTo(tokens, next) ? next : -1;
  return behind < 0 ? null : nounFrom(tokens, tokens[behind]?.lower === 'the' ? behind + 1 : behind);
}

/** "16-hour | siege", "a $2 million | debt": the noun that begins at `from`. */
function nounFrom(tokens: readonly Token[], from: number): Beside | null {
  let to = from;
  // "13 years of the party's rule"
  while (['ADJ', 'NOUN', 'PROPN'].includes(tokens[to]?.pos ?? '') || isOwning(tokens, to)) to++;
  const head = tokens[to - 1];
  if (to === from || head?.pos !== 'NOUN' || tokens[to]?.text === '-') return null;
  const own = tokens.slice(from, to);
  return { lemma: head.lemma, phrase: textOf(own), own };
}

const isOwning = (tokens: readonly Token[], i: number): boolean =>
  /^['’]s?$/.test(tokens[i]?.text ?? '') && isNoun(tokens[i - 1]) && isNoun(tokens[i + 1]);

/** "16-hour siege", "three-month trial": a figure joined by hyphens stands before its noun. */
const isNextTo = (tokens: readonly Token[], next: number): boolean => {
  const unit = tokens[next - 1];
  return unit !== undefined && (/-/.test(unit.text) || tokens[next - 2]?.text === '-');
};

/** "the boys were trapped in the cave for 18 days", "they spent four years in prison". */
export const asTime: Way = ({ claim, tokens, first, next }) => {
  if (claim.dimension !== 'duration') return null;
  const after = tokens[next];
  if (after?.lower === 'after' || after?.lower === 'before') {
    const end = placedUntil(tokens, next);
    const own = tokens.slice(next, end);
    const open = end === next || ['AUX', 'VERB', 'ADJ', 'NOUN', 'PROPN'].includes(tokens[end]?.pos ?? '');
    return open ? null : { title: `Time ${textOf(own)}`, head: own.findLast(isNoun)?.lemma ?? '' };
  }
  const verb = tokens[first - 1];
  if (verb?.pos !== 'VERB' || !SPENT.has(verb.lemma)) return asState(tokens, first);
  const end = placedUntil(tokens, next);
  if (end === next) return null;
  return {
    title: `Time ${pastParticipleOf(verb.lemma)} ${textOf(tokens.slice(next, end))}`,
    head: tokens[end - 1]!.lemma,
  };
};
const SPENT = new Set(['serve', 'spend']);

/** "were trapped in the cave for 18 days", "the road was closed for 18 days": what they were so long. */
function asState(tokens: readonly Token[], first: number): Naming | null {
  if (tokens[first - 1]?.lower !== 'for') return null;
  const at = tokens.slice(0, first).findLastIndex((t) => t.pos === 'VERB');
  const verb = tokens[at];
  if (verb === undefined || at < first - REACH || placedUntil(tokens, at + 1) !== first - 1) return null;
  const passive = tokens[at - 1]?.lemma === 'be' || isNoun(tokens[at - 1]);
  if (!passive || verb.lower === verb.lemma || verb.lower.endsWith('ing')) return null;
  return { title: `Time ${textOf(tokens.slice(at, first - 1))}`, head: verb.lemma };
}

/** "shares of the chain fell 9 percent": "Fall of shares of the chain"; "the meteor weighed ten tons": "Weight of the meteor"; "revenue was $4 million": "Amount of revenue". */
export const ofSubject: Way = ({ claim, tokens, first }, base) => {
  if (claim.dimension === 'count' || claim.dimension === 'duration') return null;
  let at = first - 1;
  while (['ADV', 'ADP', 'SYM'].includes(tokens[at]?.pos ?? '') && !CHANGES.has(tokens[at]!.lemma)) at--;
  const verb = tokens[at]!;
  if (verb === undefined || !(verb.pos === 'VERB' || verb.pos === 'AUX' || CHANGES.has(verb.lemma))) return null;
  // "the firm paid $4 million": a sum that it gives, and not its own
  if (claim.dimension === 'money' && verb.lemma !== 'be' && !CHANGES.has(verb.lemma)) return null;
  const phrase = subjectOf(tokens, at);
  if (phrase === null || phrase.to - phrase.from > SUBJECT) return null;
  const own = tokens.slice(phrase.from, phrase.to);
  const of = own.findIndex((t) => t.lower === 'of');
  const head = of > 0 ? own[of - 1] : own.findLast(isNoun);
  if (head === undefined || own.some((t) => t.pos === 'PRON' || t.pos === 'NUM' || isCalendarWord(t))) return null;
  const words = lowered(textOf(own), own[0]!);
  if (claim.dimension === 'money') return { title: sumOf(words, head, own.length), head: head.lemma };
  const way = claim.change ?? (CHANGE_UP.has(verb.lemma) ? 'up' : CHANGE_DOWN.has(verb.lemma) ? 'down' : null);
  if (claim.dimension === 'share' && way === null) return null;
  const stem = claim.dimension === 'share' ? (way === 'up' ? 'Rise of' : 'Fall of') : `${base} of`;
  return { title: `${stem} ${words}`, head: head.lemma };
};

/** "Price of the shares", "The share price", which is a measure itself, "Amount of revenue". */
function sumOf(words: string, head: Token, length: number): string {
  if (PRICES.has(head.lemma) && length > 1) return capitalised(words);
  return `${STOCKS.has(head.lemma) ? 'Price' : 'Amount'} of ${words}`;
}

const SUBJECT = 6;
/** What has a price on an exchange. */
const STOCKS = new Set(['share', 'stock']);
const PRICES = new Set(['price', 'value']);
const CHANGES = new Set([...CHANGE_UP, ...CHANGE_DOWN]);

/** Verbs of a court that gives somebody years in prison. */
export const SENTENCED = new Set(['imprison', 'jail', 'sentence']);

/** "must forfeit $12 million": "Amount forfeited"; "sentenced to an additional 30 years": "Length of the sentence". */
export const asVerb: Way = ({ claim, tokens, first }) => {
  let at = first - 1;
  while (['ADJ', 'ADP', 'ADV', 'DET'].includes(tokens[at]?.pos ?? '') && first - at < 5) at--;
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || CLAUSE_VERBS.has(verb.lemma) || STATES.has(verb.lemma) || CHANGES.has(verb.lemma))
    return null;
  if (claim.dimension === 'duration')
    return SENTENCED.has(verb.lemma) ? { title: 'Length of the sentence', head: verb.lemma } : null;
  const direct = tokens.slice(at + 1, first).every((t) => t.pos === 'DET' || t.pos === 'ADV');
  if (claim.dimension !== 'money' || !direct || MEASURE_VERBS.has(verb.lemma) || verb.lemma === 'cost') return null;
  // "a missing $12 million": what the sum is, and nothing done with it
  const isState = verb.lower.endsWith('ing') && tokens[at - 1]?.pos === 'DET';
  return { title: `Amount ${isState ? verb.lower : pastParticipleOf(verb.lemma)}`, head: verb.lemma };
};
