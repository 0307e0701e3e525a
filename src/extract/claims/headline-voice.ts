import { CARRIER_NOUNS, CLAUSE_VERBS, DENIAL_VERBS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
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
import { isLower } from '../../text/letters.js';
import { rulingVerb, sayingVerb } from '../framing/headline-source.js';
import type { Voiced } from './base.js';

/** Words of a source set off by a colon or a dash, at most: "Police:", "…: interior minister". */
const SOURCE_WORDS = 4;
/** Share of a headline's letters that what somebody says must cover for the headline to be theirs. */
const MOST = 0.5;

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

/** "Lind: owners knew of cracks": one bare name that is no place may be who says it, or what it is about. */
function isAfterName(reading: Reading, { index, tokens }: Sentence): boolean {
  const [name, colon] = tokens;
  if (colon?.text !== ':' || name?.pos !== 'PROPN' || CAPITALS.test(name.text)) return false;
  return !inSentence(reading.names, index).some((n) => n.kind === 'place' && n.start === name.start);
}

/** Where the main clause ends: what stands behind "as" or a semicolon is beside it. */
const ASIDE = new Set(['as', 'while', ';']);
const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** A verb that opens a headline, or stands before another, is a noun that the tagger took for one: "Suspect dead". */
const isNounTaken = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  tokens[i]?.lower === tokens[i]?.lemma &&
  (i === 0 || tokens[i + 1]?.pos === 'VERB' || tokens[i + 1]?.pos === 'AUX');

/** True where the headline asks, quotes words that somebody claims ("in 'revenge' attack"; what has a capital is a name or a full saying), or tells hearsay. */
function isDoubtful(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const end = tokens.findIndex(
    (t, i) => i > 0 && (ASIDE.has(t.lower) || (t.lower === 'and' && tokens.slice(0, i).some(isVerb))),
  );
  const main = tokens.slice(0, end < 0 ? undefined : end);
  const claimed = sentence.quotations.some((q) => {
    const first = main.find((t) => contains(q, t) && t.pos !== 'PUNCT');
    return first !== undefined && isLower(first.text[0] ?? '');
  });
  const told = main.filter((_, i) => !isNounTaken(main, i));
  const isAsked = tokens.at(-1)?.text === '?';
  return claimed || isAsked || tellsHearsay({ ...sentence, tokens: told }) || isAfterName(reading, sentence);
}

/** Who a headline says says it: set off, before a "we", at its end or its start; null where it names nobody so. */
export function headlineSource(reading: Reading, sentence: Sentence): string | null {
  const { tokens } = sentence;
  return setOffSource(reading, sentence) ?? sourceOfWe(tokens) ?? closingSource(tokens) ?? openingSource(tokens);
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
  // A court that declares something rules it.
  if (rulingVerb(sentence.tokens) > 0) return { speaker: null, voice: 'own' };
  const speeches = inSentence(reading.speeches, sentence.index);
  const saying = sayingIn(speeches, sentence, lead);
  if (saying !== undefined) {
    const quoted = saying.mode === 'direct';
    return quoted && !overlaps(saying, lead)
      ? { speaker: null, voice: 'unclear' }
      : { speaker: saying.speaker, voice: quoted ? 'quoted' : 'retold' };
  }
  const source = headlineSource(reading, sentence);
  if (source !== null) return { speaker: source, voice: 'retold' };
  return { speaker: null, voice: isDoubtful(reading, sentence) ? 'unclear' : 'own' };
}
