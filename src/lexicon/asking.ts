import data from './data/asking.json' with { type: 'json' };

/** Verbs (lemma) by which somebody asks for a sum or a term: "prosecutors sought two years". */
export const ASKING: ReadonlySet<string> = new Set(data.asking);

/** Verbs (lemma) by which a sum or a term is given: "the judge imposed one". */
export const GIVING: ReadonlySet<string> = new Set(data.giving);

/** Words (lemma) for wanting what is not there yet: "a call for a ceasefire". */
export const WANTING: ReadonlySet<string> = new Set(data.wanting);
