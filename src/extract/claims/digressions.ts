import { ASIDES, BACKGROUND_WORDS } from '../../lexicon/background-words.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { eventClassOf } from '../../lexicon/events.js';
import { NEVER_NAMES } from '../../lexicon/names.js';
import type { Document, Reading, Sentence, Token } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';
import { inSentence } from '../../text/in-sentence.js';

/** Sentences that say what an article is about; digressions come later. */
const LEAD = 5;
/** Days before its article from which on a day that opens a sentence is another story's. */
const EARLIER = 20;
/** Days that such a date may span: "in March", "in 2012"; "in the 1990s" opens a history. */
const PRECISE = 366;
/** Words at the start of a sentence among which a sign must stand. */
const OPENING = 6;
/** Shorter words are initials and particles. */
const NAME_LETTERS = 3;

const isNegation = (t: Token | undefined): boolean => t?.lower === 'not' || t?.lower === "n't" || t?.lower === 'hardly';

const namesOf = ({ tokens }: Sentence): string[] =>
  tokens
    .filter((t) => t.pos === 'PROPN' && t.text.length >= NAME_LETTERS && !NEVER_NAMES.has(t.lower))
    .map((t) => t.lower);

/** "In a similar incident", "Another attack", "The previous crash": otherness before an event, in a sentence's first words. */
const tellsOther = ({ tokens }: Sentence): boolean =>
  tokens
    .slice(0, OPENING)
    .some(
      (t, i) =>
        BACKGROUND_WORDS.has(t.lemma) &&
        [tokens[i + 1], tokens[i + 2]].some((n) => n?.pos === 'NOUN' && isEvent(n.lemma)),
    );

/** "It is not the first time", "This was not the first such crash". */
const tellsRecurrence = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (t, i) => i < OPENING + 2 && t.lower === 'first' && tokens[i - 1]?.lower === 'the' && isNegation(tokens[i - 2]),
  );

const NOW = new Set(['are', 'has', 'have', 'is']);

/** "Observers monitor the line", "The pit has reopened": told of today, though behind an earlier case. */
function isPresent({ tokens }: Sentence): boolean {
  const verb = tokens.find((t) => t.pos === 'VERB' || t.pos === 'AUX');
  if (verb === undefined) return false;
  return NOW.has(verb.lower) || (verb.pos === 'VERB' && verb.lower.endsWith('s') && verb.lower !== verb.lemma);
}

const LONG_PERIODS = new Set(['decade', 'month', 'year']);

/** "Four months ago", "Last year": long before, whatever the article's day. */
const opensLongAgo = ({ tokens }: Sentence): boolean =>
  tokens
    .slice(0, OPENING)
    .some(
      (t, i) =>
        LONG_PERIODS.has(t.lemma) && (tokens[i + 1]?.lower === 'ago' || (i === 1 && tokens[0]?.lower === 'last')),
    );

/** "In March, …", "On May 4, 2012, …": a far day in a sentence's first words. */
function opensFarBack(sentence: Sentence, reading: Reading, published: string | null): boolean {
  const opening = sentence.tokens.slice(0, OPENING);
  // "The pier, built in 1961, …" is a date of the pier.
  const comma = opening.findIndex((t) => t.text === ',');
  const within = opening[comma < 0 ? opening.length - 1 : comma]?.start;
  if (published === null || within === undefined) return false;
  const today = toDay(published);
  const dated = inSentence(reading.dates, sentence.index).filter((d) => d.from !== null && d.role === 'on');
  const far = (to: string, from: string): boolean => today - toDay(to) > EARLIER && toDay(to) - toDay(from) <= PRECISE;
  return (
    dated.some((d) => d.start <= within && far(d.to ?? d.from!, d.from!)) &&
    dated.every((d) => today - toDay(d.to ?? d.from!) > EARLIER)
  );
}

const OPENS_CLAUSE = new Set(['at', 'by', 'since', 'until']);

/** "Eight people were killed that time": told of an earlier case. */
const tellsThatTime = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (t, i) =>
      t.lower === 'time' &&
      tokens[i - 1]?.lower === 'that' &&
      !OPENS_CLAUSE.has(tokens[i - 2]?.lower ?? '') &&
      (tokens[i + 1] === undefined || tokens[i + 1]?.pos === 'PUNCT'),
  );

/** "Meanwhile, a baker was killed in …": an aside tells of something that happened, and of somebody new. */
const tellsAside = ({ tokens }: Sentence): boolean =>
  tokens.slice(0, 2).some((t) => ASIDES.has(t.lower)) &&
  tokens.some((t) => (t.pos === 'NOUN' && isEvent(t.lemma)) || (t.pos === 'VERB' && eventClassOf(t) !== null));

/**
 * Indices of the sentences in which an article tells of another event than the one it reports: an aside ("Meanwhile, …" with names
 * that are new), another or an earlier case ("In a similar incident", "This was not the first"), a day long before. A sentence
 * with a name of the lead ends it, and so does the next paragraph, but for an aside, which goes on until such a name.
 */
export function digressionsOf({ article, sentences }: Document, reading: Reading): ReadonlySet<number> {
  const main = new Set(sentences.slice(0, LEAD).flatMap(namesOf));
  const seen = new Set(main);
  const away = new Set<number>();
  let state: 'none' | 'aside' | 'case' = 'none';
  for (const sentence of sentences.slice(LEAD)) {
    const names = namesOf(sentence);
    const continues = sentences[sentence.index - 1]?.paragraph === sentence.paragraph;
    const isOurs = names.some((n) => main.has(n));
    if (!isOurs && tellsAside(sentence) && names.some((n) => !seen.has(n))) state = 'aside';
    else if (
      tellsRecurrence(sentence) ||
      tellsThatTime(sentence) ||
      (!isOurs &&
        (tellsOther(sentence) || opensLongAgo(sentence) || opensFarBack(sentence, reading, article.published.value)))
    )
      state = state === 'aside' ? 'aside' : 'case';
    else if (isOurs || (state === 'case' && (!continues || isPresent(sentence)))) state = 'none';
    if (state !== 'none') away.add(sentence.index);
    for (const n of names) seen.add(n);
  }
  return away;
}
