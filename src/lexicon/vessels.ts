import data from './data/vessels.json' with { type: 'json' };

/** "ferry", "barge": craft that have names. */
export const CRAFT: ReadonlySet<string> = new Set(data.craft);

/** "the crew of the X": what only craft have. */
export const ABOARD: ReadonlySet<string> = new Set(data.aboard);

/** Lemmas of what only craft do: "the X capsized". */
export const CRAFT_DEEDS: ReadonlySet<string> = new Set(data.does);

/** "MV X", "HMS X": capitals before a craft's name that say what sort of craft it is, in lower case. */
export const DESIGNATIONS: ReadonlySet<string> = new Set(data.designations);
