import data from './data/surveys.json' with { type: 'json' };

/** Nouns (in small letters) of what tells a share before or beside the count: "poll", "projection". */
export const SURVEYS: ReadonlySet<string> = new Set(data.surveys);
