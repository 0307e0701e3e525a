import { anchor } from '../anchors.js';
import { type FindingLine, findingGroups } from '../view/findings.js';
import { categoriesOf, tellsLoadedWords } from '../view/loaded.js';
import type { Lookup } from '../view/lookup.js';
import { tellsVoices } from '../view/voices.js';
import { quoted } from '../words/phrases.js';
import { ruleInWords } from '../words/rules.js';
import { sideCounts, sideInWords, timesInWords, voicesInWords } from '../words/voices.js';
import { type Inert, inert } from './escape.js';
import type { Footnote } from './topic.js';

export interface MarkdownFindings {
  readonly heading: Inert;
  readonly lines: readonly { readonly message: Inert; readonly notes: readonly string[] }[];
  readonly footnotes: readonly Footnote[];
}

/** The footnotes of a line: those of its topic's claims where they stand already, else new ones, which are added to `used`. */
function notesOf({ id, quotes }: FindingLine, used: Set<string>): { labels: string[]; footnotes: Footnote[] } {
  const labels = quotes.map((q, i) => anchor(q.claim ?? (i === 0 ? `finding-${id}` : `finding-${id}-${i + 1}`)));
  const footnotes = quotes.flatMap((q, i) => {
    const label = labels[i] ?? '';
    if (used.has(label)) return [];
    used.add(label);
    return [{ label, source: inert(q.source), quote: inert(quoted(q.quote)) }];
  });
  return { labels: [...new Set(labels)], footnotes };
}

const section = (rule: string, messages: readonly string[]): MarkdownFindings[] =>
  messages.length === 0
    ? []
    : [
        {
          heading: inert(ruleInWords(rule)),
          lines: messages.map((m) => ({ message: inert(m), notes: [] })),
          footnotes: [],
        },
      ];

/** The most heard voices of a line; the report's JSON has all. */
const HEARD = 3;

/** Whom each source lets speak, a line a source: "BBC: 5 voices, all named, in 24 % of its text; most heard: …". */
const voices = ({ report, source }: Lookup): string[] =>
  report.findings.filter(tellsVoices).map(({ article, facts }) => {
    const heard = facts.voices.slice(0, HEARD).map((v) => `${v.speaker} ${timesInWords(v)}`);
    const sides = (facts.sides ?? []).map((s) => `${sideInWords(s.side)} ${sideCounts(s)}`);
    const bySide = sides.length === 0 ? '' : `. By side: ${sides.join(' | ')}`;
    return `${source(article)}: ${voicesInWords(facts)}; most heard: ${heard.join('; ')}${bySide}`;
  });

/** The loaded words of each source, a line a source: "BBC: 4.0 in 1,000 words; epithets: …". */
const loaded = ({ report, source }: Lookup): string[] =>
  report.findings.filter(tellsLoadedWords).map(({ article, facts }) => {
    const words = categoriesOf(facts).map((c) => `${c.category}: ${c.words}`);
    return `${source(article)}: ${facts.rate.toFixed(1)} in 1,000 words; ${words.join('; ')}`;
  });

/** The findings, a line a matter. `used` holds the labels of the footnotes that stand already; it is added to. */
export function markdownFindings(look: Lookup, used: Set<string>): MarkdownFindings[] {
  const groups = findingGroups(look).map((group) => {
    const lines = group.lines.map((line) => ({ message: inert(line.message), ...notesOf(line, used) }));
    return {
      heading: inert(group.heading),
      lines: lines.map(({ message, labels }) => ({ message, notes: labels })),
      footnotes: lines.flatMap((l) => l.footnotes),
    };
  });
  return [...groups, ...section('voices', voices(look)), ...section('loaded-words', loaded(look))];
}
