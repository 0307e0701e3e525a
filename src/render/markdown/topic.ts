import { type Claim, isAnswer, type Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { oneLine, plain } from '../../text/typography.js';
import { anchor } from '../anchors.js';
import { claimView } from '../view/claim.js';
import { areHeadlines, headlinesApart } from '../view/headlines.js';
import type { Lookup } from '../view/lookup.js';
import { isComparedByWords, presenceInWords, presenceOf } from '../view/presence.js';
import { speakersInWords } from '../view/speakers.js';
import { mistakableInWords } from '../view/topic.js';
import { quoted } from '../words/phrases.js';
import { readingOf, withoutRestated } from '../words/reading.js';
import { whyInWords } from '../words/reasons.js';
import { reportedInWords } from '../words/reported.js';
import { VERDICT_WORDS } from '../words/verdicts.js';
import { type Inert, inert } from './escape.js';
import type { Footnote, Line } from './line.js';
import { quoteNote, unused } from './note.js';
import { wordingLines, wordingNotes } from './wordings.js';

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

/** Of an answer that is less than this share of its sentence ("rescued from"), the words alone could not be looked up. */
const LOOKED_UP = 0.5;

/** A statement is told in the very words that are its evidence: a footnote would say them again, but for an answer of a few words. */
export function isItsQuote(claim: Claim, look: Lookup): boolean {
  if (claim.kind !== 'attribution' || oneLine(plain(claim.evidence.quote)) !== oneLine(plain(claim.value.text)))
    return false;
  const sentence = look.article(claim.article)?.sentences[claim.sentence];
  if (!isAnswer(claim) || sentence === undefined) return true;
  return claim.evidence.quote.length >= (sentence.end - sentence.start) * LOOKED_UP;
}

/** One figure, or the same words, of one source and speaker stand on one line, with a footnote for each place. */
function claimLines(topic: Topic, look: Lookup): Line[] {
  const lines = new Map<string, { words: Inert; source: Inert; notes: string[] }>();
  for (const claim of withoutRestated(topic.claims)) {
    const view = claimView(claim, look, topic);
    const said = isItsQuote(claim, look) ? quoted(view.quote) : view.words;
    const words = view.resolved === null ? said : `${said} (${view.resolved})`;
    const source = view.citing === '' ? view.source : `${view.source}, ${view.citing}`;
    const key = JSON.stringify([claim.article, claim.kind === 'quantity' ? readingOf(claim, words) : words, source]);
    const line = lines.get(key) ?? { words: inert(words), source: inert(source), notes: [] };
    if (!isItsQuote(claim, look)) line.notes.push(anchor(claim.id));
    lines.set(key, line);
  }
  return [...lines.values()];
}

const plainLine = (words: string, source: string): Line => ({
  words: inert(words),
  source: inert(source),
  notes: [],
});

/** A line for each source that tells, of the same noun and deed, what was not set beside these. */
const notCompared = (topic: Topic, look: Lookup): Line[] =>
  topic.silent
    .filter((id) => presenceOf(topic, id, look) === 'apart')
    .map((id) =>
      plainLine(`${presenceInWords('apart', topic.kind)}: ${mistakableInWords(topic, id, look)}`, look.source(id)),
    );

const headlineLines = (topic: Topic, look: Lookup): Line[] =>
  headlinesApart(topic, look).map(({ words, articles }) => plainLine(words, listed(articles.map(look.source))));

/** The sources that have no claim here: those that tell one of the same, then those in which no word of it stands. */
function otherSources(topic: Topic, look: Lookup): Line[] {
  if (topic.kind === 'framing') return areHeadlines(topic) ? headlineLines(topic, look) : [];
  if (isComparedByWords(topic.kind)) return [];
  const silent = topic.silent.filter((id) => presenceOf(topic, id, look) === 'silent').map(look.source);
  const lines = notCompared(topic, look);
  return silent.length === 0 ? lines : [...lines, plainLine(presenceInWords('silent', topic.kind), listed(silent))];
}

/** A topic, one fact a line. `used` holds the labels of the footnotes that stand already; it is added to. */
export function markdownTopic(topic: Topic, look: Lookup, used: Set<string>): MarkdownTopic {
  const reported = reportedInWords(topic);
  const isWorded = topic.kind === 'framing';
  const noted = withoutRestated(topic.claims)
    .filter((c) => !isItsQuote(c, look))
    .map((c) => quoteNote(c, look));
  return {
    title: inert(topic.title),
    anchor: anchor(topic.id),
    verdict: VERDICT_WORDS[topic.verdict].label,
    reported: reported === null ? null : inert(reported),
    // The lines of a wording are the words that differ.
    reasons: isWorded ? [] : whyInWords(topic).map(inert),
    speakers: speakersInWords(topic),
    lines: [...(isWorded ? wordingLines(topic, look) : claimLines(topic, look)), ...otherSources(topic, look)],
    footnotes: unused(isWorded ? wordingNotes(topic, look) : noted, used),
  };
}
