import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { groupOf, namedGroupOf } from '../../lexicon/counted-groups.js';
import { ANYONE_NOUNS, COUNT_NOUNS, FAMILIES, WIDE_NOUNS } from '../../lexicon/framing.js';
import { NEVER_NAMES, ROLE_NOUNS } from '../../lexicon/names.js';
import { ANYBODY } from '../../lexicon/people.js';
import type { FramingClaim } from '../../model/index.js';
import { isLower } from '../../text/letters.js';
import type { Witness } from '../witness.js';

/** Letters by which a land, its people and its adjective are one: "Norland", "Norlander", "Norlandic". */
const STEM = 4;

/** What stands between two words of a quote. */
const BETWEEN_WORDS = /[^\p{L}\p{M}]+/u;

/** The letters by which the forms of a name are known for one, small. */
export const stem = (word: string): string => word.toLowerCase().slice(0, STEM);

/** A name's first letter is a capital; short words, counts and calendar words are no names that tell things apart. */
function isName(word: string): boolean {
  const first = word[0] ?? '';
  if (word.length < STEM || isLower(first) || first === first.toLowerCase()) return false;
  const lower = word.toLowerCase();
  return ![COUNT_NOUNS, MONTHS, NEVER_NAMES, WEEKDAYS].some((words) => words.has(lower));
}

/** Stems of the names among words. */
export const nameStems = (words: readonly string[]): Set<string> => new Set(words.filter(isName).map(stem));

/** Stems of the names in the first `within` sentences of an article. */
export function namesWithin({ document }: Witness, within: number): Set<string> {
  const names = new Set<string>();
  for (const { tokens } of document.sentences.slice(0, within))
    for (const { text, pos } of tokens) if (pos === 'PROPN' && isName(text)) names.add(stem(text));
  return names;
}

/** Stems of the names in a quote. */
export const namesIn = (text: string): Set<string> => nameStems(text.split(BETWEEN_WORDS));

/** Groups that are the public: a crowd in one report is "people" in the next. */
const PUBLIC = new Set(['anyone', 'civilians', 'crowd', 'passengers', 'throng']);

/** "President Lund" is the president whom another article tells to be arrested. */
const isRole = ({ concept }: FramingClaim, noun: string): boolean =>
  ROLE_NOUNS.has(noun) && FAMILIES.get(concept)?.lasting === false;

/** What a noun is compared by: the group of people it names, a land's kind, a name's stem, else the noun itself. */
function nounKey(claim: FramingClaim, names: ReadonlySet<string>, noun: string): string {
  const group = namedGroupOf(noun) ?? noun;
  if (PUBLIC.has(group)) return 'public';
  if (group !== noun) return group;
  // What a clause says of a place's standing need not have the place in its quote.
  if (claim.concept === 'status') return WIDE_NOUNS.has(noun) ? 'territory' : stem(noun);
  return names.has(stem(noun)) && !isRole(claim, noun) ? stem(noun) : noun;
}

/** What the wording's object is, as keys that other articles' claims share when they speak of the same. */
export function objectKeys(claim: FramingClaim): Set<string> {
  const nouns = (claim.objects ?? []).filter((n) => !ANYBODY.has(n));
  const named = nouns.filter((n) => !COUNT_NOUNS.has(n));
  const names = namesIn(claim.evidence.quote);
  // "Thousands fled": a count alone is of people.
  if (named.length === 0 && nouns.length > 0) return new Set(['public']);
  const { class: thing, lasting } = FAMILIES.get(claim.concept) ?? {};
  // What "President Lund" is held to be is told of Lund, and of no other president.
  const own = thing === 'people' && lasting ? named.filter((n) => !ROLE_NOUNS.has(n)) : [];
  return new Set((own.length > 0 ? own : named).map((n) => nounKey(claim, names, n)));
}

/** The names among those who do it; "forces" and "police" alone tell nobody. */
export const agentNames = (claim: FramingClaim): Set<string> =>
  new Set(
    (claim.agents ?? []).filter((a) => groupOf(a) === null && !ANYONE_NOUNS.has(a) && !ROLE_NOUNS.has(a)).map(stem),
  );
