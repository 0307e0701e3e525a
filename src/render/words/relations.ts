import type { Relation } from '../../model/index.js';
import { datesInWords } from './dates.js';
import { listed, quoted } from './phrases.js';

/** Why a claim that looks alike was kept apart. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  'other-event': 'about another event',
  'other-scope': 'counts something else',
  'other-unit': 'measured in another unit',
  'same-origin': 'a copy of the same report',
  superseded: 'replaced by a later figure',
  incomparable: 'cannot be compared',
  agree: 'the same',
  compatible: 'can hold beside it',
  contradict: 'cannot hold beside it',
};

/** An article whose own days stand for its claims is named by its id in the report, and by its source to a reader. */
const DAYS_OF = 'the days of ';

/** `date: 2019-03-04` → "date: 4 March 2019"; `scope: soldiers | people` → "scope: soldiers and people". */
export function becauseInWords(because: string, sourceOf: (article: string) => string): string {
  const colon = because.indexOf(': ');
  const lead = colon < 0 ? '' : because.slice(0, colon + 2);
  const part = (p: string): string => {
    if (p.startsWith(DAYS_OF)) return `the days that ${sourceOf(p.slice(DAYS_OF.length))} reports on`;
    return /^".*"$/.test(p) ? quoted(p) : datesInWords(p);
  };
  const parts = because.slice(lead.length).split(' | ');
  // Which reports they are, the line says already.
  if (parts.every((p) => p.startsWith(DAYS_OF))) return 'the reports are of other days';
  return lead.replaceAll('-', ' ') + listed(parts.map(part));
}
