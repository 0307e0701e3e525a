import { distance } from 'fastest-levenshtein';
import type { Report, Topic } from '../model/index.js';
import { byText } from '../text/order.js';
import { oneLine, plain } from '../text/typography.js';

/** A topic that words may mean, and where they stand in it. */
export interface Hit {
  readonly topic: Topic;
  /** "title" (or id), "quote: “…”", "speaker: …"; empty where the topic only comes near. */
  readonly where: string;
}

/** What words on the command line name: one topic, or several that they may mean. */
export type Found = { readonly topic: Topic } | { readonly hits: readonly Hit[]; readonly isExact: boolean };

/** Topics that are listed where the words stand in none. */
const NEAR = 3;
/** Share of the letters that may be wrong in words that are meant for others. */
const MISWRITTEN = 0.5;
/** Topics that are listed at most. */
const LISTED = 12;
/** Characters of a quote that are shown. */
const QUOTE = 70;

const folded = (text: string): string => oneLine(plain(text).toLowerCase());

/** Where the words stand in a topic: its id or title, a claim's quote, a speaker; null where they do not. */
function whereIn(topic: Topic, sought: string): string | null {
  const has = (text: string): boolean => folded(text).includes(sought);
  if (has(topic.id) || has(topic.title)) return 'title';
  const quote = topic.claims.map((c) => c.evidence.quote).find(has);
  if (quote !== undefined) return `quote: “${oneLine(plain(quote)).slice(0, QUOTE)}”`;
  const speaker = topic.claims.map((c) => c.speaker ?? '').find(has);
  return speaker === undefined ? null : `speaker: ${speaker}`;
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '');

/** Edits from `sought` to the topic's id, or to as many words together of its id or title as `sought` has, whichever is least. */
function editsTo({ id, title }: Topic, sought: string): number {
  const own = wordsOf(sought);
  const windows = [wordsOf(id), wordsOf(folded(title))].flatMap((words) =>
    words.map((_, i) => words.slice(i, i + own.length).join(' ')),
  );
  return Math.min(distance(id, sought), ...windows.map((window) => distance(window, own.join(' '))));
}

/**
 * The topic that `words` name: its id, or the only one whose id or title holds them. Else the topics whose title, quotes or speakers hold
 * them, in that order, and where; when none does, the nearest by spelling.
 */
export function findTopic({ topics }: Report, words: string): Found {
  const exact = topics.find((topic) => topic.id === words);
  if (exact) return { topic: exact };
  const sought = folded(words);
  const hits = topics.flatMap((topic): Hit[] => {
    const where = whereIn(topic, sought);
    return where === null ? [] : [{ topic, where }];
  });
  const titled = hits.filter(({ where }) => where === 'title');
  if (titled.length === 1 && titled[0]) return { topic: titled[0].topic };
  if (hits.length > 0) return { hits: [...titled, ...hits.filter((hit) => !titled.includes(hit))], isExact: true };
  const near = topics
    .map((topic) => ({ topic, where: '', edits: editsTo(topic, sought) }))
    .filter(({ edits }) => edits <= Math.max(1, sought.length * MISWRITTEN))
    .sort((a, b) => a.edits - b.edits || byText(a.topic.id, b.topic.id));
  return { hits: near.slice(0, NEAR).map(({ topic, where }) => ({ topic, where })), isExact: false };
}

/** What to say when no one topic is named: a line of what was found, then a topic a line with its id, which names it. */
export function hitLines(words: string, { hits, isExact }: Extract<Found, { hits: readonly Hit[] }>): string[] {
  if (hits.length === 0)
    return [`error: there is no topic "${words}", nor one like it; without words, explain lists all topics`];
  const head = isExact
    ? `error: "${words}" is in ${hits.length === 1 ? 'one topic, not in its title' : `${hits.length} topics`}; write the id of one:`
    : `error: there is no topic "${words}"; the nearest are:`;
  const lines = hits
    .slice(0, LISTED)
    .map(
      ({ topic, where }) => `  ${topic.id}  ${topic.title}${where === '' || where === 'title' ? '' : `  (${where})`}`,
    );
  return [head, ...lines, ...(hits.length > LISTED ? [`  … and ${hits.length - LISTED} more`] : [])];
}
