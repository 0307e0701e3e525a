import { oppositesOf } from '../../lexicon/oppositions.js';
import type { StatementClaim } from '../../model/index.js';
import { classOf, termsOf, weighedTerms } from '../../text/terms.js';
import { numbering, type PackedVector, pack, rarityOf, unitVector } from '../../text/vectors.js';
import { claimsOfKind, type Witness } from '../witness.js';

/** A statement with what its words weigh. */
export interface Weighed {
  readonly claim: StatementClaim;
  /** Rarity of each word of the clause itself. */
  readonly own: PackedVector;
  /** Its words, the rarest first, as many as it looks for others by. */
  readonly keys: readonly string[];
  /** Its words and, weighing less, those of the rest of its sentence: length 1. */
  readonly vector: PackedVector;
  readonly act: string;
  readonly actor: readonly string[];
  readonly patient: readonly string[];
}

/** All statements, weighed, and what is needed of shared words for a score to count in full. */
export interface Scale {
  readonly all: readonly Weighed[];
  /** Rarity that the words two statements share must come to: about one word that two statements alone have. */
  readonly enough: number;
}

/** How much a word of the sentence outside the clause weighs beside one inside: a third tells whom "were treated later" is about. */
const ASIDE = 0.35;
/** Share of the greatest rarity that must be shared; less lowers the score in proportion. */
const ENOUGH = 1;

/** Rarest words of a statement under which it looks for others: the common ones tell only of the event as a whole. */
const KEYS = 6;

const keysOf = (own: ReadonlyMap<string, number>): string[] =>
  [...own.keys()].sort((a, b) => own.get(b)! - own.get(a)! || (a < b ? -1 : 1)).slice(0, KEYS);

const termsIn = (words: string): string[] => (words === '' ? [] : termsOf(words.split(' ').filter((w) => w !== '')));

/** What an act weighs as: with its opposite as one word, so that "disabled" here stands beside "in working order" there. */
const actTerms = (act: string): string[] => {
  const opposites = oppositesOf(act);
  return opposites === null ? weighedTerms([act]) : [`~${opposites}`];
};

/** Each statement with the weighed terms of its own and of its sentence; a sentence of several is read once. */
function placedIn(witness: Witness): { claim: StatementClaim; own: string[]; around: string[] }[] {
  let around: string[] = [];
  let last = -1;
  return claimsOfKind([witness], 'attribution').map((claim) => {
    if (claim.sentence !== last) around = weighedTerms(witness.document.sentences[claim.sentence]?.content ?? []);
    last = claim.sentence;
    return { claim, own: [...new Set([...weighedTerms(claim.context), ...actTerms(claim.act)])].sort(), around };
  });
}

/** Weighs each statement's words by how few statements have them. */
export function weighAll(witnesses: readonly Witness[]): Scale {
  const placed = witnesses.flatMap(placedIn);
  const rarity = rarityOf(placed.map((p) => p.own));
  const numberOf = numbering();
  const all = placed.map(({ claim, own: terms, around }): Weighed => {
    const own = new Map<string, number>();
    const weights = new Map<string, number>();
    for (const t of around) weights.set(t, rarity(t) * ASIDE);
    for (const t of terms) {
      own.set(t, rarity(t));
      weights.set(t, rarity(t));
    }
    return {
      claim,
      own: pack(own, numberOf),
      keys: keysOf(own),
      vector: pack(unitVector(weights), numberOf),
      act: classOf(claim.act) ?? claim.act,
      actor: termsIn(claim.actor),
      patient: termsIn(claim.patient),
    };
  });
  return { all, enough: ENOUGH * Math.log(1 + placed.length) };
}
