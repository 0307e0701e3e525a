import data from './data/hearsay.json' with { type: 'json' };

/** Words (lower case) that mark a sentence as hearsay: "reportedly", "alleged". */
export const HEARSAY_MARKS: ReadonlySet<string> = new Set(data.marks);
/** Verbs (lemma) by which somebody names a thing: "called it a massacre". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(data.naming);
/** Participles that tell what others hold to be so: "is said to", "believed to". */
export const HELD_TO_BE: ReadonlySet<string> = new Set(data.held);
/** Words before a noun that leave open whether the thing is that: "suspected", "so-called". */
export const DOUBTING: ReadonlySet<string> = new Set(data.doubting);
/** Nouns (lemma) for somebody's telling: "after reports that". */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set(data.nouns);

/** Words of belief and proof; denied, they deny what they are of: "nothing indicated that", "no evidence that". */
export const PROVING: ReadonlySet<string> = new Set(data.proving);
