import data from './data/occasions.json' with { type: 'json' };

/** Words that tell an act as done once more: "again". */
export const AGAIN: ReadonlySet<string> = new Set(data.again);
/** What stands behind a form of "be" in a timetable: "had been scheduled to land at noon". */
export const PLANNED: ReadonlySet<string> = new Set(data.planned);
/** Words that tell of what is still to come: "will". */
export const COMING: ReadonlySet<string> = new Set(data.coming);
/** Words that tell that a count goes on: "with 30 of 32 districts declared". */
export const COUNTING: ReadonlySet<string> = new Set(data.counting);
/** Nouns (lemma) for what a poll counts: "vote". */
export const POLLED: ReadonlySet<string> = new Set(data.polled);
/** Words by which a first count is told: "there were no immediate reports of injuries". */
export const EARLY: ReadonlySet<string> = new Set(data.early);
/** Words that set a part beside others: "besides the 26". */
export const BESIDE: ReadonlySet<string> = new Set(data.beside);
/** Nouns (lemma) for a zone that one order draws and another redraws: "radius". */
export const ZONES: ReadonlySet<string> = new Set(data.zones);
