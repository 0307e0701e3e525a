import data from './data/revisions.json' with { type: 'json' };

/** Words (small letters) that tell of a figure that was given before, or in its place: "initially put at five", "actually three". */
export const REVISIONS: ReadonlySet<string> = new Set(data.words);
