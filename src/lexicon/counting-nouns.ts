import data from './data/counting-nouns.json' with { type: 'json' };

/** Nouns that name a count which follows: "the toll rose to 6", "a city of 350,000". */
export const COUNT_HEADS: ReadonlySet<string> = new Set(data.headsBefore);
/** What became of those counted, said without a noun: "120 wounded". */
export const STATES: ReadonlySet<string> = new Set(data.states);
/** Nouns for one person: read after "a second", "a lone". */
export const PERSON_WORDS: ReadonlySet<string> = new Set(data.persons);
/** "a city of 350,000": nouns whose "of" tells how many live there. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(data.settlements);
/** Nouns of which "no …" tells a count of none: "no injuries". */
export const CASUALTY_NOUNS: ReadonlySet<string> = new Set(data.casualties);
/** "no one", "none": a count of none. */
export const EMPTY_PRONOUNS: ReadonlySet<string> = new Set(data.emptyPronouns);
/** Past forms of verbs that are often taken for nouns: "the six-year-old fell". */
export const PAST_FORMS: ReadonlySet<string> = new Set(data.pastForms);
/** Things told by their size: "5m waves" are metres, "2.1m cars" are millions. */
export const SIZED_THINGS: ReadonlySet<string> = new Set(data.sizedThings);
/** "call 911", "911 operators": words beside a telephone number of three digits. */
export const EMERGENCY_CALLERS: ReadonlySet<string> = new Set(data.emergencyCallers);
export const EMERGENCY_NOUNS: ReadonlySet<string> = new Set(data.emergencyNouns);
/** Adjectives after a measure and what they measure: "12 feet wide". */
export const DIMENSION_ADJECTIVES: ReadonlyMap<string, string> = new Map(Object.entries(data.dimensions));
/** What things are told by the number of: "a five-storey house", "the 15-member council". */
export const JOINED_NOUNS: ReadonlySet<string> = new Set(data.joined);
/** "a pair of scissors": one thing. */
export const ONE_PIECE: ReadonlySet<string> = new Set(data.onePiece);
/** "a month in jail", "a year of probation": what somebody is sentenced to for a time. */
export const TERMS: ReadonlySet<string> = new Set(data.terms);
/** Lemmas of verbs that lead to such a time: "jailed for a year". */
export const SENTENCING: ReadonlySet<string> = new Set(data.sentencing);

/** What lasts a time that "of" tells: "a journey of an hour". */
export const LASTING: ReadonlySet<string> = new Set(data.lasting);
