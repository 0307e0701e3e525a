import data from './data/role-verbs.json' with { type: 'json' };

/** Form of a verb that tells what somebody is → the noun that says the same: "owns" → "owner"; "" where many titles fit ("leads"). */
export const ROLE_VERBS: ReadonlyMap<string, string> = new Map(Object.entries(data.verbs));

/** Lemmas of verbs that give somebody an office: "was appointed chairman". */
export const APPOINTING_VERBS: ReadonlySet<string> = new Set(data.appointing);

/** Lemmas of verbs between somebody and what they are taken for: "identified the driver as X". */
export const IDENTIFYING_VERBS: ReadonlySet<string> = new Set(data.naming);

/** Lemmas of verbs before "as" and a post: "works as an analyst". */
export const POST_VERBS: ReadonlySet<string> = new Set(data.posts);

/** "X's occupation". */
export const CALLINGS: ReadonlySet<string> = new Set(data.callings);

/** Roles that a body, a team or a country may have as well as a person: "X is the owner". */
export const BODY_ROLES: ReadonlySet<string> = new Set(data.bodies);
