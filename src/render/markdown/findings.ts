import { anchor } from '../anchors.js';
import { type FindingLine, type FindingQuote, findingGroups } from '../view/findings.js';
import { categoriesOf, tellsLoadedWords } from '../view/loaded.js';
import type { Lookup } from '../view/lookup.js';
import { speakersOf, tellsVoices, whoInWords } from '../view/voices.js';
import { quoted, quotedWhole } from '../words/phrases.js';
import { ruleInWords } from '../words/rules.js';
import { sideCounts, sideInWords, voicesInWords } from '../words/voices.js';
import { type Inert, inert } from './escape.js';
import type { Footnote } from './line.js';

/** The findings of one rule, as the template prints them. */
export interface MarkdownFindings {
  readonly heading: Inert;
  readonly lines: readonly {
    readonly message: Inert;
    readonly notes: readonly string[];
    readonly parts: readonly Inert[];
  }[];
  readonly footnotes: readonly Footnote[];
}

/** True for a quote that the line itself tells whole: a footnote would say it again. */
const isTold = (message: string, { quote }: FindingQuote): boolean =>
  message.includes(quoted(quote)) || message.includes(quotedWhole(quote));

/** The footnotes of a line: those of its topic's claims where they stand already, else new ones, which are added to `used`. */
function notesOf({ id, quotes, message }: FindingLine, used: Set<string>): { labels: string[]; footnotes: Footnote[] } {
  const noted = quotes
    .map((q, i) => ({ ...q, label: anchor(q.claim ?? (i === 0 ? `finding-${id}` : `finding-${id}-${i + 1}`)) }))
    .filter((q) => used.has(q.label) || !isTold(message, q));
  const fresh = noted.filter(({ label }, i) => !used.has(label) && noted.findIndex((q) => q.label === label) === i);
  for (const { label } of fresh) used.add(label);
  return {
    labels: [...new Set(noted.map((q) => q.label))],
    footnotes: fresh.map((q) => ({ label: q.label, source: inert(q.source), quote: inert(quoted(q.quote)) })),
  };
}

interface Line {
  readonly message: string;
  /** What it is made of, a line each. */
  readonly parts: readonly string[];
}

const section = (rule: string, lines: readonly Line[]): MarkdownFindings[] =>
  lines.length === 0
    ? []
    : [
        {
          heading: inert(ruleInWords(rule)),
          lines: lines.map(({ message, parts }) => ({ message: inert(message), notes: [], parts: parts.map(inert) })),
          footnotes: [],
        },
      ];

/** "Norland (Ida Brandt and the ministry)"; a side that speaks for itself once. */
const named = (side: string, who: string): string => (side === who ? side : `${side} (${who})`);

/** A voice's or a side's share of a text, after its name. */
const heard = (name: string, counts: Parameters<typeof sideCounts>[0]): string => `${name}: ${sideCounts(counts)}`;

/** Whom each source lets speak: a line a source, "Courier: 5 voices, all named; 24 % of its text", and below it one for each side. */
const voices = ({ report, source }: Lookup): Line[] =>
  report.findings.filter(tellsVoices).map(({ article, facts }) => ({
    message: `${source(article)}: ${voicesInWords(facts)}`,
    parts: (facts.sides ?? []).map((s) => heard(named(sideInWords(s.side), whoInWords(speakersOf(facts, s.side))), s)),
  }));

/** The loaded words of each source, a line a source: "Courier: 4.0 in 1,000 words; epithets: …". */
const loaded = ({ report, source }: Lookup): Line[] =>
  report.findings.filter(tellsLoadedWords).map(({ article, facts }) => {
    const words = categoriesOf(facts).map((c) => `${c.category}: ${c.words}`);
    return { message: `${source(article)}: ${facts.rate.toFixed(1)} in 1,000 words; ${words.join('; ')}`, parts: [] };
  });

/** The findings, a line a matter. `used` holds the labels of the footnotes that stand already; it is added to. */
export function markdownFindings(look: Lookup, used: Set<string>): MarkdownFindings[] {
  const groups = findingGroups(look).map((group) => {
    const lines = group.lines.map((line) => ({ message: inert(line.message), ...notesOf(line, used) }));
    return {
      heading: inert(group.heading),
      lines: lines.map(({ message, labels }) => ({ message, notes: labels, parts: [] })),
      footnotes: lines.flatMap((l) => l.footnotes),
    };
  });
  return [...groups, ...section('voices', voices(look)), ...section('loaded-words', loaded(look))];
}
