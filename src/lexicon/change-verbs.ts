import data from './data/change-verbs.json' with { type: 'json' };

/** Lemmas that tell a rise or a fall: "rise by 5", "down 9 cents". */
export const CHANGE_UP: ReadonlySet<string> = new Set(data.up);
export const CHANGE_DOWN: ReadonlySet<string> = new Set(data.down);
/** Those that also tell a movement in space: "fell 12 feet" is no change of a level. */
export const MOTION: ReadonlySet<string> = new Set(data.motion);

/** Nouns for a rise and for a fall: "a 5 % increase", "a cut of $3 million". */
export const UP_NOUNS: ReadonlySet<string> = new Set(data.upNouns);
export const DOWN_NOUNS: ReadonlySet<string> = new Set(data.downNouns);

/** Verbs that tell to what a count has come. */
export const LEVELS: ReadonlySet<string> = new Set(data.levels);

/** "bringing the toll to 12": verbs of what adds to a toll. */
export const RAISING_A_TOLL: ReadonlySet<string> = new Set(data.raising);
