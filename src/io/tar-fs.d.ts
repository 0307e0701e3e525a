/** The part of tar-fs that is used here; the package carries no types. */
declare module 'tar-fs' {
  import type { Writable } from 'node:stream';
  export function extract(folder: string, options?: { readonly strip?: number }): Writable;
}
