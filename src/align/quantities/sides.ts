import { groupOf } from '../../lexicon/counted-groups.js';
import { eventClassOf } from '../../lexicon/events.js';
import { fateOf } from '../../lexicon/fates.js';
import { FORCES } from '../../lexicon/forces.js';
import { contains, type QuantityClaim, type Sentence, type Token } from '../../model/index.js';
import type { Witness } from '../witness.js';

/** Letters by which a side's names are one: a land and its people begin alike. */
const STEM = 5;

/** Words between a side's name and its fighters: "Northland's elite border troops". */
const REACH = 3;

export interface Side {
  readonly side: string | null;
  readonly foes: ReadonlySet<string>;
}

/** Which sides of a fight the articles tell of, and on which side the people of a figure are. */
export interface Sides {
  readonly of: (claim: QuantityClaim, witness: Witness) => Side;
}

const NONE: Side = { side: null, foes: new Set() };

const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM);
const isProper = (t: Token): boolean => /^\p{Lu}/u.test(t.text) && (t.pos === 'PROPN' || t.pos === 'ADJ');

/** The sides whose fighters a sentence names: a capitalised word shortly before "soldiers", "forces", "troops". */
function sidesIn({ tokens }: Sentence): Set<string> {
  const found = new Set<string>();
  tokens.forEach((t, i) => {
    if (!FORCES.has(t.lemma) && groupOf(t.lemma) !== 'fighters') return;
    const name = tokens.slice(Math.max(0, i - REACH), i).find(isProper);
    if (name) found.add(stemOf(name.text));
  });
  return found;
}

const isHostile = (t: Token): boolean => {
  const known = eventClassOf(t);
  return known === 'attack' || known === 'shoot' || known === 'bomb' || known === 'fight' || fateOf(t.lemma) !== null;
};

/** For each side, the sides that one sentence tells as killing, capturing or attacking each other's fighters. */
function foesOf(witnesses: readonly Witness[]): ReadonlyMap<string, Set<string>> {
  const foes = new Map<string, Set<string>>();
  for (const { document } of witnesses) {
    for (const sentence of document.sentences) {
      const sides = [...sidesIn(sentence)];
      for (const side of sides) if (!foes.has(side)) foes.set(side, new Set());
      if (sides.length < 2 || !sentence.tokens.some(isHostile)) continue;
      for (const side of sides) for (const foe of sides) if (foe !== side) foes.get(side)!.add(foe);
    }
  }
  return foes;
}

/** "its soldiers", "lost four men": the side is the last one named before. */
const isOwn = (t: Token): boolean => t.lower === 'its' || t.lower === 'their' || t.lemma === 'lose';

export function sidesOf(witnesses: readonly Witness[]): Sides {
  const foes = foesOf(witnesses);
  const sideOf = (claim: QuantityClaim, witness: Witness): string | null => {
    if (claim.counted !== '' && groupOf(claim.counted) === null) return null;
    const own = claim.modifiers.map(stemOf).find((stem) => foes.has(stem));
    if (own !== undefined) return own;
    const { tokens } = witness.document.sentences[claim.sentence]!;
    const upTo = tokens.filter((t) => t.start < claim.evidence.end);
    if (!upTo.slice(-4 - REACH).some((t) => isOwn(t) && (contains(claim.evidence, t) || t.end <= claim.evidence.start))) return null;
    const named = upTo.filter((t) => isProper(t) && foes.has(stemOf(t.text)));
    return named.length > 0 ? stemOf(named.at(-1)!.text) : null;
  };
  return {
    of: (claim, witness) => {
      const side = foes.size < 2 ? null : sideOf(claim, witness);
      return side === null ? NONE : { side, foes: foes.get(side) ?? NONE.foes };
    },
  };
}
