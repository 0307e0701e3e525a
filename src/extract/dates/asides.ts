import type { Token } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { isDescription } from './verbs.js';

/** How far an aside may reach, in tokens. */
const REACH = 32;
const RELATIVES = new Set(['where', 'which', 'who', 'whom', 'whose']);
/** Words that open a clause of their own before the one that is dated. */
export const SIDE_OPENERS = new Set([
  'after',
  'although',
  'amid',
  'as',
  'because',
  'before',
  'following',
  'into',
  'since',
  'though',
  'while',
]);
/** Units in which time is measured. */
export const UNITS = /^(?:second|minute|hour|day|week|month|year|moment)s?$/;
/** Words of a measure before such a clause: "less than four weeks after". */
const MEASURE = 6;

/** ", which …" and ", on which …": the relative pronoun of an aside that begins at token `i`. */
const isRelativeAside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === ',' &&
  (RELATIVES.has(tokens[i + 1]?.lower ?? '') ||
    (tokens[i + 1]?.pos === 'ADP' && RELATIVES.has(tokens[i + 2]?.lower ?? '')));

/** The token behind the aside that begins at `i`, "(…)" or ", which …,": no verb of it governs the sentence; `i` where none begins. */
export function pastAside(tokens: readonly Token[], i: number): number {
  const round = tokens[i]!.text === '(';
  if (!round && !isRelativeAside(tokens, i)) return i;
  for (let k = i + 1; k < Math.min(tokens.length, i + REACH); k++) {
    if (round && tokens[k]!.text === ')') return k + 1 < tokens.length ? pastAside(tokens, k + 1) : k + 1;
    if (!round && tokens[k]!.text === ',' && tokens[k + 1]?.pos !== 'CCONJ') return k + 1;
  }
  return i;
}

/** ", as the crowd looked on, the judge …", ", hours after the attack, …": the token behind the comma that closes the side clause; `after` where there is none. */
export function pastSideClause(tokens: readonly Token[], after: number): number {
  if (tokens[after]?.text !== ',') return after;
  let opener = after + 1;
  while (opener < after + MEASURE && !SIDE_OPENERS.has(tokens[opener]?.lower ?? '')) opener++;
  const measured = opener > after + 1;
  if (!SIDE_OPENERS.has(tokens[opener]?.lower ?? '')) return after;
  if (measured ? !UNITS.test(tokens[opener - 1]!.lower) : tokens[opener]!.lower === 'into') return after;
  for (let i = opener + 1; i < Math.min(tokens.length - 1, after + REACH); i++)
    if (tokens[i]!.text === ',') return i + 1;
  return after;
}

/**
 * The token before which the verb of a date is looked for: the comma that opens an aside closed right before the date, "stole the crown, which
 * visitors were free to touch, on Sunday"; the date's own first token for any other.
 */
export function beforeAside(tokens: readonly Token[], first: number): number {
  let comma = first - 1;
  while (/^(?:ADJ|ADP|DET)$/.test(tokens[comma]?.pos ?? '')) comma--;
  if (tokens[comma]?.text !== ',') return first;
  for (let i = comma - 1; i >= Math.max(0, comma - REACH); i--) if (isRelativeAside(tokens, i)) return i;
  return beforeApposition(tokens, comma) ?? first;
}

/** "the base, home to forces of two allies, on Sunday": the comma before a piece without a verb that ends at `comma`; null for none. */
function beforeApposition(tokens: readonly Token[], comma: number): number | null {
  for (let i = comma - 1; i > 0; i--) {
    if (tokens[i]!.text === ',') return tokens[i + 1]!.pos === 'CCONJ' || i + 1 === comma ? null : i;
    if (isVerb(tokens[i]) && !isDescription(tokens, i)) return null;
  }
  return null;
}

/** "the two who remained": a verb right behind a relative pronoun, or with its auxiliary between, tells of the noun before it. */
export const isRelative = (tokens: readonly Token[], i: number): boolean =>
  [1, 2, 3].some(
    (k) =>
      /^who(?:m|se)?$/.test(tokens[i - k]?.lower ?? '') &&
      tokens.slice(i - k + 1, i).every((t) => t.pos === 'AUX' || t.pos === 'ADV' || t.pos === 'PART'),
  );

/** The bracket that opens what closes at token `i`, past which the act stands; `i` where it does not open from `from` on. */
export function openingBracket(tokens: readonly Token[], i: number, from: number): number {
  if (tokens[i]!.text !== ')') return i;
  for (let k = i - 1; k >= from; k--) if (tokens[k]!.text === '(') return k;
  return i;
}
