import type { Claim, Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { clipped } from '../words/phrases.js';
import { withoutRestated } from '../words/reading.js';
import type { Lookup } from './lookup.js';
import { readingsOf } from './readings.js';

/** A line of what is agreed on: each reading with who gives it, so that "nearly 2,000" does not pass for "2,000". */
export interface Agreement {
  readonly title: string;
  /** `words` empty where the title says them. */
  readonly readings: readonly { readonly words: string; readonly who: string }[];
}

/** Sources that are named beside what they agree on; more are counted. */
const NAMED = 3;
/** Readings of one line; what the fewest sources tell is left to the tables. */
const READINGS = 3;
/** Characters of one. */
const LONGEST = 84;

function whoInWords(articles: readonly string[], look: Lookup): string {
  const total = look.report.articles.length;
  if (articles.length === total) return `all ${total} sources`;
  return articles.length > NAMED ? `${articles.length} of ${total} sources` : listed(articles.map(look.source));
}

/** Without the days of a source that tells the time of day as well. */
function withoutDays(claims: readonly Claim[]): readonly Claim[] {
  const timed = new Set(claims.filter((c) => c.kind === 'date' && c.value.time !== null).map((c) => c.article));
  return claims.filter((c) => c.kind !== 'date' || c.value.time !== null || !timed.has(c.article));
}

/** True where the title is what is said, in the words of one source: those of the others say it again. */
const isItsTitle = ({ kind, title }: Topic): boolean => kind === 'attribution' && /^["“]/.test(title);

/** What an agreed topic tells on page 1. */
export function agreement(topic: Topic, look: Lookup): Agreement {
  if (isItsTitle(topic)) {
    const articles = [...new Set(topic.claims.map((c) => c.article))];
    return { title: topic.title, readings: [{ words: '', who: whoInWords(articles, look) }] };
  }
  const readings = readingsOf({ claims: withoutDays(withoutRestated(topic.claims)) }, look).sort(
    (a, b) => b.sources.length - a.sources.length,
  );
  return {
    title: topic.title,
    readings: readings.slice(0, READINGS).map((reading) => ({
      words: clipped(reading.words, LONGEST),
      who: whoInWords(
        reading.sources.map((s) => s.article),
        look,
      ),
    })),
  };
}
