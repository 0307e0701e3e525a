import { distance } from 'fastest-levenshtein';
import type { Claim, Comparison, Refusal, Relation, Report, Topic } from '../model/index.js';
import { type Lookup, lookup } from '../render/view/lookup.js';
import { citing } from '../render/words/attribution.js';
import { counted } from '../render/words/phrases.js';
import { reasonsInWords } from '../render/words/reasons.js';
import { reportedInWords } from '../render/words/reported.js';
import { becauseInWords, RELATION_WORDS } from '../render/words/relations.js';
import { VERDICT_WORDS } from '../render/words/verdicts.js';
import { featureInWords } from './feature-words.js';
import { UsageError } from './request.js';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Topics with their ids, a line each, in the report's order. */
export function listTopics({ event, topics }: Report): string {
  if (topics.length === 0) return `${event}: no topics.`;
  const wide = Math.max(...topics.map((topic) => topic.verdict.length));
  return topics.map(({ id, verdict, title }) => `${verdict.padEnd(wide)}  ${id}  ${title}`).join('\n');
}

/**
 * The topic that `words` name: its id, else the one topic whose id or title holds them. Throws UsageError that names the nearest
 * ids when there is none, and the ones there are when there are several.
 */
export function findTopic({ topics }: Report, words: string): Topic {
  const exact = topics.find((topic) => topic.id === words);
  if (exact) return exact;
  const sought = words.toLowerCase();
  const holding = topics.filter(({ id, title }) => id.includes(sought) || title.toLowerCase().includes(sought));
  if (holding.length === 1 && holding[0]) return holding[0];
  if (holding.length > 1) {
    throw new UsageError(`"${words}" is in ${holding.length} topics; write one of their ids: ${listed(holding)}`);
  }
  const near = [...topics].sort((a, b) => farness(a, sought) - farness(b, sought) || byText(a.id, b.id)).slice(0, 3);
  if (near.length === 0) throw new UsageError(`there is no topic "${words}": the report has none`);
  throw new UsageError(`there is no topic "${words}"; the nearest are: ${listed(near)}`);
}

const listed = (topics: readonly Topic[]): string =>
  `${topics
    .slice(0, 8)
    .map((topic) => topic.id)
    .join(', ')}${topics.length > 8 ? ', …' : ''}`;

/** Edits from `sought` to the topic's id, or to as much of it as `sought` is long, whichever is less. */
const farness = ({ id }: Topic, sought: string): number =>
  Math.min(distance(id, sought), distance(id.slice(0, sought.length), sought) + 1);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `BBC, citing X: “more than 70”`; of a claim that stands in no topic the report keeps the article alone. */
function named(id: string, look: Lookup): string {
  const claim: Claim | null = look.claim(id);
  if (claim === null) return `a claim of ${look.source(look.articleOfClaim(id) ?? id)} (${id})`;
  const speaker = citing(claim);
  return `${look.source(claim.article)}${speaker && `, ${speaker}`}: “${oneLine(claim.evidence.quote)}”`;
}

function why(relation: Relation, because: string, look: Lookup): string {
  const words = because === '' ? '' : ` (${becauseInWords(because, look.source)})`;
  return `${RELATION_WORDS[relation]}${words}`;
}

const section = (title: string, lines: readonly string[], none: string): string =>
  [`${title}:`, ...(lines.length > 0 ? lines : [none]).map((line) => `- ${line}`)].join('\n');

const compared = (comparisons: readonly Comparison[], look: Lookup): string[] =>
  comparisons.map(
    ({ a, b, relation, because }) =>
      `${named(b, look)}\n    beside ${named(a, look)}:\n    ${why(relation, because, look)}`,
  );

const keptOut = (refused: readonly Refusal[], look: Lookup): string[] =>
  refused.map(({ claim, relation, because }) => `${named(claim, look)}\n    ${why(relation, because, look)}`);

/** Everything that decided about one topic, in words. */
export function explainTopic(report: Report, topic: Topic): string {
  const look = lookup(report);
  const { counts, verdict } = topic;
  const reported = reportedInWords(topic);
  return [
    [
      topic.title,
      `Id: ${topic.id}`,
      `Verdict: ${VERDICT_WORDS[verdict].label}. ${VERDICT_WORDS[verdict].rule}`,
      ...(reported === null ? [] : [`Reported: ${reported}`]),
      `Behind it: ${counted(counts.reports, 'report')}, ${counted(counts.origins, 'origin')}, ${counted(counts.speakers, 'speaker')}`,
    ].join('\n'),
    section('Why this verdict', reasonsInWords(topic.reasons, topic.kind), 'no word that decides'),
    section(
      'Claims',
      topic.claims.map(({ id }) => named(id, look)),
      'none',
    ),
    section('Why they stand together', topic.together.map(featureInWords), 'nothing else was like it'),
    section('Compared, two by two', compared(topic.comparisons, look), 'nothing'),
    section('Looks alike, and was kept out', keptOut(topic.refused, look), 'nothing'),
    section('Not mentioned by', topic.silent.map(look.source), 'none: every article mentions it'),
  ].join('\n\n');
}
