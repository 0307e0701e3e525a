import data from './data/sport-sides.json' with { type: 'json' };

/** "team", "clubs": what plays against another, lower case. */
export const SIDES: ReadonlySet<string> = new Set(data.sides);

/** "fans", "goalkeeper": who stands behind the name of a side, or before "of" and it. */
export const SIDE_MEMBERS: ReadonlySet<string> = new Set(data.members);

/** "match", "pitch": a sentence with such a word speaks of a game. */
export const GAME_WORDS: ReadonlySet<string> = new Set(data.games);

/** Lemmas of what one side does to the other, beside a score. */
export const BEATING: ReadonlySet<string> = new Set(data.beats);
