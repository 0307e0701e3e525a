import { SUBORDINATORS } from '../lexicon/function-words.js';
import type { Clause, Sentence, Token } from '../model/index.js';
import { isVerb } from './parts-of-speech.js';

const STOPS = new Set([',', ';', ':', '(', ')', '--', '–', '—', '...', '…']);
const OPENERS = new Set([...SUBORDINATORS, 'although', 'before', 'since']);

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens[i])) return true;
  return false;
}

/** "and" or "but" that joins two clauses: a verb follows it within three words and one stands before it in its clause. */
function joinsClauses(tokens: readonly Token[], i: number, from: number): boolean {
  if (tokens[i]?.pos !== 'CCONJ') return false;
  // "destroyed or damaged 40 houses": two verbs of one object.
  if (tokens[i]!.lower === 'or' && isVerb(tokens[i - 1]) && isVerb(tokens[i + 1])) return false;
  return hasVerb(tokens, i + 1, i + 4) && hasVerb(tokens, from, i);
}

/** A word that opens a subordinate clause: it stands after the clause's first words, and a verb follows. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !OPENERS.has(token.lower) || token.pos === 'DET') return false;
  const next = tokens[i + 1];
  // "as many as", "that year", "since 1992", "after six weeks" open no clause of their own.
  if (next === undefined || next.pos === 'NUM' || (token.lower === 'as' && (next.pos === 'ADJ' || next.pos === 'ADV')))
    return false;
  return hasVerb(tokens, i + 1, i + 8);
}

/** The starts of clauses, in token indices. */
function boundaries(tokens: readonly Token[]): number[] {
  const starts = [0];
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]!;
    const from = starts[starts.length - 1]!;
    if (i === from) continue;
    if (STOPS.has(before.text) || opensClause(tokens, i) || joinsClauses(tokens, i, from)) starts.push(i);
  }
  return starts;
}

/**
 * The clauses of a sentence's tokens, by punctuation, conjunctions and relative words: shallow, no parse. A piece without a verb
 * (an apposition, a list item) belongs to the piece before it.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  if (tokens.length === 0) return [];
  const starts = boundaries(tokens);
  const clauses: { from: number; to: number; parent: number }[] = [];
  let lastVerbless = false;
  starts.forEach((from, k) => {
    const to = starts[k + 1] ?? tokens.length;
    const last = clauses[clauses.length - 1];
    const verbless = !hasVerb(tokens, from, to);
    if (last !== undefined && (verbless || lastVerbless)) {
      last.to = to;
      lastVerbless = lastVerbless && verbless;
    } else {
      clauses.push({ from, to, parent: clauses.length - 1 });
      lastVerbless = verbless;
    }
  });
  return clauses;
}

/** Index of the sentence's clause that holds the character offset, or -1. */
export function clauseIndexAt({ tokens, clauses }: Sentence, offset: number): number {
  return clauses.findIndex((c) => {
    const first = tokens[c.from];
    const last = tokens[c.to - 1];
    return first !== undefined && last !== undefined && first.start <= offset && offset < last.end;
  });
}
