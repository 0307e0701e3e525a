import type { Claim, Topic } from '../../model/index.js';
import { spanInWords } from '../words/dates.js';
import { quoted } from '../words/phrases.js';
import { readingOf } from '../words/reading.js';
import { claimView } from './claim.js';
import type { Lookup } from './lookup.js';

/** One thing that is said of a topic, by whom. */
export interface Reading {
  /** In the words that most use for it. */
  readonly words: string;
  /** Article by article, in the report's order. */
  readonly sources: readonly { readonly article: string; readonly claims: readonly Claim[] }[];
}

/** The words that most claims have; of equals the first. */
function mostUsed(words: readonly string[]): string {
  const uses = (word: string): number => words.filter((w) => w.toLowerCase() === word.toLowerCase()).length;
  return words.reduce((best, word) => (uses(word) > uses(best) ? word : best), words[0] ?? '');
}

/** A day stands for all ways to tell it; a statement is somebody's words. */
function wordsOf(claims: readonly Claim[], look: Lookup): string {
  const [first] = claims;
  const words = mostUsed(claims.map((c) => claimView(c, look).words));
  if (first?.kind === 'attribution') return quoted(words);
  if (first?.kind !== 'date' || first.value.time !== null) return words;
  return spanInWords(first.value.start, first.value.end) ?? words;
}

/** What is said of a topic, in the order in which it is first said. */
export function readingsOf({ claims }: Pick<Topic, 'claims'>, look: Lookup): Reading[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = readingOf(claim, claimView(claim, look).words);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((own) => ({
    words: wordsOf(own, look),
    sources: [...new Set(own.map((c) => c.article))].map((article) => ({
      article,
      claims: own.filter((c) => c.article === article),
    })),
  }));
}
