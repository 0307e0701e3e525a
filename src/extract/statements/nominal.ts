import { eventNounClass, isParticipant } from '../../lexicon/events.js';
import type { Sentence, Token } from '../../model/index.js';
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

const IN = new Set(['at', 'in', 'near', 'outside']);

/** The names behind "in", "at", "near" in an article, in lemmas: "the Orrin attack" tells where it was where something happened in Orrin. */
export function sitesIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const sites = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((t, i) => {
      if (!IN.has(t.lower)) return;
      let to = i + 1;
      while (tokens[to]?.pos === 'PROPN') to++;
      if (to > i + 1) sites.add(lemmasOf(tokens.slice(i + 1, to)));
    });
  return sites;
}

const lemmasOf = (tokens: readonly Token[]): string => tokens.map((t) => t.lemma).join(' ');

/** The event noun at `i` with what stands before it and "by X", "on X" behind it, or null when it stands alone. */
function nominalAt(tokens: readonly Token[], i: number, sites: ReadonlySet<string>): Nominal | null {
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
  const before = namesOf(tokens, modifiers);
  return {
    from: phrase.from,
    to,
    actor: agent !== null ? wordsOf(tokens, agent) : sites.has(before) ? '' : before,
    act: tokens[i]!.lemma,
    patient: wordsOf(tokens, target),
  };
}

/** The names among the words before an event noun, lemmas: "an Exland air strike". */
const namesOf = (tokens: readonly Token[], { from, to }: Phrase): string =>
  // "Warning shots", "Bomb Attack": a headline's capitals name nobody.
  lemmasOf(tokens.slice(from, to).filter((t) => t.pos === 'PROPN' && eventNounClass(t.lower) === null));

/** The event nouns of a unit that are told with a participant, `except` the act already told; `sites` are the article's places. */
export function nominalsOf(
  tokens: readonly Token[],
  { from, to }: Phrase,
  except: number,
  sites: ReadonlySet<string>,
): Nominal[] {
  const found: Nominal[] = [];
  for (let i = from; i < to; i++) {
    if (i === except || tokens[i]!.pos !== 'NOUN' || eventNounClass(tokens[i]!.lemma) === null) continue;
    // "threw petrol bombs": the verb tells it.
    if (isParticipant(tokens[i]!.lemma) && except >= 0 && i > except) continue;
    const nominal = nominalAt(tokens, i, sites);
    if (nominal !== null && nominal.from >= from) found.push({ ...nominal, to: Math.min(nominal.to, to) });
  }
  return found;
}
