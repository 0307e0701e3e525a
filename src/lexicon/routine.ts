import data from './data/routine.json' with { type: 'json' };

/** What is done after any such event: one of the verbs, and one of the nouns that do it or that it is done to. All are lemmas. */
export interface Routine {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/** Police seal off the scene, an inquiry is opened, condolences are sent, rain is forecast. */
export const ROUTINES: readonly Routine[] = data.routines.map(({ verbs, nouns }) => ({
  verbs: new Set(verbs),
  nouns: new Set(nouns),
}));
