import { MONTHS } from '../lexicon/calendar.js';
import { WORDINGS, type Wording } from '../lexicon/framing.js';
import type { Sentence } from '../model/index.js';
import { type DaySpan, fromDay, toDay } from '../text/calendar.js';
import { namesWithin } from './framing/keys.js';
import { isOfNews, newsDays } from './news-days.js';
import type { Witness } from './witness.js';

/** Sentences that say what an article is about, the headline among them. */
const LEAD = 5;
/** Articles that must be there beside one for what they lead with to tell that it reports something else. */
const OTHERS = 2;
/** Share of the others whose leads hold a name for it to be one of the event's. */
const COMMON = 0.5;
/** Of what the others lead with, each name weighted by how many do, the share that an article on another event falls short of. */
const SHARED = 0.25;
/** …and one without a date, beside dated ones, anywhere in its text. */
const TOLD = 0.4;
/** Of the names that such an article leads with, the share known to two of the others, anywhere in them, falls short of this. */
const KNOWN = 0.4;

/** Days before most of the others from which on an article cannot tell of what they report. */
const BEFORE = 4;

/** Names that a lead must hold to tell of where and who another event was. */
const NAMES = 3;

type Names = ReadonlySet<string>;

/** How many of the sets hold each name. */
function counted(sets: readonly Names[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of sets) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** How much of what the other leads have in common one lead holds, 0 to 1; 1 where they have nothing in common. */
function sharedWith(lead: Names, leads: ReadonlyMap<string, number>, others: number): number {
  let all = 0;
  let held = 0;
  for (const [name, n] of leads) {
    const own = lead.has(name) ? 1 : 0;
    const weight = n - own;
    if (weight < others * COMMON) continue;
    all += weight;
    held += own * weight;
  }
  return all === 0 ? 1 : held / all;
}

/** The share of a lead's names that two other articles, one of two, hold anywhere in their texts; 1 where it has too few names to tell. */
function knownTo(lead: Names, texts: ReadonlyMap<string, number>, others: number): number {
  const known = [...lead].filter((name) => (texts.get(name) ?? 0) > Math.min(2, others - 1));
  return lead.size < NAMES ? 1 : known.length / lead.size;
}

/** True for an article printed days before most of the others: of an earlier event, or an earlier step. */
function isEarlier({ document }: Witness, days: DaySpan | null): boolean {
  const printed = document.article.published.value;
  return printed !== null && days !== null && days.from - toDay(printed) >= BEFORE;
}

/** True for an article printed when most of the others were. */
function isOfDays({ document }: Witness, days: DaySpan | null): boolean {
  const printed = document.article.published.value;
  return printed !== null && days !== null && isOfNews(printed, days);
}

const isUndated = ({ document }: Witness): boolean => document.article.published.value === null;

/**
 * Ids of the articles whose leads hold little of what the others lead with, and mostly names that are strange to the others; of one without a
 * date beside dated ones a single strange name is enough, where its whole text holds little of that, too.
 */
function strangers(witnesses: readonly Witness[], days: DaySpan | null): string[] {
  const others = witnesses.length - 1;
  if (others < OTHERS) return [];
  const leads = witnesses.map((witness) => ({ witness, lead: namesWithin(witness, LEAD) }));
  const inLeads = counted(leads.map(({ lead }) => lead));
  const inTexts = counted(witnesses.map((w) => namesWithin(w, Number.POSITIVE_INFINITY)));
  return leads
    .filter(({ lead }) => sharedWith(lead, inLeads, others) < SHARED)
    .filter(({ witness, lead }) => {
      const known = knownTo(lead, inTexts, others);
      const text = namesWithin(witness, Number.POSITIVE_INFINITY);
      const isStrange = days !== null && isUndated(witness) && known < 1;
      return known < KNOWN || (isStrange && sharedWith(text, inLeads, others) < TOLD);
    })
    .filter(({ witness }) => !isOfDays(witness, days))
    .map(({ witness }) => witness.document.article.id);
}

/** Words before a year that tell of it as of one that is over: "in 2021", "since 2021", "in May 2021". */
const DATING = new Set(['during', 'in', 'since']);

/** "so far in 2021", "will vote in 2021": the year has not ended. */
const RUNNING = new Set(['by', 'far', 'later', 'until', 'will', 'would']);

/** Words between what happened and the year that it is dated by. */
const NEAR = 6;

/** A single word for what happens once. */
const isOnce = ({ words, family }: Wording): boolean => words.length === 1 && !family.lasting;

/** True where a sentence tells in which year something happened, and on no day of it: "seized power in May 2021", "the 2021 coup". */
function looksBackOn(year: string, { tokens }: Sentence): boolean {
  const tellsOf = (from: number, to: number): boolean =>
    tokens.slice(Math.max(0, from), to).some(({ lemma }) => WORDINGS.get(lemma)?.some(isOnce));
  return tokens.some((t, i) => {
    if (t.text !== year || tokens.some(({ lower }) => RUNNING.has(lower))) return false;
    const before = MONTHS.has(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
    return (DATING.has(tokens[before]?.lower ?? '') && tellsOf(before - NEAR, before)) || tellsOf(i + 1, i + 3);
  });
}

/** Ids of the articles without a date that look back on the year of the news, which those of its days need not name. */
const later = (witnesses: readonly Witness[], days: DaySpan | null): string[] =>
  witnesses
    .filter((w) => days !== null && isUndated(w))
    .filter(({ document }) => document.sentences.some((s) => looksBackOn(fromDay(days!.from).slice(0, 4), s)))
    .map((w) => w.document.article.id);

/**
 * Ids of the articles that report another event than the rest: printed days before most of the others, without a date and looking back on
 * their year, or on other days than most and with a lead that is strange to them. None of the last where an article has fewer than two beside it.
 */
export function reportsOfOtherEvents(witnesses: readonly Witness[]): ReadonlySet<string> {
  const days = newsDays(witnesses.map((w) => w.document.article.published.value));
  const earlier = witnesses.filter((w) => isEarlier(w, days)).map((w) => w.document.article.id);
  return new Set([...earlier, ...later(witnesses, days), ...strangers(witnesses, days)]);
}
