import { oppositesOf } from '../../lexicon/oppositions.js';
import { isAnswer, type StatementClaim } from '../../model/index.js';
import { addSorted } from '../../text/sorted.js';
import { classOf, termsOf, weighing } from '../../text/terms.js';
import { numbering, type PackedVector, pack } from '../../text/vectors.js';
import { claimsOfKind, type Witness } from '../witness.js';

/** A statement with what its words weigh. */
export interface Weighed {
  readonly claim: StatementClaim;
  /** Rarity of each word of the clause itself. */
  readonly own: PackedVector;
  /** Numbers of its words, the rarest first, as many as it looks for others by. */
  readonly keys: readonly number[];
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
  /** How many words have a number. */
  readonly words: number;
}

/** How much a word of the sentence outside the clause weighs beside one inside: a third tells whom "were treated later" is about. */
const ASIDE = 0.35;
/** Share of the greatest rarity that must be shared; less lowers the score in proportion. */
const ENOUGH = 1;

/** Rarest words of a statement under which it looks for others: the common ones tell only of the event as a whole. */
const KEYS = 6;

const termsIn = (words: string): string[] => (words === '' ? [] : termsOf(words.split(' ').filter((w) => w !== '')));

/** A statement with the numbers of its own words and of its sentence's, each once, in the order of the alphabet. */
interface Placed {
  readonly claim: StatementClaim;
  readonly own: readonly number[];
  readonly around: readonly number[];
}

/** Reads statements, article by article; a sentence of several is read once. */
function placing(): (witness: Witness) => Placed[] {
  const weighed = weighing();
  const numberOf = numbering();
  // What an act weighs as: with its opposite as one word, so that "disabled" here stands beside "in working order" there.
  const actTerms = (act: string): readonly string[] => {
    const opposites = oppositesOf(act);
    return opposites === null ? weighed([act]) : [`~${opposites}`];
  };
  return (witness) => {
    let around: readonly number[] = [];
    let last = -1;
    const clauses = claimsOfKind([witness], 'attribution').filter((claim) => !isAnswer(claim));
    return clauses.map((claim) => {
      const terms = weighed(claim.context);
      for (const term of actTerms(claim.act)) addSorted(terms, term);
      const own = terms.map(numberOf);
      if (claim.sentence !== last)
        around = weighed(witness.document.sentences[claim.sentence]?.content ?? []).map(numberOf);
      last = claim.sentence;
      return { claim, own, around };
    });
  };
}

/** Rarity of each numbered word: from how many statements have it as their own. Source: Spärck Jones 1972, as rarityOf. */
function raritiesOf(placed: readonly Placed[]): (number: number) => number {
  const frequency: number[] = [];
  for (const { own } of placed) for (const number of own) frequency[number] = (frequency[number] ?? 0) + 1;
  const rarities: number[] = [];
  return (number) => {
    const times = frequency[number] ?? 1;
    rarities[times] ??= Math.log(1 + placed.length / times);
    return rarities[times];
  };
}

/** Own words and, weighing less, those of the rest of the sentence: length 1. */
function vectorOf({ own, around }: Placed, rarity: (number: number) => number): PackedVector {
  const words = [...around];
  for (const number of own) if (!around.includes(number)) words.push(number);
  const weightOf = (number: number): number => rarity(number) * (own.includes(number) ? 1 : ASIDE);
  let square = 0;
  for (const number of words) square += weightOf(number) * weightOf(number);
  const norm = Math.sqrt(square);
  return pack(words, (number) => weightOf(number) / norm);
}

/** Weighs each statement's words by how few statements have them; statements whose id is `taken` stand in a topic already. */
export function weighAll(witnesses: readonly Witness[], taken: ReadonlySet<string>): Scale {
  const placed = witnesses.flatMap(placing()).filter(({ claim }) => !taken.has(claim.id));
  const rarity = raritiesOf(placed);
  const all = placed.map((place): Weighed => {
    const { claim, own } = place;
    return {
      claim,
      own: pack(own, rarity),
      // Own words stand in the order of the alphabet: so do those of one rarity.
      keys: [...own].sort((a, b) => rarity(b) - rarity(a)).slice(0, KEYS),
      vector: vectorOf(place, rarity),
      act: classOf(claim.act) ?? claim.act,
      actor: termsIn(claim.actor),
      patient: termsIn(claim.patient),
    };
  });
  const words = 1 + placed.reduce((most, { own, around }) => Math.max(most, ...own, ...around), -1);
  return { all, enough: ENOUGH * Math.log(1 + placed.length), words };
}
