import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { Claim, ClaimOf, Topic } from '../../model/index.js';
import { KIND_WORDS } from '../words/kinds.js';
import { clipped, listed } from '../words/phrases.js';
import { finestDates } from '../words/reported.js';
import { type ClaimView, claimView } from './claim.js';
import type { Lookup } from './lookup.js';

/** What one or more sources say, the source being the subject. */
export interface Saying {
  /** "Harbour Post", "North Wire and Isle Gazette". */
  readonly sources: string;
  /** "reports", "report". */
  readonly verb: string;
  /** Verbatim words stand in quotation marks. */
  readonly words: string;
  readonly isVerbatim: boolean;
  /** "citing Ida Brandt", or empty. */
  readonly citing: string;
}

/** Two lines of page 1, in characters. */
const LONGEST = 84;

const plural = (verb: string): string => verb.replace(/s$/, '');

/** "Shortly after 1 a.m." opened a sentence; a day's or month's name keeps its capital. */
function inSentence(words: string): string {
  const [first = ''] = words.split(' ');
  const isName = WEEKDAYS.has(first.toLowerCase()) || MONTHS.has(first.toLowerCase());
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Figures and days are told plainly; statements, names and wordings are quoted where they are the source's very words. */
function spoken(topic: Topic, claim: Claim, view: ClaimView): Pick<Saying, 'words' | 'isVerbatim'> {
  if (topic.kind === 'quantity') return { words: view.words, isVerbatim: false };
  // A time of day is told in its words: the day alone would hide it.
  if (claim.kind === 'date')
    return { words: claim.value.time === null ? (view.span ?? view.words) : inSentence(view.words), isVerbatim: false };
  return {
    words: clipped(view.words, LONGEST),
    isVerbatim: !view.isQuoted && view.quote.includes(view.words),
  };
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

/** What is said of a topic: each source comes to word before one comes twice; who say the same are told together. */
export function sayings(topic: Topic, look: Lookup): Saying[] {
  const groups = new Map<string, { sources: Set<string>; saying: Omit<Saying, 'sources' | 'verb'> }>();
  for (const claim of bySourceInTurn(topic.claims)) {
    const view = claimView(claim, look);
    const told = spoken(topic, claim, view);
    // A day is the same day whoever is cited for it; of a figure or statement the speaker is half of what is said.
    const key = JSON.stringify([told.words.toLowerCase(), topic.kind === 'date' ? '' : view.citing]);
    const group = groups.get(key) ?? { sources: new Set(), saying: { ...told, citing: view.citing } };
    if (group.saying.citing !== view.citing) group.saying = { ...group.saying, citing: '' };
    group.sources.add(view.source);
    groups.set(key, group);
  }
  const { verb } = KIND_WORDS[topic.kind];
  return [...groups.values()].map(({ sources, saying }) => ({
    ...saying,
    sources: listed([...sources]),
    verb: sources.size > 1 ? plural(verb) : verb,
  }));
}
