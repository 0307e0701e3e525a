import data from './data/function-words.json' with { type: 'json' };

/** The forms of "be". */
export const BE_FORMS: ReadonlySet<string> = new Set(data.be);

/** What a passive is made with: the forms of "be" and of "get". */
export const PASSIVE_FORMS: ReadonlySet<string> = new Set([...data.be, ...data.get]);

/** "her", "its": whose. */
export const POSSESSIVES: ReadonlySet<string> = new Set(data.possessives);

/** The pronouns that most relative clauses open with. */
export const RELATIVES: ReadonlySet<string> = new Set(data.relatives);

/** Words that a clause hangs on its sentence by, relative pronouns among them. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(data.subordinators);

/** "two more", "a further 12": beside what was counted before. */
export const ADDITIONS: ReadonlySet<string> = new Set(data.additions);

/** Lemmas of verbs that tell no act by themselves; "" for a clause without a verb. */
export const EMPTY_ACTS: ReadonlySet<string> = new Set(['', ...data.emptyVerbs]);

/** Words that a noun phrase does not go on with: behind a noun they end it. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(data.phraseEnds);
