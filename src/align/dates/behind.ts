import type { Token } from '../../model/index.js';
import { isFiniteVerb } from '../../text/finite.js';
import { phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { cutEnd, WORDS } from './fit.js';
import { bracketEnd, firstClause, isStop, run, trimmed } from './phrase.js';

/** Words between two commas at most: "the ferry, a pride of the town, sank". */
const ASIDE = 14;

/** Words of a place at most. */
const PLACE = 8;

/** Where the clause that a date opens begins: past a bracket, a comma and "however". */
export function startBehind(tokens: readonly Token[], after: number): number {
  let i = after;
  if (tokens[i]?.text === ')') i++;
  i = (bracketEnd(tokens, i, 1) ?? i - 1) + 1;
  if (tokens[i]?.text === ',') i++;
  if (tokens[i]?.lower === 'however' && tokens[i + 1]?.text === ',') i += 2;
  // "The next day, in the town of Lowmere, a driver": where it was is no part of the clause.
  const comma = tokens.findIndex((t, k) => k > i && isStop(t));
  return tokens[i]?.pos === 'ADP' && tokens[i - 1]?.text === ',' && comma - i < PLACE && tokens[comma]?.text === ','
    ? comma + 1
    : i;
}

/** The words from `from` on to a mark; what stands between two commas behind the subject is left out. */
export function runBehind(tokens: readonly Token[], from: number): Token[] {
  const words = withQuoted(run(tokens, from, 1), tokens);
  const last = words.at(-1);
  const comma = last === undefined ? -1 : tokens.indexOf(last) + 1;
  if (tokens[comma]?.text !== ',' || words.some((_, i) => isFiniteVerb(words, i))) return words;
  if (phraseStartingAt(words, 0)?.to !== words.length) return words;
  for (let i = comma + 1; i <= comma + ASIDE && tokens[i] !== undefined; i++) {
    if (tokens[i]!.text === ',' && isVerb(tokens[i + 1])) return [...words, ...run(tokens, i + 1, 1)];
    if (isStop(tokens[i]!) && tokens[i]!.text !== ',') break;
  }
  return words;
}

/** Words in quotation marks at most. */
const QUOTED = 6;

/** 'was offered | "an old mill"': what the verb that the words end in goes on to in quotation marks. */
function withQuoted(words: readonly Token[], tokens: readonly Token[]): Token[] {
  const last = words.at(-1);
  const mark = last?.pos === 'VERB' ? tokens.indexOf(last) + 1 : -1;
  if (!isQuote(tokens[mark])) return [...words];
  const end = tokens.findIndex((t, i) => i > mark && isQuote(t));
  return end < 0 || end - mark > QUOTED + 1 ? [...words] : [...words, ...tokens.slice(mark, end + 1)];
}

/** The clause that a date opens, as a title has room for it: of a long subject its first phrase. */
export function clauseBehind(behind: readonly Token[]): readonly Token[] {
  const words = trimmed(firstClause(behind));
  const verb = words.findIndex((_, i) => isFiniteVerb(words, i));
  const subject = phraseStartingAt(words, 0);
  // "Both the mayor | and three clerks resigned": half of the subject is none.
  if (verb < WORDS - ROOM || subject === null || subject.to >= verb || words[subject.to]!.pos === 'CCONJ')
    return cutEnd(words);
  return cutEnd([...words.slice(0, subject.to), ...words.slice(verb)]);
}

/** Words behind the verb that a title needs room for. */
const ROOM = 4;
