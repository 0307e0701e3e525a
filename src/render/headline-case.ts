import type { Claim, Report, ReportArticle, Topic } from '../model/index.js';
import { capitalised } from '../text/typography.js';

/*
 * "Over 70 Soldiers Missing" is how a headline is set. Where its words become a label of the report, "over 70 soldiers", its capitals are
 * no part of what is said. Quotes stay as they are: no evidence and nothing in quotation marks is changed.
 */

const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
/** Shorter words (of, the, with) are set small in headlines, too. */
const SHORTEST = 5;
/** Fewer capitals are names. */
const FEWEST = 3;

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** True for a line in which all words of five letters or more begin with a capital. */
export function isHeadlineCase(line: string): boolean {
  const words = (line.match(WORD) ?? []).filter((w) => w.length >= SHORTEST);
  return words.length >= FEWEST && words.every(isCapital);
}

/** The words that the articles print in small letters: no names. */
function smallWords(articles: readonly ReportArticle[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of articles) for (const word of text.match(WORD) ?? []) if (!isCapital(word)) words.add(word);
  return words;
}

/** `text` with every word small that the articles print small as well. */
const calmed = (text: string, small: ReadonlySet<string>): string =>
  text.replace(WORD, (word) => (small.has(word.toLowerCase()) ? word.toLowerCase() : word));

type Calm = (claim: Claim) => string | null;

/** The calm words of a figure that stands in a headline; null where nothing changes. */
const calmOf =
  (articles: ReadonlyMap<string, ReportArticle>, small: ReadonlySet<string>): Calm =>
  (claim) => {
    if (claim.kind !== 'quantity') return null;
    const article = articles.get(claim.article);
    const sentence = article?.sentences[claim.sentence];
    if (article === undefined || sentence === undefined) return null;
    if (!isHeadlineCase(article.text.slice(sentence.start, sentence.end))) return null;
    const words = calmed(claim.value.text, small);
    return words === claim.value.text ? null : words;
  };

/** "When: 70 Missing as Standoff Escalates" → "When: 70 missing as standoff escalates". */
function calmTitle(title: string, small: ReadonlySet<string>): string {
  const lead = title.startsWith('When: ') ? 'When: ' : '';
  const rest = title.slice(lead.length);
  if (/["“]/.test(title) || !isHeadlineCase(rest)) return title;
  const calm = calmed(rest, small);
  return lead === '' ? capitalised(calm) : lead + calm;
}

function calmTopic(topic: Topic, calm: Calm, small: ReadonlySet<string>): Topic {
  const title = topic.kind === 'date' || topic.kind === 'quantity' ? calmTitle(topic.title, small) : topic.title;
  const changed = new Map(
    topic.claims.flatMap((c) => {
      const words = calm(c);
      return words === null ? [] : [[c.value.text, words] as const];
    }),
  );
  if (changed.size === 0 && title === topic.title) return topic;
  const claims = topic.claims.map((c) => {
    const words = calm(c);
    return words === null || c.kind !== 'quantity' ? c : { ...c, value: { ...c.value, text: words } };
  });
  const reasons = topic.reasons.map((reason) => {
    const colon = reason.indexOf(': ') + 2;
    const parts = reason.slice(colon).split(' | ');
    return reason.slice(0, colon) + parts.map((p) => changed.get(p) ?? p).join(' | ');
  });
  return { ...topic, title, claims, reasons };
}

/** The report with the capitals of headlines taken from the words of figures, from the titles and from the reasons that repeat them. */
export function withoutHeadlineCase(report: Report): Report {
  const small = smallWords(report.articles);
  const calm = calmOf(new Map(report.articles.map((a) => [a.id, a])), small);
  return { ...report, topics: report.topics.map((topic) => calmTopic(topic, calm, small)) };
}
