import type { Report, Topic, Verdict } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { counted } from './phrases.js';
import { withinOneArticle } from './reasons.js';
import { DISAGREEMENTS } from './verdicts.js';

/** "5 reports, 4 origins". */
export const extentInWords = ({ articles, origins }: Pick<Report, 'articles' | 'origins'>): string =>
  `${counted(articles.length, 'report')}, ${counted(origins.length, 'origin')}`;

/** "on 3 points (1 of them within one report)". */
function conflicts(topics: readonly Topic[]): string {
  const within = topics.filter((t) => withinOneArticle(t) !== '').length;
  const points = `on ${counted(topics.length, 'point')}`;
  if (within === 0) return points;
  if (within === topics.length) return `${points}, within one report`;
  return `${points} (${within} of them within one report)`;
}

/** What is said where nothing differs. */
export const noneInWords = ({ origins }: Pick<Report, 'origins'>): string =>
  origins.length === 1
    ? 'There is one source, and nothing to compare it with.'
    : 'In what could be compared, the sources do not differ.';

/**
 * How the reports stand to each other, in a sentence: "The reports contradict each other on 3 points, differ on 2 points in a way that
 * their own words or dates explain and agree on 40 points."; where none does either: "The reports do not differ in what could be compared:
 * they agree on 40 points." Verdicts that do not occur are left out; empty where nothing is compared.
 */
export function tallyInWords(topics: readonly Topic[]): string {
  const of = (verdict: Verdict): readonly Topic[] => topics.filter((t) => t.verdict === verdict);
  const points = (verdict: Verdict): string => counted(of(verdict).length, 'point');
  const parts: readonly (readonly [Verdict, string])[] = [
    ['conflict', `contradict each other ${conflicts(of('conflict'))}`],
    ['divergent', `differ on ${points('divergent')} in a way that their own words or dates explain`],
    ['agreed', `agree on ${points('agreed')}`],
    ['name-variant', `name ${counted(of('name-variant').length, 'person or place', 'people or places')} differently`],
    ['framing', `put ${counted(of('framing').length, 'thing')} into different words`],
  ];
  const told = parts.filter(([verdict]) => of(verdict).length > 0).map(([, words]) => words);
  if (told.length === 0) return '';
  const differ = topics.some((t) => DISAGREEMENTS.includes(t.verdict));
  return differ
    ? `The reports ${listed(told)}.`
    : `The reports do not differ in what could be compared: they ${listed(told)}.`;
}
