import type { Claim, Comparison, Refusal, Report, Topic } from '../model/index.js';
import { type Lookup, lookup } from '../render/view/lookup.js';
import { absentInWords } from '../render/view/topic.js';
import { citing } from '../render/words/attribution.js';
import { counted, quoted } from '../render/words/phrases.js';
import { whyInWords } from '../render/words/reasons.js';
import { whyApart } from '../render/words/relations.js';
import { reportedInWords } from '../render/words/reported.js';
import { VERDICT_WORDS } from '../render/words/verdicts.js';
import { oneLine } from '../text/typography.js';
import { featureInWords } from './feature-words.js';

/** Topics with their ids, a line each, in the report's order. */
export function listTopics({ event, topics }: Report): string {
  if (topics.length === 0) return `${event}: no topics.`;
  const wide = Math.max(...topics.map((topic) => topic.verdict.length));
  return topics.map(({ id, verdict, title }) => `${verdict.padEnd(wide)}  ${id}  ${title}`).join('\n');
}

/** `Courier, citing X: “more than 70”`; of a claim that stands in no topic the report keeps the article alone. */
function named(id: string, look: Lookup): string {
  const claim: Claim | null = look.claim(id);
  if (claim === null) return `a claim of ${look.source(look.articleOfClaim(id) ?? id)} (${id})`;
  const speaker = citing(claim);
  return `${look.source(claim.article)}${speaker && `, ${speaker}`}: ${quoted(oneLine(claim.evidence.quote))}`;
}

const section = (title: string, lines: readonly string[], none: string): string =>
  [`${title}:`, ...(lines.length > 0 ? lines : [none]).map((line) => `- ${line}`)].join('\n');

const compared = (comparisons: readonly Comparison[], look: Lookup): string[] =>
  comparisons.map(
    ({ a, b, ...why }) => `${named(b, look)}\n    beside ${named(a, look)}:\n    ${whyApart(why, look.source)}`,
  );

const keptOut = (refused: readonly Refusal[], look: Lookup): string[] =>
  refused.map(({ claim, ...why }) => `${named(claim, look)}\n    ${whyApart(why, look.source)}`);

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
    section('Why this verdict', whyInWords(topic), 'no word that decides'),
    section(
      'Claims',
      topic.claims.map(({ id }) => named(id, look)),
      'none',
    ),
    section('Why they stand together', topic.together.map(featureInWords), 'nothing else was like it'),
    section('Compared, two by two', compared(topic.comparisons, look), 'nothing'),
    section('Looks alike, and was kept out', keptOut(topic.refused, look), 'nothing'),
    section('Articles without it', absentInWords(topic, look), 'none: every article tells it'),
  ].join('\n\n');
}
