/** A measure alone, with what a title has behind it in brackets or as a time: "Duration", "Share (Lind)", "Age, March 2019". */
const BARE =
  /^(?:Age|Depth|Duration|Height|Length|Number(?: of people)?|Population|Share|Speed|Sum of money|Weight|Width)(?= \(|,|$)/;

/** A measure with words of a source, "Duration: “pulled out … after the quake”"; of those counted, and of a share, such words tell what they did. */
const WORDED = /^(?:Age|Depth|Duration|Height|Length|Population|Speed|Sum of money|Weight|Width)(?:, [^:]+)?: “/;

/** The measure that is all a title names; "" for a title that says of what it is. */
export const bareMeasure = (title: string): string => BARE.exec(title)?.[0] ?? '';

/** A title with the words of a source that stand around its figure. */
export const withWords = (title: string, words: string): string => `${title}: “${words}”`;

/** True for a title from which a reader does not learn what is so long, so high or so much. */
export const namesNothing = (title: string): boolean => bareMeasure(title) !== '' || WORDED.test(title);
