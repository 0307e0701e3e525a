/** A sparse vector over lemmas, of length 1 (or empty). */
export type LemmaVector = ReadonlyMap<string, number>;

/** How telling a lemma is, from how many sentences of all articles hold it (each lists a lemma once): ln(1 + N / df). Source: Spärck Jones 1972 (inverse document frequency). */
export function rarityOf(sentences: readonly (readonly string[])[]): (lemma: string) => number {
  const frequency = new Map<string, number>();
  for (const lemmas of sentences) for (const lemma of lemmas) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  return rarityBy(sentences.length, (lemma) => frequency.get(lemma));
}

/** The same where it is known how many of `total` sentences hold a lemma. */
export function rarityBy(total: number, timesOf: (lemma: string) => number | undefined): (lemma: string) => number {
  // Few frequencies, many words: each logarithm is taken once.
  const rarities: number[] = [];
  return (lemma) => {
    const times = timesOf(lemma) ?? 1;
    rarities[times] ??= Math.log(1 + total / times);
    return rarities[times];
  };
}

/** The unit vector of weighted lemmas. */
export function unitVector(weights: ReadonlyMap<string, number>): LemmaVector {
  let square = 0;
  for (const w of weights.values()) square += w * w;
  const norm = Math.sqrt(square);
  if (norm === 0) return new Map();
  const unit = new Map<string, number>();
  for (const [lemma, w] of weights) unit.set(lemma, w / norm);
  return unit;
}

/** A sparse vector with numbers for lemmas, ascending: two are compared in one pass, without look-ups. */
export interface PackedVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Gives each lemma its number, from 0 in the order of first use. */
export function numbering(): (lemma: string) => number {
  const numbers = new Map<string, number>();
  return (lemma) => {
    let number = numbers.get(lemma);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(lemma, number);
    }
    return number;
  };
}

/** The numbers of distinct lemmas with their weights, in order. */
export function pack(numbers: readonly number[], weightOf: (number: number) => number): PackedVector {
  const terms = new Int32Array(numbers).sort();
  const weights = new Float64Array(terms.length);
  for (let i = 0; i < terms.length; i++) weights[i] = weightOf(terms[i]!);
  return { terms, weights };
}

/** A vector over lemmas with their numbers instead. */
export function packed(vector: LemmaVector, numberOf: (lemma: string) => number): PackedVector {
  const weights = new Map<number, number>();
  for (const [lemma, w] of vector) weights.set(numberOf(lemma), w);
  return pack([...weights.keys()], (number) => weights.get(number)!);
}

/** The sum of `a`'s weights times `b`'s over the lemmas of both: the cosine of two unit vectors. */
export function dot(a: PackedVector, b: PackedVector): number {
  let sum = 0;
  const [x, y] = [a.terms, b.terms];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i]! < y[j]!) i++;
    else if (x[i]! > y[j]!) j++;
    else sum += a.weights[i++]! * b.weights[j++]!;
  }
  return sum;
}

/** The sum of `a`'s weights over the lemmas of both. */
export function shared(a: PackedVector, b: PackedVector): number {
  let sum = 0;
  const [x, y] = [a.terms, b.terms];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i]! < y[j]!) i++;
    else if (x[i]! > y[j]!) j++;
    else {
      sum += a.weights[i++]!;
      j++;
    }
  }
  return sum;
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: LemmaVector, b: LemmaVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [lemma, w] of small) sum += w * (large.get(lemma) ?? 0);
  return sum;
}
