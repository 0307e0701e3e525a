import { BARE_BODIES, BODY_SORTS, COMPASS, ORGANISATION_NOUNS } from '../../lexicon/names.js';
import type { NameMention, Sentence, Token } from '../../model/index.js';
import { foldName } from '../../text/names.js';
import { firstTokenOf } from '../../text/token-span.js';
import { type Draft, spanOf, wordsOf } from './draft.js';

/** Words at most of what a body is called. */
const REACH = 7;

const isSmall = (t: Token | undefined): t is Token => t !== undefined && /^\p{Ll}/u.test(t.text);

/** "giant", "drugmaker", "group": a noun in small letters for what a body is. */
const isSort = (t: Token | undefined): t is Token =>
  isSmall(t) && (ORGANISATION_NOUNS.has(t.lower) || BODY_SORTS.has(t.lower) || t.lower.endsWith('maker'));

/** Words before a body's noun that tell how it stands to another: "the parent company", "a rival firm". */
const RELATIONS = new Set(['another', 'fellow', 'first', 'joint', 'other', 'own', 'parent', 'rival', 'same', 'sister']);

/** "U.S. seeds", "chemical", "state-owned": what may stand before that noun. */
const modifies = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.text === '-' || /^(?:ADJ|NOUN|PROPN)$/.test(t.pos) || (t.pos === 'VERB' && t.lower.endsWith('ed')));

/** Where the phrase begins whose last word is at `head`; "drug and crop chemical maker" is one. */
function startOf(tokens: readonly Token[], head: number): number {
  let at = head;
  const joins = (i: number): boolean => tokens[i]?.lower === 'and' && modifies(tokens[i - 1]) && isSmall(tokens[i - 1]);
  while (at > 0 && head - at < REACH && (modifies(tokens[at - 1]) || joins(at - 1))) at--;
  // "so-called" keeps its distance from the words; of "called chemical giant X" the verb is none of them.
  if (tokens[at - 1]?.lower === 'so' && tokens[at]!.text === '-') return at - 1;
  while (at < head && (tokens[at]!.pos === 'VERB' || tokens[at]!.text === '-' || tokens[at]!.lower === 'and')) at++;
  return at;
}

/** Tokens from which to which a body is told what it is: right before its name, or behind the comma after it. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** "the chemical giant X", "the chemical giant, X,", "the populist X Movement". */
function before(tokens: readonly Token[], first: number, end: number): Phrase | null {
  if (isSort(tokens[first - 1])) return { from: startOf(tokens, first - 1), to: first };
  if (tokens[first - 1]?.text === ',' && tokens[end]?.text === ',' && isSort(tokens[first - 2])) {
    const from = startOf(tokens, first - 2);
    return tokens[from - 1]?.pos === 'DET' ? { from, to: first - 1 } : null;
  }
  const last = tokens[end - 1]!;
  if (!ORGANISATION_NOUNS.has(last.lower) || !isSmall(tokens[first - 1]) || tokens[first - 1]!.pos !== 'ADJ')
    return null;
  const from = startOf(tokens, first - 1);
  return tokens[from - 1]?.pos === 'DET' ? { from, to: first } : null;
}

/** "X, a chemical giant,"; "X, the maker of Y" tells what it makes. */
function behind(tokens: readonly Token[], end: number): Phrase | null {
  if (!/^[,(–—]$/.test(tokens[end]?.text ?? '') || tokens[end + 1]?.pos !== 'DET') return null;
  const from = end + 2;
  let to = from;
  while (to - from < REACH && (modifies(tokens[to]) || tokens[to]?.lower === 'and')) to++;
  if (!isSort(tokens[to - 1]) || !/^[,.;)–—]$/.test(tokens[to]?.text ?? '.')) return null;
  return isListed(tokens, to) ? null : { from, to };
}

/** "X, the city council, the central bank and the union": behind the comma a list goes on to its "and", before any verb. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !LISTED.test(tokens[comma + 1]?.pos ?? '')) return false;
  let at = comma + 1;
  while (LISTED.test(tokens[at]?.pos ?? '') || tokens[at]?.text === ',') at++;
  return tokens[at]?.pos === 'CCONJ';
}

const LISTED = /^(?:ADJ|DET|NOUN|PROPN)$/;

/** What the words tell of the body itself: without whose it is, where it is, and the nouns that any body is called by. */
const telling = (words: readonly Token[]): string[] =>
  words
    .filter((t) => isSmall(t) && t.pos !== 'CCONJ' && !COMPASS.has(t.lower))
    .map((t) => t.lower.replace(/([^s])s$/, '$1'))
    .filter((w) => !BARE_BODIES.has(w));

/** What a sentence calls a body beside its name, where that tells something: "agrochemical giant X", "X, a militant group". */
export function calledDrafts(sentence: Sentence, names: readonly NameMention[]): Draft[] {
  if (sentence.block === 'headline' || sentence.block === 'subhead') return [];
  const { tokens } = sentence;
  return names.flatMap((name) => {
    if (name.kind === 'place' || name.kind === 'person') return [];
    const [first, last] = [firstTokenOf(tokens, name), firstTokenOf(tokens, { start: name.end - 1 })];
    if (last < 0) return [];
    const found = [before(tokens, first, last + 1), behind(tokens, last + 1)];
    return found.flatMap((phrase): Draft[] => {
      const words = phrase === null ? [] : tokens.slice(phrase.from, phrase.to);
      const objects = telling(words);
      if (phrase === null || objects.length === 0 || words.some((t) => RELATIONS.has(t.lower))) return [];
      return [
        {
          sentence,
          span: spanOf(tokens, [phrase.from, phrase.to - 1, first, last]),
          concept: `called:${foldName(name.name).replace(/^the /, '')}`,
          label: wordsOf(words),
          agents: [name.name],
          objects,
          isEpithet: true,
        },
      ];
    });
  });
}
