import { DOUBTING, NAMING_VERBS } from '../../lexicon/hearsay.js';
import { ANYBODY } from '../../lexicon/people.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import {
  contains,
  type Document,
  type Reading,
  type Sentence,
  type Span,
  type Speech,
  type Token,
} from '../../model/index.js';
import { clauseIndexAt } from '../../text/clauses.js';
import { tellsHearsay } from '../../text/hearsay.js';
import { isLower } from '../../text/letters.js';
import { isNoun, isVerb } from '../../text/parts-of-speech.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';
import { speechAt, type Voiced } from './base.js';
import { headlineSource } from './headline-source.js';

/** The article's own words. */
export const OWN: Voiced = { speaker: null, voice: 'own' };
const UNCLEAR: Voiced = { speaker: null, voice: 'unclear' };

/** "A jet was shot down and its pilot arrested, Norland said": what stands before the speaker is all retold. */
const isBeforeSpeaker = ({ speakerSpan }: Speech, span: Span): boolean =>
  speakerSpan !== null && span.end <= speakerSpan.start;

/** True where the span stands in the first clause of what is retold; what hangs on it or is joined to it may be the article's own ("…, a year after the raid"). */
const isToldFirst = (sentence: Sentence, speech: Speech, span: Span): boolean =>
  isBeforeSpeaker(speech, span) ||
  (clauseIndexAt(sentence, speech.start) === clauseIndexAt(sentence, span.start) &&
    !sentence.tokens.some((t) => t.pos === 'CCONJ' && t.start > speech.start && t.end < span.start));

/** A name, or who somebody is ("the police"): not "he", "whose team", "a man", "police name". */
const isSpeaker = (words: readonly Token[]): boolean =>
  !words.some((t) => t.pos === 'PRON' || isVerb(t)) &&
  words.some((t) => t.pos === 'PROPN' || (t.pos === 'NOUN' && !ANYBODY.has(t.lemma)));

/**
 * True where the speaker is named, alone, in the sentence or, of a quotation, beside it: "he" may be another, and of two that "and" joins one
 * name is not who spoke.
 */
function isSurelyNamed(
  { sentences }: Document,
  { index, paragraph, block }: Sentence,
  { mode, speaker, speakerSpan }: Speech,
): boolean {
  const isQuoted = mode === 'direct';
  // "‘A revenge attack’: police name the suspect": whom a headline quotes it seldom says.
  if (speakerSpan === null || (isQuoted && block === 'headline')) return false;
  const home = (isQuoted ? [index, index - 1, index + 1] : [index])
    .map((i) => sentences[i])
    .find((s) => s?.paragraph === paragraph && contains(s, speakerSpan));
  if (home === undefined) return false;
  const first = tokenFrom(home.tokens, speakerSpan.start);
  const after = tokenFrom(home.tokens, speakerSpan.end);
  const within = home.tokens.slice(Math.max(0, first - 1), after < 0 ? undefined : after + 1);
  const joined = within.some((t) => t.lower === 'and') && !(speaker ?? '').includes(' and ');
  const words = home.tokens.filter((t) => contains(speakerSpan, t));
  // "A student said": not whom another sentence names.
  const isPrinted = words.some((t) => (speaker ?? '').includes(t.text));
  return !joined && isPrinted && isSpeaker(words);
}

/** Words at most of who reports what stands before: ", the harbour agency reports". */
const REPORTER = 5;

/** "Ellery attack: driver is named, police say": what stands before a headline's colon names the story, whoever says the rest; not before ": police". */
function isKicker({ block, tokens }: Sentence, span: Span): boolean {
  const colon = tokens.findIndex((t) => t.text === ':' && t.start >= span.end);
  return block === 'headline' && colon >= 0 && tokens.length - colon > REPORTER;
}

const OCCASIONS = new Set(['after', 'amid', 'following', 'since']);
/** Words by which a headline tells on what occasion: "police name suspect in the massacre". */
const TIES_OF_TITLES = new Set([...OCCASIONS, 'at', 'behind', 'before', 'during', 'from', 'in', 'near', 'over']);

/**
 * "Norland announces a truce after the border clashes": on which occasion something is said is the reporter's to tell; not what is said
 * before its speaker is named ("…, police said"), nor a clause ("after the fire began").
 */
function isOccasion(
  { tokens, block }: Sentence,
  span: Span,
  speech: Speech | undefined,
  ties: ReadonlySet<string>,
): boolean {
  const behind = tokens.find((t) => t.start >= span.end);
  const isBefore = speech !== undefined && isBeforeSpeaker(speech, span) && block !== 'subhead';
  if (isBefore || (speech !== undefined && behind !== undefined && isVerb(behind))) return false;
  const first = firstTokenOf(tokens, span);
  const before = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1];
  return ties.has(before?.lower ?? '');
}

/**
 * "A jet was fired on, the agency reports with reference to the ministry": told behind it, after a comma; "The door gave way, Lind said,
 * before …": what goes on behind may be the speaker's still.
 */
const isReportedBeside = (tokens: readonly Token[], { end }: Span): boolean =>
  tokens.some((comma, i) => {
    if (comma.text !== ',') return false;
    const behind = tokens.slice(i + 1, i + 2 + REPORTER);
    // "the agency reports": the tagger takes such a verb for a noun, too; ", said the agency".
    const verb = behind.findIndex((w, k) => CLAUSE_VERBS.has(w.lemma) && (k === 0 ? isVerb(w) : isNoun(behind[k - 1])));
    if (verb < 0 || behind.slice(0, verb).some((w) => w.pos === 'PUNCT')) return false;
    return comma.start >= end || behind[verb + 1]?.text === ',';
  });

/** True where the clause tells hearsay before the span ("reports that the blaze …", "called a massacre"), or the sentence says according to whom it is. */
function isHearsay(sentence: Sentence, span: Span): boolean {
  const { tokens } = sentence;
  const at = clauseIndexAt(sentence, span.start);
  // "Suspected arson kills nine": the wording itself leaves it open.
  const isOpen = (t: Token): boolean => contains(span, t) && DOUBTING.has(t.lower);
  const here = tokens.filter((t) => t.start < span.end && !isOpen(t) && clauseIndexAt(sentence, t.start) === at);
  return (
    tellsHearsay({ ...sentence, tokens: here }) ||
    tokens.some((t) => t.lower === 'according') ||
    isReportedBeside(tokens, span)
  );
}

/** "Mayor Lind called the storm the worst in decades": the name before the verb by which somebody names a thing; null where there is none. */
function namerOf({ tokens }: Sentence, span: Span): string | null {
  const verb = tokens.findIndex((t) => t.start < span.start && t.pos === 'VERB' && NAMING_VERBS.has(t.lemma));
  let from = verb;
  while (from > 0 && tokens[from - 1]?.pos === 'PROPN') from--;
  const name = tokens.slice(from, Math.max(from, verb));
  const isSubject =
    from >= 0 && (from === 0 || ['PUNCT', 'CCONJ', 'DET', 'SCONJ'].includes(tokens[from - 1]?.pos ?? ''));
  return name.length > 0 && isSubject ? name.map((t) => t.text).join(' ') : null;
}

const TITLED = new Set(['call', 'dub', 'entitle', 'name', 'title']);

/** "a march called “End of the raids”", "by the title “End …”": a name in quotation marks, which nobody says. */
function isInTitle({ tokens, quotations }: Sentence, span: Span): boolean {
  const quotation = quotations.find((q) => contains(q, span));
  const words = tokens.filter((t) => quotation !== undefined && contains(quotation, t) && t.pos !== 'PUNCT');
  const before = tokens.findLast((t) => words[0] !== undefined && t.end <= words[0].start && t.pos !== 'PUNCT');
  const isNamed = before?.pos === 'NOUN' || TITLED.has(before?.lemma ?? '');
  return isNamed && !isLower(words[0]?.text[0] ?? 'a');
}

const CONTRASTING = new Set(['but', 'whereas', 'while']);

/** "officials said, while the army spoke of a “clean-up”": behind a contrast another may speak than who is named before it. */
const isContrasted = ({ tokens }: Sentence, { speakerSpan }: Speech, span: Span): boolean =>
  speakerSpan !== null &&
  tokens.some((t) => CONTRASTING.has(t.lower) && t.start >= speakerSpan.end && t.end <= span.start);

/**
 * Whose word a wording at `span` is. A figure retold is the speaker's; a word may be the article's choice even so. Quoted where it
 * stands in quotation marks; retold where it is the main thing that somebody is said to have said; unclear in what hangs on that,
 * and in a clause that tells hearsay of nobody named; else the article's own.
 * `isChoice`: a word that reporters choose, whoever speaks: an adjective before a noun ("the disputed region"), what they say a thing is.
 */
export function wordingVoice(
  document: Document,
  reading: Reading,
  sentence: Sentence,
  span: Span,
  isChoice: boolean,
): Voiced {
  const speech = speechAt(reading, sentence.index, span);
  const quoted = sentence.quotations.some((q) => contains(q, span));
  const named =
    speech !== undefined && isSurelyNamed(document, sentence, speech) && !isContrasted(sentence, speech, span);
  if (quoted || speech?.mode === 'direct')
    return { speaker: named && !isInTitle(sentence, span) ? speech.speaker : null, voice: 'quoted' };
  // "Norland claims two jets downed, pilot captured": all of the headline is Norland's word.
  const source = sentence.block === 'headline' ? headlineSource(reading, sentence) : null;
  const ties = sentence.block === 'headline' && source === null ? TIES_OF_TITLES : OCCASIONS;
  if (isChoice || isKicker(sentence, span) || isOccasion(sentence, span, speech, ties)) return OWN;
  if (speech === undefined) {
    if (source !== null) return { speaker: source, voice: 'retold' };
    const namer = namerOf(sentence, span);
    if (namer !== null) return { speaker: namer, voice: 'retold' };
    return isHearsay(sentence, span) ? UNCLEAR : OWN;
  }
  return isToldFirst(sentence, speech, span) ? { speaker: named ? speech.speaker : null, voice: 'retold' } : UNCLEAR;
}
