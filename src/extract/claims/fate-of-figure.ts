import { fateOf, INTRANSITIVE_FATES, TALLIES, WEAK_FATES } from '../../lexicon/fates.js';
import { ADDITIONS, RELATIVES, SUBORDINATORS } from '../../lexicon/function-words.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Clause, QuantityMention, Sentence, Token } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { firstTokenOf } from '../../text/token-span.js';
import { fateAt } from './fate.js';
import { fateFrom, type Stretch } from './fate-words.js';
import { resumedAfter } from './resumed.js';
import { endOfUncounted, fateOfUncounted, isWholeOf, upToVerb } from './wholes.js';

/** "the 80 people who died": the fate that a relative clause right behind the figure tells. */
function fateInRelative(tokens: readonly Token[], next: Clause | undefined, figure: Stretch): string | null {
  if (next === undefined || next.from - figure.last > 2 || !RELATIVES.has(tokens[next.from]!.lower)) return null;
  // "rescued 12 people who had fled": what the verb right before the figure does to them
  if (fateOf(tokens[figure.first - 1]?.lemma ?? '') !== null) return null;
  return fateAt(tokens, next, figure);
}

/** Words from "who" to the verb that goes on behind its clause, at most. */
const GOES_ON = 30;

/** "The three gunmen who killed seven people in a market were shot dead": what befell those of whom a clause tells what they did. */
function fatePastDeed(tokens: readonly Token[], figure: Stretch): string | null {
  const who = figure.last + 1;
  // "one of the two guards who ran was hurt": one, and not both
  if (isWholeOf(tokens, figure.first)) return null;
  if (tokens[who]?.lower !== 'who' || tokens[who + 1]?.pos !== 'VERB' || CLAUSE_VERBS.has(tokens[who + 1]!.lemma))
    return null;
  for (let i = who + 3; i < Math.min(tokens.length, who + GOES_ON); i++) {
    const { lower, lemma, pos } = tokens[i]!;
    // "who attacked a post said four guards were hurt", "who ran and four guards were hurt": others
    const others = CLAUSE_VERBS.has(lemma) || (lower === 'and' && tokens[i + 1]?.pos !== 'VERB');
    if (others || SUBORDINATORS.has(lower) || RELATIVES.has(lower) || lower === ';') return null;
    if (pos === 'AUX' && lemma === 'be')
      return fateAt(tokens, { from: i, to: Math.min(i + 4, tokens.length) }, { first: figure.first, last: i - 1 });
  }
  return null;
}

/** What the phrase of the whole tells of them: "of the 23 people wounded in the attack, 13 had burns". */
export function fateOfWhole(tokens: readonly Token[], figure: Stretch): string {
  const comma = tokens.findIndex((t, i) => i > figure.last && t.text === ',');
  return fateAt(tokens, { from: figure.first, to: comma }, figure) ?? '';
}

/** The figure together with the noun before it that it counts: "the number killed on the road to the north reached 12". */
function withNoun(tokens: readonly Token[], figure: Stretch, { counted, start }: QuantityMention): Stretch {
  if (counted === null || counted.end > start) return figure;
  const first = firstTokenOf(tokens, counted);
  return { first: first < 0 ? figure.first : Math.min(first, figure.first), last: figure.last };
}

/**
 * "15 injured and 20 still missing": the fate behind an adverb right behind the figure, whatever the first of them is the count of; with the
 * adverb where both tell it: "20 seriously wounded" are no count of all the wounded.
 */
function fateStill(tokens: readonly Token[], figure: Stretch): string | null {
  const [adverb, word] = [tokens[figure.last + 1], tokens[figure.last + 2]];
  if (adverb?.pos !== 'ADV' || (word?.pos !== 'ADJ' && word?.pos !== 'VERB')) return null;
  const both = fateFrom(tokens, figure.last + 1, tokens.length, figure);
  return both !== null && both.last === figure.last + 2 ? both.fate : (fateOf(word.lower) ?? fateOf(word.lemma));
}

/** A toll is one of deaths, unless the words before it tell another: "the toll stood at 12", "the injury toll". */
function fateOfTally({ counted }: QuantityMention): string | null {
  if (counted === null || !TALLIES.has(counted.head)) return null;
  const named = counted.modifiers.map(fateOf).find((fate) => fate !== null);
  return named ?? (counted.head === 'toll' ? 'killed' : null);
}

/** "Deaths: 12", "Injuries: 40": a capital may leave the plural as it is. */
const singularOf = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** "Dead: 12": the fate that a label tells. */
function fateOfLabel(tokens: readonly Token[], { first }: Stretch): string | null {
  const [before, label] = [tokens[first - 3], tokens[first - 2]];
  const bare = tokens[first - 1]?.text === ':' && (before === undefined || before.pos === 'PUNCT');
  return bare && label !== undefined ? (fateOf(label.lemma) ?? fateOf(singularOf(label.lower))) : null;
}

/** Clauses that may stand between people and what befell them: "12 people, three of them children, all from one village, were killed". */
const BETWEEN = 3;

/** What the clause tells of those counted; of a whole of which some are told, only what stands right behind it, or where they were. */
function fateBeside(
  tokens: readonly Token[],
  clause: Clause,
  figure: Stretch,
  mention: QuantityMention,
): string | null {
  if (!isWholeOf(tokens, figure.first)) return fateAt(tokens, clause, withNoun(tokens, figure, mention));
  const own = upToVerb(tokens, clause, figure);
  const fate = fateAt(tokens, own, figure);
  // "nine of the 12 boys died": of the nine; "nine of the 12 wounded", "nine of the 12 killed": of all
  const verb = INTRANSITIVE_FATES.has(tokens[figure.last + 1]?.lemma ?? '') ? 1 : 2;
  const beside = { from: figure.first, to: Math.min(figure.last + verb, clause.to) };
  return fate !== null && WEAK_FATES.has(fate) ? fate : fateAt(tokens, beside, figure);
}

/** The fate in a clause that goes on, without a subject of its own, after what stands in commas behind the figure. */
function fateResumed(sentence: Sentence, at: number, figure: Stretch): string | null {
  const { tokens, clauses } = sentence;
  const resumed = resumedAfter(sentence, figure);
  if (resumed !== null) return fateAt(tokens, resumed, { first: figure.first, last: resumed.from - 1 });
  const clause = clauses[at]!;
  // "Nine people, police said, were killed": who says so stands in commas.
  const inserted = tokens[figure.last + 1]?.text === ',';
  const tells = (t: Token): boolean =>
    isVerb(t) && !t.lower.endsWith('ing') && !(inserted && CLAUSE_VERBS.has(t.lemma));
  const own = tokens.slice(inserted ? figure.last : clause.from, clause.to);
  if (own.some(tells)) return null;
  for (const next of clauses.slice(at + 1, at + 1 + BETWEEN)) {
    const opening = tokens[next.from];
    if (tokens[next.from - 1]?.text !== ',' || !isVerb(opening) || opening?.lower.endsWith('ing')) continue;
    return fateAt(tokens, { from: next.from, to: next.to }, { first: figure.first, last: next.from - 1 });
  }
  return null;
}

/** Words of a whole: "of the 12 passengers". */
const OF_WHOLE = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);

/** The token behind a figure, and behind the whole of which it tells a part. */
function pastWhole(tokens: readonly Token[], { last }: Stretch): number {
  let at = last + 1;
  if (tokens[at]?.lower !== 'of') return at;
  do at++;
  while (OF_WHOLE.has(tokens[at]?.pos ?? ''));
  return at;
}

/** Verb forms that go on with those counted, behind what is told of their whole. */
const GOING_ON = new Set(['are', 'had', 'has', 'have', 'is', 'remain', 'remained', 'was', 'were']);

/**
 * What is told of a part alone, and not of its whole: "nine of the 40 people treated for injuries were in critical condition", "of the wounded, 40
 * have left hospital".
 */
function fateOfShare(tokens: readonly Token[], clause: Clause, figure: Stretch): string | null {
  const comma = endOfUncounted(tokens, figure.first);
  if (comma > 0) return fateAt(tokens, { from: Math.max(clause.from, comma + 1), to: clause.to }, figure);
  const past = pastWhole(tokens, figure);
  if (past === figure.last + 1) return null;
  const verb = tokens.findIndex((t, i) => i > past && i < clause.to && GOING_ON.has(t.lower));
  return verb < 0 ? null : fateAt(tokens, { from: verb, to: clause.to }, { first: figure.first, last: verb - 1 });
}

/** "Police said 12 men and two women were hurt": what the clause behind "and" tells of those whom only a verb of speech stands before. */
function fateShared({ tokens, clauses }: Sentence, at: number, figure: Stretch): string | null {
  const next = clauses[at + 1];
  // "nine of the 12 passengers and crew were saved": of the nine
  if (isWholeOf(tokens, figure.first)) return null;
  if (next === undefined || next.from !== pastWhole(tokens, figure) || tokens[next.from]!.pos !== 'CCONJ') return null;
  const verb = tokens.slice(clauses[at]!.from, figure.first).findLast(isVerb);
  return verb === undefined || CLAUSE_VERBS.has(verb.lemma) ? fateAt(tokens, next, figure) : null;
}

/** "Seven tourists were among the 20 people who died": what the clause of those among whom they were tells. */
function fateAmong({ tokens, clauses }: Sentence, at: number, figure: Stretch): string | null {
  const next = clauses[at + 1];
  if (next === undefined || tokens[next.from]?.lower !== 'who') return null;
  const among = tokens.findIndex((t, i) => i > figure.last && i < next.from && t.lower === 'among');
  const were = tokens.findIndex((t, i) => i > figure.last && isVerb(t));
  const isAmong = among > 0 && were === among - 1 && tokens[were]!.lemma === 'be';
  return isAmong ? fateAt(tokens, next, { first: figure.first, last: next.from - 1 }) : null;
}

/** Words for people who come after others: "three other people", "three additional people". */
const OTHERS = new Set([...ADDITIONS, 'other']);

/** "One killed, 15 others shot", "three additional people were shot": the others are those who lived. */
const survivors = (fate: string, { counted }: QuantityMention): string =>
  fate === 'shot' && [counted?.head ?? '', ...(counted?.modifiers ?? [])].some((word) => OTHERS.has(word))
    ? 'injured'
    : fate;

/** "have been shot and killed": what the verb joined to the shot tells. */
const shotDead = (fate: string, tokens: readonly Token[], { to }: Clause): string =>
  fate === 'shot' && tokens[to]?.lower === 'and' && tokens[to + 1]?.lemma === 'kill' ? 'killed' : fate;

/** What befell the people that a figure counts, by its label, its noun or the clauses it stands in; null where nothing tells it. */
export function fateOfFigure(sentence: Sentence, at: number, figure: Stretch, mention: QuantityMention): string | null {
  const { tokens, clauses } = sentence;
  const fate =
    fateOfLabel(tokens, figure) ??
    fateStill(tokens, figure) ??
    fateOfTally(mention) ??
    fateInRelative(tokens, clauses[at + 1], figure) ??
    fateAmong(sentence, at, figure) ??
    fatePastDeed(tokens, figure) ??
    (mention.counted !== null && mention.counted.start >= mention.end ? fateOfUncounted(tokens, figure) : null) ??
    fateOfShare(tokens, clauses[at]!, figure) ??
    fateBeside(tokens, clauses[at]!, figure, mention) ??
    fateResumed(sentence, at, figure) ??
    fateShared(sentence, at, figure) ??
    // in a headline: "20 Bodies Recovered"
    (mention.counted?.head === 'body' ? 'killed' : null);
  return fate === null ? null : survivors(shotDead(fate, tokens, clauses[at]!), mention);
}
