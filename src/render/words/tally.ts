import type { Report, Topic, Verdict } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { counted } from './phrases.js';
import { withinOneArticle } from './reasons.js';

/** "5 reports, 4 origins". */
export const extentInWords = ({ articles, origins }: Pick<Report, 'articles' | 'origins'>): string =>
  `${counted(articles.length, 'report')}, ${counted(origins.length, 'origin')}`;

/** "3 contradictions (2 of them within one report)". */
function contradictions(topics: readonly Topic[]): string {
  const within = topics.filter((t) => withinOneArticle(t) !== '').length;
  const all = counted(topics.length, 'contradiction');
  if (within === 0) return all;
  if (within < topics.length) return `${all} (${within} of them within one report)`;
  return `${all} (${within > 1 ? 'each ' : ''}within one report)`;
}

const differences = (n: number): string => `${counted(n, 'difference')} that the reports’ own words or dates explain`;

/** What is said where nothing differs. */
export const noneInWords = ({ origins }: Pick<Report, 'origins'>): string =>
  origins.length === 1
    ? 'There is one source, and nothing to compare it with.'
    : 'In what could be compared, the sources do not differ.';

/**
 * How the reports stand to each other: "There are 3 contradictions and 2 differences that the reports’ own words or dates explain. The reports
 * agree on 40 points."; where none of these is: "The reports do not differ in what could be compared: they agree on 40 points." Verdicts that
 * do not occur are left out; empty where nothing is compared.
 */
export function tallyInWords(topics: readonly Topic[]): string {
  const of = (verdict: Verdict): readonly Topic[] => topics.filter((t) => t.verdict === verdict);
  const n = (verdict: Verdict): number => of(verdict).length;
  const differing = [
    ...(n('conflict') > 0 ? [contradictions(of('conflict'))] : []),
    ...(n('divergent') > 0 ? [differences(n('divergent'))] : []),
  ];
  const parts: readonly (readonly [Verdict, string])[] = [
    ['agreed', `agree on ${counted(n('agreed'), 'point')}`],
    ['name-variant', `name ${counted(n('name-variant'), 'person or place', 'people or places')} differently`],
    ['framing', `put ${counted(n('framing'), 'thing')} into different words`],
  ];
  const told = parts.filter(([verdict]) => n(verdict) > 0).map(([, words]) => words);
  if (differing.length === 0)
    return told.length === 0 ? '' : `The reports do not differ in what could be compared: they ${listed(told)}.`;
  const isOne = n(n('conflict') > 0 ? 'conflict' : 'divergent') === 1;
  const first = `There ${isOne ? 'is' : 'are'} ${listed(differing)}.`;
  return told.length === 0 ? first : `${first} The reports ${listed(told)}.`;
}
