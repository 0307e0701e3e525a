import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { QuantityClaim, Sentence, Token } from '../../model/index.js';

export type SentenceOf = (claim: QuantityClaim) => Sentence | undefined;

/** Words on either side of the figure that a cue has at most, and the characters of all of it. */
const WORDS = 5;
const LIMIT = 48;

const STOPS = new Set([',', ';', ':', '(', ')', '"', '–', '—', '--', '.', '!', '?']);
const EDGES_LEFT = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ', 'SYM']);
const EDGES_RIGHT = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'NUM',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
  'SYM',
]);
/** Words with which a phrase of its own begins. */
const OPENS = new Set(['and', 'but', 'or', 'that', 'which', 'who']);

const text = (tokens: readonly Token[]): string =>
  tokens.map((t, i) => (i > 0 && tokens[i - 1]!.end < t.start ? ` ${t.text}` : t.text)).join('');

/** The words before the figure, from the verb that governs it where one stands near: "pulled out". */
function before(tokens: readonly Token[], to: number): readonly Token[] {
  let from = to;
  while (from > Math.max(0, to - WORDS) && !STOPS.has(tokens[from - 1]!.text)) from--;
  const words = tokens.slice(from, to);
  const verb = words.findLastIndex(({ pos }) => pos === 'VERB');
  const joined = words.findLastIndex(({ pos }) => pos === 'CCONJ');
  // "said 40 had been found": who says it is no part of what is counted.
  if (verb >= 0 && CLAUSE_VERBS.has(words[verb]!.lemma)) return [];
  const own = words.slice(verb < 0 ? joined + 1 : verb);
  const first = own.findIndex(({ pos }) => !EDGES_LEFT.has(pos));
  return first < 0 ? [] : own.slice(first);
}

/** The words after it, up to the end of a phrase: "after the quake". */
function after(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  // "30-inch": the rest of one word.
  if (tokens[from]?.text === '-') return [];
  const runs = (i: number): boolean =>
    !STOPS.has(tokens[i]!.text) && tokens[i]!.pos !== 'CCONJ' && (i === from || !OPENS.has(tokens[i]!.lower));
  while (to < Math.min(tokens.length, from + WORDS) && runs(to)) to++;
  // "had been accounted for," ends with its phrase.
  const ends = tokens[to] === undefined || STOPS.has(tokens[to]!.text);
  const particle = ends && tokens[to - 1]?.pos === 'ADP' && tokens[to - 2]?.pos === 'VERB';
  while (to > from && !particle && EDGES_RIGHT.has(tokens[to - 1]!.pos)) to--;
  return tokens.slice(from, to);
}

/** Words that say something: fewer than this tell no two figures apart. */
const ENOUGH = 2;
const tells = ({ pos, lower }: Token): boolean =>
  ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'].includes(pos) && lower.length > 2;

function cueOf(claim: QuantityClaim, sentence: Sentence): string {
  const { tokens } = sentence;
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  let next = first;
  while (next < tokens.length && tokens[next]!.start < claim.evidence.end) next++;
  if (first < 0) return '';
  // "99 are missing and 40 have been found": what the counted do follows, and what stands before is of others.
  const isSubject = claim.dimension === 'count' && ['AUX', 'VERB'].includes(tokens[next]?.pos ?? '');
  const sides = [isSubject ? [] : before(tokens, first), after(tokens, next)];
  // "… have been found" is enough; "… people" is not.
  if (sides.flat().filter(tells).length < (isSubject ? 1 : ENOUGH)) return '';
  const [left = '', right = ''] = sides.map(text);
  const gap = [left, '…', right].filter((part) => part !== '').join(' ');
  return gap.length <= LIMIT ? gap : left.length > right.length ? `${left} …` : `… ${right}`;
}

/**
 * What stands around the figure in the words of one source, the figure left out: "pulled out … after the quake". The cue that
 * holds most of the `shared` lemmas, of these the first by the claims' order; "" where no source has words around it.
 */
export function cue(claims: readonly QuantityClaim[], shared: readonly string[], sentenceOf: SentenceOf): string {
  let best = { words: '', held: -1 };
  for (const claim of claims) {
    const sentence = sentenceOf(claim);
    if (sentence === undefined) continue;
    const words = cueOf(claim, sentence);
    const said = new Set(words.toLowerCase().split(/[^\p{L}]+/u));
    const held = sentence.tokens.filter((t) => said.has(t.lower) && shared.includes(t.lemma)).length;
    if (words !== '' && held > best.held) best = { words, held };
  }
  return best.words;
}

/**
 * A name or adjective as the sources print it, a name whole: "Port Lowmere" for "lowmere". Null for a word that is neither, or that no
 * source has beside its figure.
 */
export function nameOrKind(claims: readonly QuantityClaim[], lemma: string, sentenceOf: SentenceOf): string | null {
  for (const claim of claims) {
    const sentence = sentenceOf(claim);
    // In a headline every word may have a capital.
    const tokens = sentence === undefined || sentence.block === 'headline' ? [] : sentence.tokens;
    const at = tokens.findIndex((t) => t.lemma === lemma || t.lower === lemma);
    const token = tokens[at];
    if (token?.pos === 'ADJ') return token.lower;
    if (token?.pos !== 'PROPN') continue;
    let [from, to] = [at, at + 1];
    while (tokens[from - 1]?.pos === 'PROPN') from--;
    while (tokens[to]?.pos === 'PROPN') to++;
    return text(tokens.slice(from, to));
  }
  return null;
}
