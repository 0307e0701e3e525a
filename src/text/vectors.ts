/** A sparse vector over lemmas, of length 1 (or empty). */
export type LemmaVector = ReadonlyMap<string, number>;

/** How telling a lemma is, from how many sentences of all articles hold it: ln(1 + N / df). Source: Spärck Jones 1972 (inverse document frequency). */
export function rarityOf(sentences: readonly (readonly string[])[]): (lemma: string) => number {
  const frequency = new Map<string, number>();
  for (const lemmas of sentences) for (const lemma of new Set(lemmas)) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  const total = sentences.length;
  return (lemma) => Math.log(1 + total / (frequency.get(lemma) ?? 1));
}

/** The unit vector of weighted lemmas. */
export function unitVector(weights: ReadonlyMap<string, number>): LemmaVector {
  let square = 0;
  for (const w of weights.values()) square += w * w;
  const norm = Math.sqrt(square);
  if (norm === 0) return new Map();
  return new Map([...weights].map(([lemma, w]) => [lemma, w / norm] as const));
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: LemmaVector, b: LemmaVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [lemma, w] of small) sum += w * (large.get(lemma) ?? 0);
  return sum;
}
