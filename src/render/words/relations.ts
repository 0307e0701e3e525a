import type { Refusal, Relation } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { datesInWords } from './dates.js';
import { quoted } from './phrases.js';

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

/** The report tells two dates of one article as two. */
const ONE_ARTICLE = 'one article: ';

/** An article whose own days stand for its claims is named by its id in the report, and by its source to a reader. */
const DAYS_OF = 'the days of ';

/** Leads of a reason that the relation's own words say already. */
const SAID: ReadonlySet<string> = new Set(['scope', 'dates', 'places', 'unit', 'role']);
/** Reasons that say no more than their relation. */
const NO_MORE: ReadonlySet<string> = new Set(['of another event', 'told as another event']);

/** Why a claim was kept apart, in one phrase: "counts something else: killed and injured". */
export function whyApart(
  { relation, because }: Pick<Refusal, 'relation' | 'because'>,
  sourceOf: (article: string) => string,
): string {
  const words = RELATION_WORDS[relation];
  if (because === '' || NO_MORE.has(because)) return words;
  const colon = because.indexOf(': ');
  const said = SAID.has(because.slice(0, Math.max(colon, 0)));
  return `${words}: ${becauseInWords(said ? because.slice(colon + 2) : because, sourceOf)}`;
}

/** `date: 2019-03-04` → "date: 4 March 2019"; `scope: soldiers | people` → "scope: soldiers and people". */
export function becauseInWords(because: string, sourceOf: (article: string) => string): string {
  const colon = because.indexOf(': ');
  const lead = colon < 0 ? '' : because.slice(0, colon + 2);
  if (lead === ONE_ARTICLE)
    return `one report tells both, ${listed(because.slice(lead.length).split(' | ').map(quoted))}`;
  const part = (p: string): string => {
    if (p.startsWith(DAYS_OF)) return `the days that ${sourceOf(p.slice(DAYS_OF.length))} reports on`;
    // The report sets words between straight marks; those among them are the source's.
    return /^".*"$/.test(p) ? quoted(p.slice(1, -1)) : datesInWords(p);
  };
  const parts = because.slice(lead.length).split(' | ');
  // Which reports they are, the line says already.
  if (parts.every((p) => p.startsWith(DAYS_OF))) return 'the reports are of other days';
  return lead.replaceAll('-', ' ') + listed(parts.map(part));
}
