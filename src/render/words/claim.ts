import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import type { Claim, ClaimOf } from '../../model/index.js';
import { oneLine } from '../../text/typography.js';
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

/** A comma, a dash or a bracket and an article: what may stand between a name and the title behind it, or before it. */
const BESIDE = /^[\s,–—("“]*(?:(?:an?|the)\s)?$/i;

/**
 * A name with its title as the source writes them; "Ada Poe, captain" where a clause gives it: "named the captain as Ada Poe", "Ada Poe was elected
 * captain".
 */
function titled({ role, name, evidence: { quote } }: ClaimOf<'person-role' | 'place-name'>): string {
  if (role === null) return quote;
  const between = quote.startsWith(role) && quote.endsWith(name) ? quote.slice(role.length, -name.length) : null;
  const behind = quote.startsWith(name) && quote.endsWith(role) ? quote.slice(name.length, -role.length) : null;
  const told = between ?? behind;
  return told === null || BESIDE.test(told) || VERB.test(role) ? quote : `${name}, ${role}`;
}

/** A title that is a clause is shown as one: "was the driver", "owns the farm". */
const VERB = /^(?:was|is|were)\s|^\w+s\s(?:an?|the|and)\s/;

const isName = (claim: Claim): claim is ClaimOf<'person-role' | 'place-name'> =>
  claim.kind === 'person-role' || claim.kind === 'place-name';

/** What is said, in as few of the source's words as carry it. */
export function wordsOf(claim: Claim): string {
  // A title stands in the quote alone: the claim's text is the name.
  const said = isName(claim) && claim.role !== null ? titled(claim) : claim.value.text;
  const words = withoutLoneMark(oneLine(said));
  if (claim.kind === 'quantity') return withoutCapitals(words, claim);
  return claim.kind === 'framing' && claim.voice === 'quoted' ? quoted(words) : words;
}
