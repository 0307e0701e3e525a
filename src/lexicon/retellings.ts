import data from './data/retellings.json' with { type: 'json' };

/**
 * Groups of words by which a report may tell, less closely, what another tells: "bury", "engulf", "flatten"; "hospital", "medic", "treat".
 * Two words of one group are no sign that two sentences tell the same; that nothing of a group is near is a sign that it is not told.
 */
export const RETELLINGS: readonly (readonly string[])[] = data.groups;
