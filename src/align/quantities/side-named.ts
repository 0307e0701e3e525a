import type { QuantityClaim, Sentence, Token } from '../../model/index.js';

/** Which side a name stands for, by its stem; null for a word that names none. */
export type SideOf = (t: Token) => string | null;

/** Nouns behind a side's name: "on the Northern side and 10 on the Southern one". */
const SIDE_NOUNS = new Set(['one', 'part', 'side']);
/** Words before a side on which people are counted. */
const ON = new Set(['among', 'at', 'for', 'from', 'in', 'of', 'on']);
/** Words for the side of the foe: "on the opposite side". */
const OTHER = new Set(['opposite', 'other']);
/** Words between a figure and "on the Northern side". */
const REACH = 8;

/** The side that "on the Northern side" names at token `i`, or null. */
function sideAt(tokens: readonly Token[], i: number, sideOf: SideOf): string | null {
  if (!ON.has(tokens[i]!.lower)) return null;
  const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  const named = tokens[at];
  if (named === undefined || !SIDE_NOUNS.has(tokens[at + 1]?.lower ?? '')) return null;
  return sideOf(named);
}

/** "31 of them on the Northern side", "12 from the Southern side": told behind the figure, before the next one. */
function sideBehind(tokens: readonly Token[], end: number, sideOf: SideOf): string | null {
  for (let i = end; i < Math.min(tokens.length, end + REACH) && tokens[i]!.pos !== 'NUM'; i++) {
    const side = sideAt(tokens, i, sideOf);
    if (side !== null) return side;
  }
  return null;
}

/** "On the Northern side 34 died", "according to the Northern side, seven people were killed there": told before all figures. */
function sideBefore(tokens: readonly Token[], first: number, sideOf: SideOf): string | null {
  const there = tokens.slice(first).some((t) => t.lower === 'there');
  for (let i = 0; i < first && tokens[i]!.pos !== 'NUM'; i++) {
    if (i > 0 && tokens[i]!.lower === 'to' && tokens[i - 1]!.lower === 'according' && there) {
      const named = tokens
        .slice(i, i + 4)
        .map(sideOf)
        .find((side) => side !== null);
      if (named !== undefined) return named;
    }
    const side = sideAt(tokens, i, sideOf);
    if (side !== null) return side;
  }
  return null;
}

/** The sentence goes over to the foe: "On the other side, 15 were killed". */
const turnsOver = (sentence: Sentence | undefined): boolean => {
  const [on, the, other, side] = sentence?.tokens ?? [];
  return on?.lower === 'on' && the?.lower === 'the' && OTHER.has(other?.lower ?? '') && side?.lower === 'side';
};

/** The first side that a sentence names. */
const firstSide = ({ tokens }: Sentence, sideOf: SideOf): string | null =>
  tokens.map(sideOf).find((side) => side !== null) ?? null;

/**
 * On whose side the people of a figure are told to be: by "side" beside the figure, or by two sentences of which the second goes over to the other
 * side. Null where nothing tells.
 */
export function sideNamed(claim: QuantityClaim, sentences: readonly Sentence[], sideOf: SideOf): string | null {
  const sentence = sentences[claim.sentence]!;
  const { tokens } = sentence;
  const end = tokens.findIndex((t) => t.start >= claim.evidence.end);
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  const beside = (end < 0 ? null : sideBehind(tokens, end, sideOf)) ?? sideBefore(tokens, first, sideOf);
  if (beside !== null) return beside;
  return turnsOver(sentence) || turnsOver(sentences[claim.sentence + 1]) ? firstSide(sentence, sideOf) : null;
}
