import { groupOf } from '../../lexicon/counted-groups.js';
import { severityOf } from '../../lexicon/degrees.js';
import { DREADING, FATE_IDIOMS, type FateIdiom, LOSING } from '../../lexicon/fate-idioms.js';
import { CONDITIONS, FATES_RIGHT_BEHIND, fateOf } from '../../lexicon/fates.js';
import type { Token } from '../../model/index.js';

/** A stretch of token indices, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Words that tell a fate, and which. */
export interface FateWords extends Stretch {
  readonly fate: string;
  /** A noun for the people themselves, which another fate of theirs outweighs: "nine hostages were freed". */
  readonly naming: boolean;
}

/** Words that a gap of an idiom may take: "lose (all of their) lives". */
const GAP = 3;

/** "two survivors are treated for burns": who they are, before what befell them. */
const NAMING = new Set(['survivor']);

const fits = (word: readonly string[], { lemma, lower }: Token): boolean =>
  word.includes(lemma) || word.includes(lower);

/** The last token of the idiom that begins at token `i`, or -1. An idiom stays in its clause. */
function endOf({ words }: FateIdiom, tokens: readonly Token[], i: number, to: number): number {
  let at = i;
  for (let k = 1; k < words.length; k++) {
    at++;
    if (words[k]!.length === 0) {
      const word = words[++k]!;
      const limit = Math.min(to, at + GAP + 1);
      while (at < limit && !fits(word, tokens[at]!) && tokens[at]!.pos !== 'PUNCT') at++;
      if (at >= limit) return -1;
    }
    if (at >= to || !fits(words[k]!, tokens[at]!)) return -1;
  }
  return at;
}

/** "were identified as two brothers", "by their families": who they are, or who told it, and not how many are known. */
const tellsWho = ({ fate }: FateIdiom, next: Token | undefined): boolean =>
  fate === 'identified' && ['as', 'by'].includes(next?.lower ?? '');

function idiomAt(tokens: readonly Token[], i: number, to: number): FateWords | null {
  const { lemma, lower } = tokens[i]!;
  // "non-life-threatening": the end of a compound
  if (tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === tokens[i]!.start) return null;
  for (const idiom of FATE_IDIOMS.get(lemma) ?? FATE_IDIOMS.get(lower) ?? []) {
    const last = endOf(idiom, tokens, i, to);
    if (last >= 0 && !tellsWho(idiom, tokens[last + 1])) return { fate: idiom.fate, first: i, last, naming: false };
  }
  return null;
}

/** Words between a life and the one that tells of its loss. */
const LOST_WITHIN = 8;

/** "the lives of seven people were in danger", "at risk of dying": a word for a death that did not come. */
function isAverted(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lemma === 'life')
    return !tokens.slice(Math.max(0, i - LOST_WITHIN), i + LOST_WITHIN).some((t) => LOSING.has(t.lemma));
  return tokens[i - 1]?.lower === 'of' && DREADING.has(tokens[i - 2]?.lemma ?? '');
}

/** Words between "the condition of three" and "was critical". */
const CONDITION = 6;

/** Fates that others bring about, on purpose. */
const BROUGHT_ABOUT = new Set(['evacuated', 'released', 'rescued']);
/** Words before "to" by which it was done. */
const DONE = new Set(['able', 'help', 'manage']);

/** "crews raced to save the 40 aboard": what they meant to do. */
const isMeant = (tokens: readonly Token[], i: number, { first }: Stretch): boolean =>
  i < first &&
  tokens[i - 1]?.lower === 'to' &&
  BROUGHT_ABOUT.has(fateOf(tokens[i]!.lemma) ?? '') &&
  !DONE.has(tokens[i - 2]?.lemma ?? '');

/** Words behind which "critical" ends what is told of people: "five are critical"; not "critical of the mayor". */
const BEING = new Set(['be', 'remain']);

const endsClause = (next: Token | undefined): boolean => next === undefined || next.pos === 'PUNCT';

/** "in serious condition", "five are critical": an adjective of state that tells how people are. */
const isCondition = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - CONDITION), i + 3).some((t) => t.lemma === 'condition') ||
  (tokens[i]!.lemma === 'critical' && BEING.has(tokens[i - 1]?.lemma ?? '') && endsClause(tokens[i + 1]));

/** Words behind a figure that stand for those told before: "12 of them seriously". */
const OF_THEM = new Set(['them', 'these', 'those', 'whom']);

/** "Twelve were hurt, six seriously", "two of them critically": how badly, right behind the figure, with no verb of its own. */
const isBareDegree = (tokens: readonly Token[], i: number, { last }: Stretch): boolean =>
  severityOf([tokens[i]!.lower]) === 'serious' &&
  tokens[i]!.lower.endsWith('ly') &&
  (endsClause(tokens[i + 1]) || tokens[i + 1]!.pos === 'CCONJ') &&
  (i === last + 1 || i === last || (i === last + 3 && OF_THEM.has(tokens[i - 1]!.lower)));

/** What stands behind a verb that something is done with. */
const OBJECTS: ReadonlySet<Token['pos']> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);
/** What those counted do themselves. */
const THEIR_OWN = new Set(['attended', 'fled', 'survived']);

/** "60 workers are holding a vigil": what they do, and not what was done to them. */
const isTheirDeed = (tokens: readonly Token[], i: number, { last }: Stretch): boolean =>
  i > last &&
  tokens[i]!.pos === 'VERB' &&
  tokens[i]!.lower.endsWith('ing') &&
  tokens[i - 1]!.lemma === 'be' &&
  tokens[i - 1]!.lower !== 'being' &&
  OBJECTS.has(tokens[i + 1]?.pos ?? 'X') &&
  !THEIR_OWN.has(fateOf(tokens[i]!.lemma) ?? '');

/** The fate that one word tells: of an adjective of state only where it tells how people are. */
function fateOfWord(tokens: readonly Token[], i: number, figure: Stretch): string | null {
  const { lemma, lower } = tokens[i]!;
  // "the surrounding state": near it, and no one's captor
  if (isAverted(tokens, i) || lower === 'surrounding') return null;
  // "an unknown number of gunmen"
  if (lower === 'unknown' && tokens[i + 1]?.lemma === 'number') return null;
  // "brain-dead"
  if (tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === tokens[i]!.start) return null;
  // "a jet that was shot down"
  if (lemma === 'shoot' && tokens[i + 1]?.lower === 'down') return null;
  if (CONDITIONS.has(lemma)) return isCondition(tokens, i) ? lemma : null;
  if (isBareDegree(tokens, i, figure)) return fateOf(lower) ?? 'serious';
  if (isMeant(tokens, i, figure) || isTheirDeed(tokens, i, figure)) return null;
  // "lost 20 men", "the loss of 20 men"
  const of = tokens[figure.first - 1]?.lower === 'of' ? 1 : 0;
  const behind = i === figure.first - 1 - of ? FATES_RIGHT_BEHIND.get(lemma) : undefined;
  return behind ?? fateOf(lemma) ?? fateOf(lower);
}

/** "one of the injured died": whose fate the figure is a part of. */
const isOfThose = (tokens: readonly Token[], i: number, { first, last }: Stretch): boolean =>
  i > first && i <= last && tokens[i - 1]!.lower === 'the' && tokens[i - 2]?.lower === 'of';

/** Words between "search" and "for", at most: "search operations for 26 people". */
const SEARCHING = 4;

/** "searching for 26 people", "a search for six climbers": right before the figure. "Police searched for two gunmen" tells of nobody missing. */
function soughtAt(tokens: readonly Token[], i: number, { first, last }: Stretch): boolean {
  if (tokens[i]!.lemma !== 'search' && tokens[i]!.lower !== 'searching') return false;
  if (first - i > SEARCHING || tokens[first - 1]?.lower !== 'for') return false;
  const chased = tokens.slice(first, last + 1).some((t) => groupOf(t.lemma) === 'assailants');
  return !chased && !tokens.slice(0, i).some((t) => groupOf(t.lemma) === 'police');
}

/** The fate told from token `i` of a clause that ends at `to`, by an idiom or a word; null for none. */
export function fateFrom(tokens: readonly Token[], i: number, to: number, figure: Stretch): FateWords | null {
  const idiom = idiomAt(tokens, i, to);
  if (idiom !== null) return idiom;
  if (soughtAt(tokens, i, figure)) return { fate: 'missing', first: i, last: figure.first - 1, naming: false };
  const fate = fateOfWord(tokens, i, figure);
  if (fate === null) return null;
  const naming =
    NAMING.has(tokens[i]!.lemma) || groupOf(tokens[i]!.lemma) === 'captives' || isOfThose(tokens, i, figure);
  return { fate, first: i, last: i, naming };
}
