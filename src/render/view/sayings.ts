import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { Claim, ClaimOf, Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { oneLine } from '../../text/typography.js';
import { KIND_WORDS } from '../words/kinds.js';
import { clippedAround, quoted } from '../words/phrases.js';
import { readingOf, withoutRestated } from '../words/reading.js';
import { finestDates } from '../words/reported.js';
import { type ClaimView, claimView } from './claim.js';
import { decisiveIn } from './decisive.js';
import type { Lookup } from './lookup.js';

/** What one or more sources say, the source being the subject. */
export interface Saying {
  /** "Harbour Post", "North Wire and Isle Gazette". */
  readonly sources: string;
  /** "reports", "report". */
  readonly verb: string;
  /** The very words of a source, figures and days aside, stand in quotation marks. */
  readonly words: string;
  /** "citing Ida Brandt", or empty. */
  readonly citing: string;
  /** How many sources say it. */
  readonly told: number;
  /** Where it stands among figures; null for words like "dozens" and for all that is no figure. */
  readonly at: number | null;
}

/** Three lines of page 1, in characters. */
const LONGEST = 132;

const plural = (verb: string): string => verb.replace(/s$/, '');

/** "Shortly after 1 a.m." opened a sentence; a day's or month's name keeps its capital. */
function inSentence(words: string): string {
  const [first = ''] = words.split(' ');
  const isName = WEEKDAYS.has(first.toLowerCase()) || MONTHS.has(first.toLowerCase());
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** The words alone, without line ends and quotation marks, of which words that are shown may have lost one. */
const bare = (text: string): string => oneLine(text.replaceAll(/["“”]/g, ''));

/** Figures and days are told plainly; statements, names and wordings are quoted where they are the source's very words. */
function spoken(topic: Topic, claim: Claim, view: ClaimView): string {
  if (topic.kind === 'quantity') return view.words;
  // A time of day is told in its words: the day alone would hide it.
  if (claim.kind === 'date') return claim.value.time === null ? (view.span ?? view.words) : inSentence(view.words);
  const words = clippedAround(view.words, decisiveIn(view.words, topic), LONGEST).join('');
  return bare(view.quote).includes(bare(view.words)) ? quoted(words) : words;
}

/** Figures that are printed tell more than words like "dozens". */
const vague = (claim: Claim): number =>
  claim.kind === 'quantity' && claim.value.best === null && (claim.value.low === null || claim.value.high === null)
    ? 1
    : 0;

const isDate = (claim: Claim): claim is ClaimOf<'date'> => claim.kind === 'date';

/** Days before the months and years that hold them; a source that tells a day tells nothing more by its month. */
function daysFirst(claims: readonly ClaimOf<'date'>[]): Claim[] {
  const articles = [...new Set(claims.map((c) => c.article))];
  const finest = new Set(articles.flatMap((id) => finestDates(claims.filter((c) => c.article === id))));
  const overall = new Set(finestDates(claims));
  const kept = claims.filter((c) => finest.has(c));
  return [...kept.filter((c) => overall.has(c)), ...kept.filter((c) => !overall.has(c))];
}

/** The claims in the order in which a reader should meet them: printed figures before words like "dozens", days before their months. */
export function printedFirst(claims: readonly Claim[]): Claim[] {
  const dates = claims.filter(isDate);
  if (dates.length === claims.length) return daysFirst(dates);
  return [...claims].sort((a, b) => vague(a) - vague(b));
}

/** Each source once, then each a second time: claims in the order in which a reader should meet them. */
function bySourceInTurn(claims: readonly Claim[]): Claim[] {
  const turns = new Map<string, number>();
  const placed = printedFirst(claims).map((claim) => {
    const turn = turns.get(claim.article) ?? 0;
    turns.set(claim.article, turn + 1);
    return { claim, turn };
  });
  return placed.sort((a, b) => a.turn - b.turn).map(({ claim }) => claim);
}

/** Where a figure stands among others. */
function placeOf(claim: Claim): number | null {
  if (claim.kind !== 'quantity' || vague(claim) > 0) return null;
  const { low, best, high } = claim.base;
  return best ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
}

/** What makes two claims one saying. A day is the same day, and a figure the same figure, whoever is cited for it; of a statement the speaker is half of what is said. */
function keyOf(topic: Topic, claim: Claim, words: string, { citing }: ClaimView): string {
  if (topic.kind === 'quantity') return readingOf(claim, words);
  return JSON.stringify([words.toLowerCase(), topic.kind === 'date' ? '' : citing]);
}

/**
 * What is said of a topic: each source comes to word before one comes twice; who say the same are told together. Figures stand in the order
 * of their size, words like "dozens" after them.
 */
export function sayings(topic: Topic, look: Lookup): Saying[] {
  const groups = new Map<string, { sources: Set<string>; saying: Omit<Saying, 'sources' | 'verb' | 'told'> }>();
  for (const claim of bySourceInTurn(withoutRestated(topic.claims))) {
    const view = claimView(claim, look);
    const words = spoken(topic, claim, view);
    const key = keyOf(topic, claim, words, view);
    const group = groups.get(key) ?? {
      sources: new Set(),
      saying: { words, citing: view.citing, at: placeOf(claim) },
    };
    if (group.saying.citing !== view.citing) group.saying = { ...group.saying, citing: '' };
    group.sources.add(view.source);
    groups.set(key, group);
  }
  const { verb } = KIND_WORDS[topic.kind];
  const all = [...groups.values()].map(({ sources, saying }) => ({
    ...saying,
    sources: listed([...sources]),
    told: sources.size,
    verb: sources.size > 1 ? plural(verb) : verb,
  }));
  const last = Number.POSITIVE_INFINITY;
  return topic.kind === 'quantity' ? all.sort((a, b) => (a.at ?? last) - (b.at ?? last) || 0) : all;
}

/** As many sayings as there is room for, in their order: of figures the lowest and the highest, which are what differs, then what most sources tell. */
export function fewSayings(all: readonly Saying[], room: number): Saying[] {
  const figures = all.filter((s) => s.at !== null);
  const ends = figures.length > 1 ? [figures[0], figures.at(-1)] : [];
  const isEnd = (s: Saying): number => (ends.includes(s) ? 0 : s.at === null && figures.length > 0 ? 2 : 1);
  const chosen = [...all]
    .sort((a, b) => isEnd(a) - isEnd(b) || (figures.length > 0 ? b.told - a.told : 0))
    .slice(0, room);
  return all.filter((s) => chosen.includes(s));
}
