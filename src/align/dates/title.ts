import type { DateClaim, Sentence, Token } from '../../model/index.js';

/** The longest title, in words after "When:". */
const WORDS = 9;
/** Fewer words than this do not tell an event. */
const ENOUGH = 3;
const STOPS = new Set([',', ';', ':', '(', ')', '"', '–', '—', '--']);
const LINKS = new Set([
  'on', 'in', 'at', 'since', 'by', 'from', 'the', 'of', 'during', 'around', 'to', 'a', 'an', 'and', 'that', 'which', 'who', 'until', 'after', 'before', 'about',
]);

/**
 * What a date dates, in the source's own words: those before it in its clause, else those after it; "" when both are
 * too few. "the war came to an end on 10 November" gives "the war came to an end".
 */
export function phraseOf(claim: DateClaim, { tokens }: Sentence): string {
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  let after = first;
  while (after < tokens.length && tokens[after]!.start < claim.evidence.end) after++;
  const before = trimmed(run(tokens, first - 1, -1).reverse());
  if (before.length >= ENOUGH) return spaced(before);
  const skip = tokens[after]?.text === ',' || tokens[after]?.lower === "'s" ? 1 : 0;
  const behind = trimmed(run(tokens, after + skip, 1));
  return behind.length >= ENOUGH ? spaced(behind) : '';
}

function run(tokens: readonly Token[], from: number, step: 1 | -1): Token[] {
  const out: Token[] = [];
  for (let i = from; i >= 0 && i < tokens.length && out.length < WORDS && !STOPS.has(tokens[i]!.text); i += step) out.push(tokens[i]!);
  return out;
}

/** Without links at the end, and without conjunctions, prepositions and cut-off endings at the head. */
function trimmed(words: readonly Token[]): Token[] {
  let end = words.length;
  while (end > 0 && (LINKS.has(words[end - 1]!.lower) || words[end - 1]!.pos === 'PUNCT')) end--;
  let start = 0;
  while (start < end && (['CCONJ', 'SCONJ', 'ADP', 'PUNCT', 'PART'].includes(words[start]!.pos) || words[start]!.lower === 'when')) start++;
  return words.slice(start, end);
}

/** Words with the spaces that the text has between them. */
const spaced = (words: readonly Token[]): string =>
  words.map((w, i) => (i > 0 && words[i - 1]!.end < w.start ? ` ${w.text}` : w.text)).join('');
