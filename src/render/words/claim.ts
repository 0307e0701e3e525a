import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import type { Claim, ClaimOf } from '../../model/index.js';
import { quoted, withoutLoneMark } from './phrases.js';

/** "More Than 70", "AT least 84", "Dozens of", "Seventeen" at the start of a sentence or headline: the capitals are not the figure's. */
function withoutCapitals(words: string, { bound, hedge }: ClaimOf<'quantity'>): string {
  const isVague = bound === 'open-plural' || bound === 'vague';
  const isHedged = hedge !== null && words.toLowerCase().startsWith(hedge.toLowerCase());
  const [first = ''] = words.split(' ');
  const [number = ''] = first.toLowerCase().split('-');
  const isNumber = SMALL_NUMBERS.has(number) || TENS.has(number);
  const end = isHedged ? hedge.length : isVague || isNumber ? first.length : 0;
  return words.slice(0, end).toLowerCase() + words.slice(end);
}

/** "named the captain as Ada Poe": the words between title and name that belong to the verb. */
const NAMED_AS = ' as ';

/** A name with its title as the source writes them; "Ada Poe, captain" where other words stand between the two. */
function titled({ role, name, evidence }: ClaimOf<'person-role' | 'place-name'>): string {
  return role !== null && evidence.quote === role + NAMED_AS + name ? `${name}, ${role}` : evidence.quote;
}

const isName = (claim: Claim): claim is ClaimOf<'person-role' | 'place-name'> =>
  claim.kind === 'person-role' || claim.kind === 'place-name';

/** What is said, in as few of the source's words as carry it. */
export function wordsOf(claim: Claim): string {
  // A title stands in the quote alone: the claim's text is the name.
  const said = isName(claim) && claim.role !== null ? titled(claim) : claim.value.text;
  const words = withoutLoneMark(said.replaceAll(/\s+/g, ' ').trim());
  if (claim.kind === 'quantity') return withoutCapitals(words, claim);
  return claim.kind === 'framing' && claim.voice === 'quoted' ? quoted(words) : words;
}
