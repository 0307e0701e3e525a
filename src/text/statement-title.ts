import { SUBORDINATORS } from '../lexicon/function-words.js';
import { CLAUSE_VERBS } from '../lexicon/reporting-verbs.js';
import type { Sentence, StatementClaim, Token } from '../model/index.js';
import { clauseIndexAt } from './clauses.js';
import { hasFiniteVerb } from './finite.js';
import { isQuote, isVerb } from './parts-of-speech.js';

/** Characters that a title has at most, and those that one would like it to have: a short clause. */
const LIMIT = 72;
const LIKED = 44;

/** How much farther a candidate is for a fault, in characters. */
const FAULTS = { cut: 24, clause: 4, pronoun: 16, participle: 16, hanging: 26, verbless: 34, word: 64 };

/** Tokens within which a clause says who says it: "The mayor of the town said that …". */
const FRAME = 9;
/** Fewer tokens than this tell nothing. */
const ENOUGH = 4;

const LOOSE = new Set(['CCONJ', 'SCONJ', 'PUNCT']);

/** The words behind "the minister wrote: “", where a quotation goes on to the end. */
function quotedAlone(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) => text === ':' && isQuote(tokens[i + 1]));
  const rest = at < 0 ? [] : tokens.slice(at + 2);
  return rest.length >= ENOUGH ? rest : tokens;
}

/** Without the words that a clause hangs on its sentence by, and without the words that say who says it. */
function head(all: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < all.length - 1 && (LOOSE.has(all[from]!.pos) || SUBORDINATORS.has(all[from]!.lower))) from++;
  const tokens = quotedAlone(all.slice(from));
  const said = tokens.findIndex((t, i) => i > 0 && i < FRAME && t.pos === 'VERB' && CLAUSE_VERBS.has(t.lemma));
  const that = tokens.findIndex((t, i) => i < FRAME && t.lower === 'that' && t.pos !== 'DET' && t.pos !== 'PRON');
  const verb = tokens.findIndex(isVerb);
  // "Friday morning that the bridge fell": the frame's verb stands before the claim's words.
  const named =
    that > 0 && (verb < 0 || verb > that) ? that + 1 : said < 0 ? 0 : that === said + 1 ? said + 2 : said + 1;
  const rest = tokens.slice(named);
  const kept = rest.length >= ENOUGH ? rest : tokens;
  return kept.slice(kept.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ'));
}

/** Parts of speech that no clause ends in, and those that one that was cut does not end in. */
const DANGLING = new Set(['AUX', 'CCONJ', 'DET', 'PUNCT', 'SCONJ']);
const OPEN_ENDS = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'PART', 'SCONJ', 'PUNCT']);
const LINKS = new Set(['ADP', 'CCONJ', 'SCONJ']);

/** Index after the last token of at most LIMIT characters; a long clause ends before a preposition or conjunction. */
function end(tokens: readonly Token[]): number {
  const fits = (to: number): boolean => tokens[to - 1]!.end - tokens[0]!.start < LIMIT;
  let whole = tokens.length;
  while (whole > 1 && DANGLING.has(tokens[whole - 1]!.pos)) whole--;
  let to = whole;
  while (to > 1 && !fits(to)) to--;
  if (to === whole) return to;
  const link = tokens.findLastIndex((t, i) => i >= ENOUGH && i <= to && (LINKS.has(t.pos) || t.text === ','));
  if (link > 0 && tokens[link - 1]!.end - tokens[0]!.start > LIKED / 2) to = link;
  while (to > ENOUGH && OPEN_ENDS.has(tokens[to - 1]!.pos)) to--;
  return to;
}

/** What is wrong with words as a title, in characters that it is farther for it. */
function faults(tokens: readonly Token[], isCut: boolean): number {
  const [first] = tokens;
  const opening =
    first!.pos === 'PRON'
      ? FAULTS.pronoun
      : isVerb(first!)
        ? FAULTS.participle
        : ['ADP', 'PART', 'ADV', 'SCONJ'].includes(first!.pos)
          ? FAULTS.hanging
          : 0;
  return (
    (hasFiniteVerb(tokens) ? 0 : FAULTS.verbless) +
    opening +
    (isCut ? FAULTS.cut : 0) +
    (tokens.length < 2 ? FAULTS.word : 0)
  );
}

interface Candidate {
  readonly title: string;
  /** How far it is from the clause one would like. */
  readonly far: number;
}

/** The words as a title has them, and how well they read. */
function candidate(all: readonly Token[], text: string, more: number): Candidate[] {
  const tokens = head(all);
  if (tokens.length === 0) return [];
  const to = end(tokens);
  const words = text
    .slice(tokens[0]!.start, tokens[to - 1]!.end)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const isCut = to < tokens.length && tokens.slice(to).some((t) => !OPEN_ENDS.has(t.pos));
  const title = isCut ? `${words}…` : words;
  return [{ title, far: Math.abs(title.length - LIKED) + faults(tokens.slice(0, to), isCut) + more }];
}

/** The claim's words, and the clause that they stand in. */
function candidates(claim: StatementClaim, { tokens, clauses }: Sentence, clause: number, text: string): Candidate[] {
  const { start, end: last } = claim.evidence;
  const own = tokens.filter((t) => t.start >= start && t.end <= last);
  const whole = clauses[clause];
  const around = whole === undefined ? [] : tokens.slice(whole.from, whole.to);
  return [...candidate(own, text, 0), ...(around.length > own.length ? candidate(around, text, FAULTS.clause) : [])];
}

/** Lemmas that two claims have. */
function sharedBy(claims: readonly StatementClaim[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  // Most topics are one statement, which shares nothing.
  for (const { context } of claims.length < 2 ? [] : claims)
    for (const lemma of context) (seen.has(lemma) ? shared : seen).add(lemma);
  return shared;
}

/** An article's text, with its sentences. */
export interface Told {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/**
 * A title for statements: a short clause in the words of one source, as near as may be to what all of them say: `“the truck hit the wall”`.
 * `told`: the articles by their id.
 */
export function statementTitle(claims: readonly StatementClaim[], told: (article: string) => Told): string {
  const shared = sharedBy(claims);
  const tells = (c: StatementClaim): number => c.context.filter((lemma) => shared.has(lemma)).length;
  const ranked = claims.flatMap((c) => {
    const { text, sentences } = told(c.article);
    const sentence = sentences[c.sentence]!;
    const clause = clauseIndexAt(sentence, c.evidence.start);
    return candidates(c, sentence, clause, text).map(({ title, far }) => ({ title, far: far - 4 * tells(c) }));
  });
  const best = ranked.sort((a, b) => a.far - b.far || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))[0];
  return quotation(best?.title ?? claims[0]!.value.text.replaceAll(/\s+/g, ' '));
}

/** In quotation marks; a mark of the source that has lost its other one is left out. */
function quotation(words: string): string {
  const odd = (words.match(/["“”]/g) ?? []).length % 2 === 1;
  return `“${odd ? words.replaceAll(/["“”]/g, '') : words}”`;
}
