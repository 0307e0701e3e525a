import { EMPTY_ACTS } from '../../lexicon/function-words.js';
import { isHostile } from '../../lexicon/oppositions.js';
import { DISPUTE_VERBS } from '../../lexicon/reporting-verbs.js';
import { meet } from '../../text/meet.js';
import { dot, type PackedVector, shared } from '../../text/vectors.js';
import type { Scale, Weighed } from './weighed.js';

/** What one feature says: 0 to 1 of a score. */
export interface Feature {
  readonly name: string;
  readonly amount: number;
}

/** Added when two statements tell an act of one class: as much as one shared rare word in a short clause. */
const SAME_ACT = 0.08;
/** Added when two sides tell one act each in its way: opposite accounts share few words. */
const OTHER_SIDE = 0.2;

/** True for one act, or two hostile ones, told by two speakers with the parts exchanged: "A attacked B", "B shelled A". */
function isExchanged(a: Weighed, b: Weighed): boolean {
  const oneAct = a.act === b.act || (isHostile(a.act) && isHostile(b.act));
  if (!oneAct || a.claim.speaker === b.claim.speaker || a.actor.length === 0 || b.actor.length === 0) return false;
  return !meet(a.actor, b.actor) && (meet(a.actor, b.patient) || meet(b.actor, a.patient));
}

/** True for two speakers on one act and one patient, of whom one disputes ("insisted", "denied"). */
function isDisputed(a: Weighed, b: Weighed): boolean {
  const [x, y] = [a.claim, b.claim];
  if (
    x.speaker === null ||
    y.speaker === null ||
    x.speaker === y.speaker ||
    a.act !== b.act ||
    !meet(a.patient, b.patient)
  )
    return false;
  return DISPUTE_VERBS.has(x.verb ?? '') || DISPUTE_VERBS.has(y.verb ?? '');
}

type Take = (name: string, amount: number) => void;

/** Tells `take` of each feature as it is found: scoring a pair makes no list. Few shared words count in proportion to what is `enough`. */
function visit(a: Weighed, b: Weighed, enough: number, take: Take): void {
  const evidence = Math.min(1, shared(a.own, b.own) / enough);
  if (evidence > 0) weigh(a, b, evidence, dot(a.vector, b.vector), take);
}

function weigh(a: Weighed, b: Weighed, evidence: number, likeness: number, take: Take): void {
  take('shared words', evidence * likeness);
  if (a.act === b.act && !EMPTY_ACTS.has(a.act)) take('same act', evidence * SAME_ACT);
  if (isExchanged(a, b)) take('sides exchanged', evidence * OTHER_SIDE);
  else if (isDisputed(a, b)) take('disputed', evidence * OTHER_SIDE);
}

/** The named features of two statements, symmetric. */
export function featuresOf(a: Weighed, b: Weighed, enough: number): Feature[] {
  const features: Feature[] = [];
  visit(a, b, enough, (name, amount) => features.push({ name, amount }));
  return features;
}

/** How well two statements belong together: the sum of the features, at most 1. */
export function scoreOf(a: Weighed, b: Weighed, enough: number): number {
  let sum = 0;
  visit(a, b, enough, (_, amount) => {
    sum += amount;
  });
  return Math.min(1, sum);
}

/** Vectors end to end in two rows of numbers: many are read one after another, and none is looked for in memory. */
class Rows {
  readonly #from: Int32Array;
  readonly #terms: Int32Array;
  readonly #amounts: Float64Array;
  /** The weights of the vector laid out, by the numbers of its words. */
  readonly #laid: Float64Array;
  #row = -1;

  constructor(vectors: readonly PackedVector[], words: number) {
    const length = vectors.reduce((sum, { terms }) => sum + terms.length, 0);
    this.#from = new Int32Array(vectors.length + 1);
    this.#terms = new Int32Array(length);
    this.#amounts = new Float64Array(length);
    this.#laid = new Float64Array(words);
    let at = 0;
    vectors.forEach(({ terms, weights }, row) => {
      for (let k = 0; k < terms.length; k++, at++) {
        this.#terms[at] = terms[k]!;
        this.#amounts[at] = weights[k]!;
      }
      this.#from[row + 1] = at;
    });
  }

  /** Lays out one vector, to be multiplied with many. */
  lay(row: number): void {
    if (this.#row >= 0)
      for (let k = this.#from[this.#row]!; k < this.#from[this.#row + 1]!; k++) this.#laid[this.#terms[k]!] = 0;
    for (let k = this.#from[row]!; k < this.#from[row + 1]!; k++) this.#laid[this.#terms[k]!] = this.#amounts[k]!;
    this.#row = row;
  }

  dot(row: number): number {
    const [terms, amounts, laid, end] = [this.#terms, this.#amounts, this.#laid, this.#from[row + 1]!];
    let sum = 0;
    for (let k = this.#from[row]!; k < end; k++) sum += laid[terms[k]!]! * amounts[k]!;
    return sum;
  }

  /** The sum of the weights laid out of the other's words. */
  shared(row: number): number {
    const [terms, laid, end] = [this.#terms, this.#laid, this.#from[row + 1]!];
    let sum = 0;
    for (let k = this.#from[row]!; k < end; k++) sum += laid[terms[k]!]!;
    return sum;
  }
}

/** No score is greater than this times the evidence: words that are all shared, an act and its sides. */
const MOST = 1 + SAME_ACT + OTHER_SIDE;
/** Kept between a bound and what it is compared with: sums are rounded. */
const ROUNDING = 1e-9;

/**
 * As scoreOf, for many pairs that are sorted by their first, or 0 where it cannot reach `floor`: the first's words are laid out once, then each
 * pair costs one pass over the words of the second, and most only one over its own. Most of the time of a large event goes here.
 */
export function scorer({ all, enough, words }: Scale, floor: number): (i: number, j: number) => number {
  const own = new Rows(
    all.map((w) => w.own),
    words,
  );
  const vector = new Rows(
    all.map((w) => w.vector),
    words,
  );
  let laid = -1;
  return (i, j) => {
    if (laid !== i) {
      own.lay(i);
      vector.lay(i);
      laid = i;
    }
    const evidence = Math.min(1, own.shared(j) / enough);
    if (evidence * MOST < floor - ROUNDING) return 0;
    const likeness = vector.dot(j);
    if (evidence * (likeness + MOST - 1) < floor - ROUNDING) return 0;
    let sum = 0;
    weigh(all[i]!, all[j]!, evidence, likeness, (_, amount) => {
      sum += amount;
    });
    return Math.min(1, sum);
  };
}
