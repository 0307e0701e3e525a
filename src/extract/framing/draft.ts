import type { Sentence, Span, Token } from '../../model/index.js';
import { nounKey } from './things.js';

/** A framing claim before it is known where it stands in the article and who says it. */
export interface Draft {
  readonly sentence: Sentence;
  readonly span: Span;
  readonly concept: string;
  readonly label: string;
  readonly agents: readonly string[];
  readonly objects: readonly string[];
  /** An adjective before what it judges ("the disputed region"): in speech retold, often the reporter's. */
  readonly isEpithet?: boolean;
}

/** Keys of the tokens at `at`, in the order of the text, each once. */
export const keysAt = (tokens: readonly Token[], at: readonly number[]): string[] => [
  ...new Set(
    [...at].sort((a, b) => a - b).flatMap((i) => (tokens[i] === undefined ? [] : [nounKey(tokens[i] as Token)])),
  ),
];

/** From the first to the last of these tokens. */
export function spanOf(tokens: readonly Token[], at: readonly number[]): Span {
  const first = tokens[Math.min(...at)] as Token;
  const last = tokens[Math.max(...at)] as Token;
  return { start: first.start, end: last.end };
}

/** The tokens' words, lower case, with a space only where the text has one: "nation's worst", "self-made". */
export function wordsOf(tokens: readonly Token[]): string {
  let text = '';
  let end = tokens[0]?.start ?? 0;
  for (const t of tokens) {
    text += (t.start > end ? ' ' : '') + t.lower;
    end = t.end;
  }
  return text;
}

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);

/** Where the word written in one with what begins at `start` begins: "bow" of "bow-and-arrow attack", where "arrow" is the noun found. */
function unbroken(tokens: readonly Token[], start: number): number {
  let at = tokens.findIndex((t) => t.start >= start);
  if (tokens[at]?.text === '-') at--;
  while (
    at > 1 &&
    tokens[at - 1]!.text === '-' &&
    tokens[at - 1]!.end === tokens[at]!.start &&
    tokens[at - 2]!.end === tokens[at - 1]!.start
  )
    at -= 2;
  return tokens[at]?.start ?? start;
}

/**
 * The span as whole words: from the beginning of a compound that it is a part of, and without a bracket that it opens and does not close
 * ("Norland-held Ostra (NhO" ends before the bracket).
 */
export function closed(tokens: readonly Token[], { start, end }: Span): Span {
  const span = { start: unbroken(tokens, start), end };
  const within = tokens.filter((t) => t.start >= span.start && t.end <= span.end);
  const open = within.findLastIndex((t) => OPENING.has(t.text));
  if (open < 1 || within.slice(open).some((t) => CLOSING.has(t.text))) return span;
  return { start: span.start, end: within[open - 1]!.end };
}
