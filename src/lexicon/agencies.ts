import data from './data/agencies.json' with { type: 'json' };

/** Names of news agencies as credits print them, lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(data.names);

const SAME: ReadonlyMap<string, string> = new Map(Object.entries(data.sameAs));

/** One name for each agency: its short form. */
export const agencyKey = (name: string): string => SAME.get(name) ?? name;

/** Words that make a short line with an agency's name a credit. */
export const CREDIT_CUES: ReadonlySet<string> = new Set(data.cues);
