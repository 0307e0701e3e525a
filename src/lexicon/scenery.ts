import data from './data/scenery.json' with { type: 'json' };

/** Verbs that tell what a thing is like, and of no act: "feature", "overlook", "stretch". */
export const SCENERY_VERBS: ReadonlySet<string> = new Set(data.verbs);
