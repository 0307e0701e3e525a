import data from './data/escapes.json' with { type: 'json' };

/** What those do who get away. */
export const ESCAPING: ReadonlySet<string> = new Set(data.escaping);

/** Fates of people who leave a place: "40 rescued from Calder" are no people of Calder. */
export const LEAVING_FATES: ReadonlySet<string> = new Set(data.left);
