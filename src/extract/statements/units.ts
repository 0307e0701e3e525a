import { contains, type Sentence, type Span, type Speech, type Token } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';

/** A stretch of tokens that says one thing: a clause, cut where somebody's words begin or end. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** The innermost speech that holds it, or null. */
  readonly speech: Speech | null;
  /** A participle phrase inside it, whose verb is not its own: "the ferry, licensed for 180, was full". */
  readonly aside?: { readonly from: number; readonly to: number };
}

/** The tokens of a unit without what is put in between commas, and the index in the sentence of each of them. */
export function ownTokens(
  tokens: readonly Token[],
  { from, to, aside }: Unit,
): { own: Token[]; indexOf: (own: number) => number } {
  if (aside === undefined) return { own: tokens.slice(from, to), indexOf: (i) => from + i };
  const before = tokens.slice(from, aside.from);
  return {
    own: [...before, ...tokens.slice(aside.to, to)],
    indexOf: (i) => (i < before.length ? from + i : aside.to + i - before.length),
  };
}

/** Token indices at which a speech begins or has ended. */
function cutsOf(tokens: readonly Token[], speeches: readonly Speech[]): Set<number> {
  const cuts = new Set<number>();
  for (const s of speeches) {
    if (s.mode === 'direct' && s.speaker === null) continue;
    const first = tokens.findIndex((t) => t.start >= s.start);
    const after = tokens.findIndex((t) => t.start >= s.end);
    if (first > 0 && !isPartial(speeches, s)) cuts.add(first);
    if (after > 0 && !isPartial(speeches, s)) cuts.add(after);
  }
  return cuts;
}

/** True for quoted words inside a clause of the same speaker: "said it had 'lost control' of two positions". */
const isPartial = (speeches: readonly Speech[], s: Speech): boolean =>
  s.mode === 'direct' && speeches.some((o) => o.mode === 'indirect' && o.start < s.start && s.start < o.end);

const innermost = (speeches: readonly Speech[], span: Span): Speech | null =>
  speeches
    .filter((s) => s.speaker !== null && contains(s, span))
    .reduce<Speech | null>((best, s) => (best === null || s.end - s.start < best.end - best.start ? s : best), null);

/** Without the marks at either end. */
function trimmed(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let a = from;
  let b = to;
  while (a < b && (tokens[a]!.pos === 'PUNCT' || tokens[a]!.pos === 'CCONJ')) a++;
  while (b > a && (tokens[b - 1]!.pos === 'PUNCT' || tokens[b - 1]!.pos === 'CCONJ')) b--;
  return { from: a, to: b };
}

/** Words that an adverbial at the head of somebody's words has at most. */
const ADVERBIAL = 5;

const TIME = new Set(['when', 'while', 'as', 'after', 'before', 'until']);

/** "…, when they tried to cross", "… while repairing a fence": what the same people did then belongs to the account before it. */
const goesOn = (tokens: readonly Token[], { from }: Unit): boolean =>
  TIME.has(tokens[from]!.lower) &&
  (tokens[from + 1]?.pos === 'PRON' || tokens[from + 1]?.lower.endsWith('ing') === true);

/** Where the participle phrase of a unit begins, the comma before it included: "the ferry, licensed to carry 180 passengers"; or -1. */
const asideIn = (tokens: readonly Token[], { from, to }: Unit): number =>
  tokens.findIndex(
    (t, i) =>
      i > from && i < to - 1 && t.text === ',' && tokens[i + 1]!.pos === 'VERB' && !tokens.slice(from, i).some(isVerb),
  );

/** "the ferry, licensed to carry 180 passengers, | was overloaded": the verb goes back to the words before the first comma. */
const resumed = (tokens: readonly Token[], last: Unit, unit: Unit): Unit | null => {
  if (last.speech !== unit.speech || tokens[unit.from]!.pos !== 'AUX' || tokens[unit.from - 1]?.text !== ',')
    return null;
  const from = asideIn(tokens, last);
  return from < 0 ? null : { ...last, to: unit.to, aside: { from, to: unit.from } };
};

/** Words that a participle phrase without commas has at most. */
const REDUCED = 7;

/** "the car loaded with explosives | rammed the gate": a participle behind its noun, and the clause's own verb after it. Null for none. */
function reducedIn(tokens: readonly Token[], { from, to }: Unit): { from: number; to: number } | null {
  const verb = tokens.findIndex((t, i) => i >= from && i < to && isVerb(t));
  if (verb <= from || tokens[verb]!.pos !== 'VERB' || !tokens[verb]!.lower.endsWith('ed')) return null;
  if (tokens[verb - 1]!.pos !== 'NOUN' || tokens[verb + 1]?.pos !== 'ADP') return null;
  for (let i = verb + 2; i < Math.min(to, verb + REDUCED); i++) {
    const t = tokens[i]!;
    if (isVerb(t)) return tokens[i - 1]!.pos === 'NOUN' && t.lower.endsWith('ed') ? { from: verb, to: i } : null;
    if (t.pos === 'PUNCT' || t.pos === 'CCONJ' || t.pos === 'PRON') return null;
  }
  return null;
}

/** Joins a unit to the one before it where it only goes on with it and the same speaker has it. */
function joined(tokens: readonly Token[], units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const last = out[out.length - 1];
    const verbless = last !== undefined && !tokens.slice(last.from, last.to).some(isVerb);
    // "said that on Tuesday, | it lost contact": words before the clause's own belong to it.
    const opens = verbless && last.speech !== null && last.to - last.from <= ADVERBIAL;
    const whole = last === undefined ? null : resumed(tokens, last, unit);
    if (whole !== null) out[out.length - 1] = whole;
    else if (last !== undefined && last.speech === unit.speech && (opens || goesOn(tokens, unit)))
      out[out.length - 1] = { ...last, to: unit.to };
    else out.push(unit);
  }
  return out;
}

/** The units of a sentence, in order; words that only report ("police said") belong to none. */
export function unitsOf(sentence: Sentence, speeches: readonly Speech[]): Unit[] {
  const { tokens } = sentence;
  const cuts = cutsOf(tokens, speeches);
  const units: Unit[] = [];
  for (const clause of sentence.clauses) {
    const edges = [
      clause.from,
      ...[...cuts].filter((c) => c > clause.from && c < clause.to).sort((a, b) => a - b),
      clause.to,
    ];
    for (let k = 0; k + 1 < edges.length; k++) {
      const { from, to } = trimmed(tokens, edges[k]!, edges[k + 1]!);
      if (from >= to) continue;
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      const speech = innermost(speeches, span);
      if (speech === null && reportsOnly(tokens, from, to, speeches)) continue;
      units.push({ from, to, speech });
    }
  }
  return joined(tokens, units).map((unit) => {
    const aside = unit.aside === undefined ? reducedIn(tokens, unit) : null;
    return aside === null ? unit : { ...unit, aside };
  });
}

/** True for "police said", "Mary Doe, the mayor, told reporters": the one verb is a speech's, and its speaker stands there. */
function reportsOnly(tokens: readonly Token[], from: number, to: number, speeches: readonly Speech[]): boolean {
  const part = tokens.slice(from, to);
  const span = { start: part[0]!.start, end: part[part.length - 1]!.end };
  const speaker = speeches.some((s) => s.speakerSpan !== null && contains(span, s.speakerSpan));
  const verbs = part.filter(isVerb);
  const reporting = verbs.filter((t) => speeches.some((s) => s.verb === t.lemma));
  return reporting.length > 0 && (speaker || reporting.length === verbs.length) && verbs.length <= 2;
}
