import { CARRIERS, CONDITIONS, fateOf, INTRANSITIVE_FATES, TALLIES } from '../../lexicon/fates.js';
import type { Token } from '../../model/index.js';

/** How far from a figure, in tokens, a word still tells its fate. */
const REACH = 12;
/** A word before the figure counts as half as far again: English tells fates after it ("16 injured"). */
const BEFORE = 1.5;

/** A stretch of token indices, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const AFTER_OBJECT = new Set(['DET', 'NUM', 'NOUN', 'PROPN', 'PRON', 'ADJ']);

/** "Two gunmen killed 12": an active verb after the figure with an object behind it tells what they did, not what befell them. */
function isDeed(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i]!;
  if (verb.pos !== 'VERB' || INTRANSITIVE_FATES.has(verb.lemma)) return false;
  if (tokens.slice(Math.max(0, i - 3), i).some((t) => t.lemma === 'be' || t.lemma === 'get')) return false;
  return AFTER_OBJECT.has(tokens[i + 1]?.pos ?? '');
}

/** Another full verb between the figure and the word: "40 people were inside when shots were fired". */
const isCutOff = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((t) => t.pos === 'VERB' && fateOf(t.lemma) === null && !CARRIERS.has(t.lemma) && !t.lower.endsWith('ing'));

/** A shot heard is no one shot: as a noun the word tells a fate only right behind the figure. */
const isNoise = (token: Token, fate: string, far: number): boolean =>
  fate === 'shot' && token.pos === 'NOUN' && far > 1;

/** "rescue teams", "death squads": before another noun a word of fate tells what kind it is; a toll or a number is the fate's own. */
const isModifier = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  // "wounding scores": a gerund is no modifier, whatever the tagger says.
  if (tokens[i]!.lower.endsWith('ing')) return false;
  return tokens[i]!.pos === 'NOUN' && next?.pos === 'NOUN' && !TALLIES.has(next.lemma) && fateOf(next.lemma) === null;
};

/** The fate that token `i` tells: of an adjective of state only before "condition" ("in serious condition"). */
function fateAtToken(tokens: readonly Token[], i: number, figure: Stretch): string | null {
  const { lemma, lower } = tokens[i]!;
  if (CONDITIONS.has(lemma)) return tokens.slice(i + 1, i + 3).some((t) => t.lemma === 'condition') ? lemma : null;
  // "lost four men": of people, what is lost right before the figure is their lives.
  if (lemma === 'lose' && i === figure.first - 1) return 'killed';
  return fateOf(lemma) ?? fateOf(lower);
}

/**
 * What befell the people that a figure counts, by the nearest word of its clause that tells a fate; null when none governs the figure.
 */
export function fateAt(tokens: readonly Token[], clause: { from: number; to: number }, figure: Stretch): string | null {
  let best: { far: number; fate: string } | null = null;
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i]!;
    const fate = fateAtToken(tokens, i, figure);
    const after = i > figure.last;
    // A state stands behind the figure it is told of: "two in critical condition and three in serious condition".
    if (fate === null || (!after && CONDITIONS.has(fate))) continue;
    const far = after ? i - figure.last : i < figure.first ? (figure.first - i) * BEFORE : 0;
    if (
      far > REACH ||
      (best !== null && far >= best.far) ||
      isNoise(token, fate, far) ||
      (far > 0 && isModifier(tokens, i))
    )
      continue;
    if (after && isDeed(tokens, i)) continue;
    if (after ? isCutOff(tokens, figure.last + 1, i) : isCutOff(tokens, i + 1, figure.first)) continue;
    best = { far, fate };
  }
  return best?.fate ?? null;
}
