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

/** Letters that tell a noun in its numbers: "charge", "charges". */
const STEM = 5;
const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((w) => w.slice(0, STEM));

/** The words that most claims have; of equals those with a noun of the title ("10 charges" before "10 drugs"), then the first. */
function mostUsed(words: readonly string[], title: string): string {
  const uses = (word: string): number => words.filter((w) => w.toLowerCase() === word.toLowerCase()).length;
  const named = stemsIn(title);
  const fits = (word: string): number => Number(stemsIn(word).some((stem) => named.includes(stem)));
  const weight = (word: string): number => uses(word) * 2 + fits(word);
  return words.reduce((best, word) => (weight(word) > weight(best) ? word : best), words[0] ?? '');
}

/** A day stands for all ways to tell it; a statement is somebody's words. */
function wordsOf(claims: readonly Claim[], title: string, look: Lookup): string {
  const [first] = claims;
  const said = claims.map((c) => claimView(c, look).words);
  const words = mostUsed(said, first?.kind === 'quantity' ? title : '');
  if (first?.kind === 'attribution') return quoted(words);
  if (first?.kind !== 'date' || first.value.time !== null) return words;
  return spanInWords(first.value.start, first.value.end) ?? words;
}

/** What is said of a topic, in the order in which it is first said. */
export function readingsOf({ claims, title }: Pick<Topic, 'claims' | 'title'>, look: Lookup): Reading[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = readingOf(claim, claimView(claim, look).words);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((own) => ({
    words: wordsOf(own, title, look),
    sources: [...new Set(own.map((c) => c.article))].map((article) => ({
      article,
      claims: own.filter((c) => c.article === article),
    })),
  }));
}
