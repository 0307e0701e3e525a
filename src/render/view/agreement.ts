import type { Claim, Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { clipped } from '../words/phrases.js';
import { withoutRestated } from '../words/reading.js';
import type { Lookup } from './lookup.js';
import { type Reading, readingsOf } from './readings.js';
import { onlySpeaker, speakersInWords } from './speakers.js';

/** A line of what is agreed on: each reading with who gives it, so that "nearly 2,000" does not pass for "2,000". */
export interface Agreement {
  readonly title: string;
  /** `words` empty where the title says them. */
  readonly readings: readonly { readonly words: string; readonly who: string }[];
  /** "1 speaker behind 3 origins: Ida Brandt", where fewer speak than it seems; or empty. */
  readonly speakers: string;
}

/** Sources that are named beside what they agree on; more are counted. */
const NAMED = 3;
/** Readings of one line; what the fewest sources tell is left to the tables. */
const READINGS = 3;
/** Characters of a reading. */
const LONGEST = 84;

const articlesOf = ({ sources }: Reading): string[] => sources.map((s) => s.article);

function whoInWords(articles: readonly string[], look: Lookup): string {
  const total = look.report.articles.length;
  if (articles.length === total) return `all ${total} sources`;
  return articles.length > NAMED ? `${articles.length} of ${total} sources` : listed(articles.map(look.source));
}

/** "North Wire, citing Ida Brandt", "4 of 5 sources, all citing Ida Brandt": who gives a reading, and who speaks where that is one. */
function givenBy(reading: Reading, look: Lookup): string {
  const who = whoInWords(articlesOf(reading), look);
  const { sources } = reading;
  const speaker = onlySpeaker(sources.flatMap((s) => s.claims));
  const howMany = ['', 'both '][sources.length - 1] ?? 'all ';
  return speaker === null ? who : `${who}, ${howMany}citing ${speaker}`;
}

/** Without the days of a source that tells the time of day as well. */
function withoutDays(claims: readonly Claim[]): readonly Claim[] {
  const timed = new Set(claims.filter((c) => c.kind === 'date' && c.value.time !== null).map((c) => c.article));
  return claims.filter((c) => c.kind !== 'date' || c.value.time !== null || !timed.has(c.article));
}

/** True where the title is what is said, in the words of one source: those of the others say it again. */
const isItsTitle = ({ kind, title }: Topic): boolean => kind === 'attribution' && /^["“]/.test(title);

/** What an agreed topic tells on page 1; one who speaks behind all of it is named at its end and not beside each reading. */
export function agreement(topic: Topic, look: Lookup): Agreement {
  const count = speakersInWords(topic);
  const one = count === null ? null : onlySpeaker(topic.claims);
  const speakers = one === null ? (count ?? '') : `${count}: ${one}`;
  if (isItsTitle(topic)) {
    const articles = [...new Set(topic.claims.map((c) => c.article))];
    return { title: topic.title, readings: [{ words: '', who: whoInWords(articles, look) }], speakers };
  }
  const readings = readingsOf({ claims: withoutDays(withoutRestated(topic.claims)), title: topic.title }, look).sort(
    (a, b) => b.sources.length - a.sources.length,
  );
  return {
    title: topic.title,
    readings: readings.slice(0, READINGS).map((reading) => ({
      words: clipped(reading.words, LONGEST),
      who: one === null ? givenBy(reading, look) : whoInWords(articlesOf(reading), look),
    })),
    speakers,
  };
}
