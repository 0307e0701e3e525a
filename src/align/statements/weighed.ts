import type { StatementClaim } from '../../model/index.js';
import { classOf, termsOf, weighedTerms } from '../../text/terms.js';
import { type LemmaVector, rarityOf, unitVector } from '../../text/vectors.js';
import { claimsOfKind, type Witness } from '../witness.js';

/** A statement with what its words weigh. */
export interface Weighed {
  readonly claim: StatementClaim;
  /** Rarity of each word of the clause itself. */
  readonly own: ReadonlyMap<string, number>;
  /** Its words and, weighing less, those of the rest of its sentence: length 1. */
  readonly vector: LemmaVector;
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

/** Weighs each statement's words by how few statements have them. */
export function weighAll(witnesses: readonly Witness[]): Scale {
  const placed = witnesses.flatMap((w) => {
    const around = w.document.sentences.map((s) => weighedTerms(s.content));
    return claimsOfKind([w], 'attribution').map((claim) => ({ claim, around: around[claim.sentence] ?? [] }));
  });
  const terms = placed.map(({ claim }) => weighedTerms([...claim.context, claim.act]));
  const rarity = rarityOf(terms);
  const all = placed.map(({ claim, around }, i) => {
    const own = new Map(terms[i]!.map((t) => [t, rarity(t)] as const));
    const weights = new Map([...around.map((t) => [t, rarity(t) * ASIDE] as const), ...own]);
    return {
      claim,
      own,
      vector: unitVector(weights),
      act: classOf(claim.act) ?? claim.act,
      actor: termsOf(claim.actor.split(' ').filter((w) => w !== '')),
      patient: termsOf(claim.patient.split(' ').filter((w) => w !== '')),
    };
  });
  return { all, enough: ENOUGH * Math.log(1 + terms.length) };
}
