import { eventNounClass, isParticipant } from '../../lexicon/events.js';
import type { Token } from '../../model/index.js';
import { isContent } from '../../text/content.js';
import { type Phrase, phraseStartingAt } from '../../text/noun-phrase.js';
import { wordsOf } from './predicate.js';

/** An event told by a noun: "an attack by rebels", "the car bombing at the market", "air strikes near the town". */
export interface Nominal {
  readonly from: number;
  readonly to: number;
  readonly actor: string;
  readonly act: string;
  readonly patient: string;
}

const AGENT = 'by';
const WHERE = new Set(['on', 'at', 'of', 'against', 'near', 'in', 'from']);

const GROUP = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM']);

/** Where the words before a noun that belong to it begin, prepositions not passed. */
function nounGroupFrom(tokens: readonly Token[], i: number): number {
  let from = i;
  while (
    from > 0 &&
    (GROUP.has(tokens[from - 1]!.pos) || tokens[from - 1]!.lower === "'s") &&
    tokens[from]!.pos !== 'DET'
  )
    from--;
  return from;
}

/** The event noun at `i` with what stands before it and "by X", "on X" behind it, or null when it stands alone. */
function nominalAt(tokens: readonly Token[], i: number): Nominal | null {
  if (tokens[i + 1]?.pos === 'NOUN') return null;
  const phrase = { from: nounGroupFrom(tokens, i), to: i + 1 };
  let to = i + 1;
  let agent: Phrase | null = null;
  let target: Phrase | null = null;
  for (let k = 0; k < 2; k++) {
    const joint = tokens[to]?.lower ?? '';
    const next = joint === AGENT || WHERE.has(joint) ? phraseStartingAt(tokens, to + 1) : null;
    if (next === null) break;
    if (joint === AGENT) agent = next;
    else target ??= next;
    to = next.to;
  }
  const modifiers = { from: phrase.from, to: i };
  const own = tokens
    .slice(modifiers.from, modifiers.to)
    .filter((t) => isContent(t) && (t.pos === 'NOUN' || t.pos === 'PROPN'));
  if (own.length === 0 && agent === null) return null;
  return {
    from: phrase.from,
    to,
    actor: agent === null ? namesOf(tokens, modifiers) : wordsOf(tokens, agent),
    act: tokens[i]!.lemma,
    patient: wordsOf(tokens, target),
  };
}

/** The names among the words before an event noun, lemmas: "an Exland air strike". */
const namesOf = (tokens: readonly Token[], { from, to }: Phrase): string =>
  tokens
    .slice(from, to)
    // "Warning shots", "Bomb Attack": a headline's capitals name nobody.
    .filter((t) => t.pos === 'PROPN' && eventNounClass(t.lower) === null)
    .map((t) => t.lemma)
    .join(' ');

/** The event nouns of a unit that are told with a participant, `except` the act already told. */
export function nominalsOf(tokens: readonly Token[], from: number, to: number, except: number): Nominal[] {
  const found: Nominal[] = [];
  for (let i = from; i < to; i++) {
    if (i === except || tokens[i]!.pos !== 'NOUN' || eventNounClass(tokens[i]!.lemma) === null) continue;
    // "threw petrol bombs": the verb tells it.
    if (isParticipant(tokens[i]!.lemma) && except >= 0 && i > except) continue;
    const nominal = nominalAt(tokens, i);
    if (nominal !== null && nominal.from >= from) found.push({ ...nominal, to: Math.min(nominal.to, to) });
  }
  return found;
}
