import { groupOf } from '../../lexicon/counted-groups.js';
import type { NameMention, QuantityMention } from '../../model/index.js';
import { meetsSet } from '../../text/meet.js';

/** Characters that may stand between a name and the age beside it: "Dana Reed, 27"; "27-year-old shopkeeper Dana Reed". */
const BEFORE = 3;
const AFTER = 24;

/** Words between a name and the age that it has, behind the name and its comma. */
const LINKS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'is',
  'is a',
  'is now',
  'just',
  'now',
  'only',
  'the',
  'turned',
  'was',
  'was a',
  'was just',
  'was only',
  'who is',
  'who is now',
  'who turned',
  'who was',
  'who will be',
]);
/** The longest of them, with its comma. */
const LONGEST = 14;

/** True where `between` leads from a name to its age: ", who is", " turned". */
const leads = (between: string): boolean =>
  between.length <= LONGEST && LINKS.has(between.replace(',', '').trim().toLowerCase());

/** "a 27-year-old Norlander", "Norlandish-Estrian": words that tell where somebody is from, no name of a person. */
const isOrigin = ({ kind, name }: NameMention): boolean =>
  kind !== 'person' && name.split(/[\s-]/).every((word) => /^\p{Lu}\p{Ll}+(?:ans?|ese|ish|ch|er|i)$/u.test(word));

/** Prepositions that lead to somebody or something else: "the 41-year-old floated down to Earth". */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'about against at behind by for from in into near of on onto over to under with'.split(' '),
);

/** "the 27-year-old shopkeeper Dana Reed", "a 6-year-old boy, Ivo Reed": nouns alone, or these and a comma right before the name; ", aged 21, reached Ellery". */
const leadsTo = (between: string): boolean => {
  if (meetsSet(between.toLowerCase().split(/[^a-z]+/), ELSEWHERE)) return false;
  const comma = between.indexOf(',');
  return comma < 0 || (comma > 0 && between.slice(comma + 1).trim() === '');
};

/** The name of the one whose age is told: the nearest name right before the figure, or after it; null for none. `names` are those of the sentence, `text` the article's. */
export function bearerOf(mention: QuantityMention, names: readonly NameMention[], text: string): string | null {
  const beings = names.filter((n) => n.kind === 'person' || n.kind === 'other');
  const before = beings.find(
    ({ end }) => end <= mention.start && (mention.start - end <= BEFORE || leads(text.slice(end, mention.start))),
  );
  const { counted } = mention;
  // "a record more than 50 years old that Reed had set"
  if (counted !== null && counted.end <= mention.start && groupOf(counted.head) === null) return null;
  // "the 56-year-old Harbour Lights actress": a name before the noun is what she is known from.
  const modifies = (n: NameMention): boolean =>
    counted !== null && n.start >= counted.start && n.end < counted.end && !n.name.toLowerCase().includes(counted.head);
  const within = beings.find(
    (n) =>
      !modifies(n) &&
      n.start >= mention.start &&
      n.start - mention.end <= AFTER &&
      !isOrigin(n) &&
      leadsTo(text.slice(mention.end, n.start)),
  );
  return (before ?? within)?.name ?? null;
}
