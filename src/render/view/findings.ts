import { anchor, sentenceAnchor } from '../anchors.js';
import { ruleInWords } from '../words/rules.js';
import type { Lookup } from './lookup.js';

export interface FindingView {
  readonly id: string;
  readonly article: string;
  readonly source: string;
  readonly message: string;
  /** Fragment of the topic it belongs to, or null. */
  readonly topic: string | null;
  readonly evidence: readonly { readonly quote: string; readonly source: string; readonly href: string }[];
}

export interface FindingGroup {
  readonly heading: string;
  readonly findings: readonly FindingView[];
}

function sentenceHref(look: Lookup, article: string, start: number): string {
  const at = look.article(article)?.sentences.findIndex((s) => s.start <= start && start < s.end) ?? -1;
  return at < 0 ? `#article-${anchor(article)}` : `#${sentenceAnchor(article, at)}`;
}

/** The findings by rule, in the order of the rules' names; within a rule as the report has them. */
export function findingGroups(look: Lookup): FindingGroup[] {
  const rules = [...new Set(look.report.findings.map((f) => f.rule))].sort();
  return rules.map((rule) => ({
    heading: ruleInWords(rule),
    findings: look.report.findings
      .filter((f) => f.rule === rule)
      .map((f) => ({
        id: f.id,
        article: f.article,
        source: look.source(f.article),
        message: f.message,
        topic: f.topic === null ? null : anchor(f.topic),
        evidence: f.evidence.map((e) => ({
          quote: e.quote,
          source: look.source(e.article),
          href: sentenceHref(look, e.article, e.start),
        })),
      })),
  }));
}
