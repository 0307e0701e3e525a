/** One example: its features, of which the last is 1, whether it is so, and how much it counts. */
export interface Example {
  readonly x: readonly number[];
  readonly y: boolean;
  readonly weight: number;
}

/** Rounds of Newton's method; a handful are enough. */
const ROUNDS = 40;
/** A step longer than this, in log odds, is cut. */
const LONGEST_STEP = 5;
const STILL = 1e-6;

/** Solves a·x = b, a symmetric and positive definite, by elimination. */
function solved(a: number[][], b: number[]): number[] {
  const n = b.length;
  const rows = a.map((row, i) => [...row, b[i]!]);
  for (let i = 0; i < n; i++) {
    for (let k = i + 1; k < n; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!;
      if (factor !== 0) for (let j = i; j <= n; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]![n]!;
    for (let j = i + 1; j < n; j++) sum -= rows[i]![j]! * x[j]!;
    x[i] = sum / rows[i]![i]!;
  }
  return x;
}

/**
 * Logistic regression: weights in log odds, the bias last and not penalized. `l2` is the penalty on squared weights; examples' weights are
 * scaled to a mean of 1.
 * Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2009), §4.4.1: Newton's method, iteratively reweighted.
 */
export function logistic(examples: readonly Example[], l2: number): number[] {
  const n = examples[0]!.x.length;
  const mean = examples.reduce((sum, e) => sum + e.weight, 0) / examples.length;
  const w = new Array<number>(n).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map((v, i) => (i < n - 1 ? l2 * v : 0));
    const hessian = w.map((_, i) => w.map((__, j) => (i === j ? (i < n - 1 ? l2 : STILL) : 0)));
    for (const { x, y, weight } of examples) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * w[i]!, 0)));
      const share = weight / mean;
      x.forEach((v, i) => {
        if (v === 0) return;
        gradient[i]! += share * (p - (y ? 1 : 0)) * v;
        for (let j = 0; j < n; j++) hessian[i]![j]! += share * p * (1 - p) * v * x[j]!;
      });
    }
    const step = solved(hessian, gradient);
    const longest = Math.max(...step.map(Math.abs));
    for (let i = 0; i < n; i++) w[i]! -= step[i]! * Math.min(1, LONGEST_STEP / longest);
    if (longest < STILL) break;
  }
  return w;
}
