import { BACKGROUND_WORDS } from '../../lexicon/background-words.js';
import { WEEKDAYS } from '../../lexicon/calendar.js';
import { STRIKES } from '../../lexicon/deeds.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { eventClassOf } from '../../lexicon/events.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { LOCATIVES } from '../../lexicon/locatives.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import {
  type Clause,
  contains,
  type DateMention,
  type Document,
  type EventAnchor,
  type NameMention,
  type Reading,
  type Sentence,
  type Span,
  type Token,
} from '../../model/index.js';
import { clauseIndexAt } from '../../text/clauses.js';
import { inSentence } from '../../text/in-sentence.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';

const NOWHERE: EventAnchor = { from: null, to: null, places: [], background: false };

const spanOf = (sentence: Sentence, clause: Clause): Span => ({
  start: sentence.tokens[clause.from]!.start,
  end: sentence.tokens[clause.to - 1]!.end,
});

function hasRelative({ tokens }: Sentence, clause: Clause, { start }: Span): boolean {
  for (let i = clause.from; i < clause.to && tokens[i]!.end <= start; i++)
    if (RELATIVE.has(tokens[i]!.lower)) return true;
  return false;
}

const RELATIVE = new Set([...RELATIVES, 'whose']);

const OCCASIONS = new Set(['when']);

/** "six people died when a seaplane crashed into the Ellery River": the clause behind that tells what happened, and where. */
function occasionOf(sentence: Sentence, at: number): Span[] {
  const opens = (k: number, words: ReadonlySet<string>): boolean =>
    words.has(sentence.tokens[sentence.clauses[k]?.from ?? -1]?.lower ?? '');
  const next = opens(at + 1, RELATIVE) ? at + 2 : at + 1;
  if (!opens(next, OCCASIONS)) return [];
  const clause = sentence.clauses[next]!;
  // "when more bodies were found in Ellery" tells of no event.
  const happens = sentence.tokens
    .slice(clause.from, clause.to)
    .some((t) => t.pos === 'VERB' && eventClassOf(t) !== null);
  return happens ? [spanOf(sentence, clause)] : [];
}

/**
 * The clauses that may date and place the claim, nearest first: its own, those it hangs on, one that "and" joins to it ("one died and seven
 * were injured in a July 2016 shooting"), and the one that goes on after a relative clause ("the war, which cost 900 lives, ended in May").
 */
function scopeOf(sentence: Sentence, at: number, span: Span): Span[] {
  const { clauses } = sentence;
  const chain: Span[] = [];
  for (let i = at; i >= 0; i = clauses[i]!.parent) chain.push(spanOf(sentence, clauses[i]!));
  const next = clauses[at + 1];
  const opening = next && sentence.tokens[next.from];
  // "20 killed, 26 hurt in the Ellery fire": counts in a row share what the last of them tells.
  if (opening?.pos === 'CCONJ' || opening?.pos === 'NUM') chain.splice(1, 0, spanOf(sentence, next!));
  else if (hasRelative(sentence, clauses[at]!, span) && (opening?.pos === 'VERB' || opening?.pos === 'AUX')) {
    chain.push(spanOf(sentence, next!));
  }
  return chain;
}

/** A date that can place an event: resolved, and not only a time of day. */
const places = (d: DateMention): boolean => d.from !== null && d.role !== 'until';

function nearestDate(dates: readonly DateMention[], scope: readonly Span[], span: Span): DateMention | undefined {
  const distance = (d: DateMention): number => (d.start >= span.end ? d.start - span.end : span.start - d.end);
  for (const part of dates.length === 0 ? [] : scope) {
    const here = dates.filter((d) => contains(part, d)).sort((a, b) => distance(a) - distance(b));
    if (here[0]) return here[0];
  }
  return undefined;
}

/** Words that a preposition of place may stand from its name: "in the northern city of". */
const REACH = 6;
const isEventNoun = (t: Token | undefined): boolean => t?.pos === 'NOUN' && isEvent(t.lemma);
const BETWEEN = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'PART', 'PROPN', 'PUNCT']);

/**
 * True where a name of a place tells where something is: behind a preposition of place ("in the city of Ellery", "near Calder Bay, Northland") or before an
 * event ("the Ellery fire"). Elsewhere it acts ("Northland accuses") or is a side ("Northland's army").
 */
function locates({ tokens }: Sentence, name: NameMention): boolean {
  const first = tokenFrom(tokens, name.start);
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (LOCATIVES.has(tokens[i]!.lower) || tokens[i]!.lower === 'into') return true;
    // "gunmen struck Calder", "an earthquake hit Calder and Ellery"
    if (STRIKES.has(tokens[i]!.lemma) && tokens[i]!.pos === 'VERB') return true;
    // "in Calder and Ellery"
    const joined = tokens[i]!.pos === 'CCONJ' && i === first - 1 && tokens[i - 1]?.pos === 'PROPN';
    if (!joined && !BETWEEN.has(tokens[i]!.pos)) break;
  }
  let after = first;
  while (after < tokens.length && tokens[after]!.start < name.end) after++;
  return isEventNoun(tokens[after]) || isEventNoun(tokens[after + 1]);
}

/** "rebels in Norland told reporters": where those are who say it, not where it was. */
function isOfSpeaker({ tokens, clauses }: Sentence, name: NameMention): boolean {
  const first = tokenFrom(tokens, name.start);
  const clause = clauses.find(({ from, to }) => from <= first && first < to);
  if (clause === undefined || !['NOUN', 'PROPN'].includes(tokens[first - 2]?.pos ?? '')) return false;
  const verbs = tokens.slice(clause.from, clause.to).filter(isVerb);
  return verbs[0] !== undefined && verbs[0].start > name.end && CLAUSE_VERBS.has(verbs[0].lemma);
}

/** "gunmen struck Calder": a name of which nothing tells what it is, right behind such a verb, is a place. */
const isStruck = ({ tokens }: Sentence, name: NameMention): boolean => {
  const verb = tokens[firstTokenOf(tokens, name) - 1];
  return verb?.pos === 'VERB' && STRIKES.has(verb.lemma);
};

function nearestPlaces(sentence: Sentence, names: readonly NameMention[], scope: readonly Span[]): string[] {
  const isPlace = (n: NameMention): boolean =>
    (n.kind === 'place' && locates(sentence, n) && !isOfSpeaker(sentence, n)) ||
    (n.kind === 'other' && isStruck(sentence, n));
  for (const part of names.length === 0 ? [] : scope) {
    const here = names.filter((n) => contains(part, n) && isPlace(n));
    if (here.length > 0) return [...new Set(here.map((n) => n.name.toLowerCase()))].sort();
  }
  return [];
}

/** "another shooting", "an earlier attack": a word of otherness before an event. */
const marksBackground = (tokens: readonly Token[], i: number): boolean =>
  BACKGROUND_WORDS.has(tokens[i]!.lemma) && (isEventNoun(tokens[i + 1]) || isEventNoun(tokens[i + 2]));

const isBackground = (tokens: readonly Token[], { from, to }: Clause): boolean => {
  for (let i = from; i < to; i++) if (marksBackground(tokens, i)) return true;
  return false;
};

/** "on a Friday evening": some Friday, told of whatever day the sentence is about. */
function isAnyDay(tokens: readonly Token[], date: DateMention): boolean {
  const first = firstTokenOf(tokens, date);
  for (let i = first; i >= 0 && i < tokens.length && tokens[i]!.start < date.end; i++)
    if (WEEKDAYS.has(tokens[i]!.lower)) return tokens[i - 1]?.lower === 'a';
  return false;
}

/** Which event the words at `span` of a sentence are about, by the date, the places and the "another" or "earlier" nearest to them. */
export function anchorOf(document: Document, reading: Reading, sentence: number, span: Span): EventAnchor {
  const here = document.sentences[sentence];
  if (here === undefined) return NOWHERE;
  const at = clauseIndexAt(here, span.start);
  if (at < 0) return NOWHERE;
  const scope = scopeOf(here, at, span);
  const dates = inSentence(reading.dates, sentence).filter((d) => places(d) && !isAnyDay(here.tokens, d));
  const date = nearestDate(dates, scope, span);
  return {
    from: date?.from ?? null,
    to: date?.to ?? null,
    places: nearestPlaces(here, inSentence(reading.names, sentence), [...scope, ...occasionOf(here, at)]),
    background: isBackground(here.tokens, here.clauses[at]!) || reading.digressions?.has(sentence) === true,
  };
}
