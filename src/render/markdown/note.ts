import type { Claim } from '../../model/index.js';
import { anchor } from '../anchors.js';
import { claimView } from '../view/claim.js';
import type { Lookup } from '../view/lookup.js';
import { quoted } from '../words/phrases.js';
import { type Inert, inert } from './escape.js';
import type { Footnote } from './line.js';

/** Characters of Unicode's private use, which no text holds: what stands between them is set bold once the text is inert. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKS = /[\uE000\uE001]/g;

/** A sentence around what it is quoted for, which is set bold: a bare "99" could not be looked up. */
function inContext(claim: Claim, look: Lookup): Inert {
  const segments = claimView(claim, look).context.map(({ text, mark }) => {
    const bare = text.replace(MARKS, '');
    return mark ? OPEN + bare + CLOSE : bare;
  });
  // A sentence that is quoted whole needs no mark.
  const marked = segments.length > 1 ? segments.join('') : segments.join('').replace(MARKS, '');
  return inert(quoted(marked.trim())).replace(MARKS, '**') as Inert;
}

/** The footnote of a claim: its sentence, in which the words that say it are bold. */
export const quoteNote = (claim: Claim, look: Lookup): Footnote => ({
  label: anchor(claim.id),
  source: inert(look.source(claim.article)),
  quote: inContext(claim, look),
});

/** The footnotes whose label is not in `used` yet; adds it there. */
export function unused(notes: readonly Footnote[], used: Set<string>): Footnote[] {
  const fresh = notes.filter(({ label }) => !used.has(label));
  for (const { label } of fresh) used.add(label);
  return fresh;
}
