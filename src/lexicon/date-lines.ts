import data from './data/date-line-words.json' with { type: 'json' };

/** Words that announce the article's date: "Updated", "Posted". */
export const DATE_LABELS: ReadonlySet<string> = new Set(data.labels);

/** Words that may stand beside the date in such a line. */
export const DATE_LINE_FILLERS: ReadonlySet<string> = new Set(data.fillers);
