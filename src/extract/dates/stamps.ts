import { DATE_LABELS } from '../../lexicon/date-lines.js';
import type { Token } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';

/** Tokens at most in a line that tells when an article was printed. */
const LINE = 24;
/** Tokens behind the date within which "file photo" stands. */
const NEAR = 4;

/**
 * "Updated at 5:40 p.m.", "Posted at 9:28 AM, Sep 29 and last updated 12:20 PM": a line whose only verbs are such labels, each right before a date; "In
 * this May 30 file photo": the day of a picture; "LOWMERE, July 25 (Agency) -". Not "The ministry updated its toll at noon".
 */
export function isStamp(tokens: readonly Token[], after: number): boolean {
  if (
    tokens
      .slice(after, after + NEAR)
      .some((t, k, all) => t.lower === 'file' && /^(?:image|photo|picture)$/.test(all[k + 1]?.lower ?? ''))
  )
    return true;
  if (isDateline(tokens, after)) return true;
  if (tokens.length > LINE || !tokens.some((_, i) => isLabel(tokens, i))) return false;
  return tokens.every((t, i) => t.pos !== 'PRON' && (!isVerb(t) || t.lower === 'am' || isLabel(tokens, i)));
}

/** Tokens of the agency in brackets behind the day of a dateline, at most: "(Northwire/OPN)". */
const AGENCY = 6;

/** "LOWMERE, Tarnland, July 25 (Agency) -": where and when an article was sent. */
function isDateline(tokens: readonly Token[], after: number): boolean {
  if (tokens[after]?.text !== '(') return false;
  const close = tokens.slice(after, after + AGENCY).findIndex((t) => t.text === ')');
  return close > 0 && /^(?:-|--|–|—)$/.test(tokens[after + close + 1]?.text ?? '');
}

const isLabel = (tokens: readonly Token[], i: number): boolean =>
  DATE_LABELS.has(tokens[i]!.lower) &&
  (/^(?:at|on|:)$/.test(tokens[i + 1]?.lower ?? '') || /^\d/.test(tokens[i + 1]?.text ?? '')) &&
  (i === 0 || /^(?:and|first|last|\||,|:|-|–|am|pm|a\.m\.|p\.m\.)$/.test(tokens[i - 1]!.lower));
