import type { Claim, Topic } from '../../model/index.js';
import { plain } from '../../text/typography.js';
import { anchor } from '../anchors.js';
import { claimView } from '../view/claim.js';
import type { Lookup } from '../view/lookup.js';
import { alikeIn, isComparedByWords, presenceInWords, presenceOf } from '../view/presence.js';
import { refusals } from '../view/topic.js';
import { counted, listed, quoted } from '../words/phrases.js';
import { whyInWords } from '../words/reasons.js';
import { reportedInWords } from '../words/reported.js';
import { DISAGREEMENTS, VERDICT_WORDS } from '../words/verdicts.js';
import { type Inert, inert } from './escape.js';
import type { Footnote, Line } from './line.js';
import { isHeadline, wordingLines, wordingNotes, wordingsApart } from './wordings.js';

/** One topic, as the template prints it. */
export interface MarkdownTopic {
  readonly title: Inert;
  readonly anchor: string;
  readonly verdict: string;
  readonly reported: Inert | null;
  readonly reasons: readonly Inert[];
  /** "1 speaker behind 3 origins"; null where none is behind two, or a reason tells it. */
  readonly speakers: string | null;
  readonly lines: readonly Line[];
  readonly footnotes: readonly Footnote[];
}

const oneLine = (text: string): string => plain(text).replaceAll(/\s+/g, ' ').trim();

/** A statement is told in the very words that are its evidence: a footnote would say them again. */
const isItsQuote = (claim: Claim): boolean =>
  claim.kind === 'attribution' && oneLine(claim.evidence.quote) === oneLine(claim.value.text);

/** The same words of one source stand on one line, with a footnote for each place. */
function claimLines(claims: readonly Claim[], look: Lookup): Line[] {
  const lines = new Map<string, { words: Inert; source: Inert; notes: string[] }>();
  for (const claim of claims) {
    const view = claimView(claim, look);
    const said = isItsQuote(claim) ? quoted(view.quote) : view.words;
    const words = view.resolved === null ? said : `${said} (${view.resolved})`;
    const source = view.citing === '' ? view.source : `${view.source}, ${view.citing}`;
    const key = JSON.stringify([claim.article, words, source]);
    const line = lines.get(key) ?? { words: inert(words), source: inert(source), notes: [] };
    if (!isItsQuote(claim)) line.notes.push(anchor(claim.id));
    lines.set(key, line);
  }
  return [...lines.values()];
}

const plainLine = (words: string, source: string): Line => ({
  words: inert(words),
  source: inert(source),
  notes: [],
});

/** What looks alike and was matched with nothing here, in as few words as tell it. */
const ALIKE = 3;

/** Sources that tell something that looks alike and is not: a line for each source and reason. */
function incomparable(topic: Topic, look: Lookup): { article: string; line: Line }[] {
  const apart = refusals(topic.refused, look);
  const lineOf = (article: string, words: string, why: string): { article: string; line: Line } => {
    const said = [presenceInWords('apart', topic.kind), words].filter((w) => w !== '').join(': ');
    const source = look.source(article);
    return { article, line: plainLine(said, why === '' ? source : `${source} (${why})`) };
  };
  return topic.silent.flatMap((id) => {
    if (presenceOf(topic, id, look) === 'silent') return [];
    const refused = apart.filter((r) => r.article === id && r.words !== '').slice(0, ALIKE);
    if (refused.length > 0) return refused.map((r) => lineOf(id, r.words, r.why));
    const alike = [...new Set(alikeIn(topic, id, look).map((c) => claimView(c, look).words))].slice(0, ALIKE);
    return [lineOf(id, alike.join('; '), apart.find((r) => r.article === id)?.why ?? '')];
  });
}

/** The sources whose headlines are of other days or another event, in one line, and those without a headline in another. */
function headlinesApart(topic: Topic, look: Lookup): Line[] {
  const apart = [...new Set(topic.refused.flatMap(({ claim }) => look.articleOfClaim(claim) ?? []))];
  const without = topic.silent.filter((id) => !apart.includes(id));
  const unknown = topic.refused.some((r) => r.because.endsWith(': not known'));
  const days = unknown ? 'other or unknown days' : 'other days';
  const lines: [string, string[]][] = [
    [`headlines of ${days} or of another event, not set beside these`, apart],
    ['no headline found', without],
  ];
  return lines
    .filter(([, ids]) => ids.length > 0)
    .map(([words, ids]) => plainLine(words, listed(ids.map(look.source))));
}

/** A line for each source that has no claim here. Where sources differ each silent one has its own, else they share one. */
function otherSources(topic: Topic, look: Lookup): Line[] {
  if (topic.kind === 'framing')
    return topic.claims.some(isHeadline) ? headlinesApart(topic, look) : wordingsApart(topic, look);
  const apart = incomparable(topic, look);
  const isSilent = (id: string): boolean => !isComparedByWords(topic.kind) && !apart.some((a) => a.article === id);
  const silent = topic.silent.filter(isSilent).map(look.source);
  const differ = DISAGREEMENTS.includes(topic.verdict);
  const lines = differ ? silent : silent.length > 0 ? [listed(silent)] : [];
  return [
    ...apart.map((a) => a.line),
    ...lines.map((sources) => plainLine(presenceInWords('silent', topic.kind), sources)),
  ];
}

const quoteNote = (claim: Claim, look: Lookup): Footnote => ({
  label: anchor(claim.id),
  source: inert(look.source(claim.article)),
  quote: inert(quoted(claim.evidence.quote)),
});

/** The footnotes whose label is not in `used` yet; adds it there. */
function unused(notes: readonly Footnote[], used: Set<string>): Footnote[] {
  const fresh = notes.filter(({ label }) => !used.has(label));
  for (const { label } of fresh) used.add(label);
  return fresh;
}

function speakersInWords({ counts: { origins, speakers }, reasons }: Topic): string | null {
  if (speakers >= origins || reasons.some((reason) => reason.startsWith('speaker:'))) return null;
  return `${counted(speakers, 'speaker')} behind ${counted(origins, 'origin')}`;
}

/** A topic, one fact a line. `used` holds the labels of the footnotes that stand already; it is added to. */
export function markdownTopic(topic: Topic, look: Lookup, used: Set<string>): MarkdownTopic {
  const reported = reportedInWords(topic);
  const isWorded = topic.kind === 'framing';
  const noted = topic.claims.filter((c) => !isItsQuote(c)).map((c) => quoteNote(c, look));
  return {
    title: inert(topic.title),
    anchor: anchor(topic.id),
    verdict: VERDICT_WORDS[topic.verdict].label,
    reported: reported === null ? null : inert(reported),
    // The lines of a wording are the words that differ.
    reasons: isWorded ? [] : whyInWords(topic).map(inert),
    speakers: speakersInWords(topic),
    lines: [...(isWorded ? wordingLines(topic, look) : claimLines(topic.claims, look)), ...otherSources(topic, look)],
    footnotes: unused(isWorded ? wordingNotes(topic, look) : noted, used),
  };
}
