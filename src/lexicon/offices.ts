import data from './data/offices.json' with { type: 'json' };

/** Offices that a person holds one of at a time: two of them for one person are two titles. */
export const POSITIONS: ReadonlySet<string> = new Set(data.positions);

/** What people do or have for a living: another one beside an office, or beside another, is another title ("owner", "breeder"). */
export const OCCUPATIONS: ReadonlySet<string> = new Set(data.occupations);

/** Ranks: held beside an office, so compared with ranks alone. */
export const RANKS: ReadonlySet<string> = new Set(data.ranks);

/** Offices of which a body has one, or the word that makes one of several ("presiding judge"): two who hold it are one, or were named wrongly. */
export const SOLE_OFFICES: ReadonlySet<string> = new Set(data.sole);

/** "head", "boss": whatever the office is called by which somebody leads a body. */
export const ANY_HEAD: ReadonlySet<string> = new Set(data.anyHead);

/** Offices by which somebody leads a body. */
export const LEADING_OFFICES: ReadonlySet<string> = new Set(data.leading);

/** Offices told from each other by what they are over: "interior minister", "foreign minister". */
export const PORTFOLIO_OFFICES: ReadonlySet<string> = new Set(data.ofPortfolio);

const SAME: ReadonlyMap<string, string> = new Map(Object.entries(data.sameAs));

/** One word for an office, however it is written: "spokeswoman" and "spokesperson" are "spokesman", "Gov." is "governor". */
export const officeKey = (word: string): string => SAME.get(word) ?? word;
