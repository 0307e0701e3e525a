import data from './data/modality.json' with { type: 'json' };

/** Auxiliaries that tell what is behind them as possible, or as it ought to be. */
export const MODALS: ReadonlySet<string> = new Set(data.modals);

/** Adverbs that leave open whether it is so. */
export const MAYBE: ReadonlySet<string> = new Set(data.maybe);

/** Words that deny what they stand by. */
export const DENIALS: ReadonlySet<string> = new Set(data.denials);
