/** Gives what `read` gives, which is read when first asked for and kept: for what most things are never asked. */
export function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
