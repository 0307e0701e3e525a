import type { ClaimOf, Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { byText } from '../../text/order.js';
import { capitalised } from '../../text/typography.js';
import { anchor } from '../anchors.js';
import { type Dated, type Timeline, timeline } from '../charts/timeline.js';
import { spanInWords } from '../words/dates.js';
import { counted } from '../words/phrases.js';
import { finestDates, reportedInWords } from '../words/reported.js';
import { DISAGREEMENTS, VERDICT_WORDS } from '../words/verdicts.js';
import type { Lookup } from './lookup.js';

/** What is dated, with the days that its sources give. */
export interface ChronologyRow {
  readonly title: string;
  readonly anchor: string;
  readonly disputed: boolean;
  readonly verdict: string;
  readonly verdictLabel: string;
  readonly articles: string;
  readonly kind: string;
  /** Each day that is told, with who tells it. */
  readonly days: readonly { readonly words: string; readonly sources: string }[];
}

/** The timeline and its table. */
export interface Chronology {
  readonly chart: Timeline | null;
  readonly rows: readonly ChronologyRow[];
  /** "14 more dates are given by one origin alone.", or empty. */
  readonly more: string;
}

/** Rows that fit one page with their chart. */
const MOST = 12;
/** With fewer rows, days that one origin alone gives are shown too, for what else happened. */
const FEWEST = 6;

const claimsOf = (topic: Topic): ClaimOf<'date'>[] =>
  topic.claims.filter((c): c is ClaimOf<'date'> => c.kind === 'date');
const known = (claims: readonly ClaimOf<'date'>[]): { start: string; end: string }[] =>
  claims.flatMap(({ value: { start, end } }) => (start === null ? [] : [{ start, end: end ?? start }]));
const first = (topic: Topic): string =>
  known(claimsOf(topic))
    .map((s) => s.start)
    .sort()[0] ?? '9999';

/** "When: the war ended" → "The war ended": the section tells nothing but when. */
const titleOf = ({ title }: Topic): string => capitalised(title.replace(/^When: /, ''));

/** The days and hours of a topic on an axis of days, where an hour alone would tell nothing: "17 August 2031, 17:00". */
function onAxis(topic: Topic): string | null {
  const reported = reportedInWords(topic);
  const claims = claimsOf(topic);
  if (reported === null || claims.every((c) => c.value.time === null)) return reported;
  const days = finestDates(claims).flatMap(({ value }) => spanInWords(value.start, value.end) ?? []);
  return days.length === 0 ? reported : `${[...new Set(days)].join(' or ')}, ${reported}`;
}

function row(topic: Topic, look: Lookup): ChronologyRow {
  const days = new Map<string, Set<string>>();
  const own = claimsOf(topic);
  const finest = [...new Set(own.map((c) => c.article))].flatMap((id) =>
    finestDates(own.filter((c) => c.article === id)),
  );
  const ordered = finest.sort((a, b) => byText(a.value.start ?? '', b.value.start ?? ''));
  for (const claim of ordered) {
    const words = spanInWords(claim.value.start, claim.value.end) ?? claim.value.text;
    days.set(words, (days.get(words) ?? new Set()).add(look.source(claim.article)));
  }
  return {
    title: titleOf(topic),
    anchor: anchor(topic.id),
    disputed: DISAGREEMENTS.includes(topic.verdict),
    verdict: topic.verdict,
    verdictLabel: VERDICT_WORDS[topic.verdict].label,
    articles: [...new Set(topic.claims.map((c) => c.article))].join(' '),
    kind: topic.kind,
    days: [...days].map(([words, sources]) => ({ words, sources: listed([...sources]) })),
  };
}

/** What the sources date, earliest first: all that is compared, then, where that is little, what one origin alone dates. */
export function chronology(look: Lookup): Chronology {
  const dates = look.report.topics.filter((t) => t.kind === 'date' && known(claimsOf(t)).length > 0);
  const several = dates.filter((t) => t.verdict !== 'single-origin');
  // What one origin dates in half a sentence says too little to stand alone.
  const alone = dates.filter((t) => t.verdict === 'single-origin' && !titleOf(t).startsWith('…'));
  const chosen = [...several.slice(0, MOST), ...alone.slice(0, Math.max(0, FEWEST - several.length))];
  const ordered = chosen.sort((a, b) => byText(first(a), first(b)) || byText(a.id, b.id));
  const rows = ordered.map((topic) => row(topic, look));
  const dated: Dated[] = ordered.map((topic, i) => ({
    title: titleOf(topic),
    words: onAxis(topic) ?? rows[i]?.days.map((d) => d.words).join(' or ') ?? '',
    disputed: rows[i]?.disputed ?? false,
    spans: known(claimsOf(topic)),
  }));
  const left = dates.length - chosen.length;
  const more = left === 0 ? '' : `${counted(left, 'more date is', 'more dates are')} given by one origin alone.`;
  return { chart: timeline(dated, 'timeline'), rows, more };
}
