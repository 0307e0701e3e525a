import { ACCUSING, partyNoun } from '../lexicon/parties.js';
import type { Document, NameMention, Reading, Token } from '../model/index.js';
import { formsOf } from './patterns.js';
import { tokenFrom } from './token-span.js';

/** Who the people of an article are to its event, by the last word of their names, lower case: "harrow" → "suspect", "child". */
export type Cast = ReadonlyMap<string, string>;

/** Tokens beside a name within which it is told what its bearer is. */
const BESIDE = 7;
/** …and before it, within which somebody is named: "identified the man who held them as X". */
const NAMED_WITHIN = 12;

/** The sort of who is held to have done it. */
export const SUSPECT = 'suspect';

/** What a word may be another word for, of those to whom something happens: "technicians" → "worker", "man" → ""; null for other words. */
export const sortOf = (t: Token): string | null => {
  for (const form of formsOf(t)) {
    const sort = partyNoun(form);
    if (sort !== null) return sort;
  }
  return null;
};

const isAccused = (t: Token): boolean => formsOf(t).some((form) => ACCUSING.has(form));
const isLink = (t: Token): boolean => t.pos === 'AUX' || t.pos === 'DET' || t.pos === 'ADV' || t.lower === 'have';

/** What follows a name: "was the gunman", ", the gunman,", "was charged with". */
function sortAfter(tokens: readonly Token[], to: number): string | null {
  // "X, 19, was the gunman"
  const aged = tokens[to]?.text === ',' && tokens[to + 1]?.pos === 'NUM' && tokens[to + 2]?.text === ',';
  if (aged) return sortAfter(tokens, isLink(tokens[to + 3] ?? tokens[to]!) ? to + 3 : to + 2);
  const [first, second] = [tokens[to], tokens[to + 1]];
  const apposed = first?.text === ',' && second?.pos === 'DET';
  if (first === undefined || !(apposed || isLink(first))) return null;
  for (let k = to + 1; k < Math.min(tokens.length, to + BESIDE); k++) {
    const t = tokens[k]!;
    if (isAccused(t) && !apposed && tokens.slice(to, k).every(isLink)) return SUSPECT;
    if (t.pos === 'NOUN' && tokens[k + 1]?.pos !== 'NOUN' && tokens[k + 1]?.text !== '-') return sortOf(t);
    if (t.pos === 'VERB' || (t.pos === 'PUNCT' && t.text !== '-')) return null;
  }
  return null;
}

/** What stands before a name: "gunman X", "the suspect, X", "the suspect was X", "identified the gunman as X". */
function sortBefore(tokens: readonly Token[], from: number, to: number): string | null {
  let k = from - 1;
  // "the suspect, X, …"; not "the suspect, X said".
  if (tokens[k]?.text === ',' && tokens[to]?.text !== ',') return null;
  if (tokens[k]?.text === ',' || tokens[k]?.lemma === 'be') k--;
  if (tokens[k] !== undefined && tokens[k]!.pos === 'NOUN') return sortOf(tokens[k]!);
  if (tokens[from - 1]?.lower !== 'as') return null;
  const near = tokens.slice(Math.max(0, from - NAMED_WITHIN), from - 1);
  return near.some((t) => t.lemma === 'identify' || t.lemma === 'name') && near.some((t) => sortOf(t) === SUSPECT)
    ? SUSPECT
    : null;
}

/** The word by which a name is known again: "Tom Harrow Jr." → "harrow". */
export const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .findLast((word) => !word.endsWith('.')) ?? '';

/** The noun that a role is told by: "former captain of the ferry" → captain; "" for none. */
export const headOfRole = (role: string): string =>
  role
    .toLowerCase()
    .split(/ (?:of|at|for|in) |,/)[0]!
    .split(/[^\p{L}-]+/u)
    .findLast((word) => word !== '') ?? '';

function sortsAt(tokens: readonly Token[], { start, end, role }: NameMention): string[] {
  const from = tokenFrom(tokens, start);
  const to = tokenFrom(tokens, end);
  const words = role === null ? [] : tokens.filter((t) => t.start >= role.start && t.end <= role.end);
  const told = words.findLast((t) => t.pos === 'NOUN' && sortOf(t) !== null);
  return [
    told === undefined ? null : sortOf(told),
    from < 0 ? null : sortBefore(tokens, from, to),
    to < 0 ? null : sortAfter(tokens, to),
  ].filter((sort) => sort !== null && sort !== '') as string[];
}

/** The casts of several articles as one: who is the suspect in any of them is the suspect. */
export function joinCasts(casts: readonly Cast[]): Cast {
  const joined = new Map<string, string>();
  for (const [name, sort] of casts.flatMap((cast) => [...cast]))
    if (sort === SUSPECT || !joined.has(name)) joined.set(name, sort);
  return joined;
}

/** What the article tells its people to be; who is told to be the suspect anywhere is the suspect, else the first thing told counts. */
export function castOf({ sentences }: Document, { names }: Reading): Cast {
  const cast = new Map<string, string>();
  for (const mention of names) {
    if (mention.kind !== 'person') continue;
    const key = lastWord(mention.name);
    if (cast.get(key) === SUSPECT) continue;
    const sorts = sortsAt(sentences[mention.sentence]?.tokens ?? [], mention);
    if (sorts.includes(SUSPECT)) cast.set(key, SUSPECT);
    else if (sorts.length > 0 && !cast.has(key)) cast.set(key, sorts[0]!);
  }
  return cast;
}
