import data from './data/works.json' with { type: 'json' };

/** What people make that has a title: "painting", "song". */
export const WORKS: ReadonlySet<string> = new Set(data.nouns);

/** Words between such a noun and its title: "a novel entitled 'X'". */
export const TITLED: ReadonlySet<string> = new Set(data.titled);
