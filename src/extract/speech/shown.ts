import { ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../../lexicon/names.js';
import { CARRIER_NOUNS, ENTERPRISE_NOUNS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Sentence, Token } from '../../model/index.js';
import { plain } from '../../text/typography.js';
import type { SpeakerKind } from './memory.js';

const ARTICLES = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those', 'another', 'one']);
/** Tags of words that are no name, whatever letter they begin with at a sentence's start. */
const COMMON = new Set(['ADV', 'DET', 'NOUN', 'NUM', 'PRON']);

/** The words of a phrase without the article that opens it; "the country's court" keeps it: without, it is cut in half. */
export function withoutArticle(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 2 || !ARTICLES.has(tokens[0]!.lower) || tokens[1]!.lower === 'of') return tokens;
  const owner = tokens.findIndex((t) => t.lower === "'s" || t.lower === "'");
  const owned = tokens[0]!.lower === 'the' && owner > 1 && tokens[owner - 1]!.pos === 'NOUN' && isSmall(tokens[1]!);
  return owned ? tokens : tokens.slice(1);
}

/** "the Rescue Service's Ann Poe": the name of two words behind the owner is who speaks; "Norland's Civil Court" is one body. */
export function withoutOwner(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.slice(tokens.findLastIndex((t) => t.lower === "'s") + 1);
  const isPerson = name.length > 1 && name.length <= 3 && name.every((t) => t.pos === 'PROPN');
  return isPerson && !name.some((t) => isBody(t)) ? name : tokens;
}

const isBody = ({ lower, text }: Token): boolean =>
  SPEAKER_NOUNS.has(lower) || ORGANISATION_NOUNS.has(lower) || /^\p{Lu}{2,}$/u.test(text);

/** Words that tell when, before whom: "at noon | officials said", "last quarter | the port reported". */
const HOURS = new Set(['afternoon', 'evening', 'midnight', 'morning', 'night', 'noon']);
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const HALVES = new Set(['a.m', 'a.m.', 'am', 'p.m', 'p.m.', 'pm']);
const SPANS = new Set(['month', 'quarter', 'week', 'year']);

/** How many tokens at `i` tell a time. */
function timeAt(tokens: readonly Token[], i: number): number {
  const [t, next] = [tokens[i]!, tokens[i + 1]?.lower ?? ''];
  // "Morning Star" is a name.
  if ((HOURS.has(t.lower) && isSmall(t)) || CLOCK.test(t.text) || HALVES.has(t.lower)) return 1;
  if (/^\d{1,2}$/.test(t.text) && HALVES.has(next)) return 2;
  if (t.lower === 'local' && next === 'time') return 2;
  return /^(?:last|this|next)$/.test(t.lower) && (SPANS.has(next) || HOURS.has(next)) ? 2 : 0;
}

/** The words of a phrase without the time that the sentence tells before it. */
export function withoutTime(tokens: readonly Token[]): readonly Token[] {
  let i = 0;
  for (let step = 1; step > 0 && i < tokens.length; i += step) step = timeAt(tokens, i);
  return i < tokens.length ? tokens.slice(i) : tokens;
}

const isSmall = ({ text, lower }: Token): boolean => text === lower;

/** "Officials", "Authorities": the tagger takes such a word for a name where it opens a sentence. */
const namesSpeakers = ({ lemma, lower }: Token): boolean =>
  [lemma, lower.replace(/e?s$/, ''), lower.replace(/ies$/, 'y')].some((word) => SPEAKER_NOUNS.has(word));

/** "the judge", "an official", "his mother": a common noun for one person. */
const namesPerson = ({ pos, lemma }: Token): boolean =>
  pos === 'NOUN' && (ROLE_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma));

/** What the head of a phrase tells of who speaks. */
export function kindOf(words: readonly Token[]): SpeakerKind {
  const joint = words.findIndex((t) => t.pos === 'ADP');
  const own = joint > 0 ? words.slice(0, joint) : words;
  const head = own[own.length - 1]!;
  const isPlural = head.lower.endsWith('s') && head.lemma !== head.lower;
  if (head.lower === 'police' || head.text === 'people' || (head.pos === 'NOUN' && isPlural)) return 'group';
  // "Officials": a name to the tagger.
  if (own.length === 1 && head.lower.endsWith('s') && namesSpeakers(head)) return 'group';
  if (ENTERPRISE_NOUNS.has(head.lemma)) return 'enterprise';
  // "the government", "the newspaper": their ends are those of words for people.
  if (ORGANISATION_NOUNS.has(head.lemma) || head.lemma === 'paper') return 'body';
  // "the letter": its end, too.
  if (CARRIER_NOUNS.has(head.lemma) && !namesPerson(head)) return 'body';
  if (namesPerson(head) || /(?:man|woman|person|or|er|ist|ent)$/.test(head.lemma)) return 'person';
  // "Sol Kyo-ahn": the tagger takes its last part for a noun.
  const isJoint = own[own.length - 2]?.text === '-' && own[own.length - 3]?.pos === 'PROPN';
  if (isJoint) return 'name';
  return head.pos === 'PROPN' && own.length <= 4 && !isBody(head) ? 'name' : 'body';
}

/**
 * The words for a speaker as a report shows them: a common word at a sentence's start in lower case. `lower` are the words that the article
 * writes so elsewhere.
 */
export function shownWords(
  text: string,
  { tokens }: Sentence,
  words: readonly Token[],
  lower: ReadonlySet<string>,
): string {
  const first = words[0]!;
  const shown = plain(text.slice(first.start, words[words.length - 1]!.end)).replace(/\s+/g, ' ');
  const opensSentence = first.start === tokens[0]!.start || first === tokens[1];
  // "Initial reports", but "French prosecutors": of an adjective the capital may be its own.
  const isCommon = lower.has(first.lower) || namesSpeakers(first) || COMMON.has(first.pos);
  const plural = first.lower.endsWith('s') && namesSpeakers(first);
  const isName = words[1]?.pos === 'PROPN' || (words[1]?.lower === 'of' && !COMMON.has(first.pos) && !plural);
  return opensSentence && isCommon && !isName && /^\p{Lu}\p{Ll}/u.test(shown)
    ? shown[0]!.toLowerCase() + shown.slice(1)
    : shown;
}
