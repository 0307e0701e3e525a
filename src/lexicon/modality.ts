import data from './data/modality.json' with { type: 'json' };

/** Auxiliaries that tell what is behind them as possible, or as it ought to be. */
export const MODALS: ReadonlySet<string> = new Set(data.modals);

/** Adverbs that leave open whether it is so. */
export const MAYBE: ReadonlySet<string> = new Set(data.maybe);

/** Forms of verbs before "to" by which somebody means to do what is behind it: "plans to". */
export const MEANING: ReadonlySet<string> = new Set(data.meaning);

/** Verbs (lemma) that tell what is to come. */
export const FORECASTS: ReadonlySet<string> = new Set(data.forecasts);

/** Words that deny what they stand by. */
export const DENIALS: ReadonlySet<string> = new Set(data.denials);

/** Words that, with "to" and a verb behind them, ask or wish for what the verb tells: "ordered to", "the requirement to". */
export const ORDERING: ReadonlySet<string> = new Set(data.ordering);
