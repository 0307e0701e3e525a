/** What two forms of names say of each other: one thing (with the reason), two things, or nothing. */
export type Relation =
  | { readonly one: true; readonly because: string; readonly score: number }
  | { readonly one: false }
  | null;
