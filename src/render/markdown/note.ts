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

/** Bold words, the spaces around them left out: beside a space they would not be read as bold. */
const run = (text: string): string => text.replace(/^(\s*)(\S.*?)(\s*)$/su, `$1${OPEN}$2${CLOSE}$3`);

/** The place of the quotation mark whose other one stands outside these words; -1 where there is none. */
function loneMark(text: string): number {
  const marks = [...text.matchAll(/["“”]/g)];
  if (marks.length % 2 === 0) return -1;
  const opening = marks.filter(([mark]) => mark === '“');
  const closing = marks.filter(([mark]) => mark === '”');
  const lone =
    closing.length > opening.length ? closing[0] : opening.length > closing.length ? opening.at(-1) : marks.at(-1);
  return lone?.index ?? -1;
}

/** The words in bold; a quotation that begins in them and ends elsewhere, or ends in them, parts them: what is bold is all inside it or all outside. */
function bold(words: string): string {
  const at = loneMark(words);
  return at < 0 ? run(words) : run(words.slice(0, at)) + words.charAt(at) + run(words.slice(at + 1));
}

/** A sentence around what it is quoted for, which is set bold: a bare "99" could not be looked up. */
function inContext(claim: Claim, look: Lookup): Inert {
  const segments = claimView(claim, look).context.map(({ text, mark }) => {
    const bare = text.replace(MARKS, '');
    return mark ? bold(bare) : bare;
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
