import data from './data/back-references.json' with { type: 'json' };

/** Openings that go on from the sentence before: "Meanwhile", "Others". */
export const LINKS: ReadonlySet<string> = new Set(data.links);

/** Words that, near the opening, point at what stands before: "this", "in the latter". */
export const POINTERS: ReadonlySet<string> = new Set(data.pointers);

/** Words that add to what stands before: "was there, too". */
export const ADDITIVES: ReadonlySet<string> = new Set(data.additions);

/** Pronouns for a person, who must have been named. */
export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(data.persons);

/** Pronouns for what any noun may name. */
export const THING_PRONOUNS: ReadonlySet<string> = new Set(data.things);

/** Openings of a clause that the one before it can do without: "when", "after". */
export const HANGING: ReadonlySet<string> = new Set(data.hanging);

/** Openings behind which a clause tells what is so: never "unless", "until". */
export const TIES: ReadonlySet<string> = new Set(data.ties);
