import { AGENCIES } from './agencies.js';
import data from './data/picture-credits.json' with { type: 'json' };

/** Whom pictures are credited to: news agencies and picture agencies, lower case. */
export const PICTURE_SOURCES: ReadonlySet<string> = new Set([...AGENCIES, ...data.agencies]);

/** Words that make a bracket a picture credit: "photo" in "(Photo by …)". */
export const PICTURE_CUES: ReadonlySet<string> = new Set(data.cues);

/** Words that announce a credit, before a colon: "Photograph: …". */
export const CREDIT_LABELS: ReadonlySet<string> = new Set(data.labels);

/** Words that begin a caption's own sentence behind a credit, lower case. */
export const CAPTION_OPENERS: ReadonlySet<string> = new Set(data.openers);
