import data from './data/earlier.json' with { type: 'json' };
import { TALLIES } from './fates.js';
import { BELIEF_VERBS, CARRIER_NOUNS, CLAUSE_VERBS } from './reporting-verbs.js';

/** Words by which something is told as said at first: "initially", "at first". */
export const AT_FIRST: ReadonlySet<string> = new Set(data.first);
/** Adjectives of what was said before: "an earlier toll". */
export const FORMER: ReadonlySet<string> = new Set(data.former);
/** Adjectives of a first report that may be the last: "initial reports". */
export const LOOSELY_FORMER: ReadonlySet<string> = new Set(data.loose);
const PROVISIONAL: ReadonlySet<string> = new Set(data.provisional);

/** True for a word by which a figure is told as not the last one: "preliminary", "unofficial". */
export const isProvisional = (word: string): boolean => PROVISIONAL.has(word);

/** Words that turn from what was said at first to what is said now: "but", "later". */
export const TURNS: ReadonlySet<string> = new Set(data.turns);
/** Words in front of "from" and a figure that holds no longer: "down from 30". */
export const GONE_FROM: ReadonlySet<string> = new Set(data.from);

const PUTTING: ReadonlySet<string> = new Set(data.putting);

/** True for the lemma of a verb by which a figure is told: "say", "believe", "put". */
export const isTelling = (lemma: string): boolean =>
  CLAUSE_VERBS.has(lemma) || BELIEF_VERBS.has(lemma) || PUTTING.has(lemma);

/** True for the lemma of a noun that carries a figure: "report", "toll", "estimate". */
export const isReport = (lemma: string): boolean => CARRIER_NOUNS.has(lemma) || TALLIES.has(lemma);
