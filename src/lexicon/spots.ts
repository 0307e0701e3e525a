import data from './data/spots.json' with { type: 'json' };

/** A place where somebody is: its group, and its family within it. Of two families of one group one alone holds of one act. */
export interface Spot {
  readonly group: number;
  readonly family: string;
}

const SPOTS: ReadonlyMap<string, Spot> = new Map(
  data.groups.flatMap((lists, group) => lists.flatMap((words) => words.map((w) => [w, { group, family: words[0]! }]))),
);

/** The spot that a noun (singular) tells, or two words: "parking lot". Null for others. */
export const spotOf = (noun: string): Spot | null => SPOTS.get(noun) ?? null;
