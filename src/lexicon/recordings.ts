import data from './data/recordings.json' with { type: 'json' };

/** What captures a scene and takes nobody: "captured on video". */
export const RECORDINGS: ReadonlySet<string> = new Set(data.nouns);
