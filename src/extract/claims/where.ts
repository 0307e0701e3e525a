import { groupOf } from '../../lexicon/counted-groups.js';
import { SETTLEMENTS } from '../../lexicon/counting-nouns.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { fateOf } from '../../lexicon/fates.js';
import { LOCATIVES } from '../../lexicon/locatives.js';
import type { Clause, NameMention, Sentence, Span, Token } from '../../model/index.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';

/** Words between a preposition of place and the name behind it: "on the Norlandian island of". */
const REACH = 6;
const WITHIN_PHRASE = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PROPN']);
const POINTERS = new Set(['that', 'this', 'same']);

/** A stretch of a clause that tells where people are: from its preposition on, with the places it names. */
interface Phrase {
  /** Index of the preposition, or of "there". */
  readonly at: number;
  readonly places: readonly string[];
}

/** True where a phrase that begins at `at` tells where the people are, not where a building stands or an earthquake struck. */
function tellsOfPeople(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.pos !== 'NOUN') return before?.pos !== 'PROPN';
  return groupOf(before.lemma) !== null || fateOf(before.lemma) !== null;
}

/** "in the Ellery fire", "in the Calder and Ellery quake": a name before an event's noun is the event's. */
function namesEvent(tokens: readonly Token[], end: number): boolean {
  let i = end + 1;
  while (
    i <= end + REACH &&
    (tokens[i]?.pos === 'PROPN' || (tokens[i]?.pos === 'CCONJ' && tokens[i + 1]?.pos === 'PROPN'))
  )
    i++;
  return tokens.slice(i, i + 2).some((t) => t.pos === 'NOUN' && isEvent(t.lemma));
}

/** The preposition of place that governs the name at token `first`, or -1. */
function prepositionBefore(tokens: readonly Token[], first: number, from: number): number {
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    if (LOCATIVES.has(tokens[i]!.lower)) return i;
    if (!WITHIN_PHRASE.has(tokens[i]!.pos)) return -1;
  }
  return -1;
}

/** The phrases of place in a clause; "in A and B" names two places, "on A, in B" and "in A, B" the first. */
function phrasesIn({ tokens }: Sentence, clause: Clause, names: readonly NameMention[]): Phrase[] {
  const phrases: { at: number; places: string[]; end: number }[] = [];
  for (const name of names) {
    const first = tokenFrom(tokens, name.start);
    if (name.kind !== 'place' || first < clause.from || first >= clause.to) continue;
    const open = phrases.at(-1);
    const end = tokens.findLastIndex((t) => t.end <= name.end);
    const joint = tokens.slice((open?.end ?? first) + 1, first);
    if (open !== undefined && joint.length > 0 && joint.length <= 2 && joint.some((t) => t.pos === 'CCONJ')) {
      if (namesEvent(tokens, end)) phrases.pop();
      open.places.push(name.name.toLowerCase());
      open.end = end;
      continue;
    }
    const at = prepositionBefore(tokens, first, clause.from);
    const inside = open !== undefined && at >= 0 && at - open.end <= 2;
    if (at >= 0 && !inside && tellsOfPeople(tokens, at) && !namesEvent(tokens, end))
      phrases.push({ at, places: [name.name.toLowerCase()], end });
  }
  return phrases;
}

/** "there", "on that island": where a place is pointed back to. */
function pointerIn({ tokens }: Sentence, clause: Clause): number {
  for (let i = clause.from; i < clause.to; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'there' && tokens[i + 1]?.lemma !== 'be' && tokens[i - 1]?.pos !== 'PUNCT' && i > 0) return i;
    if (!POINTERS.has(lower) || !LOCATIVES.has(tokens[i - 1]?.lower ?? '')) continue;
    if (tokens.slice(i + 1, i + 4).some((t) => SETTLEMENTS.has(t.lemma))) return i - 1;
  }
  return -1;
}

/** What a sentence tells of where people are. `before` are the names of places told before it, `figures` the spans of all its counts. */
export interface Setting {
  readonly sentence: Sentence;
  readonly names: readonly NameMention[];
  readonly before: readonly NameMention[];
  readonly figures: readonly Span[];
}

function phrasesOf({ sentence, names, before }: Setting, clause: Clause): Phrase[] {
  const phrases: Phrase[] = phrasesIn(sentence, clause, names);
  const at = pointerIn(sentence, clause);
  if (at < 0) return phrases;
  const start = sentence.tokens[at]!.start;
  // A name of which nothing tells what it is may be the place that is pointed back to.
  const told = [...before, ...names].filter((n) => n.end <= start && (n.kind === 'place' || n.kind === 'other'));
  const last = told.at(-1);
  return last === undefined
    ? phrases
    : [...phrases, { at, places: [last.name.toLowerCase()] }].sort((a, b) => a.at - b.at);
}

/** Marks behind which a total is broken down: "53 people: 51 in Calder and two in Ellery". */
const BREAKS = new Set([':', '—', '–', '--', '(']);

/**
 * Where the people of a figure are told to be, lower case: "51 in Calder", "in Calder 51 died", "died there". Two or more places that "and" joins are
 * those of a total. Empty where no place is told of the people: of an earthquake "in the west" it is the earthquake's.
 */
export function whereOf(setting: Setting, at: number, span: Span): readonly string[] {
  const { sentence, figures } = setting;
  const { tokens, clauses } = sentence;
  const clause = clauses[at];
  if (clause === undefined) return [];
  const phrases = phrasesOf(setting, clause);
  const first = firstTokenOf(tokens, span);
  const here = figures.filter((f) => f.start >= tokens[clause.from]!.start && f.start < tokens[clause.to - 1]!.end);
  const next = here.find((f) => f.start > span.start);
  const end = next === undefined ? clause.to : firstTokenOf(tokens, next);
  const own = phrases.find((p) => p.at > first && p.at < end);
  const opening = here[0] === undefined ? first : firstTokenOf(tokens, here[0]!);
  const fronted = phrases.find((p) => p.at < opening);
  if (own !== undefined || fronted !== undefined) return (own ?? fronted)!.places;
  const broken = tokens.slice(first, end).some((t) => BREAKS.has(t.text));
  const shared = broken || tokens[end - 1]?.pos !== 'CCONJ' ? undefined : phrases.find((p) => p.at >= end);
  if (shared !== undefined) return shared.places;
  // "17 died in Calder and 709 were injured": a clause that "and" joins goes on at the same place.
  return tokens[clause.from]?.pos === 'CCONJ' && at > 0
    ? (phrasesOf(setting, clauses[at - 1]!).at(-1)?.places ?? [])
    : [];
}
