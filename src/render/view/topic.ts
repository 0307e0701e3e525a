import type { Refusal, Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { capitalised } from '../../text/typography.js';
import { anchor } from '../anchors.js';
import { type RangePlot, rangePlot } from '../charts/range-plot.js';
import { eachSourceFirst } from '../each-source.js';
import { wordsOf } from '../words/claim.js';
import { counted } from '../words/phrases.js';
import { whyInWords, withinOneArticle } from '../words/reasons.js';
import { whyApart } from '../words/relations.js';
import { reportedInWords } from '../words/reported.js';
import { VERDICT_WORDS } from '../words/verdicts.js';
import { type ClaimRow, claimRows, claimView } from './claim.js';
import type { Lookup } from './lookup.js';
import {
  isComparedByWords,
  isMistakable,
  mistakableIn,
  type Presence,
  presenceInWords,
  presenceOf,
} from './presence.js';

/** Claims that look alike and were kept apart, told once for each source and reason. */
export interface RefusalView {
  readonly source: string;
  readonly article: string | null;
  /** What they say, where the report holds it. */
  readonly words: string;
  readonly why: string;
}

/** What a topic is, in a line. */
export interface TopicHead {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly kind: string;
  readonly verdict: string;
  readonly verdictLabel: string;
  /** True where one report alone tells what differs. */
  readonly oneArticle: boolean;
  /** Article ids behind the claims, separated by spaces: what the filter reads. */
  readonly articles: string;
}

/** One topic in full: a block of the HTML. */
export interface TopicView extends TopicHead {
  /** Sentences: the words that decide. */
  readonly reasons: readonly string[];
  readonly reported: string | null;
  /** "5 reports, 4 origins, 2 speakers". */
  readonly counts: string;
  readonly claims: readonly (ClaimRow & { readonly screenOnly: boolean })[];
  /** "2 more lines of these sources are in the HTML version.", or empty. */
  readonly unprinted: string;
  /** "Not mentioned by North Wire and The Signal.", "Not compared: six sailors in Coast Radio."; or none. */
  readonly absent: readonly string[];
  readonly refused: readonly RefusalView[];
  /** Refusals that are not printed; the section on method lists them on the screen. */
  readonly moreRefused: string;
  readonly plot: RangePlot | null;
  /** True where the plot stands on page 1 already, and is not printed again. */
  readonly plotScreenOnly: boolean;
  /** True where the words of a claim are its quote: a column of their own would say them twice. */
  readonly inQuotes: boolean;
}

/** Words of refused claims shown in one line; the report's JSON holds them all. */
const REFUSED_WORDS = 4;
/** Lines of them beside a topic. */
const REFUSED_LINES = 4;
/** Claims that are printed of a topic, more where more sources tell it. */
const PRINTED_CLAIMS = 8;

/** Claims kept apart from a topic, those of one source and one reason together. */
export function refusals(refused: readonly Refusal[], look: Lookup): RefusalView[] {
  const groups = new Map<string, { article: string | null; why: string; words: Set<string> }>();
  for (const refusal of refused) {
    const { claim } = refusal;
    const article = look.articleOfClaim(claim);
    const why = whyApart(refusal, look.source);
    const key = JSON.stringify([article, why]);
    const group = groups.get(key) ?? { article, why, words: new Set<string>() };
    const known = look.claim(claim);
    if (known !== null) group.words.add(wordsOf(known));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ article, why, words }) => ({
    source: article === null ? 'one source' : look.source(article),
    article,
    words: [...words].slice(0, REFUSED_WORDS).join('; '),
    why,
  }));
}

/** What a reader could take for the same; other events, and sources that say nothing else of the topic, first. */
function keptApart(topic: Topic, look: Lookup): RefusalView[] {
  const alike = topic.refused.filter(({ claim }) => {
    const known = look.claim(claim);
    return known !== null && isMistakable(topic, known);
  });
  const events = alike.filter((r) => r.relation === 'other-event');
  const ordered = refusals([...events, ...alike.filter((r) => !events.includes(r))], look);
  const silent = ordered.filter((r) => r.article !== null && topic.silent.includes(r.article));
  return [...silent, ...ordered.filter((r) => !silent.includes(r))];
}

/**
 * Rows in their order. Printed are every source once, then as far as there is room what contradicts another claim, then each reading once;
 * what is left out mostly says again what its source or another says.
 */
function printedRows(rows: readonly ClaimRow[], { comparisons }: Topic): TopicView['claims'] {
  const contradicted = new Set(comparisons.flatMap(({ a, b, relation }) => (relation === 'contradict' ? [a, b] : [])));
  const pressing = [...rows.filter((r) => contradicted.has(r.id)), ...rows.filter((r) => !contradicted.has(r.id))];
  const readings = eachSourceFirst(pressing, (row) => row.reading, 0);
  const ordered = [...readings, ...pressing.filter((row) => !readings.includes(row))];
  const printed = new Set(eachSourceFirst(ordered, (row) => row.article, PRINTED_CLAIMS));
  return rows.map((row) => ({ ...row, screenOnly: !printed.has(row) }));
}

/** "5 reports, 4 origins, 2 speakers"; speakers are told where fewer stand behind the claims than origins. */
function countsInWords({ reports, origins, speakers }: Topic['counts']): string {
  const parts = [counted(reports, 'report'), counted(origins, 'origin')];
  return [...parts, ...(speakers < origins ? [counted(speakers, 'speaker')] : [])].join(', ');
}

/** Figures of one source that are told beside a topic. */
const ALIKE = 3;

/** What a source tells of the same noun and deed, or of the same act, in as few words as tell it. */
export const mistakableInWords = (topic: Topic, article: string, look: Lookup): string =>
  [...new Set(mistakableIn(topic, article, look).map((c) => claimView(c, look).words))].slice(0, ALIKE).join('; ');

/** Which sources do not mention it, and what others tell that was not set beside it; nothing of those that may tell it in other words. */
export function absentInWords(topic: Topic, look: Lookup): string[] {
  if (isComparedByWords(topic.kind)) return [];
  const sources = (presence: Presence): readonly string[] =>
    topic.silent.filter((id) => presenceOf(topic, id, look) === presence);
  const silent = listed(sources('silent').map(look.source));
  return [
    ...(silent === '' ? [] : [`${capitalised(presenceInWords('silent', topic.kind))} by ${silent}.`]),
    ...sources('apart').map(
      (id) =>
        `${capitalised(presenceInWords('apart', topic.kind))}: ${mistakableInWords(topic, id, look)} in ${look.source(id)}.`,
    ),
  ];
}

/** A topic as page 1 names it. */
export const topicHead = (topic: Topic): TopicHead => ({
  id: topic.id,
  anchor: anchor(topic.id),
  title: topic.title,
  kind: topic.kind,
  verdict: topic.verdict,
  verdictLabel: VERDICT_WORDS[topic.verdict].label,
  oneArticle: withinOneArticle(topic) !== '',
  articles: [...new Set(topic.claims.map((c) => c.article))].join(' '),
});

/** A topic as its block shows it. */
export function topicView(topic: Topic, look: Lookup): TopicView {
  const apart = keptApart(topic, look);
  const claims = printedRows(claimRows(topic, look), topic);
  const hidden = claims.filter((c) => c.screenOnly).length;
  const plot = rangePlot(topic, look.source, `plot-${anchor(topic.id)}`);
  const further = refusals(topic.refused, look).length - Math.min(apart.length, REFUSED_LINES);
  return {
    ...topicHead(topic),
    reasons: whyInWords(topic),
    reported: reportedInWords(topic),
    counts: countsInWords(topic.counts),
    claims,
    unprinted:
      hidden === 0
        ? ''
        : `${counted(hidden, 'more line of these sources is', 'more lines of these sources are')} in the HTML version.`,
    absent: absentInWords(topic, look),
    refused: apart.slice(0, REFUSED_LINES),
    moreRefused: further > 0 ? `${counted(further, 'more is', 'more are')} listed under Sources and method` : '',
    plot,
    // What page 1 shows of the first highlight is all of it, or all that is printed of it.
    plotScreenOnly: topic.id === look.report.highlights[0] && plot !== null,
    inQuotes: topic.kind === 'attribution',
  };
}
