import type { Claim, ClaimOf } from '../../model/index.js';
import { quoted } from './phrases.js';

/** "More than 70", "Dozens of" at the start of a sentence or headline: the capital is not the figure's. */
const startsWithHedge = ({ bound, hedge, value }: ClaimOf<'quantity'>): boolean =>
  bound === 'open-plural' ||
  bound === 'vague' ||
  (hedge !== null && value.text.toLowerCase().startsWith(hedge.toLowerCase()));

/** What is said, in as few of the source's words as carry it. */
export function wordsOf(claim: Claim): string {
  // A title stands in the quote alone: the claim's text is the name.
  const titled = (claim.kind === 'person-role' || claim.kind === 'place-name') && claim.role !== null;
  const words = (titled ? claim.evidence.quote : claim.value.text).replaceAll(/\s+/g, ' ').trim();
  if (claim.kind === 'quantity') return startsWithHedge(claim) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return claim.kind === 'framing' && claim.voice === 'quoted' ? quoted(words) : words;
}
