import { CARRIER_NOUNS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import {
  contains,
  lengthOf,
  overlaps,
  type Reading,
  type Sentence,
  type Span,
  type Speech,
  type Token,
} from '../../model/index.js';
import { tellsHearsay } from '../../text/hearsay.js';
import { inSentence } from '../../text/in-sentence.js';
import type { Voiced } from './voice.js';

/** Words of a source set off by a colon or a dash, at most: "Police:", "…: interior minister". */
const SOURCE_WORDS = 4;
/** Share of a headline's letters that what somebody says must cover for the headline to be theirs. */
const MOST = 0.5;

const DASHES = new Set(['-', '–', '—', '--']);
const CAPITALS = /^\p{Lu}{2,}$/u;

/** True for a colon, or for a dash with a space before it: "toll-free" has none. */
const parts = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === ':' || (DASHES.has(tokens[i]!.text) && tokens[i - 1]!.end < tokens[i]!.start);

/** The words of a run, when they name somebody who can speak: "police", "interior ministry", "UN", a person. */
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
  // "…: UN"; before the colon capitals are a kicker ("EXCLUSIVE:").
  const initials = from > 0 && words.length === 1 && CAPITALS.test(last.text);
  const kicker = from === 0 && words.every((t) => CAPITALS.test(t.text));
  // A dash sets off the house itself, too ("… - Ellery News"): there only a word for who speaks is one.
  const outlet = from > 0 && tokens[from - 1]?.text !== ':';
  return (named && !kicker && !outlet) || speaks || initials ? words.map((t) => t.text).join(' ') : null;
}

/** "Police: the gunman fled", "Forty hurt in blast: officials", "… – report". */
function setOffSource(reading: Reading, sentence: Sentence): string | null {
  const { tokens } = sentence;
  const marks = tokens.flatMap((_, i) => (i > 0 && parts(tokens, i) ? [i] : []));
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return sourceIn(reading, sentence, last + 1, tokens.length) ?? sourceIn(reading, sentence, 0, first);
}

/** "Lind: owners knew of cracks": a bare name that is no place may be who says it, or what it is about. */
function isAfterName(reading: Reading, { index, tokens }: Sentence): boolean {
  const colon = tokens.slice(0, SOURCE_WORDS + 1).findIndex((t) => t.text === ':');
  if (colon < 1 || !tokens.slice(0, colon).every((t) => t.pos === 'PROPN' && !CAPITALS.test(t.text))) return false;
  return !inSentence(reading.names, index).some((n) => n.kind === 'place' && n.start === tokens[0]!.start);
}

/** What somebody says that holds the words put first, or most of the headline. */
function sayingIn(speeches: readonly Speech[], sentence: Sentence, lead: Span): Speech | undefined {
  // "Ellery ferry crash: …": a kicker is the article's.
  const isKicker = sentence.tokens.find((t) => t.start >= lead.end)?.text === ':';
  const most = isKicker ? undefined : speeches.find((s) => lengthOf(s) >= lengthOf(sentence) * MOST);
  return speeches.find((s) => contains(s, lead)) ?? most;
}

/**
 * Whose words a headline is: its speaker's where most of it, or what it puts first, is said by somebody or set off from its source
 * ("…: police"); unclear where it quotes, asks or tells of a claim in part; else the article's own.
 */
export function headlineVoice(reading: Reading, sentence: Sentence, lead: Span): Voiced {
  const speeches = inSentence(reading.speeches, sentence.index);
  const saying = sayingIn(speeches, sentence, lead);
  if (saying !== undefined) {
    const quoted = saying.mode === 'direct';
    return quoted && !overlaps(saying, lead)
      ? { speaker: null, voice: 'unclear' }
      : { speaker: saying.speaker, voice: quoted ? 'quoted' : 'retold' };
  }
  const source = setOffSource(reading, sentence);
  if (source !== null) return { speaker: source, voice: 'retold' };
  const doubtful =
    sentence.quotations.length > 0 ||
    sentence.tokens.at(-1)?.text === '?' ||
    tellsHearsay(sentence) ||
    isAfterName(reading, sentence);
  return { speaker: null, voice: doubtful ? 'unclear' : 'own' };
}
