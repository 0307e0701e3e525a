import { CARRIER_NOUNS, CLAUSE_VERBS, DENIAL_VERBS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Reading, Sentence, Token } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';

/** Words of a source set off by a colon or a dash, at most: "Police:", "…: interior minister". */
const SOURCE_WORDS = 4;

const DASHES = new Set(['-', '–', '—', '--']);
const CAPITALS = /^\p{Lu}{2,}$/u;

/** True for a colon, or for a dash with a space before it: "toll-free" has none. */
const parts = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === ':' || (DASHES.has(tokens[i]!.text) && tokens[i - 1]!.end < tokens[i]!.start);

const textOf = (tokens: readonly Token[]): string => tokens.map((t) => t.text).join(' ');

/** The words of a run, when they name somebody who can speak: "police", "interior ministry", "NU", a person. */
function sourceIn(reading: Reading, { index, tokens }: Sentence, from: number, to: number): string | null {
  const words = tokens.slice(from, to).filter((t) => t.pos !== 'PUNCT');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > SOURCE_WORDS) return null;
  if (words.some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'NUM')) return null;
  const named = inSentence(reading.names, index).some(
    (n) =>
      (n.kind === 'person' || n.kind === 'organisation') &&
      n.start <= last.start &&
      n.end >= last.end &&
      n.start >= first.start,
  );
  const speaks = SPEAKER_NOUNS.has(last.lemma) || CARRIER_NOUNS.has(last.lemma);
  // "…: NU"; before the colon capitals are a kicker ("EXCLUSIVE:").
  const initials = from > 0 && words.length === 1 && CAPITALS.test(last.text);
  const kicker = from === 0 && words.every((t) => CAPITALS.test(t.text));
  // A dash sets off the house itself, too ("… - Ellery News"): there only a word for who speaks is one.
  const outlet = from > 0 && tokens[from - 1]?.text !== ':';
  return (named && !kicker && !outlet) || speaks || initials ? textOf(words) : null;
}

/** "Police: the gunman fled", "Forty hurt in blast: officials", "… – report". */
function setOffSource(reading: Reading, sentence: Sentence): string | null {
  const { tokens } = sentence;
  const marks = tokens.flatMap((_, i) => (i > 0 && parts(tokens, i) ? [i] : []));
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return sourceIn(reading, sentence, last + 1, tokens.length) ?? sourceIn(reading, sentence, 0, first);
}

/** Verbs (lemma) by which somebody says that something is so. */
const SAYING = new Set(['allege', 'assert', 'claim', 'contend', 'insist', 'maintain', 'say']);
/** What follows a noun in a headline: "insurance claims rise", "claims of fraud". */
const BEHIND_NOUN = new Set(['ADP', 'AUX', 'PUNCT', 'VERB']);

/** True for the present tense of such a verb, which the tagger may take for a noun ("Norland claims two jets"). */
function isSayingAt(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (!SAYING.has(t.lemma) || (!t.lower.endsWith('s') && t.lower !== t.lemma)) return false;
  return t.pos === 'VERB' || (t.lower.endsWith('s') && !BEHIND_NOUN.has(tokens[i + 1]?.pos ?? 'PUNCT'));
}

/** Index of the verb of "Norland claims two jets downed", "Union says …"; -1 where nobody who can speak opens by saying something. */
function sayingVerb(tokens: readonly Token[]): number {
  const at = tokens.slice(0, SOURCE_WORDS + 1).findIndex((_, i) => i > 0 && isSayingAt(tokens, i));
  const speaker = tokens[at - 1];
  const canSpeak = speaker?.pos === 'PROPN' || SPEAKER_NOUNS.has(speaker?.lemma ?? '');
  return canSpeak && !tokens.slice(0, at).some((t) => t.pos === 'PUNCT') ? at : -1;
}

const SAYS = new Set(['say', 'says']);
const FIRST_PERSON = new Set(['i', 'my', 'our', 'us', 'we']);

/** "Union says strike goes on", "Norland rejects the account": who stands before such a verb at the start. */
function openingSource(tokens: readonly Token[]): string | null {
  const saying = sayingVerb(tokens);
  if (saying > 0) return textOf(tokens.slice(0, saying));
  const at = tokens.slice(0, SOURCE_WORDS + 1).findIndex((t) => t.pos === 'VERB');
  const verb = tokens[at];
  if (verb === undefined || at < 1 || tokens.slice(0, at).some((t) => t.pos === 'PUNCT')) return null;
  const isPresent = verb.lower === verb.lemma || verb.lower.endsWith('s');
  return SAYS.has(verb.lower) || (isPresent && DENIAL_VERBS.has(verb.lemma)) ? textOf(tokens.slice(0, at)) : null;
}

/** "…, Norland claims": who stands before such a word at the end, whatever the tagger takes it for. */
function closingSource(tokens: readonly Token[]): string | null {
  const comma = tokens.findLastIndex((t) => t.text === ',');
  const source = tokens.slice(comma + 1, -1);
  const isSaid = CLAUSE_VERBS.has(tokens.at(-1)?.lemma ?? '');
  return comma > 0 && isSaid && source.length > 0 && source.length <= SOURCE_WORDS ? textOf(source) : null;
}

/** "Norland: We never fired": whoever stands before the colon says it. */
function sourceOfWe(tokens: readonly Token[]): string | null {
  const colon = tokens.slice(0, SOURCE_WORDS + 1).findIndex((t) => t.text === ':');
  return colon > 0 && FIRST_PERSON.has(tokens[colon + 1]?.lower ?? '') ? textOf(tokens.slice(0, colon)) : null;
}

/** Who a headline says says it: set off, before a "we", at its end or its start; null where it names nobody so. */
export function headlineSource(reading: Reading, sentence: Sentence): string | null {
  const { tokens } = sentence;
  return setOffSource(reading, sentence) ?? sourceOfWe(tokens) ?? closingSource(tokens) ?? openingSource(tokens);
}
