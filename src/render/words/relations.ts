import type { Relation } from '../../model/index.js';
import { dayInWords } from './dates.js';
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

/** `date: 2019-03-04` → "date: 4 March 2019"; `scope: soldiers | people` → "scope: soldiers and people". */
export function becauseInWords(because: string): string {
  const colon = because.indexOf(': ');
  const lead = colon < 0 ? '' : because.slice(0, colon + 2);
  const parts = because.slice(lead.length).split(' | ');
  return lead.replaceAll('-', ' ') + listed(parts.map((p) => (/^".*"$/.test(p) ? quoted(p) : dayInWords(p))));
}
