import { distance } from 'fastest-levenshtein';
import type { Claim, Comparison, Refusal, Relation, Report, Topic } from '../model/index.js';
import { UsageError } from './request.js';

/** What each relation of two claims means to a reader. */
const RELATIONS: Readonly<Record<Relation, string>> = {
  'other-event': 'they are about different events',
  'other-scope': 'they count different things, or a part and the whole',
  'other-unit': 'they are in units that cannot be compared',
  'same-origin': 'they come from one origin: a copy is no second witness',
  superseded: 'the later figure takes the place of the earlier',
  incomparable: 'they cannot be compared',
  agree: 'they agree',
  compatible: 'they differ, and can both hold',
  contradict: 'they cannot both hold',
};

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
  `${topics.slice(0, 8).map((topic) => topic.id).join(', ')}${topics.length > 8 ? ', …' : ''}`;

/** Edits from `sought` to the topic's id, or to as much of it as `sought` is long, whichever is less. */
const farness = ({ id }: Topic, sought: string): number =>
  Math.min(distance(id, sought), distance(id.slice(0, sought.length), sought) + 1);

/** How claims are called in an explanation: `BBC, citing X: "more than 70"`. */
function namer({ articles, topics }: Report): (id: string) => string {
  const sources = new Map(articles.map(({ id, source }) => [id, source]));
  const claims = new Map(topics.flatMap((topic) => topic.claims.map((claim) => [claim.id, claim] as const)));
  return (id) => {
    const claim = claims.get(id);
    if (claim === undefined) return id;
    const source = sources.get(claim.article) ?? claim.article;
    return `${source}${citing(claim)}: “${oneLine(claim.evidence.quote)}”`;
  };
}

const citing = ({ speaker }: Claim): string => (speaker === null ? '' : `, citing ${speaker}`);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const section = (title: string, lines: readonly string[], none: string): string =>
  [`${title}:`, ...(lines.length > 0 ? lines.map((line) => `- ${line}`) : [`- ${none}`])].join('\n');

/** "They agree" and its like for pairs that share one ground are told once, with the pairs under it. */
function comparisonLines(comparisons: readonly Comparison[], name: (id: string) => string): string[] {
  return comparisons.map(
    ({ a, b, relation, because }) => `${name(a)} | ${name(b)}\n  ${RELATIONS[relation]}${because === '' ? '' : ` (${because})`}`,
  );
}

const refusalLines = (refused: readonly Refusal[], name: (id: string) => string): string[] =>
  refused.map(({ claim, relation, because }) => `${name(claim)}\n  ${RELATIONS[relation]}${because === '' ? '' : ` (${because})`}`);

/** Everything that decided about one topic, in words. */
export function explainTopic(report: Report, topic: Topic): string {
  const name = namer(report);
  const { counts } = topic;
  const silent = report.articles.filter(({ id }) => topic.silent.includes(id)).map(({ source }) => source);
  return [
    topic.title,
    [
      `Id: ${topic.id}`,
      `Verdict: ${topic.verdict}${topic.reported === null ? '' : `, reported: ${topic.reported}`}`,
      `Behind it: reports ${counts.reports}, origins ${counts.origins}, speakers ${counts.speakers}`,
    ].join('\n'),
    section('Why this verdict', topic.reasons, 'no reason was needed'),
    section('Claims', topic.claims.map((claim) => name(claim.id)), 'none'),
    section('Why they stand together', topic.together, 'one claim, with nothing to stand beside'),
    section('Compared', comparisonLines(topic.comparisons, name), 'no two claims were to be compared'),
    section('Kept out, and why', refusalLines(topic.refused, name), 'nothing that looked alike was kept out'),
    section('Not mentioned by', silent, 'every article mentions it'),
  ].join('\n\n');
}
