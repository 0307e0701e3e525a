import { AGENCIES, agencyKey, CREDIT_CUES } from '../../lexicon/agencies.js';
import type { Article } from '../../model/index.js';

/** A credit line is no sentence of the story: it has at most so many words. */
const CREDIT_WORDS = 12;
/** Characters of the longest such line: longer ones are not even cut into words. */
const CREDIT_LENGTH = 160;

/** A line that opens with a place and an agency in brackets, or is signed in brackets, carries the agency's copy. */
const BRACKETED = /\(([A-Za-z][A-Za-z. -]{1,30})\)/g;

function inBrackets(line: string): string[] {
  return [...line.matchAll(BRACKETED)].map((m) => (m[1] ?? '').toLowerCase()).filter((name) => AGENCIES.has(name));
}

function inCreditLine(line: string): string[] {
  if (line.length > CREDIT_LENGTH) return [];
  const words = line
    .toLowerCase()
    .split(/[^a-z-]+/)
    .filter((w) => w !== '');
  if (words.length > CREDIT_WORDS) return [];
  const names = words.flatMap((w, i) => [w, `${w} ${words[i + 1] ?? ''}`]).filter((name) => AGENCIES.has(name));
  const alone = names.some((name) => words.join(' ') === name);
  return alone || words.some((w) => CREDIT_CUES.has(w)) ? names : [];
}

/**
 * The agencies that an article credits with its text: "(Northwire) -" in a dateline, "Reporting by NWP", "NWP" alone on a line.
 * Lines that were not read for claims count too: credits often stand in footers. "He told NWP" credits nobody with the text.
 */
export function agencyCredits(article: Article): ReadonlySet<string> {
  const lines = article.text.split('\n').filter((line) => line.trim() !== '');
  return new Set(lines.flatMap((line) => [...inBrackets(line), ...inCreditLine(line)]).map(agencyKey));
}
